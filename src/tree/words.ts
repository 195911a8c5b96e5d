/** The words of a notice node by node, for rules that look for something short: a date, a number, a word. */
import { type Flow, flowOf } from './flow.ts'
import type { Attachment, Heading, Notice } from './nodes.ts'
import { onceFor } from './once.ts'
import { type Passage, type PassageNode, passagesOf } from './passages.ts'

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

const byCharacter: (notice: Notice) => Map<string, readonly Words[]> = onceFor(() => new Map())

/**
 * All words of `notice` that hold `character`, in document order. Computed once for the notice in hand: the rules that
 * look for what few sentences have need not look at the others.
 */
export function wordsWith(notice: Notice, character: string): readonly Words[] {
  const known = byCharacter(notice)
  const before = known.get(character)
  if (before !== undefined) return before
  const found: Words[] = []
  for (const passage of passagesOf(notice)) {
    if (!passage.flow.text.includes(character)) continue
    const words = wordsIn(passage)
    if (words.length === 1) found.push(...words)
    else found.push(...words.filter(({ flow }) => flow.text.includes(character)))
  }
  known.set(character, found)
  return found
}
