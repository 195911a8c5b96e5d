import { decoderFor } from './platform.ts'

/** Both ways between GB18030 and text. `decode` gives undefined for bytes that are no GB18030. */
export interface Gb18030 {
  decode(bytes: Uint8Array): string | undefined
  /** What GB18030 has no bytes for, lone surrogates, comes out as `?`. */
  encode(text: string): Uint8Array
}

/** The platform's decoder: whole, and much faster than any written in JavaScript; undefined where it has none. */
export function platformDecode(): Gb18030['decode'] | undefined {
  try {
    decoderFor('gb18030', true)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  return decode
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoderFor('gb18030', true).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** iconv-lite and its tables: needed to write GB18030, and to read it where the platform can't. */
export async function loadGb18030(): Promise<Gb18030> {
  const { default: iconv } = await import('iconv-lite')
  return {
    decode: (bytes) => (badGb18030Offset(bytes) < bytes.length ? undefined : iconv.decode(bytes, 'gb18030')),
    // A copy: iconv-lite gives a Buffer, which is more than the Uint8Array that was promised.
    encode: (text) => new Uint8Array(iconv.encode(text, 'gb18030')),
  }
}

/** Offset of the first character that is no GB18030, or that the end cuts off; the length where all is well. */
export function badGb18030Offset(bytes: Uint8Array): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = characterLength(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return offset
}

/** 1, 2 or 4; 0 for bytes that are no character (GB 18030—2022, table 1; 80 is the euro sign of code page 936). */
function characterLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0
  if (first <= 0x80) return 1
  const second = bytes[offset + 1] ?? 0
  if (first === 0xff) return 0
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2
  const third = bytes[offset + 2] ?? 0
  const fourth = bytes[offset + 3] ?? 0
  if (!isDigit(second) || third < 0x81 || third > 0xfe || !isDigit(fourth)) return 0
  const code = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30
  // Up to U+FFFF, then U+10000 to U+10FFFF; nothing is assigned between and beyond.
  return code < 39_420 || (code >= 189_000 && code <= 1_237_575) ? 4 : 0
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
