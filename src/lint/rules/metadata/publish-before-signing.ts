import { childrenOf, extentOf, fieldValue, headerFields, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const dayLength = 86_400_000

/** Days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

export default defineRule({
  id: 'metadata/publish-before-signing',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '先成文、后发布',
    en: 'a notice is signed first and published afterwards',
  },
  messages: {
    early: {
      zh: '“{label}”{published}早于成文日期“{signed}”，与先成文、后发布不一致',
      en: '"{label}" {published} lies before the signing date "{signed}", which does not agree with signing first and publishing afterwards',
      help: { zh: '核对两处日期', en: 'check both dates' },
    },
  },
  docs: {
    summary: { zh: '发布日期不早于成文日期', en: 'Publication does not precede signing' },
    why: {
      zh: '发布在成文之前，说明两个日期里有一个录错了。',
      en: 'Where publication comes first, one of the two dates was typed wrongly.',
    },
    limits: {
      zh: '只早一天的降为警告：可能是跨日录入或时区。页头和落款都有成文日期时，早于两者才报；两者不同由 metadata/date-mismatch 报。',
      en: 'One day early is a warning only: entries are made past midnight and in other time zones. Where header and signature both date the notice, publication must precede both; that they differ is for metadata/date-mismatch to say.',
    },
    good: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n发布日期：2020-07-06\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n发布日期：2020-06-30\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const signed = signingDate(notice)
      if (signed === undefined) return
      const earliest = [
        ...headerFields(notice, 'dateWritten').flatMap(({ date }) => date ?? []),
        ...childrenOf(notice, 'signature').flatMap(({ date }) => date ?? []),
      ].reduce((least, date) => (date < least ? date : least), signed.iso)
      for (const field of headerFields(notice, 'datePublished')) {
        if (field.date === undefined || field.date >= earliest) continue
        const range = extentOf(fieldValue(field))
        const text = context.source.text.slice(signed.range.start, signed.range.end).trim()
        context.report({
          messageId: 'early',
          at: context.positionAt(range.start, range.end),
          data: { label: field.label, published: field.value, signed: text },
          ...(daysBetween(field.date, earliest) === 1 && { severity: 'warning' as const }),
          related: {
            at: context.positionAt(signed.range.start, signed.range.end),
            zh: `成文日期是“${text}”`,
            en: `the signing date is "${text}"`,
          },
        })
      }
    },
  }),
})
