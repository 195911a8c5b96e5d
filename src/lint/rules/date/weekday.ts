import { type DatedWords, datedWords, parseNumeral, weekdayOf } from '../../../lexicon/index.ts'
import { childrenOf, flowRange, type NodeType, type Notice, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const weekdays = '日一二三四五六'
/** `2020年7月2日`, `7月2日`, and `2日`, whose month is that of the date before it. */
const arabicDate =
  /(?<![0-9０-９])(?:(?<year>[0-9]{4})[ \u3000]?年[ \u3000]?)?(?:(?<month>[0-9]{1,2})[ \u3000]?月[ \u3000]?)?(?<day>[0-9]{1,2})[ \u3000]?日/g
/** `（星期四）`, `(周四)`, bare `星期四`; not `星期一至星期五`, not `星期六、日`, and not 周 without a bracket: it is a surname. */
const noted =
  /^[ \u3000]?(?<open>[（(][ \u3000]?)?(?<note>(?:星期|礼拜|周)(?<weekday>[一二三四五六日天]))(?![至到、和及—\-~～－])/
/** What links dates of one list or range, notes such as （星期四） in between. */
const link = /^(?:[（(][^（）()]{1,12}[）)])?[ \u3000]?(?:至|到|—|－|-|~|～|、|和|及|与|，|以及){1,2}[ \u3000]?$/

const read: ReadonlySet<NodeType> = new Set(['paragraph', 'heading', 'section', 'item', 'tableCell', 'annotation'])

interface Dated {
  readonly start: number
  readonly end: number
  /** Year as written or as the date it is linked to has it. */
  readonly year: number | undefined
  readonly month: number
  readonly day: number
  /** The date before it in the same list or range. */
  readonly before: Dated | undefined
}

/** The year of a linked date: 2019年12月30日至1月2日 ends in 2020. */
function yearAfter(before: Dated | undefined, month: number): number | undefined {
  return before?.year === undefined || month >= before.month ? before?.year : before.year + 1
}

/** The dates of one text; a day alone takes its month, and a linked date its year, from the date before it. */
function datesIn({ flow: { text }, dates }: DatedWords): Dated[] {
  const found: Dated[] = []
  const others = dates.filter(({ style }) => style !== 'arabic')
  for (const { start, end, year, month, day } of others) {
    if (year !== undefined && month !== undefined && day !== undefined) {
      found.push({ start, end, year, month, day, before: undefined })
    }
  }
  let last: Dated | undefined
  for (const match of text.matchAll(arabicDate)) {
    const { year: yearText, month: monthText, day: dayText = '' } = match.groups ?? {}
    const linked = last !== undefined && link.test(text.slice(last.end, match.index)) ? last : undefined
    const month = monthText === undefined ? linked?.month : parseNumeral(monthText)
    const day = parseNumeral(dayText)
    if (month === undefined || day === undefined) continue
    const year = yearText === undefined ? yearAfter(linked, month) : Number(yearText)
    last = { start: match.index, end: match.index + match[0].length, year, month, day, before: linked }
    found.push(last)
  }
  return found
}

function weekdayAt(year: number, { month, day }: Dated): number | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const weekday = weekdayOf(iso)
  // Date.parse takes 2020-02-30 for a day of March in some engines; date/invalid tells of those.
  return month >= 1 && month <= 12 && day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
    ? weekday
    : undefined
}

/** Years that a date without one may mean: that of signing, those beside it, those of the title. */
function likelyYears(notice: Notice): number[] {
  const signed = signingDate(notice)
  if (signed === undefined) return []
  const year = Number(signed.iso.slice(0, 4))
  const titled = childrenOf(notice, 'title').flatMap(({ text }) => text.match(/20[0-9]{2}(?=年)/g) ?? [])
  return [year, year + 1, year - 1, ...titled.map(Number)]
}

export default defineRule({
  id: 'date/weekday',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：时间准确；日期与星期按公历推算',
    en: '《党政机关公文处理工作条例》 article 20 (4): times are exact; weekdays follow from the calendar',
  },
  messages: {
    mismatch: {
      zh: '“{date}”是{expected}，与所注“{found}”不一致',
      en: '"{date}" is a {expected}, which does not agree with the "{found}" noted',
      help: { zh: '核对日期和星期，改正其中一个', en: 'check date and weekday, then correct one of the two' },
    },
    inferred: {
      zh: '“{date}”在 {year} 年是{expected}，与所注“{found}”不一致',
      en: '"{date}" is a {expected} in {year}, which does not agree with the "{found}" noted',
      help: { zh: '核对日期和星期，改正其中一个', en: 'check date and weekday, then correct one of the two' },
    },
  },
  docs: {
    summary: { zh: '日期后注明的星期与日期相符', en: 'A weekday noted behind a date is that date’s' },
    why: {
      zh: '日期和星期对不上，参会的人不知道该哪天去。',
      en: 'When date and weekday differ, nobody knows on which day to come.',
    },
    limits: {
      zh: '没有写年份的，按成文年份、前后一年和标题里的年份都对不上才报，而且只作警告；没有成文日期就不查。几个日期共注一个星期的，与其中任一个相符即可。农历日期、“星期一至星期五”不查。',
      en: 'A date without a year is reported, as a warning, only when neither the year of signing, nor those beside it, nor one of the title fits. Of several dates with one weekday any may fit. Lunar dates and ranges of weekdays are left alone.',
    },
    good: ['临溪区教育局关于召开座谈会的通知\n\n各学校：\n\n定于2020年7月2日（星期四）召开座谈会。'],
    bad: ['临溪区教育局关于召开座谈会的通知\n\n各学校：\n\n定于2020年7月2日（星期五）召开座谈会。'],
  },
  create: (context) => {
    let years: readonly number[] | undefined
    const check = (words: DatedWords) => {
      const { flow } = words
      if (!read.has(words.node.type) || !/星期|礼拜|周[一二三四五六日天]/.test(flow.text)) return
      years ??= likelyYears(context.notice)
      for (const date of datesIn(words)) {
        const note = noted.exec(flow.text.slice(date.end, date.end + 10))
        const { open = '', note: found = '', weekday: name = '' } = note?.groups ?? {}
        if (note === null || (open === '' && !found.startsWith('星期'))) continue
        const stated = weekdays.indexOf(name === '天' ? '日' : name)
        const candidates = date.year === undefined ? years : [date.year]
        const first = candidates[0]
        const expected = first === undefined ? undefined : weekdayAt(first, date)
        if (first === undefined || expected === undefined) continue
        let fits = false
        for (let each: Dated | undefined = date; each !== undefined && !fits; each = each.before) {
          for (const year of candidates) fits ||= weekdayAt(year, each) === stated
        }
        if (fits) continue
        const start = date.end + note[0].indexOf(found)
        const range = flowRange(flow, start, start + found.length)
        context.report({
          messageId: date.year === undefined ? 'inferred' : 'mismatch',
          at: context.positionAt(range.start, range.end),
          data: {
            date: flow.text.slice(date.start, date.end),
            expected: found.slice(0, -1) + (weekdays[expected] ?? ''),
            found,
            ...(date.year === undefined && { year: first }),
          },
          ...(date.year === undefined && { severity: 'warning' as const }),
        })
      }
    }
    return {
      notice: (notice) => {
        for (const words of datedWords(notice)) check(words)
      },
    }
  },
})
