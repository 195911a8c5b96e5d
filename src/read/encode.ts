/** Text → bytes: the way back of `decode`, for fixes that are written into the user's file. */
import type { SourceText } from '../tree/index.ts'
import { type Gb18030, loadGb18030, platformDecode } from './gb18030.ts'
import { encodeUtf8 } from './platform.ts'
import { decodeUtf16, encodeUtf16 } from './utf16.ts'
import { decodeUtf8 } from './utf8.ts'

/** Why a text can't be written in the encoding of its file. */
export type EncodeProblem =
  /**
   * The file's own bytes don't come back from its text, so that writing would change places nobody asked about:
   * a damaged file, or one of the few characters with two codes in GB18030. `offset` is that of the first such byte.
   */
  | { readonly kind: 'not-reversible'; readonly offset: number }
  /** The new text holds a lone surrogate. `offset` counts in UTF-16 units of the text. */
  | { readonly kind: 'unencodable'; readonly offset: number }

export type EncodeResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: EncodeProblem }

/**
 * `text` as bytes in the source's encoding, with its byte-order mark where it had one; line ends are the text's own.
 * `original` is the file that the source was read from, which has to come back byte by byte from `source.text`.
 * Asynchronous because the tables for GB18030 are loaded when they are needed.
 */
export async function encodeSource(source: SourceText, text: string, original: Uint8Array): Promise<EncodeResult> {
  const { encode, decode } = await codecFor(source.encoding)
  const whole = (words: string): Uint8Array => encode(source.bom ? `\uFEFF${words}` : words)
  const again = whole(source.text)
  const difference = firstDifference(again, original)
  if (difference >= 0) return { ok: false, problem: { kind: 'not-reversible', offset: difference } }
  const bytes = whole(text)
  const readBack = decode(bytes)
  const expected = source.bom ? `\uFEFF${text}` : text
  if (readBack === expected) return { ok: true, bytes }
  return { ok: false, problem: { kind: 'unencodable', offset: loneSurrogate(text) } }
}

async function codecFor(encoding: SourceText['encoding']): Promise<Gb18030> {
  if (encoding === 'utf-8') return { encode: encodeUtf8, decode: decodeUtf8 }
  if (encoding === 'gb18030') {
    const loaded = await loadGb18030()
    return { encode: loaded.encode, decode: platformDecode() ?? loaded.decode }
  }
  return { encode: (text) => encodeUtf16(text, encoding), decode: (bytes) => decodeUtf16(bytes, encoding) }
}

/** Offset of the first byte that differs, one missing at an end counting as different; -1 for equal bytes. */
function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length)
  for (let offset = 0; offset < length; offset++) if (one[offset] !== other[offset]) return offset
  return one.length === other.length ? -1 : length
}

/** 0 where there is none. */
function loneSurrogate(text: string): number {
  return Math.max(0, text.search(/\p{Surrogate}/u))
}
