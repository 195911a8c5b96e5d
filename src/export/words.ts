/** Leaves of the tree as words of a document: line breaks gone, markup left out. */
import { isLeaf, type Leaf, leavesOf, type Node } from '../tree/index.ts'

/**
 * The words of `nodes` on one line. Lines are joined as a reader joins them: without a blank, but with one between two
 * Latin letters or digits; a gap within a line stays one blank. Linear in the text.
 */
export function wordsOf(nodes: readonly Node[]): string {
  // Kept apart until the end: looking at the end of a string that has just grown copies all of it.
  const parts: string[] = []
  let before: Leaf | undefined
  let gap = false
  for (const leaf of nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesOf(node)))) {
    const sameLine = before?.position.end.line === leaf.position.start.line
    gap = sameLine && (gap || (before?.position.end.offset ?? 0) < leaf.position.start.offset)
    before = leaf
    if (leaf.type !== 'text') continue
    for (const [index, words] of leaf.value.split(/[\r\n]+/).entries()) {
      if (index > 0 || !sameLine) addLine(parts, words.trimStart())
      else parts.push(gap && /\S$/.test(parts[parts.length - 1]?.slice(-1) ?? '') ? ` ${words}` : words)
    }
    gap = false
  }
  return parts.join('').trim()
}

function addLine(parts: string[], words: string): void {
  if (words === '') return
  const last = parts.pop()?.trimEnd() ?? ''
  const isLatin = /[A-Za-z0-9,.;]/.test(last.slice(-1)) && /[A-Za-z0-9]/.test(words.charAt(0))
  parts.push(last, isLatin ? ` ${words}` : words)
}

/** The words of each line of the source that `nodes` reach over; lines without words are left out. */
export function lineWordsOf(nodes: readonly Node[]): string[] {
  const lines: Leaf[][] = []
  let last: number | undefined
  for (const leaf of nodes.flatMap((node) => (isLeaf(node) ? [node] : leavesOf(node)))) {
    if (leaf.position.start.line !== last) lines.push([])
    lines[lines.length - 1]?.push(leaf)
    last = leaf.position.end.line
  }
  return lines.map((leaves) => wordsOf(leaves)).filter((line) => line !== '')
}

/** Whether any word stands below `node`. */
export function hasWords(node: Node): boolean {
  return leavesOf(node).some((leaf) => leaf.type === 'text' && /\S/.test(leaf.value))
}

/** Whether a blank or a line break parts two neighbours. */
export function isApart(before: Node, after: Node): boolean {
  return before.position.end.offset < after.position.start.offset
}

/** Text without its blanks, for comparisons. */
export function compact(text: string): string {
  return text.replace(/\s/g, '')
}
