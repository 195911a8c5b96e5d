/**
 * Long numbers as they leak into texts: with blanks or dashes inside, in full-width digits, broken over a line.
 * Sources: GB 11643-1999 (resident numbers), GB/T 2260 (provinces), ISO/IEC 7812-1 (check digit of cards).
 */
import { onceFor, type SourceText } from '../tree/index.ts'

/** Digits (and X, and signs that hide a digit) that stand together, with at most some blanks or dashes between. */
export interface NumberRun {
  /** Half-width digits, `X`, and `*` for every sign that hides one. */
  readonly text: string
  /** Offset in the source of each character of `text`. */
  readonly offsets: readonly number[]
  /** What stands before each character of `text`. */
  readonly gaps: readonly Gap[]
}

/** Nothing that is seen, one blank or dash, an end of line, more than that. */
export type Gap = 'none' | 'small' | 'line' | 'wide'

/** A number within a run: characters `from` to `to` of it. */
export interface NumberPart {
  readonly run: NumberRun
  readonly from: number
  readonly to: number
}

/** At least eleven, the length of the shortest number looked for. */
const runForm = /[0-9０-９](?:[\s\u200b-\u200d\u2060\ufeff\-‐-―－]{0,24}[0-9０-９*＊xXＸｘ×●■]){10,}/g

/** All runs of eleven and more characters in the source, header, tables and links included. Linear in the text. */
export const numberRuns: (source: SourceText) => readonly NumberRun[] = onceFor(({ text }) => {
  const runs: NumberRun[] = []
  runForm.lastIndex = 0
  for (let match = runForm.exec(text); match !== null; match = runForm.exec(text)) {
    runs.push(runOf(match[0], match.index))
  }
  return runs
})

function runOf(raw: string, start: number): NumberRun {
  let text = ''
  const offsets: number[] = []
  const gaps: Gap[] = []
  let between = ''
  for (let at = 0; at < raw.length; at++) {
    const char = plain(raw[at] ?? '')
    if (char === '') {
      between += raw[at] ?? ''
      continue
    }
    text += char
    offsets.push(start + at)
    gaps.push(gapOf(between))
    between = ''
  }
  return { text, offsets, gaps }
}

/** A character of a number in the form that `NumberRun.text` has it in; '' for what stands between. */
function plain(char: string): string {
  if (/[0-9]/.test(char)) return char
  if (/[０-９]/.test(char)) return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  if (/[xXＸｘ×]/.test(char)) return 'X'
  return /[*＊●■]/.test(char) ? '*' : ''
}

function gapOf(between: string): Gap {
  const seen = between.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
  if (seen === '') return 'none'
  const lines = seen.match(/\r\n|\r|\n/g)
  if (lines !== null) return lines.length > 1 ? 'wide' : 'line'
  return seen.length === 1 && seen !== '\t' ? 'small' : 'wide'
}

/** How many characters nothing parts from the part before `from`, and behind `to`; no more are counted than matter. */
function stuckBefore({ gaps }: NumberRun, from: number): number {
  let count = 0
  while (from - count > 0 && gaps[from - count] === 'none' && count < 5) count++
  return count
}
function stuckBehind({ text, gaps }: NumberRun, to: number): number {
  let count = 0
  while (to + count < text.length && gaps[to + count] === 'none' && count < 31) count++
  return count
}

/** Whether nothing is stuck to the part before or behind it. */
export function standsAlone({ run, from, to }: NumberPart): boolean {
  return stuckBefore(run, from) === 0 && stuckBehind(run, to) === 0
}

/** Nothing, a telephone number, a card's, both. */
const columns: ReadonlySet<number> = new Set([0, 11, 16, 17, 18, 19, 27, 28, 29, 30])

/** Whether only a serial number is stuck before, and a telephone number or a card's behind: columns run together. */
function standsInRow({ run, from, to }: NumberPart): boolean {
  const behind = stuckBehind(run, to)
  return stuckBefore(run, from) <= 3 && columns.has(behind)
}

/** How the characters of a part are grouped: the lengths between its gaps; undefined where a wide gap is inside. */
export function groupsOf({ run, from, to }: NumberPart): number[] | undefined {
  const groups = [1]
  let lines = 0
  for (let at = from + 1; at < to; at++) {
    const gap = run.gaps[at]
    if (gap === 'wide' || (gap === 'line' && ++lines > 1)) return undefined
    if (gap === 'none') groups[groups.length - 1] = (groups[groups.length - 1] ?? 0) + 1
    else groups.push(1)
  }
  return groups
}

/** First two digits of the codes of GB/T 2260. */
const provinces: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)

function isBirthday(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2035 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether `text` is made like a resident number of 18 characters, with a day of birth. */
function hasResidentForm(text: string): boolean {
  if (!/^[1-9][0-9]{16}[0-9X]$/.test(text)) return false
  return isBirthday(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))
}

