import { oddNumbers } from '../../../lexicon/index.ts'
import { flowRange, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** GB/T 9704-1999, the first edition that asks for the full year, came into force with this year. */
const firstYear = 2000

export default defineRule({
  id: 'docnumber/year-full',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.2.5：年份、发文顺序号用阿拉伯数字标注，年份应标全称',
    en: 'GB/T 9704-2012 7.2.5: year and serial in Arabic numerals, the year in full',
  },
  messages: {
    short: {
      zh: '发文字号的年份“{found}”应标全称，写作四位数字，如“{expected}”',
      en: 'the year "{found}" of the document number must be given in full with four digits, such as "{expected}"',
      help: {
        zh: '核对年份后把“{found}”改为“{expected}”',
        en: 'check the year, then change "{found}" to "{expected}"',
      },
    },
    chinese: {
      zh: '发文字号的年份“{found}”应用阿拉伯数字，写作“{expected}”',
      en: 'the year "{found}" of the document number must be in Arabic numerals, as "{expected}"',
      help: { zh: '把“{found}”改为“{expected}”', en: 'change "{found}" to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '发文字号的年份写四位阿拉伯数字', en: 'The year of a document number has four Arabic digits' },
    why: {
      zh: '两位年份不能确定是哪个年代，按年份检索会漏。',
      en: 'Two digits leave the century open, and a search by year misses the notice.',
    },
    limits: {
      zh: '只看本文自己的文号。2000 年以前成文的不查；没有成文日期时，49 至 99 按上世纪算，也不查。两位年份补成哪一年要人看，所以不自动修复。',
      en: 'Looks at the notice’s own number only. Notices signed before 2000 are left alone, and without a signing date so are the years 49 to 99. Which century is meant needs a reader, so the fix is not safe.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: ['临教〔20〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  create: (context) => ({
    notice(notice) {
      const signed = signingDate(notice)
      for (const { flow, form } of oddNumbers(notice)) {
        if (/^[0-9０-９]{4}$/.test(form.yearText)) continue
        const short = form.yearText.length === 2
        const year = short ? form.year + (form.year >= 49 ? 1900 : 2000) : form.year
        if ((signed === undefined ? year : Number(signed.iso.slice(0, 4))) < firstYear) continue
        const start = form.start + form.raw.indexOf(form.yearText, form.raw.indexOf(form.open))
        const range = flowRange(flow, start, start + form.yearText.length)
        const expected = String(year)
        context.report({
          messageId: short ? 'short' : 'chinese',
          at: context.positionAt(range.start, range.end),
          data: { found: form.yearText, expected },
          groupKey: form.yearText,
          fix: { range, text: expected, safe: false },
        })
      }
    },
  }),
})
