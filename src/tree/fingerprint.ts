import type { Notice } from './nodes.ts'
import { onceFor } from './once.ts'
import { passagesOf } from './passages.ts'

/**
 * A short text that two notices share where their words are the same, whatever their line ends, blanks, marks, widths,
 * header, and what a web page left around them. Computed once for the notice in hand.
 */
export const fingerprintOf: (notice: Notice) => string = onceFor((notice) => {
  const hash = new Hash()
  for (const { flow } of passagesOf(notice)) hash.add(flow.text)
  return hash.toString()
})

/** Two hashes of 32 bits (FNV-1a, with two primes) of letters and digits, and their number. */
class Hash {
  #one = 0x811c9dc5
  #two = 0x1b873593
  #length = 0

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = plainCode(text.charCodeAt(at))
      if (code === 0) continue
      this.#one = Math.imul(this.#one ^ code, 0x01000193)
      this.#two = Math.imul(this.#two ^ code, 0x85ebca6b)
      this.#length++
    }
  }

  toString(): string {
    return [this.#length, this.#one >>> 0, this.#two >>> 0].map((part) => part.toString(36)).join('-')
  }
}

/** The code of a letter, digit or 汉字, full-width ones as half-width; 0 for all else. */
function plainCode(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return code
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  if (narrow >= 0x30 && narrow <= 0x39) return narrow
  const letter = narrow | 0x20
  return narrow < 0x80 && letter >= 0x61 && letter <= 0x7a ? narrow : 0
}
