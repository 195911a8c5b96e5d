import { datedWords } from '../../../lexicon/index.ts'
import { flowRange, type NodeType } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const sentences: ReadonlySet<NodeType> = new Set(['paragraph', 'heading', 'section', 'item', 'signature', 'imprint'])
/** Words before a number of another kind: 版本2020.7.2, V2020.1.1, 第2020.1.1号. */
const versioned = /(?:版本?|[Vv]|版号|编号|型号|[Nn]o\.?|第|IP|地址|章节|条款)[:：]?[ \u3000]?$/
/** Within 《》 or quotes, or a name of a file, it is not ours. */
const named = /[《“"‘][^》”"’]{0,200}$/
const fileEnding = /^[^，。；\s]{0,40}\.(?:docx?|xlsx?|pdf|zip|rar|jpg|png)/i

export default defineRule({
  id: 'date/dotted',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：日期按年月日顺序写作“2020年7月2日”，点号、斜线式不规范',
    en: 'convention: dates are written 2020年7月2日; points and slashes are not',
  },
  messages: {
    dotted: {
      zh: '日期写作“{found}”，惯例写作“{expected}”',
      en: 'the date is written "{found}"; by convention it is "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '日期写作“{found}”等（{count} 处，{lines}），惯例写作“{expected}”这样',
        en: 'dates are written "{found}" and the like ({count}, {lines}); by convention as "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '正文日期不用点号、斜线', en: 'No points or slashes in dates of the text' },
    why: {
      zh: '“2020.7.2”看着像版本号、编号，公文写全“年月日”。',
      en: '2020.7.2 looks like a version or a number; official papers write 年, 月 and 日.',
    },
    limits: {
      zh: '表格、页头、附件里的不查；书名号、引号里的和文件名不查；GB/T 7408 的“2020-07-02”不报。',
      en: 'Tables, headers and attachments are not examined, nor what stands in 《》 or quotes, nor names of files. 2020-07-02 is a standard form (GB/T 7408).',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于2020年7月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于2020.7.20前报送总结。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  needs: ['.／/', '0123456789'],
  create: (context) => ({
    notice(notice) {
      for (const { node, attachment, flow, dates } of datedWords(notice)) {
        if (!sentences.has(node.type) || attachment?.label !== undefined) continue
        for (const { style, start, end, raw, valid, year, month, day } of dates) {
          if (style !== 'dotted' || !valid) continue
          const before = flow.text.slice(Math.max(0, start - 60), start)
          if (versioned.test(before) || named.test(before) || fileEnding.test(flow.text.slice(end, end + 50))) continue
          const range = flowRange(flow, start, end)
          const expected = `${year}年${month}月${day}日`
          context.report({
            messageId: 'dotted',
            at: context.positionAt(range.start, range.end),
            data: { found: raw, expected },
            groupKey: 'dotted',
            ...(range.end - range.start === raw.length && { fix: { range, text: expected, safe: false } }),
          })
        }
      }
    },
  }),
})
