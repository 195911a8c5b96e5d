/** How long a notice says that it is in force. Source: closing articles of 规范性文件 (有效期5年, 有效期至…). */
import { type Flow, type Notice, onceFor, passagesWith, signingDate } from '../tree/index.ts'
import { findDates } from './dates.ts'
import { chineseNumeralChars, parseNumeral } from './numerals.ts'

export interface Expiry {
  /** The last day, as an ISO date. */
  readonly iso: string
  /** It was counted from the day of signing, which may not be the day of issue. */
  readonly counted: boolean
  readonly flow: Flow
  /** The words that say it, offsets in the flow. */
  readonly start: number
  readonly end: number
}

const hint = /有效期/g
/** What is in force is the paper: 本办法自…施行，有效期5年; not a licence or a card. */
const ofPaper = /(?:(?:施行|实施|执行|生效)[，,；;]|本[^，。；]{2,8}?)$/
const until = /^限?为?(?:至|到|截至|截止到|调整至|延长至|自[^，。；]{4,24}?[至到])/
const years = new RegExp(`^限?为?([0-9]{1,2}|[${chineseNumeralChars}]{1,3})个?年(?![0-9月${chineseNumeralChars}])`)
const sinceIssue = /自(?:印发|发布|公布|颁布|下发|发文)之日起/

/** All such statements of the notice and of what it issues, in document order. */
export const expiriesOf: (notice: Notice) => readonly Expiry[] = onceFor((notice) => {
  const found: Expiry[] = []
  for (const { node, attachment, flow } of passagesWith(notice, hint)) {
    if (node.type === 'tableCell' || attachment?.label !== undefined) continue
    for (const match of flow.text.matchAll(hint)) {
      const expiry = expiryAt(flow, match.index, signingDate(notice)?.iso)
      if (expiry !== undefined) found.push(expiry)
    }
  }
  return found
})

function expiryAt(flow: Flow, at: number, signed: string | undefined): Expiry | undefined {
  const { text } = flow
  if (!ofPaper.test(text.slice(Math.max(0, at - 12), at))) return undefined
  const rest = text.slice(at + 3, at + 60)
  const lead = until.exec(rest)?.[0] ?? ''
  const date = lead === '' ? undefined : findDates(rest).find(({ start }) => start === lead.length)
  if (date?.iso !== undefined) return { iso: date.iso, counted: false, flow, start: at, end: at + 3 + date.end }
  const term = years.exec(rest)
  const count = parseNumeral(term?.[1] ?? '')
  if (term === null || count === undefined || count === 0) return undefined
  const sentence = text.slice(text.lastIndexOf('。', at) + 1, at + 60)
  const issue = sinceIssue.test(sentence)
  const from = issue ? signed : startIn(sentence)
  return from === undefined
    ? undefined
    : { iso: lastDay(from, count), counted: issue, flow, start: at, end: at + 3 + term[0].length }
}

/** The day in 自2024年3月4日起施行. */
function startIn(sentence: string): string | undefined {
  return findDates(sentence).find(
    ({ start, end }) =>
      sentence[start - 1] === '自' && /^(?:起|正式)?(?:起?施行|起?实施|起?执行|起?生效)/.test(sentence.slice(end)),
  )?.iso
}

/** The day before the same day `count` years later. */
function lastDay(iso: string, count: number): string {
  const day = new Date(`${iso}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + count)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
