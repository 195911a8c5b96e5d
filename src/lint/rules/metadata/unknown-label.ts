import { labelKey } from '../../../lexicon/index.ts'
import { childrenOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const longest = 12

export default defineRule({
  id: 'metadata/unknown-label',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'T',
    zh: '页头标签要能归到规范字段，才能导出和比对',
    en: 'only a known label can be exported by name and compared',
  },
  messages: {
    unknown: {
      zh: '页头标签“{label}”不认识，疑为笔误或本站自用的标签',
      en: 'the header label "{label}" is unknown: it looks like a slip, or a label of this site’s own',
      help: {
        zh: '改用通行的标签（发文字号、成文日期等），或者在配置的 labels 里登记“{label}”',
        en: 'use a usual label (发文字号, 成文日期 …), or name "{label}" under labels in the configuration',
      },
    },
  },
  options: {
    known: {
      type: 'string[]',
      default: [],
      zh: '本站自用、不必提示的标签',
      en: 'labels of this site’s own that need no word',
    },
  },
  docs: {
    summary: { zh: '页头标签都归得到规范字段', en: 'Every header label maps to a known field' },
    why: {
      zh: '标签写错一个字，程序就取不到这一栏，检索和统计都会漏。',
      en: 'With a label misspelt, programs miss the field, and searches and counts miss the notice.',
    },
    limits: {
      zh: '只看页头里带冒号、括号或表格的标签；认识而没有规范名称的（来源、浏览量等）不报，英文标签不报。标签只错一个字、又与别的栏同在一行时，整栏可能被当作前一栏的值，查不出来。不判断应当叫什么。',
      en: 'Labels of the header with a colon, brackets or a table. Known ones without a name of ours (来源, 浏览量) and Latin ones are let pass. A misspelt label in the middle of a line of several may be taken for a part of the value before it. What it should be called is not judged.',
    },
    good: [
      '索引号：LX-0200-2020-00002\n发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: [
      '索引号：LX-0200-2020-00002\n发文机关：临溪区教育局\n公文日子：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => {
    const known = new Set(context.options.known)
    return {
      notice(notice) {
        const fields = childrenOf(notice, 'metadata').flatMap((metadata) => childrenOf(metadata, 'field'))
        for (const { key, label, children } of fields) {
          if (key !== 'other' || !/[\u4e00-\u9fa5]/.test(label) || label.length > longest) continue
          if (labelKey(label) !== undefined || known.has(label) || context.terms.has(label)) continue
          const words = children.filter((child) => child.type === 'text' && child.role === 'label')
          const [first, last] = [words[0], words[words.length - 1]]
          if (first === undefined || last === undefined) continue
          context.report({
            messageId: 'unknown',
            at: context.positionAt(first.position.start.offset, last.position.end.offset),
            data: { label },
            groupKey: label,
          })
        }
      },
    }
  },
})
