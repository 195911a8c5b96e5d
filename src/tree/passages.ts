/** The words of a notice as a reader meets them, passage by passage, for rules that read sentences. */
import { type Flow, flowOf } from './flow.ts'
import type { Attachment, Marker, Node, NodeOf, Notice, Parent } from './nodes.ts'
import { isLeaf } from './visit.ts'

const types = [
  'documentNumber',
  'issuer',
  'title',
  'recipients',
  'paragraph',
  'section',
  'item',
  'tableCell',
  'attachmentNote',
  'signature',
  'annotation',
  'imprint',
] as const
type PassageType = (typeof types)[number]
type PassageNode = NodeOf<PassageType>

/** One line, paragraph or numbered part with the words that are its own; the blocks below it are passages of theirs. */
export interface Passage {
  readonly node: PassageNode
  readonly parent: Parent
  /** The attachment or issued document that it belongs to; undefined for the notice itself. */
  readonly attachment: Attachment | undefined
  /** Marker, heading and sentence of a numbered part together; never empty. */
  readonly flow: Flow
  /** Of a numbered part. Its text ends at `markerEnd` in the flow, the heading behind it at `headingEnd`. */
  readonly marker: Marker | undefined
  readonly markerEnd: number
  readonly headingEnd: number
}

const known = new WeakMap<Notice, readonly Passage[]>()

/** All passages of `notice` in document order, header and furniture left out. Computed once for a notice. */
export function passagesOf(notice: Notice): readonly Passage[] {
  const before = known.get(notice)
  if (before !== undefined) return before
  const passages: Passage[] = []
  const open: { node: Parent; next: number; attachment: Attachment | undefined }[] = []
  const enter = (
    node: Node,
    parent: Parent | undefined,
    attachment: Attachment | undefined,
    skip: Node | undefined,
  ) => {
    if (isLeaf(node) || node === skip) return
    const passage = parent !== undefined && isPassage(node) ? passageOf(node, parent, attachment) : undefined
    if (passage !== undefined) passages.push(passage)
    if (node.type === 'metadata' || node.type === 'furniture') return
    open.push({ node, next: 0, attachment: node.type === 'attachment' ? node : attachment })
  }
  enter(notice, undefined, undefined, undefined)
  for (let top = open[open.length - 1]; top !== undefined; top = open[open.length - 1]) {
    const child: Node | undefined = top.node.children[top.next++]
    if (child === undefined) open.pop()
    else enter(child, top.node, top.attachment, sentenceOf(top.node))
  }
  known.set(notice, passages)
  return passages
}

function isPassage(node: Node): node is PassageNode {
  return types.some((type) => type === node.type)
}

/** The paragraph that goes on in the line of a part's marker: it is read together with it. */
function sentenceOf(node: Parent): Node | undefined {
  if (node.type !== 'section' && node.type !== 'item') return undefined
  let line = 0
  for (const child of node.children) {
    if (child.type === 'paragraph') return child.position.start.line === line ? child : undefined
    if (child.type === 'section' || child.type === 'item' || child.type === 'table') return undefined
    line = child.position.end.line
  }
  return undefined
}

function passageOf(node: PassageNode, parent: Parent, attachment: Attachment | undefined): Passage | undefined {
  if (node.type !== 'section' && node.type !== 'item') {
    const flow = flowOf(node.children)
    return flow.text === ''
      ? undefined
      : { node, parent, attachment, flow, marker: undefined, markerEnd: 0, headingEnd: 0 }
  }
  const sentence = sentenceOf(node)
  const leaves: Node[] = []
  let marker: Marker | undefined
  let markerEnd = 0
  let headingEnd = 0
  for (const child of node.children) {
    if (child.type === 'text') leaves.push(child)
    else if (child.type === 'marker') {
      leaves.push(...child.children)
      marker = child
      markerEnd = flowOf(leaves).text.length
      headingEnd = markerEnd
    } else if (child.type === 'heading') {
      leaves.push(...child.children)
      headingEnd = flowOf(leaves).text.length
    } else if (child === sentence && child.type === 'paragraph') leaves.push(...child.children)
  }
  const flow = flowOf(leaves)
  return flow.text === '' ? undefined : { node, parent, attachment, flow, marker, markerEnd, headingEnd }
}
