/** Blocks of a body: paragraphs, numbered sections and items at any depth, tables. */
import type { MarkerForm } from '../lexicon/index.ts'
import type {
  Block,
  Body,
  Heading,
  Item,
  Leaf,
  Level,
  Marker,
  Markup,
  Paragraph,
  Position,
  Range,
  Section,
  Table,
  TableCell,
  TableRow,
} from '../tree/index.ts'
import { type Line, leavesOfLine, pointIn, spanOf, wholeLine } from './lines.ts'
import { isPageNumber, markerOf } from './shapes.ts'

/** Lines that make one paragraph, with its marker where it has one. */
interface Unit {
  readonly lines: readonly Line[]
  readonly marker: MarkerForm | undefined
  /** What the lines are, where they are no paragraph. */
  readonly kind?: 'table' | 'layout'
}

type Child = Marker | Heading | Leaf | Paragraph | Section | Item | Table

/** A numbered part while its children are still coming. */
interface Open {
  readonly marker: MarkerForm
  readonly own: (Marker | Heading | Leaf | Paragraph)[]
  readonly below: (Block | Markup)[]
  /** The part has words of its own beyond a heading. */
  readonly hasText: boolean
}

/** The body that `lines` make; undefined for none. Linear in the number of lines. */
export function bodyNode(lines: readonly Line[]): Body[] {
  const children = blocksOf(unitsOf(lines))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'body', children, position }]
}

// Rank of a marker style among the usual orders of levels (GB/T 9704-2012 7.3.3; 编章节条 of legislation above them).
const ranks: readonly Level[] = ['编', '章', '节', '条', 1, 2, 3, 4, 5]

function blocksOf(units: readonly Unit[]): (Block | Markup)[] {
  const top: (Block | Markup)[] = []
  const open: Open[] = []
  const put = (block: Block | Markup) => (open[open.length - 1]?.below ?? top).push(block)
  const close = () => {
    const done = open.pop()
    if (done !== undefined) put(closed(done))
  }
  let before: Unit | undefined
  for (const [index, unit] of units.entries()) {
    if (unit.marker !== undefined) {
      closeFor(unit.marker, open, before, close)
      open.push(openPart(unit, unit.marker, units[index + 1]))
    } else if (unit.kind === 'table') {
      for (const table of tableNode(unit.lines)) put(table)
    } else if (unit.kind === 'layout') {
      for (const leaf of unit.lines.flatMap(layoutLeaves)) put(leaf)
      continue
    } else {
      if (endsParts(unit)) while (open.length > 0) close()
      for (const paragraph of paragraphNode(unit.lines)) put(paragraph)
    }
    before = unit
  }
  while (open.length > 0) close()
  return top
}

/** Closes the parts that `marker` does not stand below. */
function closeFor(marker: MarkerForm, open: readonly Open[], before: Unit | undefined, close: () => void): void {
  const same = open.findIndex((part) => part.marker.style === marker.style)
  if (same >= 0) {
    while (open.length > same) close()
    return
  }
  // 1. above （一）, as in decisions that amend a law: a first number behind a colon opens a list below.
  if (marker.number === 1 && before !== undefined && /[:：]$/.test(lastText(before))) return
  const rank = ranks.indexOf(marker.level)
  while (open.length > 0 && ranks.indexOf(open[open.length - 1]?.marker.level ?? 1) > rank) close()
}

function lastText(unit: Unit): string {
  return unit.lines[unit.lines.length - 1]?.text ?? ''
}

/** Closing words of a notice belong to the whole, not to its last item. */
function endsParts(unit: Unit): boolean {
  return /^(?:特此|此复|此令|妥否|当否|以上(?:意见|请示|报告|方案|妥否)|请(?:各地|各单位|各部门|各县|认真|遵照|结合)|本(?:通知|意见|办法|规定|方案|细则|公告|通告|决定)(?:自|由|从)|执行(?:中|过程中)|联系人|联系电话|联系方式|附件|附[:：]|公开方式|注[:：])/.test(
    unit.lines[0]?.text ?? '',
  )
}

