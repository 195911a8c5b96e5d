import { ownNumbers, parseOrderNumber } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const earliest = 1949
/** Where the run was not told what day it is; the clock is never read, so that results can be repeated. */
const latestWithoutToday = 2100

export default defineRule({
  id: 'docnumber/future-year',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '发文字号的年份不早于 1949 年，不晚于检查当年',
    en: 'a document number’s year lies between 1949 and the year of the check',
  },
  messages: {
    late: {
      zh: '发文字号的年份“{year}”晚于 {latest} 年，与实际不一致',
      en: 'the year "{year}" of the document number is later than {latest}, which does not agree with the calendar',
      help: { zh: '核对文号的年份', en: 'check the year of the number' },
    },
    early: {
      zh: '发文字号的年份“{year}”早于 {earliest} 年，与实际不一致',
      en: 'the year "{year}" of the document number is earlier than {earliest}, which does not agree with the calendar',
      help: { zh: '核对文号的年份', en: 'check the year of the number' },
    },
  },
  docs: {
    summary: { zh: '发文字号的年份在 1949 年至今之间', en: 'A document number’s year lies between 1949 and now' },
    why: {
      zh: '“〔2202〕”是“〔2022〕”打颠倒了，眼睛容易滑过去。',
      en: '〔2202〕 is 〔2022〕 with two digits swapped, and the eye slides over it.',
    },
    limits: {
      zh: '“今”是 --today 给出的日期；没有给出时只查是否晚于 2100 年，不读系统时钟，结果才能复现。只看四位数字的年份。',
      en: '"Now" is the date given with --today; without it only years after 2100 are reported, since the clock is never read and results can be repeated. Years of four digits only.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: ['临教〔2202〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  create: (context) => ({
    notice(notice) {
      const latest = context.today === undefined ? latestWithoutToday : Number(context.today.slice(0, 4))
      const told = new Set<number>()
      for (const { flow, forms } of ownNumbers(notice)) {
        const form = forms[0]
        const yearText = form?.yearText ?? String(parseOrderNumber(flow.text)?.year ?? '')
        if (!/^[0-9０-９]{4}$/.test(yearText)) continue
        const year = form?.year ?? Number(yearText)
        if ((year >= earliest && year <= latest) || told.has(year)) continue
        told.add(year)
        const start = flow.text.indexOf(yearText)
        const range = flowRange(flow, start, start + yearText.length)
        context.report({
          messageId: year > latest ? 'late' : 'early',
          at: context.positionAt(range.start, range.end),
          data: { year: yearText, ...(year > latest ? { latest } : { earliest }) },
        })
      }
    },
  }),
})
