/** The walk through a Markdown tree that collects what is markup and what whole lines are. */
import type { Image, ImageReference, Link, LinkReference, Nodes, Parents } from 'mdast'
import type { Range } from '../../../tree/index.ts'
import { emphasisIn } from './emphasis.ts'
import type { LineFindings } from './hints.ts'
import { type Comment, htmlMarkup, inlineHtmlMarkup } from './html.ts'
import type { Parsed } from './parse.ts'
import { type LooseRow, cellsOf, looseTable } from './table.ts'

export interface Findings extends LineFindings {
  /** Sorted, not overlapping. */
  readonly markup: readonly Range[]
}

export function findingsOf(text: string, parsed: Parsed): Findings {
  const walk = new Walk(text, parsed)
  walk.visitAll()
  return { ...walk.lines, markup: merged(walk.markup) }
}

class Walk {
  readonly text: string
  readonly parsed: Parsed
  readonly markup: Range[]
  readonly lines: {
    headings: (Range & { depth: number })[]
    rows: { start: number; cells: Range[] }[]
    comments: Comment[]
  }
  /** Code and HTML, where stars are words. */
  readonly verbatim: Range[] = []
  readonly destinations: ReadonlySet<string>

  constructor(text: string, parsed: Parsed) {
    this.text = text
    this.parsed = parsed
    this.markup = [...parsed.signs]
    this.lines = { headings: [], rows: [], comments: [] }
    this.destinations = destinationsIn(parsed)
  }

  visitAll(): void {
    const blocks: Range[] = []
    for (const place of nodesOf(this.parsed)) {
      this.visit(place)
      if (place.node.type === 'paragraph' || place.node.type === 'heading') blocks.push(rangeOf(place.node))
      if (place.node.type === 'tableCell') blocks.push(rangeOf(place.node))
    }
    const isFree = freeOf([...this.markup, ...this.verbatim])
    for (const block of blocks) for (const sign of emphasisIn(this.text, block, isFree)) this.add(sign)
  }

  visit({ node, parent, previous }: Place): void {
    switch (node.type) {
      case 'heading':
        this.lines.headings.push({ ...rangeOf(node), depth: node.depth })
        return
      case 'paragraph':
        return this.addParagraph(rangeOf(node))
      case 'thematicBreak':
        return this.addRule(rangeOf(node), previous)
      case 'link':
      case 'image':
        return isDestination(node.url) ? this.addLabel(node) : undefined
      case 'linkReference':
      case 'imageReference':
        return this.destinations.has(node.identifier) ? this.addLabel(node) : undefined
      case 'definition':
        return isDestination(node.url) ? this.add(rangeOf(node)) : undefined
      case 'break':
        return this.addBreak(rangeOf(node))
      case 'footnoteReference':
        return this.add(rangeOf(node))
      case 'footnoteDefinition':
        return this.add(footnoteLabel(this.text, rangeOf(node)))
      case 'html':
        return this.addHtml(rangeOf(node), parent)
      case 'code':
      case 'inlineCode':
        this.verbatim.push(rangeOf(node))
        return
      case 'tableRow':
        return this.addRow(rangeOf(node))
    }
  }

  add(range: Range): void {
    this.markup.push(range)
  }

  /** A backslash at the end of a line; two blanks there are no signs. */
  addBreak({ start }: Range): void {
    if (this.text[start] === '\\') this.add({ start, end: start + 1 })
  }

  addParagraph(range: Range): void {
    const rows = looseTable(this.text, range)
    if (rows === undefined) this.addUnderlined(range)
    else this.addLooseTable(rows)
  }

  /** One line with `===` below it is a heading. */
  addUnderlined({ start, end }: Range): void {
    const match = /^([^\r\n]*)(?:\r\n|\n|\r)[ \t>]*(=+)[ \t]*(?![^\r\n])/.exec(this.text.slice(start, end))
    if (match === null) return
    const [whole, words = '', underline = ''] = match
    const lineStart = start + whole.trimEnd().length - underline.length
    this.add({ start: lineStart, end: lineStart + underline.length })
    this.lines.headings.push({ start, end: start + words.length, depth: 1 })
  }

