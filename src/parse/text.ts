/** Everything behind the head: recipients, body, notes, signature, attachments, imprint. */
import {
  findDates,
  genreOf,
  looksLikeOrgan,
  looksLikeSigner,
  parseDocumentNumber,
  toHalfWidthDigits,
  parseNumeral,
} from '../lexicon/index.ts'
import type { Line } from './lines.ts'
import {
  compact,
  isTitleBracket,
  isUnfinishedDate,
  endsSentence,
  isDateLine,
  looksLikeAnnotation,
  looksLikeHistory,
  looksLikeImprint,
  looksLikeProse,
  looksLikeRecipients,
  looksLikeTitlePart,
  markerOf,
  organWithDate,
} from './shapes.ts'

export type TextRole =
  | 'recipients'
  | 'body'
  | 'attachmentNote'
  | 'signature'
  | 'annotation'
  | 'imprint'
  | 'label'
  | 'title'
  | 'documentNumber'
  | 'furniture'

/** A run of lines with one role. `part` is 0 for the notice itself, then 1, 2 … for each attachment. */
export interface Run {
  readonly role: TextRole
  readonly part: number
  readonly lines: readonly Line[]
}

interface Reading {
  readonly lines: readonly Line[]
  readonly runs: { role: TextRole; part: number; lines: Line[] }[]
  /** Names that attached documents are announced under. */
  readonly names: string[]
  readonly title: string | undefined
  part: number
  /** Index of the next line to read. */
  at: number
  signed: boolean
}

/** Reads the lines behind the head. `title` is the notice's own, blanks removed. */
export function readText(lines: readonly Line[], title: string | undefined): Run[] {
  const closing = closingLines(lines)
  const reading: Reading = {
    lines: lines.slice(0, closing),
    runs: [],
    names: namesIn(title ?? ''),
    title,
    part: 0,
    at: 0,
    signed: false,
  }
  readRecipients(reading)
  while (reading.at < reading.lines.length) readNext(reading)
  for (const line of lines.slice(closing))
    push(reading, looksLikeAnnotation(line.text) ? 'annotation' : 'imprint', [line], 0)
  return reading.runs
}

function push(reading: Reading, role: TextRole, lines: readonly Line[], part = reading.part): void {
  const last = reading.runs[reading.runs.length - 1]
  if (last !== undefined && last.role === role && last.part === part && (role === 'body' || role === 'imprint'))
    last.lines.push(...lines)
  else if (lines.length > 0) reading.runs.push({ role, part, lines: [...lines] })
}

