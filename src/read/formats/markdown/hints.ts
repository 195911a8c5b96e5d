/** What the markup says of whole lines. */
import { type LineHint, type Range, type SourceText, pointAt } from '../../../tree/index.ts'
import type { Comment } from './html.ts'

/** What was found in a file, for its lines. */
export interface LineFindings {
  readonly headings: readonly (Range & { readonly depth: number })[]
  /** Rows of tables with their cells. */
  readonly rows: readonly { readonly start: number; readonly cells: readonly Range[] }[]
  readonly comments: readonly Comment[]
}

/** `markup` is sorted and does not overlap. */
export function lineHints(
  source: Pick<SourceText, 'text' | 'lineStarts'>,
  markup: readonly Range[],
  { headings, rows, comments }: LineFindings,
): Map<number, LineHint> {
  const hints = new Map<number, LineHint>()
  const add = (line: number, hint: LineHint): void => {
    hints.set(line, { ...hints.get(line), ...hint })
  }
  const lineAt = (offset: number): number => pointAt(source, offset).line
  for (const { start, end, depth } of headings) {
    for (let line = lineAt(start); line <= lineAt(end); line++) add(line, { heading: depth })
  }
  for (const { start, cells } of rows) add(lineAt(start), { cells })
  const empty = linesWithoutWords(source, markup)
  const commented = new Set<number>()
  for (const { start, end, content } of comments) {
    const [first, last] = [lineAt(start), lineAt(end)]
    if (isAlone(source, first, last, { start, end })) {
      add(first, { comment: content })
      commented.add(first)
    }
  }
  for (const line of empty)
    if (!commented.has(line) && hints.get(line)?.cells === undefined) add(line, { layout: true })
  return hints
}

/** Whether nothing but blanks stands beside the range in its lines. */
function isAlone(
  { text, lineStarts }: Pick<SourceText, 'text' | 'lineStarts'>,
  first: number,
  last: number,
  range: Range,
): boolean {
  const from = lineStarts[first - 1] ?? 0
  const to = lineStarts[last] ?? text.length
  return text.slice(from, range.start).trim() === '' && text.slice(range.end, to).trim() === ''
}

/** Numbers of the lines that hold markup and no words. One pass. */
function linesWithoutWords(
  { text, lineStarts }: Pick<SourceText, 'text' | 'lineStarts'>,
  markup: readonly Range[],
): number[] {
  const lines: number[] = []
  let next = 0
  for (let line = 1; line <= lineStarts.length; line++) {
    const end = lineStarts[line] ?? text.length
    let from = lineStarts[line - 1] ?? 0
    let [touched, words] = [false, false]
    for (let range = markup[next]; range !== undefined && range.start < end; range = markup[next]) {
      touched = true
      words ||= range.start > from && text.slice(from, range.start).trim() !== ''
      from = Math.max(from, Math.min(range.end, end))
      if (range.end > end) break
      next++
    }
    if (touched && !words && (from >= end || text.slice(from, end).trim() === '')) lines.push(line)
  }
  return lines
}
