/** What holds for the tree of every text whatsoever (DESIGN.md §3). */
import { isLeaf, leavesOf, type Node, type Notice, pointAt, type SourceText, walk } from '../../src/tree/index.ts'

/** Everything that is wrong with `notice` as the tree of `source`, one sentence each; at most twenty. Linear. */
export function brokenInvariants(source: SourceText, notice: Notice): string[] {
  return [...lostOrDoubled(source, notice), ...misplaced(source, notice), ...unfit(notice)].slice(0, 20)
}

/** Every character that is no blank lies in exactly one leaf, and leaves follow one another. */
function lostOrDoubled(source: SourceText, notice: Notice): string[] {
  const broken: string[] = []
  let at = 0
  for (const leaf of leavesOf(notice)) {
    const { start, end } = leaf.position
    if (start.offset < at) broken.push(`${where(leaf)} begins before ${at}, where the leaf before it ends`)
    const between = source.text.slice(at, start.offset)
    if (/\S/.test(between)) broken.push(`in no leaf, before ${where(leaf)}: ${JSON.stringify(between.trim())}`)
    at = Math.max(at, end.offset)
  }
  const rest = source.text.slice(at)
  if (/\S/.test(rest)) broken.push(`in no leaf, at the end: ${JSON.stringify(rest.trim().slice(0, 60))}`)
  return broken
}

/** A leaf's value is its slice; children lie in their parent, in order; lines and columns are those of the file. */
function misplaced(source: SourceText, notice: Notice): string[] {
  const broken: string[] = []
  const ends = new Map<Node, number>()
  walk(notice, (node, parent) => {
    const { start, end } = node.position
    if (start.offset > end.offset) broken.push(`${where(node)} ends before it begins`)
    for (const point of [start, end]) {
      const { line, column } = pointAt(source, point.offset)
      if (point.line !== line || point.column !== column)
        broken.push(`${where(node)} says ${point.line}:${point.column}, the file says ${line}:${column}`)
    }
    if (isLeaf(node) && source.text.slice(start.offset, end.offset) !== node.value)
      broken.push(`${where(node)} holds ${JSON.stringify(node.value)}`)
    if (isLeaf(node) && node.value.trim() !== node.value) broken.push(`${where(node)} has blanks at its ends`)
    if (parent === undefined) return
    if (start.offset < parent.position.start.offset || end.offset > parent.position.end.offset)
      broken.push(`${where(node)} lies outside ${where(parent)}`)
    if (start.offset < (ends.get(parent) ?? 0)) broken.push(`${where(node)} stands before its elder sibling's end`)
    ends.set(parent, end.offset)
  })
  return broken
}

/** No leaf or part is empty; markers stand in numbered parts; confidence is a share. */
function unfit(notice: Notice): string[] {
  const broken: string[] = []
  const { confidence } = notice.data
  if (!(confidence >= 0 && confidence <= 1)) broken.push(`confidence ${confidence}`)
  walk(notice, (node, parent) => {
    if (isLeaf(node)) {
      if (node.value === '') broken.push(`${where(node)} is empty`)
      return
    }
    const mayBeEmpty = node.type === 'notice' || node.type === 'tableCell'
    if (node.children.length === 0 && !mayBeEmpty) broken.push(`${where(node)} has no children`)
    if (node.type === 'marker' && parent?.type !== 'section' && parent?.type !== 'item')
      broken.push(`${where(node)} stands in a ${parent?.type}`)
  })
  return broken
}

function where({ type, position: { start, end } }: Node): string {
  return `${type} ${start.offset}–${end.offset}`
}
