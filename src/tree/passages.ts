/** The words of a notice as a reader meets them, passage by passage, for rules that read sentences. */
import { addTo, emptyFlow, type Flow, flowOf, type GrowingFlow } from './flow.ts'
import type { Attachment, Leaf, Marker, Node, NodeOf, NodeType, Notice, Paragraph, Parent } from './nodes.ts'
import { onceFor } from './once.ts'

/** What a node is to its passages; `above` has them below itself, and what is not named here has none. */
const kinds = {
  documentNumber: 'whole',
  issuer: 'whole',
  title: 'whole',
  recipients: 'whole',
  paragraph: 'whole',
  tableCell: 'whole',
  attachmentNote: 'whole',
  signature: 'whole',
  annotation: 'whole',
  imprint: 'whole',
  section: 'part',
  item: 'part',
  attachment: 'above',
  body: 'above',
  table: 'above',
  tableRow: 'above',
} as const

type Kinds = typeof kinds
type TypeOf<Kind> = { [Type in keyof Kinds]: Kinds[Type] extends Kind ? Type : never }[keyof Kinds]
type Whole = NodeOf<TypeOf<'whole'>>
type Part = NodeOf<TypeOf<'part'>>
export type PassageNode = Whole | Part

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
  /** Of a numbered part: the paragraph that goes on in the line of its marker. */
  readonly sentence: Paragraph | undefined
}

/** All passages of `notice` in document order, header and furniture left out. Computed once for the notice in hand. */
export const passagesOf: (notice: Notice) => readonly Passage[] = onceFor(readPassages)

function readPassages(notice: Notice): Passage[] {
  const passages: Passage[] = []
  const open: OpenNode[] = [{ node: notice, next: 0, attachment: undefined, sentence: undefined }]
  for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
    const child: Node | undefined = top.node.children[top.next++]
    if (child === undefined) open.pop()
    else if (isKind(child, 'whole')) {
      if (child !== top.sentence) addWhole(child, top, passages)
    } else if (isKind(child, 'part')) {
      const entered = addPart(child, top, passages)
      if (entered !== undefined) open.push(entered)
    } else if (isKind(child, 'above')) {
      const attachment = child.type === 'attachment' ? child : top.attachment
      open.push({ node: child, next: 0, attachment, sentence: undefined })
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

function isKind<Kind extends Kinds[keyof Kinds]>(node: Node, kind: Kind): node is NodeOf<TypeOf<Kind>> {
  return kindOf[node.type] === kind
}

/** The same table, open to the types that it does not name. */
const kindOf: Readonly<Partial<Record<NodeType, Kinds[keyof Kinds]>>> = kinds

function addWhole(node: Whole, { node: parent, attachment }: OpenNode, passages: Passage[]): void {
  const flow = flowOf(node.children)
  if (flow.text === '') return
  passages.push({
    node,
    parent,
    attachment,
    flow,
    marker: undefined,
    markerEnd: 0,
    headingEnd: 0,
    sentence: undefined,
  })
}

/** Adds the passage of a numbered part; gives the part where more passages stand below it. */
function addPart(node: Part, { node: parent, attachment }: OpenNode, passages: Passage[]): OpenNode | undefined {
  const flow = emptyFlow()
  let marker: Marker | undefined
  let markerEnd = 0
  let headingEnd = 0
  let sentence: Paragraph | undefined
  let below = false
  /** Where the words before end; behind a paragraph or a part the line of the marker is over. */
  let line = 0
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
    } else if (child.type === 'paragraph' && child.position.start.line === line) {
      addAll(flow, child.children)
      sentence = child
      line = over
    } else if (child.type !== 'markup') {
      below = true
      line = over
    }
    if (line !== over) line = child.position.end.line
  }
  if (flow.text !== '') {
    passages.push({ node, parent, attachment, flow, marker, markerEnd, headingEnd, sentence })
  }
  return below ? { node, next: 0, attachment, sentence } : undefined
}

const over = -1

function addAll(flow: GrowingFlow, leaves: readonly Leaf[]): void {
  for (const leaf of leaves) if (leaf.type === 'text') addTo(flow, leaf)
}
