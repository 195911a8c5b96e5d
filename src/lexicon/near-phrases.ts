/** Places where a text comes near to a phrase and misses it by a character or two. */
import type { FixedPhrase } from './fixed-phrases.ts'
import { wordScan } from './word-scan.ts'

export interface NearPhrase {
  readonly start: number
  readonly end: number
  readonly phrase: string
}

/** How many characters may be wrong, lost or too many for the phrase to be meant still; 0 where it is too short. */
function toleranceOf(phrase: string): number {
  return phrase.length < 7 ? 0 : phrase.length < 12 ? 1 : 2
}

interface Piece {
  readonly text: string
  /** Where it stands in the phrase. */
  readonly at: number
  readonly source: FixedPhrase
}

/** Of one piece more than mistakes are allowed, one at least is whole. */
function piecesOf(source: FixedPhrase): Piece[] {
  const { phrase } = source
  const count = toleranceOf(phrase) + 1
  if (count === 1) return []
  const bounds = Array.from({ length: count + 1 }, (_, part) => Math.round((part * phrase.length) / count))
  return bounds.slice(0, -1).map((at, part) => ({ text: phrase.slice(at, bounds[part + 1]), at, source }))
}

/** Blanks and marks within a phrase are no mistake of its words. */
const free = /[\s\u3000“”"、，·]/

/** How far `text` agrees with the whole of `wanted` from its start on: the cost, and where it ends. */
function costOf(wanted: string, text: string, limit: number): { cost: number; length: number } {
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at)
  let best = { cost: wanted.length, length: 0 }
  for (let at = 1; at <= Math.min(text.length, wanted.length + limit + 4); at++) {
    const char = text[at - 1] ?? ''
    const step = free.test(char) ? 0 : 1
    const next = [(row[0] ?? 0) + step]
    for (let column = 1; column <= wanted.length; column++) {
      const same = wanted[column - 1] === char ? 0 : 1
      next[column] = Math.min((row[column - 1] ?? 0) + same, (row[column] ?? 0) + step, (next[column - 1] ?? 0) + 1)
    }
    row = next
    const cost = row[wanted.length] ?? wanted.length
    // Of equal costs the length of the phrase itself is likelier than a shorter or longer one.
    const nearer = Math.abs(at - wanted.length) < Math.abs(best.length - wanted.length)
    if (cost < best.cost || (cost === best.cost && nearer && step > 0)) best = { cost, length: at }
  }
  return best
}

function reversed(text: string): string {
  return [...text].toReversed().join('')
}

/** Gives a search for near misses of `phrases`; right ones and their variants are passed over. */
export function nearPhraseScan(phrases: readonly FixedPhrase[]): (text: string) => NearPhrase[] {
  const scan = wordScan(phrases.flatMap(piecesOf), ({ text }) => text)
  return (text) => {
    const found: NearPhrase[] = []
    for (const { start, entry } of scan(text)) {
      const near = nearAt(text, start, entry)
      if (near !== undefined && (found.at(-1)?.end ?? 0) <= near.start) found.push(near)
    }
    return found
  }
}

function nearAt(text: string, at: number, { text: piece, at: offset, source }: Piece): NearPhrase | undefined {
  const { phrase, variants } = source
  const limit = toleranceOf(phrase)
  if (text.startsWith(phrase, at - offset)) return undefined
  const reach = phrase.length + limit + 4
  const before = costOf(reversed(phrase.slice(0, offset)), reversed(text.slice(Math.max(0, at - reach), at)), limit)
  const behind = at + piece.length
  const after = costOf(phrase.slice(offset + piece.length), text.slice(behind, behind + reach), limit)
  const cost = before.cost + after.cost
  if (cost === 0 || cost > limit) return undefined
  const [start, end] = [at - before.length, behind + after.length]
  // What a line or an ellipsis cuts off is no mistake.
  if ((start === 0 && before.cost > 0) || (after.cost > 0 && (end >= text.length || /^[….]/.test(text.slice(end))))) {
    return undefined
  }
  const around = text.slice(Math.max(0, start - 3), end + 3)
  return variants.some((variant) => around.includes(variant)) ? undefined : { start, end, phrase }
}
