/** The lines of a notice: what the parser works on. A line holds words; markup is set aside but never lost. */
import type { MarkerForm } from '../lexicon/index.ts'
import type { FieldKey, Leaf, LineHint, Markup, Point, Position, Range, SourceText, TextRole } from '../tree/index.ts'

interface Piece {
  readonly start: number
  readonly end: number
  readonly markup: boolean
}

/**
 * One line, or one part of a line that was cut where a line break had been lost. `text` has no markup and no blanks
 * at its ends; places within it are indices into `text`.
 */
export interface Line {
  /** Line number in the file, from 1. */
  readonly number: number
  readonly text: string
  /** Blanks before the first word, in characters. */
  readonly indent: number
  /** Empty lines directly before this one. */
  readonly blankBefore: number
  readonly hint: LineHint | undefined
  /** Cut out of a longer line. */
  readonly cut: boolean
  readonly pieces: readonly Piece[]
  readonly source: SourceText
  /** What was found out about the line by those who look at it in turns; no WeakMaps, which cost the collector dear. */
  readonly known: Known
}

/** One label with its value, as indices into the text of a line; `valueStart === valueEnd` where it is empty. */
export interface FieldSpan {
  readonly key: FieldKey | 'other'
  readonly labelStart: number
  readonly labelEnd: number
  readonly valueStart: number
  readonly valueEnd: number
}

/** Findings about one line; undefined until somebody has asked. Lines belong to one parse and one table of labels. */
interface Known {
  marker: MarkerForm | 'none' | undefined
  fields: readonly FieldSpan[] | undefined
  isLabel: boolean | undefined
}

const nothing = (): Known => ({ marker: undefined, fields: undefined, isLabel: undefined })

/** The line with other words, as somebody would read it who had not seen the line. */
export function lineWith(line: Line, text: string): Line {
  return { ...line, text, known: nothing() }
}

const emptyHint: LineHint = {}

/** The lines of `source` that hold at least one character which is no blank. */
export function linesOf(source: SourceText): Line[] {
  const lines: Line[] = []
  const starts = source.lineStarts
  let blankBefore = 0
  let nextMarkup = 0
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0
    const end = lineEnd(source.text, start, starts[index + 1] ?? source.text.length)
    if (source.markup.length === 0) {
      const { start: first, end: last } = trimRange(source.text, start, end)
      if (first === last) blankBefore++
      else {
        const isPlain = source.text.charCodeAt(first) !== 0x3f && source.text.charCodeAt(last - 1) !== 0x7c
        const { words, pieces } = isPlain
          ? { words: { start: first, end: last }, pieces: [{ start: first, end: last, markup: false }] }
          : withoutEdges(source.text, first, last)
        const text = source.text.slice(words.start, words.end)
        lines.push({
          number: index + 1,
          text,
          indent: words.start - start,
          blankBefore,
          hint: undefined,
          cut: false,
          pieces,
          source,
          known: nothing(),
        })
        blankBefore = 0
      }
      continue
    }
    const pieces: Piece[] = []
    let from = start
    for (
      let range = source.markup[nextMarkup];
      range !== undefined && range.start < end;
      range = source.markup[nextMarkup]
    ) {
      if (range.start > from) pieces.push({ start: from, end: range.start, markup: false })
      const until = Math.min(range.end, end)
      if (until > from) pieces.push({ start: Math.max(from, range.start), end: until, markup: true })
      from = Math.max(from, until)
      if (range.end > end) break
      nextMarkup++
    }
    if (from < end) pieces.push({ start: from, end, markup: false })
    const line = lineFrom(source, index + 1, pieces, blankBefore, source.hints.get(index + 1), false)
    if (line === undefined) blankBefore++
    else {
      lines.push(line)
      blankBefore = 0
    }
    while ((source.markup[nextMarkup]?.end ?? Number.POSITIVE_INFINITY) <= end) nextMarkup++
  }
  return lines
}

/**
 * What a conversion leaves at the edges of a line is markup: `??` for two blanks that an encoding lacked, and the one
 * bar of a table whose other cells are gone.
 */
