/** The words of a notice node by node, for rules that look for something short: a date, a number, a word. */
import { type Flow, flowOf } from './flow.ts'
import type { Attachment, Heading, Notice } from './nodes.ts'
import type { Passage, PassageNode } from './passages.ts'
import { passagesWith } from './search.ts'

/** What stands directly in one node: in a numbered part heading, sentence and the rest are words of their own. */
export interface Words {
  readonly node: PassageNode | Heading
  /** The attachment or issued document that it belongs to; undefined for the notice itself. */
  readonly attachment: Attachment | undefined
  /** Never empty. */
  readonly flow: Flow
}

/** The words of `passage`, in document order; its marker is left out. */
export function wordsIn(passage: Passage): Words[] {
  const { node, attachment, flow, sentence } = passage
  if (node.type !== 'section' && node.type !== 'item') return [{ node, attachment, flow }]
  const words: Words[] = []
  const add = (part: Words['node']) => {
    const own = flowOf(part.children)
    if (own.text !== '') words.push({ node: part, attachment, flow: own })
  }
  add(node)
  for (const child of node.children) {
    if (child.type === 'heading' || (child.type === 'paragraph' && child === sentence)) add(child)
  }
  return words
}

/** The words of all passages in which `pattern` (global, see `passagesWith`) matches, in document order. */
export function wordsNear(notice: Notice, pattern: RegExp): Words[] {
  return passagesWith(notice, pattern).flatMap(wordsIn)
}
