/** What a file held, as text, with everything needed to find a place in it again and to write it back. */

/** Encodings that `read` decodes and `fix` can write back. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** How the lines of a file end; `mixed` where there is more than one way, `none` where there is one line only. */
export type LineEnding = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none'

/** A half-open range of UTF-16 offsets into `SourceText.text`, counted from 0. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A place as an editor counts it: line and column from 1, column and offset in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** unist position whose points always carry an offset; `end` is exclusive. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** What the markup of a Markdown file says of one line; plain text has none. */
export interface LineHint {
  /** Depth of the heading that the line is, 1 to 6. */
  readonly heading?: number
  /** The line is a row of a table; ranges are the cells' text, blanks trimmed. */
  readonly cells?: readonly Range[]
  /** The line is an HTML comment; its trimmed content, without `<!--` and `-->`. */
  readonly comment?: string
  /** The line holds nothing of the notice: a rule, a fence, the front matter. */
  readonly layout?: true
}

/** One `key: value` pair of a Markdown file's front matter. */
export interface FrontMatterField {
  /** Keys from the outermost to this one, such as `['other', '体裁']`. */
  readonly path: readonly string[]
  /** The value as YAML reads it; sequences are joined with `；`. */
  readonly value: string
  readonly keyRange: Range
  readonly valueRange: Range
}

/**
 * Decoded text of one file. `text` has no byte-order mark and keeps the file's own line ends, so that an offset
 * into it, or the line and column made from it, is a place in the user's file.
 */
export interface SourceText {
  readonly path: string
  readonly text: string
  readonly format: 'text' | 'markdown'
  readonly encoding: Encoding
  readonly bom: boolean
  readonly lineEnding: LineEnding
  /** Offset of the first character of each line; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[]
  /** Ranges that are markup and not the notice's words, sorted, not overlapping. Empty for plain text. */
  readonly markup: readonly Range[]
  /** By line number, counted from 1. Empty for plain text. */
  readonly hints: ReadonlyMap<number, LineHint>
  readonly frontMatter: readonly FrontMatterField[]
}

/** Offsets of line starts in `text`; CRLF, LF and a lone CR each end a line. Linear in the length of `text`. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    // The usual case, at a tenth of the cost of a loop over all characters.
    for (let offset = text.indexOf('\n'); offset >= 0; offset = text.indexOf('\n', offset + 1)) starts.push(offset + 1)
    return starts
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 10) starts.push(offset + 1)
    else if (code === 13) {
      if (text.charCodeAt(offset + 1) === 10) offset++
      starts.push(offset + 1)
    }
  }
  return starts
}

/**
 * The place of `offset` (0 to `text.length`) in the user's file. O(log lines).
 * @throws RangeError where `offset` lies outside the text.
 */
export function pointAt(source: Pick<SourceText, 'text' | 'lineStarts'>, offset: number): Point {
  if (offset < 0 || offset > source.text.length) {
    throw new RangeError(`offset ${offset} lies outside 0..${source.text.length}`)
  }
  const starts = source.lineStarts
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}

/** Position of the half-open range `start`–`end`. */
export function positionAt(source: Pick<SourceText, 'text' | 'lineStarts'>, start: number, end: number): Position {
  const from = pointAt(source, start)
  const nextLine = source.lineStarts[from.line] ?? source.text.length + 1
  // Most ranges end in their line: then there is nothing to look up.
  const inLine = end >= start && end < nextLine
  const to = inLine ? { line: from.line, column: from.column + end - start, offset: end } : pointAt(source, end)
  return { start: from, end: to }
}