/** Index from which only the imprint and notes about publication follow (GB/T 9704-2012 7.4). */
function closingLines(lines: readonly Line[]): number {
  let index = lines.length
  while (index > 0) {
    const text = lines[index - 1]?.text ?? ''
    const organ =
      index < lines.length &&
      looksLikeImprint(lines[index]?.text ?? '') &&
      looksLikeOrgan(text) &&
      /印/.test(lines[index]?.text ?? '') &&
      isDateFirst(lines[index]?.text ?? '')
    if (!looksLikeImprint(text) && !(looksLikeAnnotation(text) && !/^[（(]/.test(text)) && !organ) break
    index--
  }
  return index
}

function isDateFirst(text: string): boolean {
  return findDates(text)[0]?.start === 0
}

/** The names within 《》 of a title or sentence, and what a title says is 印发ed; blanks removed. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/《([^《》]{3,80}(?:《[^《》]*》[^《》]*|〈[^〈〉]*〉[^《》]*)?)》/g)].map((match) =>
    compact(match[1] ?? ''),
  )
  const issued = /(?:印发|转发|发布|公布|批转|下发)(?!.*[《》])(.{3,80})的(?:通知|决定|公告|批复|函)$/.exec(text)
  if (issued?.[1] !== undefined) names.push(compact(issued[1]).replace(/^(?:关于)?/, ''))
  return names
}

function readRecipients(reading: Reading): void {
  const { lines } = reading
  let text = ''
  for (let index = reading.at; index < Math.min(lines.length, reading.at + 12); index++) {
    const line = lines[index]
    if (line === undefined || markerOf(line) !== undefined || text.length > 500) return
    text += line.text
    if (/[:：]$/.test(line.text)) {
      if (!looksLikeRecipients(text) || (index > reading.at && !/[，,、；;]/.test(text))) return
      push(reading, 'recipients', lines.slice(reading.at, index + 1))
      reading.at = index + 1
      return
    }
    if (/[。！？]/.test(line.text)) return
  }
}

function readNext(reading: Reading): void {
  const line = reading.lines[reading.at]
  if (line === undefined) return
  const text = line.text
  if (isPageNumber(text)) return take(reading, 'furniture', 1)
  const head = attachmentHead(text)
  if (head !== undefined) {
    const entries = noteLength(reading, head)
    if (entries > 0) {
      for (const each of reading.lines.slice(reading.at, reading.at + entries))
        reading.names.push(
          compact(each.text.replace(/^附\s*件?\s*[:：]?/, '').replace(/^[\d一二三四五六七八九十]*[.．、:：\s]*/, '')),
        )
      return take(reading, 'attachmentNote', entries)
    }
    if (isAttachmentStart(reading, head)) return startAttachment(reading, head)
  }
  const note = sectionedNote(reading)
  if (note > 0) {
    take(reading, 'body', 1)
    return take(reading, 'attachmentNote', note)
  }
  const signature = signatureLength(reading)
  if (signature > 0) {
    take(reading, 'signature', signature)
    if (reading.part === 0) reading.signed = true
    while (looksLikeAnnotation(reading.lines[reading.at]?.text ?? '')) take(reading, 'annotation', 1)
    return afterSignature(reading)
  }
  if (looksLikeAnnotation(text) && (/^[（(]/.test(text) ? reading.signed : true) && markerOf(line) === undefined)
    return take(reading, 'annotation', 1)
  if (reading.signed && looksLikeImprint(text)) return take(reading, 'imprint', 1)
  if (isNextIssued(reading)) {
    reading.part++
    return readPartHead(reading)
  }
  if (reading.names.length < 40 && reading.part === 0) reading.names.push(...namesIn(text))
  take(reading, 'body', 1)
}

function take(reading: Reading, role: TextRole, count: number): void {
  push(reading, role, reading.lines.slice(reading.at, reading.at + count))
  reading.at += count
}

function isPageNumber(text: string): boolean {
  return /^[-—–]\s?\d{1,3}\s?[-—–]$/.test(text) || /^第\s?\d{1,3}\s?页(?:\s?[/／,，]?\s?共\s?\d{1,3}\s?页)?$/.test(text)
}

interface AttachmentHead {
  readonly number: number | undefined
  /** Words behind 附件1 and its colon. */
  readonly rest: string
  readonly colon: boolean
}

/** A line that begins with 附件, 附件1：, 附：, 附录, 附表. */
function attachmentHead(text: string): AttachmentHead | undefined {
  const match =
    /^[【[]?附\s*(?:(?:件|录|表)\s*(?<number>[0-9０-９]{1,2}(?![0-9０-９年])|[0-9](?=20[0-9]{2}年)|[一二三四五六七八九十]{1,3}(?![、届次级]))?|(?=[:：]))\s*[】\]]?\s*(?<mark>[:：.．、]?)\s*(?<rest>.*)$/.exec(
      text,
    )
  if (match?.groups === undefined) return undefined
  const { number, mark, rest } = match.groups
  if (number === undefined && mark === '' && rest !== '' && !/^附\s*(?:件|录|表)[\s\u3000]/.test(text)) return undefined
  if (/[。；]$/.test(rest ?? '') && (rest ?? '').length > 30) return undefined
  return {
    number: number === undefined ? undefined : parseNumeral(toHalfWidthDigits(number)),
    rest: rest ?? '',
    colon: mark === ':' || mark === '：',
  }
}

const entry = /^(?:附\s*件?\s*)?[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）]?(?:[.．、:：]|\s|(?=20\d\d年))\s*\S/

