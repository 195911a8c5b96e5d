/** Blocks of a body: what a numbered part consists of, and their values in the document. */
import type { Block, Body, Heading, Item, Leaf, Marker, Paragraph, Section, Table } from '../tree/index.ts'
import type { BlockValue, MarkerValue, NumberedValue } from './types.ts'
import { hasWords, isApart, wordsOf } from './words.ts'

/** Words of a numbered part that stand behind one of its blocks; they are a paragraph below it. */
export interface LooseWords {
  readonly type: 'words'
  readonly text: string
}

export type Child = Block | LooseWords

/** A section or an item taken apart. Texts are `''` where it has none. */
export interface Numbered {
  readonly marker: MarkerValue | undefined
  /** Without the 。 that parts it from `text`. */
  readonly heading: string
  readonly text: string
  /** The heading ended in 。, which `joined` took off; a reader puts it back. */
  readonly joined: boolean
  /** Blanks stand behind the marker, behind the heading. */
  readonly gaps: readonly [marker: boolean, heading: boolean]
  readonly children: readonly Child[]
}

export function takeApart(node: Section | Item): Numbered {
  let marker: Marker | undefined
  let heading: Heading | undefined
  const own: Own[] = []
  const children: Child[] = []
  const all: readonly Section['children'][number][] = node.children
  for (const child of all) {
    const isFirst = children.length === 0 && !own.some(hasWords)
    if (isBlock(child)) {
      if (isFirst && child.type === 'paragraph' && isOwn(node, child, heading ?? marker)) own.push(child)
      else children.push(child)
    } else if (children.length > 0) {
      const text = wordsOf([child])
      if (text !== '') children.push({ type: 'words', text })
    } else if (child.type === 'marker' && marker === undefined && heading === undefined && isFirst) marker = child
    else if (child.type === 'heading' && heading === undefined && isFirst) heading = child
    else own.push(child)
  }
  const text = wordsOf(own)
  const words = heading === undefined ? '' : wordsOf(heading.children)
  const joined = text !== '' && words.length > 1 && words.endsWith('。')
  const first = own.find(hasWords)
  const behindMarker = heading ?? first
  return {
    marker: marker === undefined ? undefined : markerValue(marker),
    heading: joined ? words.slice(0, -1).trimEnd() : words,
    text,
    joined,
    gaps: [
      marker !== undefined && behindMarker !== undefined && isApart(marker, behindMarker),
      heading !== undefined && first !== undefined && isApart(heading, first),
    ],
    children: children.filter((child) => !isEmpty(child)),
  }
}

type Own = Leaf | Marker | Heading | Paragraph

/** Whether a first paragraph goes on in the line of the marker or heading before it; in an item it always does. */
function isOwn(node: Section | Item, paragraph: Paragraph, before: Marker | Heading | undefined): boolean {
  return node.type === 'item' || before?.position.end.line === paragraph.position.start.line
}

function markerValue({ text, style, number }: Marker): MarkerValue {
  return { text: text.replace(/\s*[\r\n]\s*/g, '').trim(), style, number }
}

function isBlock(node: Section['children'][number]): node is Block {
  return node.type === 'paragraph' || node.type === 'section' || node.type === 'item' || node.type === 'table'
}

/** Rows of cells as words; rows without cells are left out. */
export function rowsOf(table: Table): string[][] {
  return table.children.flatMap((row) => {
    if (row.type !== 'tableRow') return []
    const cells = row.children.flatMap((cell) => (cell.type === 'tableCell' ? [wordsOf(cell.children)] : []))
    return cells.length === 0 ? [] : [cells]
  })
}

/** A block without any words is no block of the document. */
function isEmpty(child: Child): boolean {
  return child.type === 'words' ? child.text === '' : !hasWords(child)
}

/** The blocks of a body that hold words. */
export function blocksOf(body: Body): Block[] {
  return body.children.filter((child) => child.type !== 'markup').filter((child) => !isEmpty(child))
}

export function blockValue(block: Child): BlockValue {
  switch (block.type) {
    case 'words':
      return { type: 'paragraph', text: block.text }
    case 'paragraph':
      return { type: 'paragraph', text: wordsOf(block.children) }
    case 'table':
      return { type: 'table', rows: rowsOf(block) }
    case 'section':
    case 'item':
      return numberedValue(block)
  }
}

function numberedValue(node: Section | Item): NumberedValue {
  const { marker, heading, text, joined, children } = takeApart(node)
  return {
    type: node.type,
    level: node.level,
    ...(marker !== undefined && { marker }),
    ...(heading !== '' && { heading }),
    ...(heading !== '' && text !== '' && !joined && { joint: '' }),
    ...(text !== '' && { text }),
    children: children.map(blockValue),
  }
}