  /**
   * A rule `---` directly below a line makes a heading of it, where the line is no sentence. Several lines above it,
   * a signature say, are what they are and have a rule below them.
   */
  addRule(range: Range, previous: Nodes | undefined): void {
    this.add(range)
    if (previous?.type !== 'paragraph' || !/^-+$/.test(this.text.slice(range.start, range.end).trimEnd())) return
    const { start, end } = rangeOf(previous)
    const words = this.text.slice(start, end)
    const between = this.text.slice(end, range.start).replace(/\r\n/, '\n')
    if (/^[ \t]*[\n\r][ \t>]*$/.test(between) && !/[\r\n]/.test(words) && !/[。；;！？]$/.test(words)) {
      this.lines.headings.push({ start, end, depth: 2 })
    }
  }

  /** The brackets, and the destination or reference behind them. */
  addLabel(node: Link | Image | LinkReference | ImageReference): void {
    const { start, end } = rangeOf(node)
    const label = this.parsed.labels.get(start)
    if (label !== undefined) this.markup.push(label.open, { start: label.close.start, end })
  }

  addHtml(range: Range, parent: Parents | undefined): void {
    const isFlow = parent === undefined || flowParents.has(parent.type)
    const { tags, comments } = isFlow ? htmlMarkup(this.text, range) : inlineHtmlMarkup(this.text, range)
    this.verbatim.push(range)
    for (const tag of tags) this.add(tag)
    for (const comment of comments) {
      this.add(comment)
      this.lines.comments.push(comment)
    }
  }

  addRow(row: Range): void {
    this.lines.rows.push({ start: row.start, cells: cellsOf(this.text, row, this.parsed.bars) })
  }

  addLooseTable(rows: readonly LooseRow[]): void {
    for (const { start, end, bars, delimiter } of rows) {
      if (delimiter) {
        this.add({ start, end })
        continue
      }
      for (const bar of bars) this.add({ start: bar, end: bar + 1 })
      this.lines.rows.push({ start, cells: cellsOf(this.text, { start, end }, bars) })
    }
  }
}

const flowParents: ReadonlySet<Parents['type']> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** A node, what it is in, and what stands before it there. */
interface Place {
  readonly node: Nodes
  readonly parent?: Parents
  readonly previous?: Nodes | undefined
}

/** Every node that stands in the text; addresses that were found inside words have no position. Recursion-free. */
function* nodesOf({ tree }: Parsed): Generator<Place> {
  const pending: Place[] = [{ node: tree }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next
    if (node.position === undefined) continue
    yield next
    if (!('children' in node)) continue
    const { children } = node
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child !== undefined) pending.push({ node: child, parent: node, previous: children[at - 1] })
    }
  }
}

/** Identifiers of the definitions that references go to. */
function destinationsIn(parsed: Parsed): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { node } of nodesOf(parsed))
    if (node.type === 'definition' && isDestination(node.url)) found.add(node.identifier)
  return found
}

/** An address, a file or a place in this file. In `办法[2019](试行)` and `[注]: 本表不含` the brackets are words. */
function isDestination(url: string): boolean {
  return url === '' || /^#|[/.:@]/.test(url)
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** `[^1]:` */
function footnoteLabel(text: string, { start, end }: Range): Range {
  const colon = text.indexOf(']:', start)
  return { start, end: colon < 0 || colon >= end ? start : colon + 2 }
}

/** Tells whether a range lies outside all of `ranges`; to be asked in document order. */
function freeOf(ranges: Range[]): (range: Range) => boolean {
  const sorted = ranges.sort((one, other) => one.start - other.start)
  let [next, coveredTo] = [0, 0]
  return ({ start, end }) => {
    for (let range = sorted[next]; range !== undefined && range.start < end; range = sorted[++next]) {
      coveredTo = Math.max(coveredTo, range.end)
    }
    return coveredTo <= start
  }
}

/** Sorted by place; overlapping ranges made one, empty ones left out. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (range.end <= range.start) continue
    if (last === undefined || range.start >= last.end) result.push(range)
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end }
  }
  return result
}