/** Number of lines of a list of attachments (附件说明) that begins here; 0 where an attachment itself begins. */
function noteLength(reading: Reading, head: AttachmentHead): number {
  const { lines, at } = reading
  let count = 1
  let expected = /^\s*1[.．、:：]/.test(head.rest) || head.number === 1 ? 2 : head.rest === '' ? 1 : 0
  for (let next = lines[at + count]; next !== undefined && count < 60; next = lines[at + count]) {
    const text = next.text
    const other = attachmentHead(text)
    if (
      isDateLine(text) ||
      organWithDate(text) !== undefined ||
      (looksLikeProse(text) && !/\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|ofd|jpg|png)$/i.test(text))
    )
      break
    if (other !== undefined) {
      if (other.rest === '' || (head.number === undefined && !(other.number !== undefined && head.rest === ''))) break
      if (other.number !== undefined && expected > 0 && other.number !== expected) break
      expected++
      count++
      continue
    }
    const number = entryNumber(text)
    if (number !== undefined && number === expected) {
      expected++
      count++
      continue
    }
    if (number !== undefined || signatureAt(reading, at + count) > 0 || (looksLikeOrgan(text) && text.length < 30))
      break
    // A name that goes on in the next line, or the names of a list without numbers.
    const before = lines[at + count - 1]?.text ?? ''
    const wraps =
      before.length >= 15 &&
      genreOf(before) === undefined &&
      text.length <= 30 &&
      next.blankBefore === 0 &&
      !/\.(?:docx?|xlsx?|pdf|zip|rar)$/i.test(before) &&
      looksLikeTitlePart(text) &&
      !looksLikeAnnotation(text)
    if (head.rest === '' && count === 1 && looksLikeTitlePart(text) && isFollowedBySignature(reading, at + 2)) count++
    else if (
      wraps &&
      (isFollowedBySignature(reading, at + count + 1) || entryNumber(lines[at + count + 1]?.text ?? '') === expected)
    )
      count++
    else break
  }
  const names = count > 1 || head.rest !== ''
  if (!names) return 0
  const next = lines[at + count]
  if (isNameList(lines.slice(at + 1, at + count))) return count
  if (reading.part === 0 && !reading.signed) {
    if (head.rest === '' && !isFollowedBySignature(reading, at + count) && next !== undefined && !isTailLine(next))
      return 0
    const begins =
      next !== undefined &&
      !isFollowedBySignature(reading, at + count) &&
      head.number !== undefined &&
      !head.colon &&
      count === 1 &&
      looksLikeContent(next)
    return begins ? 0 : count
  }
  // Behind the signature a head with a name may open the attachment itself: what follows tells.
  const ends = next === undefined || isTailLine(next) || attachmentHead(next.text) !== undefined
  return ends || signatureAt(reading, at + count) > 0 ? count : 0
}

/** Three or more numbered names, none of them a sentence: a list of attachments wherever it stands. */
function isNameList(lines: readonly Line[]): boolean {
  if (lines.length < 3 || !lines.every((line) => entryNumber(line.text) !== undefined && line.text.length <= 60))
    return false
  const names = lines.filter(
    (line) => genreOf(line.text) !== undefined || /[》）)]$|\.(?:docx?|xlsx?|pdf|zip|rar)$/i.test(line.text),
  )
  return names.length * 2 >= lines.length && !lines.some((line) => /[。；，]/.test(line.text))
}

function entryNumber(text: string): number | undefined {
  if (!entry.test(text) || text.length > 160) return undefined
  const digits = /[0-9０-９]{1,2}(?=20\d\d年)|[0-9０-９]+|[一二三四五六七八九十]+/.exec(text)
  return digits === null ? undefined : parseNumeral(digits[0])
}

function isTailLine(line: Line): boolean {
  return looksLikeAnnotation(line.text) || looksLikeImprint(line.text)
}

function looksLikeContent(line: Line): boolean {
  return looksLikeProse(line.text) || markerOf(line) !== undefined
}

