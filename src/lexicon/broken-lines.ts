/** Lines that a conversion has broken within a passage. Source: texts taken from PDF files. */
import type { Passage } from '../tree/index.ts'

/** The usual length of a line that a conversion has broken within a passage, in characters; 0 where none is. */
export function wrapWidth(passages: readonly Passage[], source: string): number {
  const lengths: number[] = []
  for (const { flow } of passages) {
    for (const [at, run] of flow.runs.entries()) {
      const next = flow.runs[at + 1]
      if (next === undefined) continue
      const length = next.at - run.at
      // Marker, heading and sentence of one line lie side by side.
      if (next.start > run.start + length && /[\r\n]/.test(source.slice(run.start + length, next.start)))
        lengths.push(length)
    }
  }
  return lengths.sort((one, two) => one - two)[lengths.length >> 1] ?? 0
}

/** The last line is as full as the others of a text with broken lines: the sentence goes on after a page break. */
export function fillsLine({ flow }: Passage, width: number): boolean {
  const last = flow.runs[flow.runs.length - 1]
  if (width === 0 || last === undefined) return false
  return /[，,、]$/.test(flow.text) || flow.text.length - last.at >= width * 0.8
}
