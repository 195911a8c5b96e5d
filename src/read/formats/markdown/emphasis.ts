/**
 * Emphasis in Chinese text. CommonMark's rules ask for blanks round words, which Chinese does not have: they leave
 * `**一、总体要求。**各部门` unread and read `李**同志，王**同志` as bold. And their search for pairs takes quadratic time
 * in one long line. These rules are linear, and rather leave a sign standing than take one of the notice's away.
 */
import type { Range } from '../../../tree/index.ts'

/** Signs of one emphasis, opening and closing, of equal length. */
interface Pair {
  readonly open: Range
  readonly close: Range
}

/** Runs that may be emphasis. Longer ones are masks (`138****1234`) and blanks to fill in (`____年`). */
const runForm = /(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,2}(?!_)|(?<!~)~~(?!~)/g

/** The signs of all emphasis in the block of `text` at `block`; `isFree` tells whether a range is words so far. */
export function emphasisIn(text: string, block: Range, isFree: (range: Range) => boolean): Range[] {
  const signs: Range[] = []
  const openers = new Map<string, Range>()
  for (const match of text.slice(block.start, block.end).matchAll(runForm)) {
    const at = block.start + match.index
    const escaped = text[at - 1] === '\\' && !isFree({ start: at - 1, end: at })
    const run = { start: escaped ? at + 1 : at, end: at + match[0].length }
    const kind = text.slice(run.start, run.end)
    if (kind === '' || kind === '~' || !isFree(run)) continue
    const open = openers.get(kind)
    if (open !== undefined && canClose(text, run) && isEmphasis(text, { open, close: run })) {
      signs.push(open, run)
      for (const [inner, other] of openers) if (other.start >= open.start) openers.delete(inner)
    } else if (canOpen(text, run)) openers.set(kind, run)
  }
  return signs
}

/** No blank behind it, and no mark that closes something, unless the run stands free before it. */
function canOpen(text: string, { start, end }: Range): boolean {
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n']
  if (/\s/.test(after)) return false
  if (text[start] === '_' && /[\p{L}\p{N}]/u.test(before)) return false
  return !/[，。、；：？！”’）》】〕,;:?!)\]]/.test(after) || /[\s\p{P}]/u.test(before)
}

/** No blank before it, and no mark that opens something, unless the run stands free behind it. */
function canClose(text: string, { start, end }: Range): boolean {
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n']
  if (/\s/.test(before)) return false
  if (text[start] === '_' && /[\p{L}\p{N}]/u.test(after)) return false
  return !/[“‘（《【〔([]/.test(before) || /[\s\p{P}]/u.test(after)
}

/**
 * Not so: products (`5*6*7`), ranges (`10~~20元、30~~40元`), masked names (`李**同志，王**同志`), a star that is talked about
 * (`标“*”的为必填项，未标“*”的可不填`).
 */
function isEmphasis(text: string, { open, close }: Pair): boolean {
  if (isInsideWord(text, open) || isInsideWord(text, close) || isNameMask(text, { open, close })) return false
  if (open.end - open.start > 1) return true
  const isWhole = /\s/.test(text[open.start - 1] ?? '\n') && /\s/.test(text[close.end] ?? '\n')
  return isWhole || !/[，。；：、“”‘’《》,;\r\n]/.test(text.slice(open.end, close.start))
}

function isInsideWord(text: string, { start, end }: Range): boolean {
  return /[0-9A-Za-z]/.test(text[start - 1] ?? '') && /[0-9A-Za-z]/.test(text[end] ?? '')
}

/** Whether both signs stand behind a surname: one 汉字 with no other before it. `李**同志，王**`, not `第**一**条`. */
function isNameMask(text: string, { open, close }: Pair): boolean {
  const before = text.slice(Math.max(0, open.start - 4), open.start)
  const inside = text.slice(Math.max(open.end, close.start - 4), close.start)
  return /(?:^|[^\p{Script=Han}])\p{Script=Han}$/u.test(before) && /[^\p{Script=Han}]\p{Script=Han}$/u.test(inside)
}