function closed(part: Open): Section | Item {
  const level = part.marker.level
  const own = part.own
  const layout = part.below.flatMap((block) => (block.type === 'markup' ? [block] : []))
  if (layout.length === part.below.length) {
    const children = [...own, ...layout]
    return { type: 'item', level, children, position: positionOf(children) }
  }
  const children: Child[] = [...own, ...part.below]
  return { type: 'section', level, children, position: positionOf(children) }
}

function positionOf(nodes: readonly Child[]): Marker['position'] {
  const position = spanOf(nodes)
  if (position === undefined) throw new Error('a numbered part has a marker')
  return position
}

function openPart(unit: Unit, marker: MarkerForm, next: Unit | undefined): Open {
  const [first, ...others] = unit.lines
  if (first === undefined) return { marker, own: [], below: [], hasText: false }
  const headingEnd = headingLength(unit, marker, next)
  const groups = leavesOfLine(first, [
    { to: marker.end },
    ...(headingEnd > marker.end ? [{ to: headingEnd }] : []),
    { to: first.text.length },
  ])
  const own: (Marker | Heading | Leaf | Paragraph)[] = []
  own.push(...markerNode(marker, groups[0] ?? []))
  let restLeaves = groups[1] ?? []
  if (headingEnd > marker.end) {
    own.push(...headingNode(first.text.slice(marker.end, headingEnd).trim(), groups[1] ?? []))
    restLeaves = groups[2] ?? []
  }
  const words = [...restLeaves, ...others.flatMap((line) => wholeLine(line))]
  const position = spanOf(words)
  if (position !== undefined) {
    if (words.every((leaf) => leaf.type === 'markup')) own.push(...words)
    else own.push({ type: 'paragraph', children: words, position })
  }
  return { marker, own, below: [], hasText: position !== undefined }
}

function markerNode(form: MarkerForm, leaves: readonly Leaf[]): (Marker | Leaf)[] {
  const lead: Leaf[] = []
  let rest = leaves
  while (rest[0]?.type === 'markup' && rest.length > 1) {
    lead.push(rest[0])
    rest = rest.slice(1)
  }
  const position = spanOf(rest)
  if (position === undefined) return [...leaves]
  return [
    ...lead,
    { type: 'marker', text: form.text, style: form.style, number: form.number, children: rest, position },
  ]
}

function headingNode(text: string, leaves: readonly Leaf[]): (Heading | Leaf)[] {
  const position = spanOf(leaves)
  if (position === undefined || leaves.every((leaf) => leaf.type === 'markup')) return [...leaves]
  return [{ type: 'heading', text, children: leaves, position }]
}

/** Index in the first line at which its heading ends; the marker's end where it has none. */
function headingLength(unit: Unit, marker: MarkerForm, next: Unit | undefined): number {
  const first = unit.lines[0]
  if (first === undefined) return marker.end
  const text = first.text
  const rest = text.slice(marker.end)
  const stop = rest.indexOf('。')
  if (stop >= 0 && (stop < rest.length - 1 || unit.lines.length > 1)) {
    const sentence = rest.slice(0, stop).trim()
    const limit = marker.level === '条' ? 15 : 40
    const isHeading =
      sentence.length > 0 &&
      sentence.length <= limit &&
      !/[；;：:]/.test(sentence) &&
      (marker.level !== '条' || !/[，,]/.test(sentence))
    return isHeading ? marker.end + stop + 1 : marker.end
  }
  if (unit.lines.length > 1) return first.hint?.heading === undefined ? marker.end : text.length
  if (first.hint?.heading !== undefined) return text.length
  if (marker.level === '章' || marker.level === '节' || marker.level === '编') return text.length
  if (stop === rest.length - 1 && stop >= 0) {
    const below = next?.marker !== undefined && ranks.indexOf(next.marker.level) > ranks.indexOf(marker.level)
    return below && rest.length <= 40 && !/[，,；;：:]/.test(rest) ? text.length : marker.end
  }
  return rest.length <= 50 && !/[；;：:，,、！？!?]$/.test(rest) && !/[；;]/.test(rest) && marker.level !== '条'
    ? text.length
    : marker.end
}

