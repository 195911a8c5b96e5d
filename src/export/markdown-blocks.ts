/** A body as Markdown: headings for sections, paragraphs for all else, comments where the form alone does not say it. */
import { markerAt } from '../lexicon/index.ts'
import {
  type Body,
  escapeHeading,
  escapeLine,
  escapeMarkdown,
  type Item,
  type JsonValue,
  type Section,
  type Table,
  writeMark,
} from '../tree/index.ts'
import { blocksOf, type Child, type Numbered, rowsOf, takeApart } from './blocks.ts'
import { wordsOf } from './words.ts'

/** Where the writer stands: how many sections a reader holds open. */
interface State {
  readonly out: string[]
  open: number
}

type Values = { readonly [key: string]: JsonValue }

export function writeBody(out: string[], body: Body): void {
  const blocks = blocksOf(body)
  if (blocks.length === 0) return
  out.push(writeMark({ name: 'body' }))
  const state: State = { out, open: 0 }
  for (const block of blocks) writeBlock(state, block, 0)
}

/** `depth` is the number of sections that the block stands in. */
function writeBlock(state: State, block: Child, depth: number): void {
  if (block.type === 'section' || block.type === 'item') return writeNumbered(state, block, depth)
  closeTo(state, depth)
  if (block.type === 'table') writeTable(state.out, block)
  else writeParagraph(state.out, block.type === 'words' ? block.text : wordsOf(block.children))
}

function closeTo(state: State, depth: number): void {
  const count = state.open - depth
  if (count <= 0) return
  state.out.push(writeMark({ name: 'end', ...(count > 1 && { word: String(count) }) }))
  state.open = depth
}

function writeParagraph(out: string[], text: string): void {
  if (markerAt(text, 0) !== undefined) out.push(writeMark({ name: 'paragraph' }))
  out.push(escapeLine(escapeMarkdown(text)), '')
}

/** Headings go to six numbers; the title has the first. */
const deepestHeading = 5

function writeNumbered(state: State, node: Section | Item, depth: number): void {
  const part = takeApart(node)
  const isHeading = node.type === 'section' && depth < deepestHeading && part.text === '' && headingOf(part) !== ''
  const words = isHeading ? headingLine(part, depth) : lineOf(part)
  const values = { ...valuesOf(node, part, words.raw, depth), ...words.values }
  if (!isHeading) closeTo(state, depth)
  const isClear = isHeading || (node.type === 'item' && part.marker !== undefined)
  if (!isClear || Object.keys(values).length > 0) {
    state.out.push(writeMark({ name: node.type, values, ...(words.raw === '' && { word: 'bare' }) }))
  }
  state.out.push(...(words.raw === '' ? [''] : [words.markdown, '']))
  if (node.type === 'section') state.open = depth + 1
  for (const child of part.children) {
    if (node.type === 'section') writeBlock(state, child, depth + 1)
    else writeMore(state.out, child)
  }
}

/** A paragraph that goes on with the item before. */
function writeMore(out: string[], child: Child): void {
  const text = child.type === 'words' ? child.text : wordsOf([child])
  out.push(writeMark({ name: 'more' }), escapeLine(escapeMarkdown(text)), '')
}

function prefixOf({ marker, gaps }: Numbered): string {
  return marker === undefined ? '' : `${marker.text}${gaps[0] ? ' ' : ''}`
}

/** Marker and heading, without text behind them. */
function headingOf(part: Numbered): string {
  return `${prefixOf(part)}${part.heading}`.trim()
}

interface Words {
  /** The line as a reader of the words sees it. */
  readonly raw: string
  readonly markdown: string
  readonly values?: Values
}

function headingLine(part: Numbered, depth: number): Words {
  const raw = headingOf(part)
  return { raw, markdown: `${'#'.repeat(depth + 2)} ${escapeHeading(raw)}` }
}

/** The line of a numbered part that is no heading: its heading in bold, so that a reader sees where it ends. */
function lineOf(part: Numbered): Words {
  const { heading, text, joined, gaps } = part
  const prefix = prefixOf(part)
  const bold = heading.endsWith('。') ? heading.slice(0, -1) : heading
  const behind = `${heading.slice(bold.length)}${joined ? '。' : ''}${gaps[1] ? ' ' : ''}${text}`
  const raw = `${prefix}${bold}${behind}`.trim()
  if (heading === '') return { raw, markdown: escapeLine(escapeMarkdown(raw)) }
  // A reader takes a 。 behind the bold for the heading's own.
  const isOwnSign = joined ? bold === heading : bold !== heading || !behind.startsWith('。')
  if (!isOwnSign || !canBeBold(prefix, bold, behind)) {
    const values = { heading: joined ? `${heading}。` : heading }
    return { raw, markdown: escapeLine(escapeMarkdown(raw)), values }
  }
  const markdown = `${escapeMarkdown(prefix)}**${escapeMarkdown(bold)}**${escapeMarkdown(behind)}`.trim()
  return { raw, markdown: escapeLine(markdown) }
}

/** Whether `**` on both sides of `inner` opens and closes (CommonMark 0.31 §6.2): signs beside letters do not. */
function canBeBold(before: string, inner: string, after: string): boolean {
  if (inner === '') return false
  const [first, last] = [classOf(inner.charAt(0)), classOf(inner.charAt(inner.length - 1))]
  const previous = before === '' ? 'blank' : classOf(before.charAt(before.length - 1))
  const next = after === '' ? 'blank' : classOf(after.charAt(0))
  const isClear = (neighbour: string) => neighbour === 'blank' || neighbour === 'sign'
  const opens = first === 'letter' || (first === 'sign' && isClear(previous))
  const closes = last === 'letter' || (last === 'sign' && isClear(next))
  return opens && closes
}

/** Halves of characters beyond U+FFFF are `odd`: Markdown readers differ on them. */
function classOf(char: string): 'blank' | 'sign' | 'letter' | 'odd' {
  if (/[\ud800-\udfff]/.test(char)) return 'odd'
  if (/\s/.test(char)) return 'blank'
  return /[\p{P}\p{S}]/u.test(char) ? 'sign' : 'letter'
}

/** Marker and level where the line alone would be read otherwise. */
function valuesOf(node: Section | Item, { marker }: Numbered, raw: string, depth: number): Values {
  const read = markerAt(raw, 0)
  if (marker === undefined) {
    const isLevel = node.level === Math.min(depth + 1, 5)
    return { ...(read !== undefined && { marker: null }), ...(!isLevel && { level: node.level }) }
  }
  const { text, style, number } = marker
  const isRead = read?.text === text && read.style === style && read.number === number
  if (isRead) return read.level === node.level ? {} : { level: node.level }
  return { marker: { text, style, number }, level: node.level }
}

/** GFM: the first row is the head, as wide as the widest row. */
function writeTable(out: string[], table: Table): void {
  const rows = rowsOf(table)
  const width = Math.max(...rows.map((row) => row.length))
  const [head = [], ...others] = rows
  if (head.length < width) out.push(writeMark({ name: 'table', values: { head: head.length } }))
  out.push(rowLine([...head.map(escapeMarkdown), ...Array.from({ length: width - head.length }, () => '')]))
  out.push(rowLine(Array.from({ length: width }, () => '---')))
  out.push(...others.map((row) => rowLine(row.map(escapeMarkdown))), '')
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
