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

function hashOf(first: number, second: number): number {
  return (first * 157 + second) & 0xffff
}

/**
 * Gives a search for the words of `entries`, two characters or more each: all entries that stand in a text, in order.
 * Linear in the text, whatever the number of words.
 */
export function wordScan<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
): (text: string) => FoundWord<Entry>[] {
  /** By a hash of two characters: whether a word may begin with them. Nearly all pairs of a text are told by it. */
  const starts = new Uint8Array(0x1_00_00)
  const byStart = new Map<number, Entry[]>()
  for (const entry of entries) {
    const [first, second] = [wordOf(entry).charCodeAt(0), wordOf(entry).charCodeAt(1)]
    starts[hashOf(first, second)] = 1
    const known = byStart.get(keyOf(first, second))
    if (known === undefined) byStart.set(keyOf(first, second), [entry])
    else known.push(entry)
  }
  return (text) => {
    const found: FoundWord<Entry>[] = []
    let last = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (starts[hashOf(last, code)] === 1) {
        for (const entry of byStart.get(keyOf(last, code)) ?? []) {
          if (text.startsWith(wordOf(entry), at - 1)) found.push({ start: at - 1, entry })
        }
      }
      last = code
    }
    return found
  }
}
