/** Display width in terminal cells, so that carets stand right under 汉字. */

export type Measure = (text: string) => number

/**
 * Ranges of characters whose width needs no grapheme segmentation, with that width; sorted. string-width is the
 * reference (a test compares every character), but it costs about as much to load and warm up as Node itself.
 * East Asian "ambiguous" marks such as “ ” … ① count one cell, as terminals do by default.
 */
const plainRanges: readonly (readonly [first: number, last: number, width: number])[] = [
  [0x20, 0x7e, 1],
  [0xa0, 0xa8, 1],
  [0xaa, 0xac, 1],
  [0xaf, 0xff, 1],
  [0x2010, 0x2027, 1],
  [0x2030, 0x203b, 1],
  [0x2150, 0x218b, 1],
  [0x2400, 0x2426, 1],
  [0x2460, 0x24c1, 1],
  [0x2500, 0x259f, 1],
  [0x3000, 0x3029, 2],
  [0x3105, 0x312f, 2],
  [0x3220, 0x3247, 2],
  [0x3400, 0x4dbf, 2],
  [0x4e00, 0x9fff, 2],
  [0xe000, 0xf8ff, 1],
  [0xff01, 0xff60, 2],
  [0xffe0, 0xffe6, 2],
  [0xfffd, 0xfffd, 1],
]

/** Width of one UTF-16 unit of the plain ranges; 0 for all others. */
function plainWidth(code: number): number {
  let low = 0
  let high = plainRanges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = plainRanges[middle]
    if (range === undefined) return 0
    if (code < range[0]) high = middle - 1
    else if (code > range[1]) low = middle + 1
    else return range[2]
  }
  return 0
}

/** Width of `text`, or undefined where it holds anything beyond the plain ranges. */
export function plainWidthOf(text: string): number | undefined {
  let width = 0
  for (let offset = 0; offset < text.length; offset++) {
    const each = plainWidth(text.charCodeAt(offset))
    if (each === 0) return undefined
    width += each
  }
  return width
}

/** A measure that holds for all of `texts` and their parts; loads string-width only where one of them needs it. */
export async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (plainWidthOf(text) !== undefined) continue
    const { default: stringWidth } = await import('string-width')
    return (part) => plainWidthOf(part) ?? stringWidth(part)
  }
  return (part) => plainWidthOf(part) ?? part.length
}

/** `text` with blanks behind it up to `width` cells. */
export function padTo(text: string, width: number, measure: Measure): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)))
}
