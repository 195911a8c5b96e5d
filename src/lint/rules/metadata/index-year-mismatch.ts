import { ownNumbers, parseOrderNumber } from '../../../lexicon/index.ts'
import {
  extentOf,
  fieldValue,
  flowRange,
  headerFields,
  type Notice,
  type Range,
  signingDate,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The year of `000014349/2017-00110`, `LX0101-0200-2020-00002` and `360A99-06-2023-0019-1`; none in `LX2020`, whose digits may mean anything. */
const indexYear = /(?<=^|[^0-9A-Za-z])(?:19[4-9][0-9]|20[0-9]{2})(?=(?:[^0-9A-Za-z]+[0-9]+){1,2}$)/

interface Stated {
  readonly year: number
  readonly range: Range
}

/** The signing date, or else the number, with its year. */
function statedYear(notice: Notice): Stated | undefined {
  const signed = signingDate(notice)
  if (signed !== undefined) return { year: Number(signed.iso.slice(0, 4)), range: signed.range }
  for (const { flow, forms } of ownNumbers(notice)) {
    const form = forms[0]
    const year = form === undefined ? parseOrderNumber(flow.text)?.year : form.year
    if (year === undefined || year < 1949) continue
    return { year, range: extentOf(flow) }
  }
  return undefined
}

export default defineRule({
  id: 'metadata/index-year-mismatch',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '索引号含年份的编码规则：年份与成文年份、文号年份互相印证',
    en: 'index schemes that hold a year: it bears out the years of signing and of the number',
  },
  messages: {
    mismatch: {
      zh: '索引号的年份“{year}”与“{other}”的年份不一致',
      en: 'the year "{year}" of the index number does not agree with the year of "{other}"',
      help: { zh: '核对后改正其中一处', en: 'check, then correct one of the two' },
    },
  },
  docs: {
    summary: { zh: '索引号年份与成文年份相同', en: 'The index number’s year is the year of signing' },
    why: {
      zh: '照抄上一条信息的页头时，索引号的年份最容易忘改。',
      en: 'When the header of another entry is used again, the year inside the index number is the one most easily forgotten.',
    },
    limits: {
      zh: '索引号的年份等于发布年份的，是补录或跨年发布：成文次年发布的只作提示，更晚的不报。没有成文日期时与文号比。索引号里认不出年份的不比。',
      en: 'Where the index year is the year of publication, the entry was made later: one year apart is only hinted at, more is left alone. Without a signing date the number is compared. Index numbers without a recognisable year are not compared.',
    },
    good: [
      '索引号：LX0101-0200-2020-00002\n文号：临教〔2020〕32号\n发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: [
      '索引号：LX0101-0200-2019-00002\n文号：临教〔2020〕32号\n发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const fields = headerFields(notice, 'indexNumber')
      const stated = fields.length === 0 ? undefined : statedYear(notice)
      if (stated === undefined) return
      for (const field of fields) {
        const flow = fieldValue(field)
        const match = indexYear.exec(flow.text.trimEnd())
        if (match === null || Number(match[0]) === stated.year) continue
        const year = Number(match[0])
        const published = headerFields(notice, 'datePublished').map(({ date }) => Number(date?.slice(0, 4)))
        const late = year > stated.year && published.includes(year)
        if (late && year - stated.year > 1) continue
        const other = context.source.text.slice(stated.range.start, stated.range.end).trim()
        const range = flowRange(flow, match.index, match.index + 4)
        context.report({
          messageId: 'mismatch',
          at: context.positionAt(range.start, range.end),
          data: { year: match[0], other },
          ...(late && { severity: 'info' as const }),
          related: {
            at: context.positionAt(stated.range.start, stated.range.end),
            zh: `另一处写作“${other}”`,
            en: `the other place has "${other}"`,
          },
        })
      }
    },
  }),
})