/** Whether the signature begins within a few lines, nothing but organs before it. */
function isFollowedBySignature(reading: Reading, at: number): boolean {
  if (at >= reading.lines.length) return true
  return (
    signatureAt(reading, at) > 0 ||
    (looksLikeAnnotation(reading.lines[at]?.text ?? '') && at + 1 >= reading.lines.length)
  )
}

/** A section whose heading is 附件 and whose items are the names: number of lines of the items. */
function sectionedNote(reading: Reading): number {
  const line = reading.lines[reading.at]
  const marker = line === undefined ? undefined : markerOf(line)
  if (line === undefined || marker === undefined || line.text.slice(marker.end).trim() !== '附件') return 0
  let count = 0
  while (entryNumber(reading.lines[reading.at + 1 + count]?.text ?? '') === count + 1) count++
  return count
}

/** Number of lines of the signature that begins at the current line; 0 where none does. */
function signatureLength(reading: Reading): number {
  return signatureAt(reading, reading.at)
}

function signatureAt(reading: Reading, at: number): number {
  const { lines } = reading
  const first = lines[at]
  if (first === undefined || first.hint?.cells !== undefined) return 0
  const before = lines[at - 1]
  const together = organWithDate(first.text)
  if (together !== undefined) return closesText(reading, at + 1) ? 1 : 0
  if (isDateLine(first.text)) {
    const next = lines[at + 1]
    if (
      next !== undefined &&
      looksLikeOrgan(next.text) &&
      closesText(reading, at + 2) &&
      !isIssuedTitle(reading, at + 1)
    )
      return 2
    return before !== undefined && endsBefore(reading, before) && closesText(reading, at + 1) ? 1 : 0
  }
  if (markerOf(first) !== undefined) return 0
  if (!isSignatureLine(first) && !isHalfOrgan(first, lines[at + 1], lines[at + 2])) return 0
  let index = isSignatureLine(first) ? at : at + 1
  while (
    index - at < 24 &&
    lines[index] !== undefined &&
    isSignatureLine(lines[index] ?? first) &&
    markerOf(lines[index] ?? first) === undefined
  )
    index++
  const date = lines[index]
  if (date !== undefined && (isDateLine(date.text) || organWithDate(date.text) !== undefined)) return index + 1 - at
  if (date !== undefined && isUnfinishedDate(date.text) && closesText(reading, index + 1)) return index + 1 - at
  // A name without a date signs only where the text ends.
  if (index - at > 3 || !closesText(reading, index) || (before !== undefined && !endsBefore(reading, before))) return 0
  if (date !== undefined && !isTailLine(date)) return 0
  return index - at
}

/** The first line of an organ's name that is broken in two: …工作人员 ⏎ 工作领导小组办公室 ⏎ date. */
function isHalfOrgan(first: Line, next: Line | undefined, date: Line | undefined): boolean {
  if (next === undefined || date === undefined || !isDateLine(date.text) || !isSignatureLine(next)) return false
  if (!/(?:领导小组|指挥部|专班|委员会|专家组|联席会议)/.test(next.text) || /^.{2,8}[省市县区厅局国]/.test(next.text))
    return false
  const { text } = first
  return (
    text.length >= 6 &&
    text.length <= 40 &&
    looksLikeTitlePart(text) &&
    genreOf(text) === undefined &&
    attachmentHead(text) === undefined
  )
}

/** Organs alone, or signers: a line of a signature. Entities that a web page left over are no words. */
function isSignatureLine(line: Line): boolean {
  const text = line.text.replace(/[（(](?:盖章|章|印章|公章|代章|印)[）)]|&[a-z]{2,6};/g, '').trim()
  if (text.length > 80 || line.hint?.cells !== undefined) return false
  if (looksLikeSigner(text)) return true
  const parts = text.split(/[\s\u3000\t]{1,}/).filter((part) => part !== '')
  return (
    looksLikeOrgan(text) || (parts.length > 1 && parts.every((part) => looksLikeOrgan(part) || looksLikeSigner(part)))
  )
}

