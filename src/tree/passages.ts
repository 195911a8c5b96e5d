/** The words of a notice as a reader meets them, passage by passage, for rules that read sentences. */
import { addTo, emptyFlow, type Flow, flowOf, type GrowingFlow } from './flow.ts'
import type { Attachment, Item, Leaf, Marker, Node, NodeOf, Notice, Paragraph, Parent, Section } from './nodes.ts'
import { onceFor } from './once.ts'

type PassageType =
  | 'documentNumber'
  | 'issuer'
  | 'title'
  | 'recipients'
  | 'paragraph'
  | 'section'
  | 'item'
  | 'tableCell'
  | 'attachmentNote'
  | 'signature'
  | 'annotation'
  | 'imprint'
export type PassageNode = NodeOf<PassageType>

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

/** All passages of `notice` in document order, header and furniture left out. Computed once for the notice in hand. */
export const passagesOf: (notice: Notice) => readonly Passage[] = onceFor(readPassages)

function readPassages(notice: Notice): Passage[] {
  const passages: Passage[] = []
  const open: OpenNode[] = [{ node: notice, next: 0, attachment: undefined, sentence: undefined }]
  for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
    const child: Node | undefined = top.node.children[top.next++]
    if (child === undefined) open.pop()
    else if (child !== top.sentence) {
      const entered = enter(child, top, passages)
      if (entered !== undefined) open.push(entered)
    }
  }
  return passages
}

interface OpenNode {
  readonly node: Parent
  next: number
  readonly attachment: Attachment | undefined
  /** The child that was read together with the marker. */
  readonly sentence: Paragraph | undefined
}

/** Adds the passage that `node` is; gives the node where more passages may stand below it. */
function enter(node: Node, { node: parent, attachment }: OpenNode, passages: Passage[]): OpenNode | undefined {
  switch (node.type) {
    case 'section':
    case 'item': {
      const sentence = sentenceOf(node)
      const passage = partPassage(node, sentence, parent, attachment)
      if (passage !== undefined) passages.push(passage)
      return { node, next: 0, attachment, sentence }
    }
    case 'body':
    case 'table':
    case 'tableRow':
      return { node, next: 0, attachment, sentence: undefined }
    case 'attachment':
      return { node, next: 0, attachment: node, sentence: undefined }
    case 'documentNumber':
    case 'issuer':
    case 'title':
    case 'recipients':
    case 'paragraph':
    case 'tableCell':
    case 'attachmentNote':
    case 'signature':
    case 'annotation':
    case 'imprint': {
      const flow = flowOf(node.children)
      if (flow.text === '') return undefined
      passages.push({ node, parent, attachment, flow, marker: undefined, markerEnd: 0, headingEnd: 0 })
      return undefined
    }
    default:
      return undefined
  }
}

/** The paragraph that goes on in the line of a part's marker: it is read together with it. */
export function sentenceOf(node: Section | Item): Paragraph | undefined {
  let line = 0
  for (const child of node.children) {
    if (child.type === 'paragraph') return child.position.start.line === line ? child : undefined
    if (child.type === 'section' || child.type === 'item' || child.type === 'table') return undefined
    line = child.position.end.line
  }
  return undefined
}

function partPassage(
  node: Section | Item,
  sentence: Paragraph | undefined,
  parent: Parent,
  attachment: Attachment | undefined,
): Passage | undefined {
  const flow = emptyFlow()
  let marker: Marker | undefined
  let markerEnd = 0
  let headingEnd = 0
  for (const child of node.children) {
    if (child.type === 'text') addTo(flow, child)
    else if (child.type === 'marker') {
      addAll(flow, child.children)
      marker = child
      markerEnd = flow.text.length
      headingEnd = markerEnd
    } else if (child.type === 'heading') {
      addAll(flow, child.children)
      headingEnd = flow.text.length
    } else if (child === sentence) addAll(flow, sentence.children)
  }
  return flow.text === '' ? undefined : { node, parent, attachment, flow, marker, markerEnd, headingEnd }
}

function addAll(flow: GrowingFlow, leaves: readonly Leaf[]): void {
  for (const leaf of leaves) if (leaf.type === 'text') addTo(flow, leaf)
}
