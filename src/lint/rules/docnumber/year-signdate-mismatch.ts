import { type OwnNumber, ownNumbers, parseOrderNumber } from '../../../lexicon/index.ts'
import { flowRange, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Years that can be meant at all; others are reported by docnumber/future-year. */
const earliest = 1949
const latest = 2100

/** The year that a number states with four digits, and where. */
function yearIn({ flow: { text }, forms }: OwnNumber): { year: number; start: number; length: number } | undefined {
  const form = forms[0]
  const yearText = form?.yearText ?? String(parseOrderNumber(text)?.year ?? '')
  if (yearText.length !== 4) return undefined
  return { year: form?.year ?? Number(yearText), start: text.indexOf(yearText), length: 4 }
}

export default defineRule({
  id: 'docnumber/year-signdate-mismatch',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第九条（五）（十二）：发文字号的年份是发文年份，与成文日期互相印证',
    en: '《党政机关公文处理工作条例》 article 9 (5) and (12): the number’s year is the year of issue and bears out the signing date',
  },
  messages: {
    mismatch: {
      zh: '发文字号的年份“{year}”与成文日期“{date}”的年份不一致',
      en: 'the year "{year}" of the document number does not agree with the signing date "{date}"',
      help: { zh: '核对后改正文号年份或者成文日期', en: 'check, then correct the number’s year or the signing date' },
    },
  },
  docs: {
    summary: { zh: '发文字号的年份与成文日期同年', en: 'Document number and signing date are of one year' },
    why: {
      zh: '套用上一年的旧稿时，文号或者日期常有一处忘了改。',
      en: 'When last year’s paper is used again, one of the two is easily left as it was.',
    },
    limits: {
      zh: '上一年编号、次年 1 月 10 日以前成文的，只作提示。没有文号或没有成文日期就不比。',
      en: 'A number of the year before on a notice signed by 10 January is only hinted at. Without a number or a signing date nothing is compared.',
    },
    good: [
      '临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2021年3月2日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const signed = signingDate(notice)
      if (signed === undefined) return
      const signedYear = Number(signed.iso.slice(0, 4))
      for (const place of ownNumbers(notice)) {
        const { flow } = place
        const stated = yearIn(place)
        if (stated === undefined) continue
        if (stated.year === signedYear || stated.year < earliest || stated.year > latest) return
        const range = flowRange(flow, stated.start, stated.start + stated.length)
        const date = context.source.text.slice(signed.range.start, signed.range.end).trim()
        const newYear = stated.year === signedYear - 1 && /-01-(?:0\d|10)$/.test(signed.iso)
        context.report({
          messageId: 'mismatch',
          at: context.positionAt(range.start, range.end),
          data: { year: flow.text.slice(stated.start, stated.start + stated.length), date },
          ...(newYear && { severity: 'info' }),
          related: {
            at: context.positionAt(signed.range.start, signed.range.end),
            zh: `成文日期是“${date}”`,
            en: `the signing date is "${date}"`,
          },
        })
        // The second place repeats the first; where they differ, metadata/docnumber-mismatch says so.
        return
      }
    },
  }),
})