/** Words before a signature: a sentence, a note of attachments, an annotation, or a table. */
function endsBefore(reading: Reading, before: Line): boolean {
  const last = reading.runs[reading.runs.length - 1]
  return (
    endsSentence(before.text) ||
    last?.role === 'attachmentNote' ||
    last?.role === 'recipients' ||
    looksLikeAnnotation(before.text) ||
    /[:：]/.test(before.text) ||
    before.text.length > 40 ||
    /(?:特此通知|此复|特此批复|特此函复|此令|特此公告|特此报告)$/.test(before.text)
  )
}

/** Whether what follows a signature that ends at `end` can follow one: nothing, a note, an attachment, a title. */
function closesText(reading: Reading, end: number): boolean {
  const next = reading.lines[end]
  if (next === undefined) return true
  if (isTailLine(next) || attachmentHead(next.text) !== undefined || looksLikeRecipients(next.text)) return true
  if (parseDocumentNumber(next.text) !== undefined || looksLikeHistory(next.text)) return true
  const marker = markerOf(next)
  if (marker !== undefined) return marker.number === 1
  return (
    isIssuedTitle(reading, end) ||
    (looksLikeTitlePart(next.text) && next.text.length >= 4 && !/^[\d.,-]+$/.test(next.text))
  )
}

/** Whether the lines from `at` on are the title of an issued or forwarded document. */
function isIssuedTitle(reading: Reading, at: number): boolean {
  return titleLength(reading, at) > 0
}

/** The title of a second issued text, where the notice's own title names both: 印发甲办法和乙计划的通知. */
function isNextIssued(reading: Reading): boolean {
  const before = reading.lines[reading.at - 1]
  if (reading.part === 0 || reading.title === undefined || before === undefined || !endsSentence(before.text))
    return false
  const length = titleLength(reading, reading.at)
  const title = joinedText(reading, reading.at, length)
  if (length === 0 || title.length < 8 || genreOf(title) === undefined || !reading.title.includes(title)) return false
  return !reading.runs.some(
    (run) => run.role === 'title' && run.part > 0 && compact(run.lines.map((line) => line.text).join('')) === title,
  )
}

/** What follows the notice's own signature: the issued text, an attachment, or more of the notice itself. */
function afterSignature(reading: Reading): void {
  const next = reading.lines[reading.at]
  if (next === undefined || attachmentHead(next.text) !== undefined || isTailLine(next)) return
  const length = titleLength(reading, reading.at)
  const title = joinedText(reading, reading.at, length)
  const own =
    reading.title !== undefined &&
    length > 0 &&
    (title === reading.title || (title.length > 8 && reading.title.endsWith(title)))
  const behind = reading.at + length
  const isOwn =
    own &&
    looksLikeRecipients(
      reading.lines[behind + (looksLikeHistory(reading.lines[behind]?.text ?? '') ? historyLength(reading, behind) : 0)]
        ?.text ?? '',
    )
  if (reading.part === 0 && (looksLikeRecipients(next.text) || isOwn || parseDocumentNumber(next.text) !== undefined)) {
    if (parseDocumentNumber(next.text) !== undefined) take(reading, 'documentNumber', 1)
    const again = titleLength(reading, reading.at)
    if (again > 0) take(reading, 'title', again)
    while (looksLikeHistory(reading.lines[reading.at]?.text ?? ''))
      take(reading, 'annotation', historyLength(reading, reading.at))
    readRecipients(reading)
    return
  }
  reading.part++
  readPartHead(reading)
}

function isAttachmentStart(reading: Reading, head: AttachmentHead): boolean {
  const next = reading.lines[reading.at + 1]
  if (next === undefined) return false
  if (head.rest === '') return true
  if (head.number === undefined && !head.colon) return false
  return reading.signed || looksLikeContent(next) || head.number !== undefined
}

function startAttachment(reading: Reading, head: AttachmentHead): void {
  reading.part++
  take(reading, 'label', 1)
  if (head.rest === '') readPartHead(reading)
  else readRecipients(reading)
}