/** A page number within the text: a sign of layout, not a word. */
function layoutLeaves(line: Line): Markup[] {
  return leavesOfLine(line, [{ to: line.text.length, markup: true }])
    .flat()
    .flatMap((leaf) => (leaf.type === 'markup' ? [leaf] : []))
}

function paragraphNode(lines: readonly Line[]): Paragraph[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'paragraph', children, position }]
}

/** Joins hard-wrapped lines and parts the rest into paragraphs and tables. */
function unitsOf(lines: readonly Line[]): Unit[] {
  const width = wrapWidth(lines)
  const units: Unit[] = []
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index]
    if (first === undefined) break
    if (isPageNumber(first.text)) {
      units.push({ lines: [first], marker: undefined, kind: 'layout' })
      continue
    }
    if (
      isRow(first) &&
      (first.hint?.cells !== undefined || (lines[index + 1] !== undefined && isRow(lines[index + 1] ?? first)))
    ) {
      const rows: Line[] = [first]
      for (let next = lines[index + 1]; next !== undefined && isRow(next); next = lines[index + 1]) {
        rows.push(next)
        index++
      }
      units.push({ lines: rows, marker: undefined, kind: 'table' })
      continue
    }
    const joinedLines = [first]
    for (
      let next = lines[index + 1];
      next !== undefined && isWrapped(joinedLines[joinedLines.length - 1] ?? first, next, width);
      next = lines[index + 1]
    ) {
      joinedLines.push(next)
      index++
    }
    units.push({ lines: joinedLines, marker: markerOf(first) })
  }
  return units
}

/** A row of a table: cells by markup, by tabs, or by bars. */
function isRow(line: Line): boolean {
  if (line.hint?.cells !== undefined) return true
  if (line.text.includes('\t'))
    return line.text.split('\t').filter((cell) => cell.trim() !== '').length >= 2 && line.text.length < 400
  return /^[|｜].+[|｜]$/.test(line.text)
}

interface Wrap {
  /** Length of a full line, in characters; 0 where the text is not hard-wrapped. */
  readonly width: number
  /** Paragraphs are indented, so that a line without an indent goes on. */
  readonly indented: boolean
}

/** The length at which a conversion has broken the lines of a text, seen from the lines that end in mid-sentence. */
function wrapWidth(lines: readonly Line[]): Wrap {
  const lengths = new Map<number, number>()
  let open = 0
  let indented = 0
  let long = 0
  for (const line of lines) {
    if (line.indent > 0) indented++
    const length = line.text.length
    if (length > 22) long++
    if (length < 20 || length > 70 || /[。；：！？;:]$/.test(line.text)) continue
    open++
    lengths.set(length, (lengths.get(length) ?? 0) + 1)
  }
  if (lines.length < 8 || open * 3 < lines.length) return { width: 0, indented: false }
  let width = 0
  let most = 0
  for (const [length] of lengths) {
    let near = 0
    for (let at = length - 2; at <= length + 2; at++) near += lengths.get(at) ?? 0
    if (near > most) {
      most = near
      width = length
    }
  }
  // Where lines have been broken at a width, hardly any is longer.
  const longer = lines.filter((line) => line.text.length > width + 3).length
  if (longer * 8 > long) return { width: 0, indented: false }
  return most * 2 >= open ? { width, indented: indented * 12 >= lines.length } : { width: 0, indented: false }
}

