import { oddNumbers } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** GB/T 9704-1999, the first edition that forbids padding, came into force with this year. */
const firstYear = 2000

export default defineRule({
  id: 'docnumber/zero-padding',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.2.5：发文顺序号不编虚位（即1不编为01）',
    en: 'GB/T 9704-2012 7.2.5: the serial is not padded (1 is not written 01)',
  },
  messages: {
    padded: {
      zh: '发文字号的序号“{found}”不得编虚位，应写作“{expected}”',
      en: 'the serial "{found}" of the document number must not be padded with zeros; it is "{expected}"',
      help: { zh: '删去序号前的“{zeros}”', en: 'delete "{zeros}" before the serial' },
    },
  },
  docs: {
    summary: { zh: '发文字号的序号前不补“0”', en: 'The serial of a document number is not padded with zeros' },
    why: {
      zh: '补零后同一文号有两种写法（5号、005号），登记、检索和引用都对不上。',
      en: 'Padding gives one number two spellings (5号, 005号), and registers, searches and citations no longer agree.',
    },
    limits: {
      zh: '只看本文自己的“代字〔年〕序号号”；索引号、标准号、项目编号里的零是它们自己的。2000 年以前的文号不查。删零不改序号的值，可以自动修复。',
      en: 'Looks at the notice’s own number only; zeros of index numbers, standards and projects belong there. Numbers before 2000 are left alone. The value of the serial stays, so the fix is safe.',
    },
    good: ['临教〔2020〕5号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: ['临教〔2020〕005号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  create: (context) => ({
    notice(notice) {
      for (const { flow, form } of oddNumbers(notice)) {
        const zeros = /^[0０]+(?=[0-9０-９])/.exec(form.serialText)?.[0]
        if (zeros === undefined || (form.yearText.length === 4 && form.year < firstYear)) continue
        const start = form.start + form.raw.lastIndexOf(form.serialText)
        const range = flowRange(flow, start, start + zeros.length)
        context.report({
          messageId: 'padded',
          at: context.positionAt(range.start, range.end),
          data: { found: form.serialText, expected: form.serialText.slice(zeros.length), zeros },
          groupKey: form.serialText,
          fix: { range, text: '', safe: true },
        })
      }
    },
  }),
})