function withoutEdges(text: string, start: number, end: number): { words: Range; pieces: Piece[] } {
  const words = { start, end }
  if (text.charCodeAt(start) === 0x3f && text.charCodeAt(start + 1) === 0x3f) {
    while (words.start < end && text.charCodeAt(words.start) === 0x3f) words.start++
    if (words.start === end || isBlank(text.charCodeAt(words.start))) words.start = start
  }
  if (text.charCodeAt(end - 1) === 0x7c && isBlank(text.charCodeAt(end - 2)) && text.indexOf('|', start) === end - 1)
    words.end = trimRange(text, start, end - 1).end
  if (words.end <= words.start) return { words: { start, end }, pieces: [{ start, end, markup: false }] }
  const pieces = [{ ...words, markup: false }]
  if (words.start > start) pieces.unshift({ start, end: words.start, markup: true })
  if (words.end < end) pieces.push({ start: end - 1, end, markup: true })
  return { words, pieces }
}

function lineEnd(text: string, start: number, next: number): number {
  let end = next
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--
  return end
}

function lineFrom(
  source: SourceText,
  number: number,
  raw: readonly Piece[],
  blankBefore: number,
  hint: LineHint | undefined,
  cut: boolean,
): Line | undefined {
  const pieces: Piece[] = []
  let text = ''
  let indent = 0
  for (const piece of raw) {
    if (piece.markup) {
      const trimmed = trimRange(source.text, piece.start, piece.end)
      if (trimmed.start < trimmed.end) pieces.push({ ...trimmed, markup: true })
      continue
    }
    let from = piece.start
    if (text === '') {
      from = trimRange(source.text, piece.start, piece.end).start
      indent += from - piece.start
    }
    if (from < piece.end) {
      pieces.push({ start: from, end: piece.end, markup: false })
      text += source.text.slice(from, piece.end)
    }
  }
  if (pieces.length === 0) return undefined
  const kept = text.trimEnd()
  return {
    number,
    text: kept,
    indent,
    blankBefore,
    hint,
    cut,
    pieces: trimEnd(pieces, text.length - kept.length),
    source,
    known: nothing(),
  }
}

/** Takes `surplus` characters of words off the end of the pieces. */
function trimEnd(pieces: Piece[], surplus: number): Piece[] {
  let rest = surplus
  for (let index = pieces.length - 1; index >= 0 && rest > 0; index--) {
    const piece = pieces[index]
    if (piece === undefined || piece.markup) continue
    const take = Math.min(rest, piece.end - piece.start)
    rest -= take
    if (take === piece.end - piece.start) pieces.splice(index, 1)
    else pieces[index] = { ...piece, end: piece.end - take }
  }
  return pieces
}

function trimRange(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Blanks as `String.prototype.trim` knows them. */
function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13)
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** Sets the lines that hold markup only, such as a rule, aside. A line behind one counts it as an empty line. */
export function withoutMarkupLines(lines: readonly Line[]): { lines: Line[]; markup: Markup[] } {
  const kept: Line[] = []
  const markup: Markup[] = []
  let blank = 0
  for (const line of lines) {
    if (line.text === '') {
      for (const leaf of wholeLine(line)) if (leaf.type === 'markup') markup.push(leaf)
      blank += line.blankBefore + 1
    } else {
      kept.push(blank === 0 ? line : { ...line, blankBefore: line.blankBefore + blank })
      blank = 0
    }
  }
  return { lines: kept, markup }
}

