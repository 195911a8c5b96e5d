/** 附件说明: lists of attachments (GB/T 9704-2012 7.3.4). */
import { genreOf, looksLikeOrgan, parseNumeral } from '../lexicon/index.ts'
import { type AttachmentHead, attachmentHead } from './attachment-head.ts'
import type { Line } from './lines.ts'
import type { Reading } from './reading.ts'
import {
  isDateLine,
  looksLikeAnnotation,
  looksLikeProse,
  looksLikeTitlePart,
  markerOf,
  organWithDate,
} from './shapes.ts'
import { isTailLine, signatureAt } from './signature-lines.ts'

export const entry =
  /^(?:附\s*件?\s*)?[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）]?(?:[.．、:：]|\s|(?=20\d\d年))\s*\S/

/** Number of lines of a list of attachments (附件说明) that begins here; 0 where an attachment itself begins. */
export function noteLength(reading: Reading, head: AttachmentHead): number {
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
    if (isFileName(text) && (head.rest === '' || isFileName(head.rest))) {
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
    if (
      head.rest === '' &&
      !isFollowedBySignature(reading, at + count) &&
      next !== undefined &&
      !isTailLine(next) &&
      !(isDateLine(next.text) && lines.slice(at + 1, at + count).every((line) => isFileName(line.text)))
    )
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

function isFileName(text: string): boolean {
  return text.length <= 120 && /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpg|png)$/i.test(text)
}

/** Three or more numbered names, none of them a sentence: a list of attachments wherever it stands. */
export function isNameList(lines: readonly Line[]): boolean {
  if (lines.length < 3 || !lines.every((line) => entryNumber(line.text) !== undefined && line.text.length <= 60))
    return false
  const names = lines.filter(
    (line) => genreOf(line.text) !== undefined || /[》）)]$|\.(?:docx?|xlsx?|pdf|zip|rar)$/i.test(line.text),
  )
  return names.length * 2 >= lines.length && !lines.some((line) => /[。；，]/.test(line.text))
}

export function entryNumber(text: string): number | undefined {
  if (!entry.test(text) || text.length > 160) return undefined
  const digits = /[0-9０-９]{1,2}(?=20\d\d年)|[0-9０-９]+|[一二三四五六七八九十]+/.exec(text)
  return digits === null ? undefined : parseNumeral(digits[0])
}

/** Whether the signature begins within a few lines, nothing but organs before it. */
export function isFollowedBySignature(reading: Reading, at: number): boolean {
  if (at >= reading.lines.length) return true
  return (
    signatureAt(reading, at) > 0 ||
    (looksLikeAnnotation(reading.lines[at]?.text ?? '') && at + 1 >= reading.lines.length)
  )
}

/** A section whose heading is 附件 and whose items are the names: number of lines of the items. */
export function sectionedNote(reading: Reading): number {
  const line = reading.lines[reading.at]
  const marker = line === undefined ? undefined : markerOf(line)
  if (line === undefined || marker === undefined || line.text.slice(marker.end).trim() !== '附件') return 0
  let count = 0
  while (entryNumber(reading.lines[reading.at + 1 + count]?.text ?? '') === count + 1) count++
  return count
}

export function looksLikeContent(line: Line): boolean {
  return looksLikeProse(line.text) || markerOf(line) !== undefined
}
