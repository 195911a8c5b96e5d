/** Many words sought in one pass: notices come by the thousand, and each word by itself would cost a pass of its own. */

/** A word at a place of a text. */
export interface FoundWord<Entry> {
  readonly start: number
  readonly entry: Entry
}

/** A small integer; two pairs of characters may share it, so the words are compared all the same. */
function keyOf(first: number, second: number): number {
  return ((first & 0x3fff) << 16) | second
}

/**
 * Gives a search for the words of `entries`, two characters or more each: all entries that stand in a text, in order.
 * Linear in the text, whatever the number of words.
 */
export function wordScan<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
): (text: string) => FoundWord<Entry>[] {
  /** 1 for what can be the first character of a word, 2 for the second. */
  const roles = new Uint8Array(0x1_00_00)
  const byStart = new Map<number, Entry[]>()
  for (const entry of entries) {
    const [first, second] = [wordOf(entry).charCodeAt(0), wordOf(entry).charCodeAt(1)]
    roles[first] = (roles[first] ?? 0) | 1
    roles[second] = (roles[second] ?? 0) | 2
    const known = byStart.get(keyOf(first, second))
    if (known === undefined) byStart.set(keyOf(first, second), [entry])
    else known.push(entry)
  }
  return (text) => {
    const found: FoundWord<Entry>[] = []
    let last = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (((roles[code] ?? 0) & 2) !== 0 && ((roles[last] ?? 0) & 1) !== 0) {
        for (const entry of byStart.get(keyOf(last, code)) ?? []) {
          if (text.startsWith(wordOf(entry), at - 1)) found.push({ start: at - 1, entry })
        }
      }
      last = code
    }
    return found
  }
}
