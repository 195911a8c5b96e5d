import type { Encoding } from '../tree/index.ts'
import { decoderFor } from './platform.ts'

export type Utf16 = Extract<Encoding, 'utf-16le' | 'utf-16be'>

/** Units looked at to tell UTF-16 from other encodings. */
const sampleUnits = 32_768

/** The text, without a look at byte-order marks; undefined for a lone surrogate or an odd number of bytes. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string | undefined {
  try {
    return decoderFor(encoding, true).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Offset of the first lone surrogate, or of the last of an odd number of bytes; the length where all is well. */
export function badUtf16Offset(bytes: Uint8Array, encoding: Utf16): number {
  const unitAt = reader(bytes, encoding)
  const count = bytes.length >> 1
  for (let at = 0; at < count; at++) {
    const unit = unitAt(at)
    if (!isSurrogate(unit)) continue
    const low = at + 1 < count ? unitAt(at + 1) : 0
    if (unit >= 0xdc00 || low < 0xdc00 || low > 0xdfff) return 2 * at
    at++
  }
  return bytes.length - (bytes.length % 2)
}

export function encodeUtf16(text: string, encoding: Utf16): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const [high, low] = encoding === 'utf-16be' ? [0, 1] : [1, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes[2 * at + high] = unit >> 8
    bytes[2 * at + low] = unit & 0xff
  }
  return bytes
}

/**
 * The byte order of Chinese text in UTF-16 without a byte-order mark, where there is no doubt: nearly every unit is
 * what a notice is written with, there are 汉字, and there are bytes that no text in UTF-8 or GB18030 has (the 00 of
 * an ASCII character, the 30 00–02 and FF of Chinese punctuation).
 */
export function unmistakableUtf16(bytes: Uint8Array): Utf16 | undefined {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const { units, plausible, han, telling } = survey(bytes, encoding)
    if (plausible >= units * 0.95 && han >= 4 && han >= units * 0.2 && telling > 0) return encoding
  }
  return undefined
}

/** Whether a user who says that the file is UTF-16 can be right; false for other encodings that would be rubbish. */
export function plausibleUtf16(bytes: Uint8Array, encoding: Utf16): boolean {
  const { units, plausible } = survey(bytes, encoding)
  return plausible >= units * 0.5
}

interface Utf16Survey {
  readonly units: number
  readonly plausible: number
  readonly han: number
  readonly telling: number
}

function survey(bytes: Uint8Array, encoding: Utf16): Utf16Survey {
  const unitAt = reader(bytes, encoding)
  const units = Math.min(bytes.length >> 1, sampleUnits)
  let [plausible, han, telling] = [0, 0, 0]
  for (let at = 0; at < units; at++) {
    const unit = unitAt(at)
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) han++
    else if (isAsciiText(unit) || (unit >= 0x3000 && unit <= 0x3002) || (unit >= 0xff01 && unit <= 0xff5e)) telling++
    else if (!isOtherMark(unit) && !isRareHan(unit, unitAt(at + 1), unitAt(at - 1))) continue
    plausible++
  }
  return { units, plausible, han, telling }
}

/** Reads the unit at a position counted in units. */
function reader(bytes: Uint8Array, encoding: Utf16): (at: number) => number {
  const [high, low] = encoding === 'utf-16be' ? [0, 1] : [1, 0]
  return (at) => ((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + low] ?? 0)
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function isAsciiText(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || unit === 9 || unit === 10 || unit === 13
}

/** One half of a 汉字 of extensions B to H, the other half being beside it. */
function isRareHan(unit: number, next: number, previous: number): boolean {
  const isHigh = (each: number): boolean => each >= 0xd840 && each <= 0xd888
  const isLow = (each: number): boolean => each >= 0xdc00 && each <= 0xdfff
  return (isHigh(unit) && isLow(next)) || (isLow(unit) && isHigh(previous))
}

/** 〈〉《》【】〔〕, “” ‘’ — …, · × and circled numbers. */
function isOtherMark(unit: number): boolean {
  return (
    (unit >= 0x3003 && unit <= 0x301f) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2460 && unit <= 0x2473) ||
    unit === 0xb7 ||
    unit === 0xd7
  )
}
