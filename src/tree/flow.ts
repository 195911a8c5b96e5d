import type { Node, Text } from './nodes.ts'
import type { Range } from './source.ts'

/** Words on their way through lines and markup, as one line of text with the way back to the source. */
export interface Flow {
  /** Line breaks, the blanks beside them, and markup left out. */
  readonly text: string
  /** Pieces that are contiguous in the source: offset in `text`, offset in the source, in order. */
  readonly runs: readonly { readonly at: number; readonly start: number }[]
}

/** The text leaves among `nodes`, joined as a reader joins them. Linear in their length. */
export function flowOf(nodes: readonly Node[]): Flow {
  const flow = emptyFlow()
  for (const node of nodes) if (node.type === 'text') addTo(flow, node)
  return flow
}

/** A flow in the making. */
export interface GrowingFlow extends Flow {
  text: string
  readonly runs: { readonly at: number; readonly start: number }[]
}

export function emptyFlow(): GrowingFlow {
  return { text: '', runs: [] }
}

/** Appends `leaf` to `flow`; where it is broken over lines, the blanks at the break are left out. */
export function addTo(flow: GrowingFlow, { value, position: { start, end } }: Text): void {
  if (start.line === end.line) {
    // The usual case: nothing to look for in the text.
    addRun(flow, value, start.offset)
    return
  }
  for (const match of value.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    const from = line.length - line.trimStart().length
    addRun(flow, line.trim(), start.offset + match.index + from)
  }
}

function addRun(flow: GrowingFlow, text: string, start: number): void {
  if (text === '') return
  flow.runs.push({ at: flow.text.length, start })
  flow.text += text
}

/** Where `start`–`end` of the flow's text lies in the source; `start` < `end`, both inside the text. */
export function flowRange(flow: Flow, start: number, end: number): Range {
  return { start: sourceOffset(flow, start), end: sourceOffset(flow, end - 1) + 1 }
}

function sourceOffset(flow: Flow, at: number): number {
  let low = 0
  let high = flow.runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((flow.runs[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const run = flow.runs[low]
  return run === undefined ? 0 : run.start + at - run.at
}
