import type { Node } from './nodes.ts'
import type { Range } from './source.ts'

/** Words on their way through lines and markup, as one line of text with the way back to the source. */
export interface Flow {
  /** Line breaks, the blanks beside them, and markup left out. */
  readonly text: string
  /** Pieces that are contiguous in the source: offset in `text`, offset in the source, in order. */
  readonly runs: readonly { readonly at: number; readonly start: number }[]
}

/** The text leaves among `nodes`, joined as a reader joins them. Linear in their length. */
export function flowOf(nodes: Iterable<Node>): Flow {
  const runs: { at: number; start: number }[] = []
  let text = ''
  for (const node of nodes) {
    if (node.type !== 'text') continue
    const start = node.position.start.offset
    for (const [from, to] of linesOf(node.value)) {
      runs.push({ at: text.length, start: start + from })
      text += node.value.slice(from, to)
    }
  }
  return { text, runs }
}

/** Ranges of the lines within `value`; where a line is broken, the blanks at the break belong to none. */
function linesOf(value: string): (readonly [number, number])[] {
  if (!/[\r\n]/.test(value)) return value === '' ? [] : [[0, value.length]]
  const ranges: (readonly [number, number])[] = []
  for (const match of value.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    const from = match.index + (line.length - line.trimStart().length)
    const to = match.index + line.trimEnd().length
    if (from < to) ranges.push([from, to])
  }
  return ranges
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
