/** Quotations that run over several paragraphs. Source: GB/T 15834-2011 4.8.3, and amendments that quote clauses. */

/** How far a quotation may run, in paragraphs; beyond it a mark is more likely missing. */
const longest = 400

interface Ends {
  /** A “ within the paragraph has no ” behind it. */
  readonly open: boolean
  /** A ” has no “ before it. */
  readonly close: boolean
  /** The paragraph begins with “. */
  readonly leading: boolean
  /** The “ that begins the paragraph is closed by its last words. */
  readonly whole: boolean
}

const none: Ends = { open: false, close: false, leading: false, whole: false }

function endsOf(text: string): Ends {
  if (!text.includes('“') && !text.includes('”')) return none
  let depth = 0
  let close = false
  let closedAt = -1
  let opening = text.indexOf('“')
  let closing = text.indexOf('”')
  while (opening >= 0 || closing >= 0) {
    if (opening >= 0 && (closing < 0 || opening < closing)) {
      depth++
      opening = text.indexOf('“', opening + 1)
      continue
    }
    if (depth > 0) depth--
    else close = true
    if (depth === 0 && closedAt === -1) closedAt = closing
    closing = text.indexOf('”', closing + 1)
  }
  const leading = text.startsWith('“')
  return { open: depth > 0, close, leading, whole: leading && depth === 0 && closedAt >= text.length - 3 }
}

/**
 * For each paragraph, the number (from 1) of the quotation of several paragraphs that it belongs to, 0 for none: “
 * opens it, each paragraph may begin with “ again, and a later one closes it. A “ that nothing closes begins none.
 * `paragraphs` are in document order.
 */
export function quotedParagraphs(paragraphs: readonly string[]): number[] {
  const quoted = paragraphs.map(() => 0)
  let quotation = 0
  const ends = paragraphs.map(endsOf)
  for (let start = 0; start < ends.length; start++) {
    if (ends[start]?.open !== true) continue
    const last = lastOf(ends, start)
    if (last === undefined) continue
    quoted.fill(++quotation, start, last + 1)
    // The last paragraph of a quotation may open the next one.
    start = ends[last]?.open === true ? last - 1 : last
  }
  return quoted
}

/** The paragraph that closes what `start` opened. */
function lastOf(ends: readonly Ends[], start: number): number | undefined {
  let leading = ends[start]?.leading === true
  for (let at = start + 1; at < Math.min(ends.length, start + longest); at++) {
    const here = ends[at] ?? none
    if (here.close || (leading && here.whole)) return at
    // A new “ in mid-sentence: the first one was never closed.
    if (here.open && !here.leading) return undefined
    leading &&= here.leading
  }
  return undefined
}
