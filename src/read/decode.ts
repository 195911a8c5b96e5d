/** Bytes → text: byte-order mark, then strict UTF-8, then UTF-16 where it is unmistakable, then GB18030. */
import type { Encoding } from '../tree/index.ts'
import { type Gb18030, badGb18030Offset, platformDecode } from './gb18030.ts'
import type { Attempt, Damage, ReadProblem } from './problem.ts'
import { type Utf16, badUtf16Offset, decodeUtf16, plausibleUtf16, unmistakableUtf16 } from './utf16.ts'
import { type Utf8Survey, decodeDamagedUtf8, decodeUtf8, surveyUtf8 } from './utf8.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
  readonly damage?: Damage
}

type Outcome = Decoded | ReadProblem

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** The byte-order mark that the bytes begin with. */
export function bomOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  for (const [encoding, mark] of byteOrderMarks) {
    if (mark.every((byte, offset) => bytes[offset] === byte)) return { encoding, length: mark.length }
  }
  return undefined
}

/**
 * Decodes by the ladder, or as `asked`, which never gives rubbish: what can't be in that encoding is `undecodable`.
 *
 * A UTF-8 file with isolated damage is decoded, and says so: whoever has ten thousand files to look through needs the
 * place of the two wrong characters and all the others checked, not a file left out. GB18030 with damage is
 * not decoded: a byte lost there shifts all that follow into other 汉字, and nobody would see it.
 */
export function decode(bytes: Uint8Array, asked?: Encoding | 'utf-16', gb18030?: Pick<Gb18030, 'decode'>): Outcome {
  const mark = bomOf(bytes)
  const encoding = asked ?? mark?.encoding
  if (encoding === undefined) return decodeByLadder(bytes, gb18030)
  const fits = mark !== undefined && (mark.encoding === encoding || (encoding === 'utf-16' && isUtf16(mark.encoding)))
  if (mark !== undefined && !fits) {
    // FF FE may begin nothing but UTF-16; in GB18030 as asked for, EF BB BF are letters (锘).
    return undecodable([{ encoding: encoding === 'utf-16' ? 'utf-16le' : encoding, offset: 0 }], mark.encoding)
  }
  const found = decodeAs(mark?.encoding ?? encoding, bytes.subarray(mark?.length ?? 0), mark !== undefined, gb18030)
  return shift(found, mark?.length ?? 0)
}

function decodeByLadder(bytes: Uint8Array, gb18030?: Pick<Gb18030, 'decode'>): Outcome {
  const text = decodeUtf8(bytes)
  // Only a text with NULs can be both: 0A 00 is a line end in UTF-16 and two characters in UTF-8. Bytes of UTF-16
  // seldom make 汉字 in UTF-8.
  if (text !== undefined && (!text.includes('\0') || /[\u3400-\u9fff]/.test(text))) {
    return { text, encoding: 'utf-8', bom: false }
  }
  const utf16 = unmistakableUtf16(bytes)
  if (utf16 !== undefined) return decodeStrictUtf16(bytes, utf16)
  if (text !== undefined) return { text, encoding: 'utf-8', bom: false }
  const survey = surveyUtf8(bytes)
  if (isIsolatedDamage(survey)) return damaged(bytes, survey)
  const found = decodeGb18030(bytes, gb18030)
  if (!('kind' in found) || found.kind !== 'undecodable') return found
  return undecodable([{ encoding: 'utf-8', offset: survey.firstBad }, ...found.attempts])
}

function decodeAs(
  encoding: Encoding | 'utf-16',
  bytes: Uint8Array,
  marked: boolean,
  gb18030: Pick<Gb18030, 'decode'> | undefined,
): Outcome {
  const found =
    encoding === 'utf-8'
      ? decodeAsUtf8(bytes)
      : encoding === 'gb18030'
        ? decodeAsGb18030(bytes, gb18030)
        : decodeAsUtf16(bytes, encoding, marked)
  return 'kind' in found ? found : { ...found, bom: marked }
}

