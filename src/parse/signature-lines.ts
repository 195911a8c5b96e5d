/** Where a signature stands: organs or signers, and a date (GB/T 9704-2012 7.3.5). */
import { titleLength } from './part-title.ts'
import { genreOf, looksLikeOrgan, looksLikeSigner, parseDocumentNumber } from '../lexicon/index.ts'
import { attachmentHead } from './attachment-head.ts'
import type { Line } from './lines.ts'
import type { Reading } from './reading.ts'
import {
  compact,
  endsSentence,
  isDateLine,
  isUnfinishedDate,
  looksLikeAnnotation,
  looksLikeHistory,
  looksLikeImprint,
  looksLikeRecipients,
  looksLikeTitlePart,
  markerOf,
  organWithDate,
} from './shapes.ts'

export function signatureAt(reading: Reading, at: number): number {
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
      genreOf(next.text) === undefined
    )
      return 2
    if (before === undefined || !endsBefore(reading, before)) return 0
    return closesText(reading, at + 1) || (endsSentence(before.text) && !goesOnAfter(lines[at + 1])) ? 1 : 0
  }
  if (markerOf(first) !== undefined) return 0
  if (isGluedSigner(first.text) && lines[at + 1] !== undefined && isDateLine(lines[at + 1]?.text ?? '')) return 2
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
  // Organs and days that take turns are a timetable: only below a sentence is such a date one that lacks a part.
  const isBelow =
    before !== undefined &&
    (endsSentence(before.text) ||
      /^(?:联系人|联系电话|联系方式|电话)/.test(before.text) ||
      reading.runs.at(-1)?.role === 'attachmentNote')
  if (isBelow && date !== undefined && isUnfinishedDate(date.text) && closesText(reading, index + 1))
    return index + 1 - at
  // A name without a date signs only where the text ends.
  if (index - at > 3 || !closesText(reading, index) || (before !== undefined && !endsBefore(reading, before))) return 0
  if (date !== undefined && !isTailLine(date)) return 0
  return index - at
}

/** Whether a line behind a date shows that the date stood within the text: a section that is not the first, a row. */
function goesOnAfter(next: Line | undefined): boolean {
  if (next === undefined) return false
  return (
    markerOf(next) !== undefined || isDateLine(next.text) || next.text.includes('\t') || /^[\d.,%-]+$/.test(next.text)
  )
}

/** The first line of an organ's name that is broken in two: …工作人员 ⏎ 工作领导小组办公室 ⏎ date. */
export function isHalfOrgan(first: Line, next: Line | undefined, date: Line | undefined): boolean {
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
export function isSignatureLine(line: Line): boolean {
  const text = line.text.replace(/[（(](?:盖章|章|印章|公章|代章|印)[）)]|&[a-z]{2,6};/g, '').trim()
  if (text.length > 80 || line.hint?.cells !== undefined) return false
  if (looksLikeSigner(text) || isBarePost(text)) return true
  const parts = text.split(/[\s\u3000\t]{1,}/).filter((part) => part !== '')
  return (
    looksLikeOrgan(text) || (parts.length > 1 && parts.every((part) => looksLikeOrgan(part) || looksLikeSigner(part)))
  )
}

/** A post whose holder's name is lost: it signs, but names nobody. */
export function isBarePost(text: string): boolean {
  return /^(?:省长|市长|县长|区长|州长|自治区主席|主席|总理|部长)$/.test(compact(text))
}

/** 总理李鹏: post and name without the blank between them; only a date below makes it a signature. */
export function isGluedSigner(text: string): boolean {
  return /^(?:总理|省长|市长|县长|区长|州长|主席|部长|局长|署长|行长|主任)[\u4e00-\u9fa5·]{2,4}$/.test(compact(text))
}

/** Words before a signature: a sentence, a note of attachments, an annotation, or a table. */
export function endsBefore(reading: Reading, before: Line): boolean {
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
export function closesText(reading: Reading, end: number): boolean {
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

export function isTailLine(line: Line): boolean {
  return looksLikeAnnotation(line.text) || looksLikeImprint(line.text)
}

/** Whether the lines from `at` on are the title of an issued or forwarded document. */
function isIssuedTitle(reading: Reading, at: number): boolean {
  return titleLength(reading, at) > 0
}