/** Cuts a line before each of the given indices into its text (ascending, not 0). */
export function cutLine(line: Line, at: readonly number[]): Line[] {
  const bounds = [...at, line.text.length]
  const groups: Piece[][] = bounds.map(() => [])
  let part = 0
  let index = 0
  for (const piece of line.pieces) {
    let from = piece.start
    if (piece.markup) {
      while (part < bounds.length - 1 && index >= (bounds[part] ?? 0)) part++
      groups[part]?.push(piece)
      continue
    }
    while (from < piece.end) {
      while (part < bounds.length - 1 && index >= (bounds[part] ?? 0)) part++
      const room = part === bounds.length - 1 ? piece.end - from : (bounds[part] ?? 0) - index
      const to = Math.min(piece.end, from + room)
      groups[part]?.push({ start: from, end: to, markup: false })
      index += to - from
      from = to
    }
  }
  return groups.flatMap((pieces, at) => {
    const hint = at === 0 ? line.hint : (line.hint ?? emptyHint)
    const made = lineFrom(line.source, line.number, pieces, at === 0 ? line.blankBefore : 0, hint, true)
    return made === undefined ? [] : [at === 0 ? { ...made, indent: line.indent } : made]
  })
}

/** A part of a line's text, with the role of the leaves made from it; `markup` makes them markup. */
export interface Part {
  /** Index into `Line.text` at which the part ends; parts follow one another from 0. */
  readonly to: number
  readonly role?: TextRole
  readonly markup?: true
}

/** Leaves of the whole line, parted at the given places. Every character that is no blank is in one of them. */
export function leavesOfLine(line: Line, parts: readonly Part[] = []): Leaf[][] {
  const bounds: readonly Part[] = parts.length === 0 ? [{ to: line.text.length }] : parts
  const groups: Leaf[][] = bounds.map(() => [])
  let index = 0
  let at = 0
  for (const piece of line.pieces) {
    if (piece.markup) {
      while (index < bounds.length - 1 && at >= (bounds[index]?.to ?? 0)) index++
      pushLeaf(groups[index], line, piece.start, piece.end, { to: 0, markup: true })
      continue
    }
    let from = piece.start
    while (from < piece.end) {
      while (index < bounds.length - 1 && at >= (bounds[index]?.to ?? 0)) index++
      const part = bounds[index]
      const room = index === bounds.length - 1 ? piece.end - from : (part?.to ?? 0) - at
      const to = Math.min(piece.end, from + room)
      pushLeaf(groups[index], line, from, to, part)
      at += to - from
      from = to
    }
  }
  return groups
}

function pushLeaf(group: Leaf[] | undefined, line: Line, from: number, to: number, part: Part | undefined): void {
  const { start, end } = trimRange(line.source.text, from, to)
  if (start === end || group === undefined) return
  const value = line.source.text.slice(start, end)
  const position = { start: pointOn(line, start), end: pointOn(line, end) }
  if (part?.markup) group.push({ type: 'markup', value, position })
  else
    group.push(
      part?.role === undefined ? { type: 'text', value, position } : { type: 'text', value, role: part.role, position },
    )
}

/** Place in the file of an index into `line.text`. */
export function pointIn(line: Line, index: number): Point {
  let rest = index
  let offset = line.pieces[0]?.start ?? 0
  for (const piece of line.pieces) {
    if (piece.markup) continue
    const size = piece.end - piece.start
    offset = piece.start + Math.min(rest, size)
    if (rest <= size) break
    rest -= size
  }
  return pointOn(line, offset)
}

/** Index into `line.text` of an offset in the source. */
export function indexIn(line: Line, offset: number): number {
  let index = 0
  for (const piece of line.pieces) {
    if (piece.markup) continue
    if (offset <= piece.end) return index + Math.max(0, offset - piece.start)
    index += piece.end - piece.start
  }
  return index
}

/** All leaves of a line in one list. */
export function wholeLine(line: Line, role?: TextRole): Leaf[] {
  return leavesOfLine(line, [role === undefined ? { to: line.text.length } : { to: line.text.length, role }]).flat()
}

function pointOn(line: Line, offset: number): Point {
  return { line: line.number, column: offset - (line.source.lineStarts[line.number - 1] ?? 0) + 1, offset }
}

/** From the start of the first to the end of the last of `nodes`; undefined for none. */
export function spanOf(nodes: readonly { readonly position: Position }[]): Position | undefined {
  const first = nodes[0]
  const last = nodes[nodes.length - 1]
  return first === undefined || last === undefined ? undefined : { start: first.position.start, end: last.position.end }
}