/** The same for the numbers of 15 digits that were given before 1999. */
function hasOldResidentForm(text: string): boolean {
  if (!/^[1-9][0-9]{14}$/.test(text)) return false
  return isBirthday(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)))
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643-1999: MOD 11-2 over the first 17 digits. */
function hasResidentCheck(text: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return '10X98765432'[sum % 11] === text[17]
}

/** ISO/IEC 7812-1: the formula of Luhn. */
export function hasCardCheck(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Words that say that a number is a person's. */
const residentWords = /身份证|身份证明|公民身份|身份号|证件号|证件名称及号/

/** Whether the words before `offset`, as far as the head of a table may be, speak of resident numbers. */
function speaksOfResidents(text: string, offset: number): boolean {
  return residentWords.test(text.slice(Math.max(0, offset - 600), offset))
}

/** A resident number with the part of it that a message shows. */
export interface ResidentNumber extends NumberPart {
  /** Characters `maskFrom` to `maskTo` of the number are to be hidden. */
  readonly maskFrom: number
  readonly maskTo: number
  /** The number cannot be anything else: its check digit is right, or the text says what it is. */
  readonly sure: boolean
}

/** All resident numbers of the source, of 18 characters and of 15. */
export const residentNumbers: (source: SourceText) => readonly ResidentNumber[] = onceFor((source) => {
  const found: ResidentNumber[] = []
  for (const run of numberRuns(source)) {
    for (let from = 0; from + 15 <= run.text.length; from++) {
      const number = residentAt(run, from, source.text)
      if (number === undefined) continue
      found.push(number)
      from = number.to - 1
    }
  }
  return found
})

/** Those of each run that has any: a list of persons has thousands of runs. */
export const residentsByRun: (source: SourceText) => ReadonlyMap<NumberRun, readonly ResidentNumber[]> = onceFor(
  (source) => {
    const byRun = new Map<NumberRun, ResidentNumber[]>()
    for (const number of residentNumbers(source)) {
      const known = byRun.get(number.run)
      if (known === undefined) byRun.set(number.run, [number])
      else known.push(number)
    }
    return byRun
  },
)

function residentAt(run: NumberRun, from: number, source: string): ResidentNumber | undefined {
  const text = run.text.slice(from, from + 18)
  if (hasResidentForm(text)) {
    const part = { run, from, to: from + 18 }
    const groups = groupsOf(part)
    if (groups === undefined || (groups.length > 6 && groups.length !== 18)) return undefined
    const whole = groups.length === 1
    const at = run.offsets[from] ?? 0
    const checked = hasResidentCheck(text)
    const mask = { maskFrom: 6, maskTo: 14 }
    if (!standsAlone(part)) {
      return checked && whole && standsInRow(part) && !isInAddress(source, at)
        ? { ...part, ...mask, sure: true }
        : undefined
    }
    if (checked || speaksOfResidents(source, at)) return { ...part, ...mask, sure: true }
    // A stamp of place, day and serial looks the same, but is of our days.
    const year = Number(text.slice(6, 10))
    const alone = whole && provinces.has(text.slice(0, 2)) && year >= 1920 && year <= 2012
    const next = source[(run.offsets[from + 17] ?? 0) + 1] ?? ''
    const before = source[at - 1] ?? ''
    return alone && !/[A-Za-z/]/.test(next) && !/[A-Za-z/]/.test(before) ? { ...part, ...mask, sure: false } : undefined
  }
  const old = run.text.slice(from, from + 15)
  if (!hasOldResidentForm(old)) return undefined
  const part = { run, from, to: from + 15 }
  if (!standsAlone(part) || (groupsOf(part)?.length ?? 9) > 4) return undefined
  return speaksOfResidents(source, run.offsets[from] ?? 0)
    ? { ...part, maskFrom: 6, maskTo: 12, sure: true }
    : undefined
}

/** Whether `offset` lies within an address of the web: no blank or 汉字 parts it from `/`. */
function isInAddress(text: string, offset: number): boolean {
  return /\/[\w%.=?&-]*$/.test(text.slice(Math.max(0, offset - 80), offset))
}

/** The source text of a part with the digits `maskFrom` to `maskTo` of it hidden, blanks and dashes kept. */
export function masked(source: string, part: NumberPart, maskFrom: number, maskTo: number): string {
  const { start, end } = rangeOf(part)
  let text = source.slice(start, end)
  for (let at = maskFrom; at < maskTo; at++) {
    const offset = part.run.offsets[part.from + at]
    if (offset !== undefined) text = `${text.slice(0, offset - start)}*${text.slice(offset - start + 1)}`
  }
  return text
}

export function rangeOf({ run, from, to }: NumberPart): { start: number; end: number } {
  return { start: run.offsets[from] ?? 0, end: (run.offsets[to - 1] ?? 0) + 1 }
}
