/** Everything behind the head: recipients, body, notes, signature, attachments, imprint. */
import { findDates, genreOf, looksLikeOrgan, parseDocumentNumber } from '../lexicon/index.ts'
import { type AttachmentHead, attachmentHead } from './attachment-head.ts'
import { looksLikeContent, noteLength, sectionedNote } from './attachment-note.ts'
import type { Line } from './lines.ts'
import { joinedText, namesIn, titleLength } from './part-title.ts'
import { mostNames, type Reading, type Run, type TextRole } from './reading.ts'
import {
  compact,
  isPageNumber,
  endsSentence,
  looksLikeAnnotation,
  looksLikeBareRecipients,
  looksLikeHistory,
  looksLikeImprint,
  looksLikeRecipients,
  markerOf,
} from './shapes.ts'
import { isTailLine, signatureAt } from './signature-lines.ts'

/** Reads the lines behind the head. `title` is the notice's own, blanks removed. */
export function readText(lines: readonly Line[], title: string | undefined): Run[] {
  const closing = closingLines(lines)
  const reading: Reading = {
    lines: lines.slice(0, closing),
    runs: [],
    names: namesIn(title ?? ''),
    attached: new Set(),
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

function readRecipients(reading: Reading): void {
  const { lines } = reading
  let text = ''
  if (looksLikeBareRecipients(lines[reading.at]?.text ?? '', lines[reading.at + 1]?.text)) {
    push(reading, 'recipients', lines.slice(reading.at, reading.at + 1))
    reading.at++
    return
  }
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
  if (text.length > 90 && !/^[附（(【[]/.test(text)) return takeProse(reading, text)
  // Within an attachment a page number stays where it stands: its words go on behind it.
  if (isPageNumber(text)) return take(reading, reading.part === 0 ? 'furniture' : 'body', 1)
  const head = attachmentHead(text)
  if (head !== undefined) {
    const entries = noteLength(reading, head)
    if (entries > 0) {
      for (const each of reading.lines.slice(
        reading.at,
        reading.at + Math.min(entries, mostNames - reading.names.length),
      ))
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
  if (reading.signed && reading.part === 0 && looksLikeImprint(text)) return take(reading, 'imprint', 1)
  if (isNextIssued(reading) || isAnnounced(reading)) {
    reading.part++
    return readPartHead(reading)
  }
  takeProse(reading, text)
}

/** A line of the body; the names in it may announce what is attached. */
function takeProse(reading: Reading, text: string): void {
  if (reading.names.length < mostNames && reading.part === 0) reading.names.push(...namesIn(text))
  take(reading, 'body', 1)
}

function take(reading: Reading, role: TextRole, count: number): void {
  push(reading, role, reading.lines.slice(reading.at, reading.at + count))
  reading.at += count
}

/** Number of lines of the signature that begins at the current line; 0 where none does. */
function signatureLength(reading: Reading): number {
  return signatureAt(reading, reading.at)
}

/** The very name that the title or the words before announce, on lines of its own: there the issued text begins. */
function isAnnounced(reading: Reading): boolean {
  const before = reading.lines[reading.at - 1]
  if (reading.part > 0 || before === undefined || reading.names.length === 0) return false
  const length = titleLength(reading, reading.at)
  const title = joinedText(reading, reading.at, length)
  const behind = reading.lines[reading.at + length]
  const opens = behind !== undefined && markerOf(behind)?.number === 1
  if (!endsSentence(before.text) && !(opens && reading.names.includes(title))) return false
  return (
    length > 0 &&
    title.length >= 6 &&
    title !== reading.title &&
    reading.names.some(
      (name) =>
        name === title || (title.length >= 8 && (name.endsWith(title) || title.endsWith(name)) && name.length >= 8),
    )
  )
}

/** The title of a second issued text, where the notice's own title names both: 印发甲办法和乙计划的通知. */
function isNextIssued(reading: Reading): boolean {
  const before = reading.lines[reading.at - 1]
  if (reading.part === 0 || reading.title === undefined || before === undefined || !endsSentence(before.text))
    return false
  const length = titleLength(reading, reading.at)
  const title = joinedText(reading, reading.at, length)
  if (length === 0 || title.length < 8 || genreOf(title) === undefined || !reading.title.includes(title)) return false
  return !reading.attached.has(title)
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
  if (length > 0) {
    reading.attached.add(joinedText(reading, reading.at, length))
    take(reading, 'title', length)
  }
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
