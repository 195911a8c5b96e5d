import { oddNumbers } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** GB/T 9704-1999, the first edition that forbids 第 here, came into force with this year. */
const firstYear = 2000

/** Orders and announcements count with 第: `令〔2025〕第12号`, `公告〔2019〕第1号`. Not so `临教〔2020〕第5号`. */
const countedWithDi = /(?:令|公告|通告|公报)$/

export default defineRule({
  id: 'docnumber/di-char',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.2.5：发文顺序号不加“第”字',
    en: 'GB/T 9704-2012 7.2.5: no 第 before the serial',
  },
  messages: {
    di: {
      zh: '发文字号的序号前不得加“第”，“{found}”应写作“{expected}”',
      en: 'the serial of the document number must not have 第 before it; "{found}" is "{expected}"',
      help: { zh: '删去“第”', en: 'delete 第' },
    },
  },
  docs: {
    summary: { zh: '发文字号的序号前不加“第”', en: 'No 第 before the serial of a document number' },
    why: {
      zh: '“第”是多余的字，有人写有人不写，同一文号就有两种写法。',
      en: '第 adds nothing, and where some write it and some do not, one number has two spellings.',
    },
    limits: {
      zh: '只看本文自己的文号。令、公告、通告、公报编“第×号”合乎惯例，不查；2000 年以前的文号不查。删“第”不改文号的意思，可以自动修复。',
      en: 'Looks at the notice’s own number only. Orders and announcements (令, 公告, 通告, 公报) are counted with 第 and left alone, and so are numbers before 2000. Without 第 the number means the same, so the fix is safe.',
    },
    good: ['临教〔2020〕5号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: ['临教〔2020〕第5号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  create: (context) => ({
    notice(notice) {
      for (const { flow, form } of oddNumbers(notice)) {
        if (!form.di || countedWithDi.test(form.organCode)) continue
        if (form.yearText.length === 4 && form.year < firstYear) continue
        const start = form.start + form.raw.lastIndexOf('第')
        const range = flowRange(flow, start, start + 1)
        const found = flow.text.slice(start, form.end)
        context.report({
          messageId: 'di',
          at: context.positionAt(range.start, range.end),
          data: { found, expected: found.slice(1) },
          groupKey: found,
          fix: { range, text: '', safe: true },
        })
      }
    },
  }),
})
