/** Titles of attached and issued documents. */
import { attachmentHead } from './attachment-head.ts'
import { genreOf } from '../lexicon/index.ts'
import type { Line } from './lines.ts'
import type { Reading } from './reading.ts'
import {
  compact,
  isDateLine,
  isTitleBracket,
  looksLikeProse,
  looksLikeRecipients,
  looksLikeTitlePart,
  markerOf,
} from './shapes.ts'

/** The names within 《》 of a title or sentence, and what a title says is 印发ed; blanks removed. */
export function namesIn(text: string): string[] {
  if (!/[《发转]/.test(text)) return []
  const names = [...text.matchAll(/《([^《》]{3,80}(?:《[^《》]*》[^《》]*|〈[^〈〉]*〉[^《》]*)?)》/g)].map((match) =>
    compact(match[1] ?? ''),
  )
  const issued = /(?:印发|转发|发布|公布|批转|下发)(?!.*[《》])(.{3,80})的(?:通知|决定|公告|批复|函)$/.exec(text)
  if (issued?.[1] !== undefined) names.push(compact(issued[1]).replace(/^(?:关于)?/, ''))
  return names
}

export function joinedText(reading: Reading, at: number, length: number): string {
  return compact(
    reading.lines
      .slice(at, at + length)
      .map((line) => line.text)
      .join(''),
  )
}

export function sameName(left: string, right: string): boolean {
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
export function titleLength(reading: Reading, at: number): number {
  const { lines } = reading
  let text = ''
  let closed = 0
  let named = 0
  for (let count = 1; count <= 5; count++) {
    const line = lines[at + count - 1]
    if (line === undefined || !(isTitleLine(line) || (count > 1 && isTitleBracket(line.text)))) break
    const longer = text + compact(line.text)
    const isNamed = reading.names.some((name) => sameName(name, longer) && name.length >= longer.length)
    const isWhole = closed > 0 || (named > 0 && isTitleBracket(lines[at + count - 2]?.text ?? ''))
    if (isWhole && !isTitleBracket(line.text) && !isNamed) break
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

/** Words of contents, downloads and document libraries. */
function isNoTitle(text: string): boolean {
  return /^(?:目录|【?附件下载】?|附件下载.*|谢谢观[赏看].*|.*\.(?:docx?|pdf|xlsx?))$/i.test(compact(text))
}

export function isTitleLine(line: Line): boolean {
  if (isNoTitle(line.text) || attachmentHead(line.text) !== undefined) return false
  if (markerOf(line) !== undefined || !looksLikeTitlePart(line.text) || looksLikeRecipients(line.text)) return false
  if (isDateLine(line.text) || line.hint?.cells !== undefined || line.text.includes('\t')) return false
  return !looksLikeProse(line.text) || genreOf(line.text) !== undefined
}

/** A heading without a genre word (…名单, a table's name): short lines that leave the reader waiting, and the next. */
export function plainTitleLength(lines: readonly Line[], at: number): number {
  let count = 0
  for (let line = lines[at]; line !== undefined && count < 4; line = lines[at + count]) {
    if (
      isNoTitle(line.text) ||
      (count > 0 && attachmentHead(line.text) !== undefined) ||
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
