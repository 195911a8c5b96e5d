/** Dates as notices write them. Sources: GB/T 9704-2012 7.3.5.4, GB/T 15835-2011 4.1.3, GB/T 7408. */
import { chineseNumeralChars, parseNumeral } from './numerals.ts'

export type DateStyle = 'arabic' | 'chinese' | 'iso' | 'dotted'

/** A date, or a part of one, found in a text. Offsets are UTF-16, from 0, `end` exclusive. */
export interface DateForm {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly raw: string
  readonly style: DateStyle
  /** Values as written: `year` may have two digits, `month` may be 13. Absent where not written. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly yearText?: string
  readonly monthText?: string
  readonly dayText?: string
  /** Month or day has a leading zero. */
  readonly padded: boolean
  /** The parts that are written can be a date of the calendar (a 29 February without a year can). */
  readonly valid: boolean
  /** `YYYY-MM-DD` where all three parts are written, the year has four digits, and the date exists. */
  readonly iso?: string
}

const arabic = '[0-9０-９]'
const chinese = `[${chineseNumeralChars}0０]`
const gap = '[ \\u3000]{0,2}'
const forms = new RegExp(
  [
    `(?<ay>(?<!${arabic})${arabic}{4}|(?<!${arabic})${arabic}{2})${gap}年(?:${gap}(?<am>${arabic}{1,2})${gap}月(?:份(?!日)|${gap}(?<ad>${arabic}{1,2})${gap}[日号])?)?`,
    `(?<cy>(?<!${chinese})${chinese}{4}|(?<!${chinese})${chinese}{2})${gap}年(?:${gap}(?<cm>${chinese}{1,3})${gap}月(?:份(?!日)|${gap}(?<cd>${chinese}{1,3})${gap}日)?)?`,
    `(?<!${arabic})(?<bm>${arabic}{1,2})${gap}月${gap}(?<bd>${arabic}{1,2})${gap}日`,
    `(?<!${chinese})(?<dm>${chinese}{1,3})月(?<dd>${chinese}{1,3})日`,
    `(?<![0-9A-Za-z.\\-/])(?<iy>[0-9]{4})-(?<im>[0-9]{1,2})-(?<id>[0-9]{1,2})(?![0-9\\-])`,
    `(?<![0-9A-Za-z.\\-/])(?<py>(?:19|20)[0-9]{2})(?<sep>[./])(?<pm>[0-9]{1,2})\\k<sep>(?<pd>[0-9]{1,2})(?![0-9./])`,
  ].join('|'),
  'g',
)

/** All dates in `text`, in order. Years alone (`2020年`) are not dates; year and month are. Linear in the text. */
export function findDates(text: string): DateForm[] {
  // Every form has 月 or begins like 2020-7 or 2020.7; most sentences have neither.
  if (!text.includes('月') && !/[0-9]{4}[-./][0-9]/.test(text)) return []
  const found: DateForm[] = []
  for (const match of text.matchAll(forms)) {
    const form = dateForm(match)
    if (form !== undefined) found.push(form)
  }
  return found
}

/** The date that the whole of `text` is, blanks at its ends aside. */
export function parseDate(text: string): DateForm | undefined {
  const trimmed = text.trim()
  if (trimmed.length < 4 || trimmed.length > 24) return undefined
  const found = findDates(trimmed)
  const first = found[0]
  return found.length === 1 && first?.raw === trimmed ? first : undefined
}

function dateForm(match: RegExpMatchArray): DateForm | undefined {
  const groups = match.groups ?? {}
  const yearText = groups.ay ?? groups.cy ?? groups.iy ?? groups.py
  const monthText = groups.am ?? groups.cm ?? groups.bm ?? groups.dm ?? groups.im ?? groups.pm
  const dayText = groups.ad ?? groups.cd ?? groups.bd ?? groups.dd ?? groups.id ?? groups.pd
  if (monthText === undefined) return undefined
  const style: DateStyle =
    groups.iy !== undefined
      ? 'iso'
      : groups.py !== undefined
        ? 'dotted'
        : groups.cm !== undefined || groups.dm !== undefined
          ? 'chinese'
          : 'arabic'
  const year = yearText === undefined ? undefined : parseNumeral(yearText)
  const month = parseNumeral(monthText)
  const day = dayText === undefined ? undefined : parseNumeral(dayText)
  if (
    month === undefined ||
    (yearText !== undefined && year === undefined) ||
    (dayText !== undefined && day === undefined)
  ) {
    return undefined
  }
  const start = match.index ?? 0
  const valid = isPossible(year, month, day)
  return {
    start,
    end: start + match[0].length,
    raw: match[0],
    style,
    ...(year !== undefined && { year, yearText: yearText ?? '' }),
    month,
    monthText,
    ...(day !== undefined && { day, dayText: dayText ?? '' }),
    padded: /^[0０]/.test(monthText) || (dayText !== undefined && /^[0０]/.test(dayText)),
    valid,
    ...(valid && year !== undefined && year >= 1000 && day !== undefined && { iso: isoDate(year, month, day) }),
  }
}

/** Days of a month of the Gregorian calendar; without a year February has 29. */
function isPossible(year: number | undefined, month: number, day: number | undefined): boolean {
  if (month < 1 || month > 12) return false
  if (day === undefined) return true
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day >= 1 && day <= days
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Day of the week of an ISO date, 0 for Sunday to 6; undefined where it is no date. */
export function weekdayOf(iso: string): number | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : new Date(time).getUTCDay()
}
