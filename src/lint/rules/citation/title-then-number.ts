import { findDocumentNumbers } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A number with 《 right behind it; in brackets it belongs to the name before. */
const near = /[号號](?=[ \u3000]{0,2}《)/g
/** The name, names in it included. */
const name =
  /^[ \u3000]{0,2}(《[^《》]{0,120}(?:《[^《》]{1,80}》[^《》]{0,80}){0,3}》)(?![（(]?[\u4e00-\u9fa5]{1,14}[〔[（])/

export default defineRule({
  id: 'citation/title-then-number',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：先引标题、后引文号（源自已停止执行的《国家行政机关公文处理办法》第二十五条）',
    en: 'convention: the title first, the number behind it (from a regulation no longer in force)',
  },
  messages: {
    order: {
      zh: '“{number}”在标题之前，惯例先引标题、后在括号里引文号',
      en: '"{number}" stands before the title; by convention it follows it in brackets',
      help: { zh: '改为“《…》（{number}）”', en: 'write "《…》（{number}）"' },
    },
  },
  docs: {
    summary: { zh: '先引标题、后引文号', en: 'The title first, its number behind it' },
    why: {
      zh: '先读到标题才知道说的是什么；全文写法统一，也便于核对。',
      en: 'The title tells what is meant; with one order throughout, citations are easily checked.',
    },
    limits: {
      zh: '只看文号紧接《》的写法；标题、表格、目录里的不报。文号单独出现、没有标题的不报：再次引用可以只用文号。',
      en: 'Only a number with 《》 right behind it; titles, tables and lists are let be. A number without a title is let be: a second citation may be short.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《临溪市防汛预案》（临政发〔2020〕5号）要求，请加强值守。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据临政发〔2020〕5号《临溪市防汛预案》要求，请加强值守。',
    ],
  },
  needs: ['《', '号號', '〔［[【（('],
  create: (context) => ({
    notice(notice) {
      for (const { node, flow } of passagesWith(notice, near)) {
        if (node.type !== 'paragraph' && node.type !== 'section' && node.type !== 'item') continue
        for (const { start, end, raw, yearText } of findDocumentNumbers(flow.text)) {
          const title = name.exec(flow.text.slice(end, end + 400))
          // At the start of a line it is an entry of a list.
          const before = flow.text.slice(Math.max(0, start - 2), start)
          if (title === null || yearText.length !== 4 || before === '' || /[\d、.．]$/.test(before)) continue
          const at = flowRange(flow, start, end)
          const range = flowRange(flow, start, end + title[0].length)
          const whole = range.end - range.start === end + title[0].length - start
          context.report({
            messageId: 'order',
            at: context.positionAt(at.start, at.end),
            data: { number: raw },
            ...(whole && { fix: { range, text: `${title[1] ?? ''}（${raw}）`, safe: false } }),
          })
        }
      }
    },
  }),
})
