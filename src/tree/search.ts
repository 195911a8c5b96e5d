/** Search in all passages of a notice at one look. */
import type { Notice } from './nodes.ts'
import { onceFor } from './once.ts'
import { type Passage, passagesOf } from './passages.ts'

interface Joined {
  /** The texts of all passages, each with a line feed behind it; no passage has one inside. */
  readonly text: string
  /** Where each passage begins, and where the text ends. */
  readonly starts: readonly number[]
}

const joinedOf: (notice: Notice) => Joined = onceFor((notice) => {
  const starts = [0]
  let text = ''
  for (const { flow } of passagesOf(notice)) {
    text += `${flow.text}\n`
    starts.push(text.length)
  }
  return { text, starts }
})

/** Whether `pattern` (not global) matches within the texts of the passages, each of which ends in a line feed. */
export function holdsMatch(notice: Notice, pattern: RegExp): boolean {
  return pattern.test(joinedOf(notice).text)
}

/**
 * The passages in which `pattern` (global) matches, in document order. Each text ends in a line feed, which stands for
 * the end, and which the pattern must not cross. One search of the whole notice costs less than eighty of a passage.
 */
export function passagesWith(notice: Notice, pattern: RegExp): Passage[] {
  const { text, starts } = joinedOf(notice)
  const passages = passagesOf(notice)
  const found: Passage[] = []
  pattern.lastIndex = 0
  let at = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    at = indexOfPassage(starts, match.index, at)
    const passage = passages[at]
    if (passage !== undefined) found.push(passage)
    pattern.lastIndex = starts[at + 1] ?? text.length
  }
  return found
}

/** The passage that holds `offset`, not before the passage `from`. */
function indexOfPassage(starts: readonly number[], offset: number, from: number): number {
  let low = from
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