function decodeAsUtf8(bytes: Uint8Array): Outcome {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return { text, encoding: 'utf-8', bom: false }
  const survey = surveyUtf8(bytes)
  return isIsolatedDamage(survey)
    ? damaged(bytes, survey)
    : undecodable([{ encoding: 'utf-8', offset: survey.firstBad }], unmistakableUtf16(bytes))
}

/** Text in UTF-8 is often valid GB18030, of other 汉字: whoever asks for GB18030 there would get rubbish. */
function decodeAsGb18030(bytes: Uint8Array, gb18030?: Pick<Gb18030, 'decode'>): Outcome {
  const asUtf8 = decodeUtf8(bytes)
  const han = asUtf8?.search(/[\u3000-\u9fff]/) ?? -1
  if (asUtf8 !== undefined && han >= 0) {
    const offset = bytes.findIndex((byte) => byte >= 0x80)
    return undecodable([{ encoding: 'gb18030', offset }], 'utf-8')
  }
  return decodeGb18030(bytes, gb18030)
}

function decodeGb18030(bytes: Uint8Array, given?: Pick<Gb18030, 'decode'>): Outcome {
  const decodeBytes = platformDecode() ?? given?.decode
  if (decodeBytes === undefined) return { kind: 'decoder-missing', encoding: 'gb18030' }
  const text = decodeBytes(bytes)
  if (text !== undefined) return { text, encoding: 'gb18030', bom: false }
  return undecodable([{ encoding: 'gb18030', offset: Math.min(badGb18030Offset(bytes), bytes.length - 1) }])
}

/** `utf-16` without a byte-order mark is read in the order that is unmistakable, or else as little-endian. */
function decodeAsUtf16(bytes: Uint8Array, asked: Utf16 | 'utf-16', marked: boolean): Outcome {
  const encoding = asked === 'utf-16' ? (unmistakableUtf16(bytes) ?? 'utf-16le') : asked
  // Almost any bytes are UTF-16 of some kind: without a mark they have to look like a text as well.
  if (!marked && !plausibleUtf16(bytes, encoding)) {
    const detected = decodeUtf8(bytes) === undefined ? unmistakableUtf16(bytes) : 'utf-8'
    return undecodable([{ encoding, offset: 0 }], detected)
  }
  return decodeStrictUtf16(bytes, encoding)
}

function decodeStrictUtf16(bytes: Uint8Array, encoding: Utf16): Outcome {
  const text = decodeUtf16(bytes, encoding)
  if (text !== undefined) return { text, encoding, bom: false }
  return undecodable([{ encoding, offset: badUtf16Offset(bytes, encoding) }])
}

/**
 * One ill-formed piece to at least 25 汉字, or a last character cut off. In GB18030 the share of bytes that happen to
 * be 汉字 in UTF-8 is far below: its pairs seldom begin with the three-byte leads E0–EF and go on with 80–BF twice.
 */
function isIsolatedDamage({ wide, bad, cutAtEnd }: Utf8Survey): boolean {
  return wide >= 25 * bad || (cutAtEnd && wide >= 2)
}

function damaged(bytes: Uint8Array, survey: Utf8Survey): Decoded {
  const damage = { count: survey.bad, offset: survey.firstBad }
  return { text: decodeDamagedUtf8(bytes), encoding: 'utf-8', bom: false, damage }
}

function undecodable(attempts: readonly Attempt[], detected?: Encoding): Extract<ReadProblem, { kind: 'undecodable' }> {
  return { kind: 'undecodable', attempts, ...(detected !== undefined && { detected }) }
}

/** Byte offsets count from the start of the file, the byte-order mark included. */
function shift(found: Outcome, length: number): Outcome {
  if (length === 0) return found
  if (!('kind' in found)) {
    return found.damage === undefined
      ? found
      : { ...found, damage: { ...found.damage, offset: found.damage.offset + length } }
  }
  if (found.kind !== 'undecodable') return found
  return { ...found, attempts: found.attempts.map((each) => ({ ...each, offset: each.offset + length })) }
}

function isUtf16(encoding: Encoding): encoding is Utf16 {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
}
