/** The body of a Markdown file that notice-lint wrote: its sections are open until a heading or an `end` closes them. */
import { markerAt } from '../lexicon/index.ts'
import type {
  Block,
  Body,
  Leaf,
  Level,
  Mark,
  Markup,
  Point,
  Section,
  Table,
  TableCell,
  TableRow,
} from '../tree/index.ts'
import { type Line, spanOf } from './lines.ts'
import { type Entry, leafGroups, leavesIn } from './marked-lines.ts'

type Part = Section['children'][number]

interface Numbered {
  readonly level: Level
  readonly children: Part[]
}

/** Deeper sections of a file written by hand are taken side by side. */
const deepest = 32

/** Takes the entries of one body, one after the other, and gives its node at the end. */
export class MarkedBody {
  private readonly top: (Block | Markup)[] = []
  private readonly sections: Numbered[] = []
  private item: Numbered | undefined
  private pending: Mark | undefined

  add(entry: Entry): void {
    if (entry.kind === 'mark') return this.addMark(entry.mark, entry.lines)
    if (entry.kind === 'layout' || entry.kind === 'front') return this.addMarkup(entry.lines)
    const pending = this.pending
    this.pending = undefined
    if (entry.kind === 'heading') this.addHeading(entry.lines, Math.max(entry.depth - 1, 1), pending)
    else if (entry.kind === 'table') this.put(tableNode(entry.lines, pending))
    else this.addParagraph(entry.lines, pending)
  }

  end(): Body[] {
    this.close(this.sections.length)
    const position = spanOf(this.top)
    return position === undefined ? [] : [{ type: 'body', children: this.top, position }]
  }

  private addMark(mark: Mark, lines: readonly Line[]): void {
    if (mark.name === 'end') this.close(Math.max(Number(mark.word ?? 1) || 1, 1))
    this.addMarkup(lines)
    this.pending = mark.name === 'end' ? undefined : mark
    if (mark.word !== 'bare' || (mark.name !== 'section' && mark.name !== 'item')) return
    this.pending = undefined
    this.open(mark.name, { level: levelIn(mark) ?? this.depthLevel(), children: [] })
  }

  private addMarkup(lines: readonly Line[]): void {
    for (const leaf of leavesIn(lines)) {
      const to = this.item ?? this.sections[this.sections.length - 1]
      if (to !== undefined) to.children.push(leaf)
      else if (leaf.type === 'markup') this.top.push(leaf)
      else this.top.push({ type: 'paragraph', children: [leaf], position: leaf.position })
    }
  }

  private addHeading(lines: readonly Line[], depth: number, pending: Mark | undefined): void {
    this.close(this.sections.length - depth + 1)
    this.open('section', numbered(lines, pending, this.depthLevel(), true))
  }

  private addParagraph(lines: readonly Line[], pending: Mark | undefined): void {
    const name = pending?.name
    if (name === 'section' || name === 'item') {
      this.open(name, numbered(lines, pending, this.depthLevel(), false))
    } else if (name === 'more' && this.item !== undefined) {
      this.item.children.push(...paragraphOf(leavesIn(lines)))
    } else if (name === undefined && markerAt(lines[0]?.text ?? '', 0) !== undefined) {
      this.open('item', numbered(lines, undefined, 1, false))
    } else this.put(paragraphOf(leavesIn(lines)))
  }

  /** The level of a part without a marker: how deep it stands. */
  private depthLevel(): Level {
    return levels.find((level) => level === this.sections.length + 1) ?? 5
  }

  private open(kind: 'section' | 'item', part: Numbered): void {
    this.closeItem()
    if (kind === 'section' && this.sections.length < deepest) this.sections.push(part)
    else this.item = part
  }

  private close(count: number): void {
    this.closeItem()
    for (let rest = Math.min(count, this.sections.length); rest > 0; rest--) {
      const done = this.sections.pop()
      const position = spanOf(done?.children ?? [])
      if (done !== undefined && position !== undefined) this.put([{ type: 'section', ...done, position }])
    }
  }

  private closeItem(): void {
    const done = this.item
    this.item = undefined
    const children = done?.children.filter(
      (child) => child.type !== 'section' && child.type !== 'item' && child.type !== 'table',
    )
    const position = spanOf(children ?? [])
    if (done === undefined || children === undefined || position === undefined) return
    this.put([{ type: 'item', level: done.level, children, position }])
  }

  private put(blocks: readonly Block[]): void {
    this.closeItem()
    const to = this.sections[this.sections.length - 1]
    if (to === undefined) this.top.push(...blocks)
    else to.children.push(...blocks)
  }
}

const levels: readonly Level[] = [1, 2, 3, 4, 5, '编', '章', '节', '条']
const styles = [
  'chinese',
  'chinese-paren',
  'arabic',
  'arabic-paren',
  'circled',
  'part',
  'chapter',
  'section',
  'article',
] as const