function isWrapped(line: Line, next: Line, wrap: Wrap): boolean {
  if (
    wrap.width === 0 ||
    next.indent > line.indent ||
    next.hint?.heading !== undefined ||
    line.hint?.heading !== undefined
  )
    return false
  const full = line.text.length + line.indent >= wrap.width - 4
  if (!full) return false
  if (!/[。；：！？;:]$/.test(line.text))
    return markerOf(next) === undefined || line.text.length + line.indent >= wrap.width - 1
  return wrap.indented && next.indent === 0 && next.blankBefore === 0 && markerOf(next) === undefined
}

function tableNode(lines: readonly Line[]): Table[] {
  const rows = lines.flatMap((line) => rowNode(line))
  const position = spanOf(rows)
  return position === undefined ? [] : [{ type: 'table', children: rows, position }]
}

function rowNode(line: Line): (TableRow | Markup)[] {
  const children: (TableCell | Markup)[] = []
  for (const cell of cellsOf(line)) {
    for (const leaf of cell.before) if (leaf.type === 'markup') children.push(leaf)
    if (cell.words === undefined) continue
    const end = children[children.length - 1]?.position.end
    const empty = end === undefined ? cell.at : { start: end, end }
    children.push({ type: 'tableCell', children: cell.words, position: spanOf(cell.words) ?? empty })
  }
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'tableRow', children, position }]
}

interface RowPart {
  /** The bar before the cell. */
  readonly before: readonly Leaf[]
  /** Empty for an empty cell; undefined behind the last bar. */
  readonly words: readonly Leaf[] | undefined
  readonly at: Position
}

/** The cells of a row, empty ones too, so that columns stay in line. */
function cellsOf(line: Line): RowPart[] {
  if (line.hint?.cells !== undefined) return cellsByMarkup(line, line.hint.cells)
  const bounds = boundsByText(line.text)
  const groups = leavesOfLine(line, [
    ...bounds.flatMap(({ start, end }) => [{ to: start, markup: true as const }, { to: end }]),
    { to: line.text.length, markup: true as const },
  ])
  const parts = bounds.map(({ start }, index) => ({
    before: groups[index * 2] ?? [],
    words: groups[index * 2 + 1] ?? [],
    at: { start: pointIn(line, start), end: pointIn(line, start) },
  }))
  const end = { start: pointIn(line, line.text.length), end: pointIn(line, line.text.length) }
  return [...parts, { before: groups[bounds.length * 2] ?? [], words: undefined, at: end }]
}

/** Cells between tabs, or between the bars that enclose a row. */
function boundsByText(text: string): { start: number; end: number }[] {
  const isBarred = /^[|｜]/.test(text)
  const bounds: { start: number; end: number }[] = []
  let start = isBarred ? 1 : 0
  for (const match of text.matchAll(/[\t|｜]/g)) {
    const at = match.index ?? 0
    if (at < start) continue
    if (isBarred === (match[0] !== '\t')) {
      bounds.push({ start, end: at })
      start = at + 1
    }
  }
  if (start < text.length) bounds.push({ start, end: text.length })
  return bounds
}

/** The leaves of a Markdown row by the ranges of its cells, in one pass; what lies in none goes before the next. */
function cellsByMarkup(line: Line, cells: readonly Range[]): RowPart[] {
  const end = { start: pointIn(line, line.text.length), end: pointIn(line, line.text.length) }
  const parts = cells.map(() => ({ before: new Array<Leaf>(), words: new Array<Leaf>(), at: end }))
  const behind: Leaf[] = []
  let next = 0
  for (const leaf of wholeLine(line)) {
    const { start, end: stop } = leaf.position
    for (
      let cell = cells[next];
      cell !== undefined && cell.end <= start.offset && cell.start < start.offset;
      cell = cells[next]
    )
      next++
    const cell = cells[next]
    const part = parts[next]
    if (cell === undefined || part === undefined) behind.push(leaf)
    else if (start.offset >= cell.start && stop.offset <= cell.end) part.words.push(leaf)
    else part.before.push(leaf)
  }
  return [...parts, { before: behind, words: undefined, at: end }]
}
