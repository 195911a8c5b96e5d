/** The line of a finding with carets under the place; a window of it where the line is long. */
import type { Position, SourceText } from '../tree/index.ts'
import { visible } from './visible.ts'
import type { Measure } from './width.ts'

export type SnippetSource = Pick<SourceText, 'text' | 'lineStarts'>

/** The parts of a line around a place, in UTF-16 units at most `columns` each: what a window can show of it. */
export interface SnippetParts {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** The line goes on beyond what the parts hold. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

export interface Snippet {
  readonly text: string
  readonly carets: string
}

const ellipsis = '…'

/** Constant in the length of the line: of a 50 MB line only `columns` units on either side are looked at. */
export function snippetParts(source: SnippetSource, position: Position, columns: number): SnippetParts {
  const { text, lineStarts } = source
  const start = position.start.offset
  const lineStart = lineStarts[position.start.line - 1] ?? 0
  const nextLine = lineStarts[position.start.line] ?? text.length
  const lineEnd = withoutLineEnd(text, lineStart, nextLine)
  const end = Math.max(start, Math.min(position.end.offset, lineEnd))
  const from = wholeCharacter(text, Math.max(lineStart, start - columns))
  const markedTo = wholeCharacter(text, Math.min(end, start + columns))
  const to = markedTo < end ? markedTo : wholeCharacter(text, Math.min(lineEnd, end + columns))
  return {
    before: visible(text.slice(from, start)),
    marked: visible(text.slice(start, markedTo)),
    after: visible(text.slice(markedTo, to)),
    cutBefore: from > lineStart,
    cutAfter: to < lineEnd,
  }
}

function withoutLineEnd(text: string, start: number, next: number): number {
  let end = next
  if (end > start && text.charCodeAt(end - 1) === 10) end--
  if (end > start && text.charCodeAt(end - 1) === 13) end--
  return end
}

/** `offset`, or the one before it where it falls between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset
}

/** The line in at most `columns` cells (40 at least), the marked part in view; `…` stands where it was cut. */
export function snippetOf(parts: SnippetParts, columns: number, measure: Measure): Snippet {
  const room = Math.max(40, columns)
  const { before, marked, after, cutBefore, cutAfter } = parts
  if (!cutBefore && !cutAfter && measure(before + marked + after) <= room) {
    return { text: before + marked + after, carets: caretsFor(before, marked, measure) }
  }
  // A third for what stands before: the eye needs where it comes from less than where it goes.
  const afterwards = measure(marked) + measure(after)
  const lead = lastCells(before, Math.max(Math.floor(room / 3), room - afterwards - 1), measure)
  const shownBefore = lead.length < before.length || cutBefore ? ellipsis + lead : lead
  const middle = firstCells(marked, room - measure(shownBefore) - 1, measure)
  const rest = firstCells(after, room - measure(shownBefore + middle) - 1, measure)
  const whole = middle.length === marked.length && rest.length === after.length && !cutAfter
  const shownAfter = middle.length < marked.length ? ellipsis : rest + (whole ? '' : ellipsis)
  return { text: shownBefore + middle + shownAfter, carets: caretsFor(shownBefore, middle, measure) }
}

function caretsFor(before: string, marked: string, measure: Measure): string {
  return ' '.repeat(measure(before)) + '^'.repeat(Math.max(1, measure(marked)))
}

function firstCells(text: string, cells: number, measure: Measure): string {
  let taken = ''
  let width = 0
  for (const character of text) {
    width += measure(character)
    if (width > cells) break
    taken += character
  }
  return taken
}

function lastCells(text: string, cells: number, measure: Measure): string {
  const characters = [...text]
  let first = characters.length
  let width = 0
  while (first > 0) {
    width += measure(characters[first - 1] ?? '')
    if (width > cells) break
    first--
  }
  return characters.slice(first).join('')
}
