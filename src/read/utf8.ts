import { decoderFor } from './platform.ts'

const strict = decoderFor('utf-8', true)

/** The text, without a look at byte-order marks; undefined where one byte is wrong. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Decodes what can be; each ill-formed piece becomes U+FFFD. */
export function decodeDamagedUtf8(bytes: Uint8Array): string {
  return decoderFor('utf-8', false).decode(bytes)
}

/** What a look at every byte says of a file that is not valid UTF-8. */
export interface Utf8Survey {
  /** Well-formed sequences of three or four bytes, which is what 汉字 are. */
  readonly wide: number
  /** Ill-formed pieces. */
  readonly bad: number
  /** Offset of the first ill-formed byte; the length where there is none. */
  readonly firstBad: number
  /** The only ill-formed piece is a sequence that the end of the file cuts off. */
  readonly cutAtEnd: boolean
}

export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let wide = 0
  let bad = 0
  let firstBad = bytes.length
  let cutAtEnd = false
  for (let offset = 0; offset < bytes.length; ) {
    const length = sequenceLength(bytes, offset)
    if (length > 0) {
      if (length > 2) wide++
      offset += length
      continue
    }
    if (bad === 0) firstBad = offset
    bad++
    cutAtEnd = bad === 1 && isCutOff(bytes, offset)
    offset += -length || 1
  }
  return { wide, bad, firstBad, cutAtEnd }
}

/**
 * Length of the well-formed sequence at `offset`; else minus the number of bytes that could have begun one, which
 * is what a decoder replaces by one U+FFFD (Unicode 15, table 3-7).
 */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let at = 1; at < length; at++) {
    const [low, high] = at === 1 ? secondByteRange(lead) : [0x80, 0xbf]
    const byte = bytes[offset + at] ?? 0
    if (byte < low || byte > high) return -at
  }
  return length === 0 ? -1 : length
}

/** Keeps out overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}

/** Whether the bytes from `offset` to the end would begin a sequence if only the file went on. */
function isCutOff(bytes: Uint8Array, offset: number): boolean {
  const rest = bytes.length - offset
  const lead = bytes[offset] ?? 0
  return rest < 4 && lead >= 0xc2 && lead <= 0xf4 && -sequenceLength(bytes, offset) === rest
}
