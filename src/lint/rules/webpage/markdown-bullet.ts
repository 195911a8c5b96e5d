import { childrenOf, type Field, type Fix } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The list mark before a label, with the blanks behind it. */
function bulletOf(field: Field, text: string): { found: string; fix: Fix } | undefined {
  const [first] = field.children
  if (first?.type !== 'markup' || !/^[-*+•·●]$/.test(first.value)) return undefined
  const { offset: start } = first.position.start
  const blanks = /^[^\S\r\n]*/.exec(text.slice(first.position.end.offset, field.position.end.offset))?.[0] ?? ''
  const end = first.position.end.offset + blanks.length
  return { found: first.value, fix: { range: { start, end }, text: '', safe: true } }
}

export default defineRule({
  id: 'webpage/markdown-bullet',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'T',
    zh: '页头的项目是标签和值，列表符是转换时加上的',
    en: 'the header consists of labels and values; list marks come from a conversion',
  },
  messages: {
    bullet: {
      zh: '页头“{label}”前有列表符“{found}”，疑为网页转换所留',
      en: 'the list mark "{found}" stands before "{label}" in the header; it looks left over from a conversion',
      help: { zh: '删去列表符', en: 'delete the list mark' },
      grouped: {
        zh: '页头有 {count} 行带列表符（{lines}），如“{label}”前的“{found}”，疑为网页转换所留',
        en: '{count} lines of the header begin with a list mark ({lines}), such as "{found}" before "{label}"; they look left over from a conversion',
      },
    },
  },
  docs: {
    summary: { zh: '页头没有列表符', en: 'No list marks in the header' },
    why: {
      zh: '登记系统按标签读页头，多出的“- ”会使标签认不出来。',
      en: 'Systems read the header by its labels; a "- " too many hides them.',
    },
    limits: {
      zh: '只看纯文本的页头；Markdown 文件里的列表、正文里的列表不报。只删列表符和其后的空格，可以自动修复。',
      en: 'Looks at the header of plain text only; lists in Markdown files and in the body are let be. Only the mark and the blanks behind it go, so the fix is safe.',
    },
    good: ['索引号：YH0101-0200-2024-00012\n文号：临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: [
      '- 索引号：YH0101-0200-2024-00012\n- 文号：临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  needs: ['-*+•·●'],
  create: (context) => ({
    notice(notice) {
      if (context.source.format === 'markdown') return
      for (const metadata of childrenOf(notice, 'metadata')) {
        for (const field of childrenOf(metadata, 'field')) {
          const bullet = bulletOf(field, context.source.text)
          if (bullet === undefined) continue
          const { found, fix } = bullet
          context.report({
            messageId: 'bullet',
            at: context.positionAt(fix.range.start, fix.range.start + 1),
            data: { found, label: field.label },
            fix,
            groupKey: 'bullet',
          })
        }
      }
    },
  }),
})
