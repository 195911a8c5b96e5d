import type { Encoding } from '../tree/index.ts'
import type { BinaryKind } from './binary.ts'

/** An encoding that was tried, and the offset in bytes of the first byte that does not fit. */
export interface Attempt {
  readonly encoding: Encoding
  readonly offset: number
}

/** Why a file gives no text. */
export type ReadProblem =
  /** A known file format that is no plain text, or a file full of NUL bytes. */
  | { readonly kind: 'binary'; readonly format: BinaryKind }
  /** No bytes (`blanks` is false), or nothing but blanks, line ends and a byte-order mark. */
  | { readonly kind: 'empty'; readonly blanks: boolean }
  /**
   * The bytes are in none of the encodings tried, which is the one asked for where one was. `detected` is the encoding
   * that the bytes are in without doubt where another one was asked for.
   */
  | { readonly kind: 'undecodable'; readonly attempts: readonly Attempt[]; readonly detected?: Encoding }
  /** The user's label is none of `encodingLabels`. */
  | { readonly kind: 'unknown-encoding'; readonly label: string }
  /** The platform has no decoder for it, and none was given: pass what `loadGb18030` gives. */
  | { readonly kind: 'decoder-missing'; readonly encoding: 'gb18030' }

/**
 * A UTF-8 file with a few ill-formed bytes. Each piece of them is U+FFFD in the text, which can be read and checked
 * but not written back.
 */
export interface Damage {
  /** Pieces replaced. */
  readonly count: number
  /** Offset of the first ill-formed byte in the file, in bytes. */
  readonly offset: number
}
