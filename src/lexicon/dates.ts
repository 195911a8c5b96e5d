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
const withMonth = [
  `((?<!${arabic})${arabic}{4}|(?<!${arabic})${arabic}{2})${gap}年(?:${gap}(${arabic}{1,2})${gap}月(?:份(?!日)|${gap}(${arabic}{1,2})${gap}[日号])?)?`,
  `((?<!${chinese})${chinese}{4}|(?<!${chinese})${chinese}{2})${gap}年(?:${gap}(${chinese}{1,3})${gap}月(?:份(?!日)|${gap}(${chinese}{1,3})${gap}日)?)?`,
  `(?<!${arabic})(${arabic}{1,2})${gap}月${gap}(${arabic}{1,2})${gap}日`,
  `(?<!${chinese})(${chinese}{1,3})月(${chinese}{1,3})日`,
]
const withSigns = [
  `(?<![0-9A-Za-z.\\-/])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9\\-])`,
  `(?<![0-9A-Za-z.\\-/])((?:19|20)[0-9]{2})([./])([0-9]{1,2})\\15([0-9]{1,2})(?![0-9./])`,
]
/** Every form begins with a numeral: what does not is passed over at one look. Groups are numbered, for speed. */
const first = `(?=[0-9０-９${chineseNumeralChars}])`
const monthForms = new RegExp(`${first}(?:${withMonth.join('|')})`, 'g')
const allForms = new RegExp(`${first}(?:${[...withMonth, ...withSigns].join('|')})`, 'g')
const signed = /[0-9]{4}[-./][0-9]/

/** Every form has 月 or begins like 2020-7 or 2020.7; most sentences have neither. */
export const dateHint = new RegExp(`月|${signed.source}`, 'g')

/** All dates in `text`, in order. Years alone (`2020年`) are not dates; year and month are. Linear in the text. */
export function findDates(text: string): DateForm[] {
  const hasSigned = signed.test(text)
  if (!hasSigned && !text.includes('月')) return []
  const found: DateForm[] = []
  for (const match of text.matchAll(hasSigned ? allForms : monthForms)) {
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
  // By form: 1–3 Arabic, 4–6 Chinese, 7–8 and 9–10 the same without a year, 11–13 with -, 14–17 with . or /.
  const yearText = match[1] ?? match[4] ?? match[11] ?? match[14]
  const monthText = match[2] ?? match[5] ?? match[7] ?? match[9] ?? match[12] ?? match[16]
  const dayText = match[3] ?? match[6] ?? match[8] ?? match[10] ?? match[13] ?? match[17]
  if (monthText === undefined) return undefined
  const style: DateStyle =
    match[11] !== undefined
      ? 'iso'
      : match[14] !== undefined
        ? 'dotted'
        : match[5] !== undefined || match[9] !== undefined
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
