/** Whether a place stands within a pair of marks. */
import { pairs } from './marks.ts'

/** How far back the opening mark is looked for; titles and quotations that a rule asks about are shorter. */
const widest = 300

/** Whether the last `open` before `at`, within 300 characters, is not closed there: `isEnclosed(text, at, '《')`. */
export function isEnclosed(text: string, at: number, open: string): boolean {
  const before = text.slice(Math.max(0, at - widest), at)
  const opened = before.lastIndexOf(open)
  return opened >= 0 && before.lastIndexOf(pairs.get(open) ?? open) < opened
}