/** Marker, heading and text of a numbered part. What its comment says holds only where the words still begin so. */
function numbered(lines: readonly Line[], mark: Mark | undefined, depthLevel: Level, isHeading: boolean): Numbered {
  const [first, ...others] = lines
  if (first === undefined) return { level: depthLevel, children: [] }
  const { text } = first
  const marker = markerIn(text, mark)
  const level = levelIn(mark) ?? marker?.level ?? depthLevel
  const from = marker?.end ?? 0
  const to = isHeading ? text.length : headingEnd(first, from, mark)
  const [mine = [], heads = [], rest = []] = leafGroups(first, [{ to: from }, { to }, { to: text.length }])
  const children: Part[] = []
  while (mine[0]?.type === 'markup' && mine.length > 1) children.push(...mine.splice(0, 1))
  while (to > from && rest[0]?.type === 'markup' && rest[0].value === '**') heads.push(...rest.splice(0, 1))
  const markerPosition = spanOf(mine)
  if (marker !== undefined && markerPosition !== undefined) {
    const { style, number } = marker
    children.push({
      type: 'marker',
      text: text.slice(0, from),
      style,
      number,
      children: mine,
      position: markerPosition,
    })
  } else children.push(...mine)
  const headPosition = spanOf(heads)
  if (headPosition !== undefined && heads.some((leaf) => leaf.type === 'text')) {
    children.push({ type: 'heading', text: text.slice(from, to).trim(), children: heads, position: headPosition })
  } else children.push(...heads)
  const words = [...rest, ...leavesIn(others)]
  children.push(...(words.some((leaf) => leaf.type === 'text') ? paragraphOf(words) : words))
  return { level, children }
}

function levelIn(mark: Mark | undefined): Level | undefined {
  const given = mark?.values?.['level']
  return levels.find((level) => level === given)
}

function markerIn(text: string, mark: Mark | undefined) {
  const given = mark?.values?.['marker']
  if (given === null) return undefined
  const read = markerAt(text, 0)
  if (typeof given !== 'object' || !('text' in given)) return read
  const { text: words, number, style: name } = given
  const style = styles.find((each) => each === name)
  if (typeof words !== 'string' || words === '' || !text.startsWith(words)) return read
  if (style === undefined || typeof number !== 'number') return read
  return { style, number, end: words.length, level: read?.level ?? (3 as const) }
}

/** Where the heading of a line ends: behind its bold words and a 。 that follows them; `from` where it has none. */
function headingEnd(line: Line, from: number, mark: Mark | undefined): number {
  const given = mark?.values?.['heading']
  if (typeof given === 'string' && given !== '') {
    const at = line.text.indexOf(given, from)
    if (at >= 0 && line.text.slice(from, at).trim() === '') return at + given.length
  }
  const [open, close] = boldIn(line)
  if (open === undefined || close === undefined || line.text.slice(from, Math.max(open, from)).trim() !== '')
    return from
  return line.text.charAt(close) === '。' ? close + 1 : close
}

/** Indices into the line's text at which `**` stands, the first two. */
function boldIn(line: Line): number[] {
  const found: number[] = []
  let at = 0
  for (const piece of line.pieces) {
    if (!piece.markup) at += piece.end - piece.start
    else if (line.source.text.startsWith('**', piece.start) && piece.end - piece.start === 2) found.push(at)
    if (found.length === 2) break
  }
  return found
}

function paragraphOf(children: readonly Leaf[]): Block[] {
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'paragraph', children, position }]
}

function tableNode(lines: readonly Line[], mark: Mark | undefined): Table[] {
  const children = lines.flatMap((line, index): (TableRow | Markup)[] => {
    const leaves = leavesIn([line])
    const markup = leaves.filter((leaf) => leaf.type === 'markup')
    // The rule below the head is one piece of markup; in other rows every bar is one.
    if (leaves.every((leaf) => leaf.type === 'markup' && leaf.value.length > 1)) return markup
    const cells = rowCells(leaves, index === 0 ? mark?.values?.['head'] : undefined)
    const position = spanOf(cells)
    return position === undefined ? [] : [{ type: 'tableRow', children: cells, position }]
  })
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'table', children, position }]
}

/** Cells between bars; of an incomplete first row the cells that only fill it up are left out. */
function rowCells(leaves: readonly Leaf[], head: unknown): (TableCell | Markup)[] {
  const children: (TableCell | Markup)[] = []
  let cell: Leaf[] = []
  let bar: Point | undefined
  let count = 0
  const close = (isLast: boolean) => {
    const position = spanOf(cell) ?? (bar === undefined || isLast ? undefined : { start: bar, end: bar })
    const isFill = cell.length === 0 && typeof head === 'number' && count >= head
    if (position !== undefined && !isFill) children.push({ type: 'tableCell', children: cell, position })
    if (position !== undefined) count++
    cell = []
  }
  for (const leaf of leaves) {
    if (leaf.type === 'text' || leaf.value !== '|') cell.push(leaf)
    else {
      close(false)
      children.push(leaf)
      bar = leaf.position.end
    }
  }
  close(true)
  return children
}