/** Number, title, history and recipients of an attached document. */
function readPartHead(reading: Reading): void {
  if (parseDocumentNumber(reading.lines[reading.at]?.text ?? '') !== undefined) take(reading, 'documentNumber', 1)
  const length = titleLength(reading, reading.at)
  if (length > 0) take(reading, 'title', length)
  if (parseDocumentNumber(reading.lines[reading.at]?.text ?? '') !== undefined) take(reading, 'documentNumber', 1)
  while (
    looksLikeHistory(reading.lines[reading.at]?.text ?? '') ||
    /^[（(](?:试行|暂行|征求意见稿|讨论稿|修订稿|草案|.{0,30}(?:年度|版))[）)]$/.test(
      reading.lines[reading.at]?.text ?? '',
    )
  ) {
    take(reading, 'annotation', historyLength(reading, reading.at))
  }
  readRecipients(reading)
}

function historyLength(reading: Reading, at: number): number {
  let count = 1
  if (/^[（(]/.test(reading.lines[at]?.text ?? '')) {
    while (
      count < 8 &&
      !/[）)]$/.test(reading.lines[at + count - 1]?.text ?? '') &&
      reading.lines[at + count] !== undefined
    )
      count++
  }
  return count
}

function joinedText(reading: Reading, at: number, length: number): string {
  return compact(
    reading.lines
      .slice(at, at + length)
      .map((line) => line.text)
      .join(''),
  )
}

function sameName(left: string, right: string): boolean {
  const plain = (name: string) => name.replace(/[《》〈〉“”"（）()\-—–－～~·,，、]/g, '')
  const one = plain(left)
  const two = plain(right)
  return (
    one === two ||
    (Math.min(one.length, two.length) >= 6 && (one.endsWith(two) || two.endsWith(one) || one.startsWith(two)))
  )
}

/**
 * Number of lines of the title of an attached document at `at`; 0 for none. A name announced before wins; then the
 * shortest run of lines that closes with a genre word; then a single line above running text.
 */
function titleLength(reading: Reading, at: number): number {
  const { lines } = reading
  let text = ''
  let closed = 0
  let named = 0
  for (let count = 1; count <= 5; count++) {
    const line = lines[at + count - 1]
    if (line === undefined || !(isTitleLine(line) || (count > 1 && isTitleBracket(line.text)))) break
    const longer = text + compact(line.text)
    if (closed > 0 && !isTitleBracket(line.text) && !reading.names.some((name) => sameName(name, longer))) break
    text = longer
    if (reading.names.some((name) => sameName(name, text) && name.length >= text.length - 4)) named = count
    const next = lines[at + count]
    const goesOn = next !== undefined && /^(?:的|和|及|与)/.test(next.text) && looksLikeTitlePart(next.text)
    if ((closed === 0 || isTitleBracket(line.text)) && genreOf(text) !== undefined && text.length >= 4 && !goesOn)
      closed = count
  }
  if (named > 0) return Math.max(named, closed)
  return closed > 0 ? closed : plainTitleLength(lines, at)
}

function isTitleLine(line: Line): boolean {
  if (markerOf(line) !== undefined || !looksLikeTitlePart(line.text) || looksLikeRecipients(line.text)) return false
  if (isDateLine(line.text) || line.hint?.cells !== undefined || line.text.includes('\t')) return false
  return !looksLikeProse(line.text) || genreOf(line.text) !== undefined
}

/** A heading without a genre word (…名单, a table's name): short lines that leave the reader waiting, and the next. */
function plainTitleLength(lines: readonly Line[], at: number): number {
  let count = 0
  for (let line = lines[at]; line !== undefined && count < 4; line = lines[at + count]) {
    if (
      markerOf(line) !== undefined ||
      line.text.length > 50 ||
      !looksLikeTitlePart(line.text) ||
      looksLikeProse(line.text) ||
      isDateLine(line.text) ||
      line.text.includes('\t')
    )
      break
    count++
    if (!/(?:的|和|与|及|、|暨|关于)$/.test(compact(line.text))) break
  }
  return count > 0 && compact(lines[at]?.text ?? '').length >= 4 ? count : 0
}
