/**
 * Bytes → SourceText, and the way back. Nothing here touches files.
 *
 * Plain text is read synchronously and loads nothing. Markdown needs a Markdown parser and GB18030 on the way back
 * needs iconv-lite; both are loaded on demand: `read` does so by itself, `readSource` takes what `loadMarkdown` gave.
 * A program that wants Markdown synchronously imports `markdown` from `./formats/markdown/index.ts`.
 */
import type { SourceText } from '../tree/index.ts'
import { binaryKindOf, isNulRidden } from './binary.ts'
import { bomOf, decode } from './decode.ts'
import { encodingOf } from './encodings.ts'
import { type Gb18030, loadGb18030 } from './gb18030.ts'
import type { Damage, ReadProblem } from './problem.ts'
import { type Format, formatOf, plainSource } from './source.ts'

export { type BinaryKind, binaryKinds } from './binary.ts'
export { type EncodeProblem, type EncodeResult, encodeSource } from './encode.ts'
export { encodingLabels } from './encodings.ts'
export { type Gb18030, loadGb18030 } from './gb18030.ts'
export type { Attempt, Damage, ReadProblem } from './problem.ts'
export { type Format, formatOf } from './source.ts'

/** Finds markup, hints and front matter of a Markdown file; the text stays as it is. */
export type MarkdownReader = (source: SourceText) => SourceText

export interface ReadOptions {
  /** Name of the file, for messages and for its format; `''` for standard input. */
  readonly path: string
  /** One of `encodingLabels`; decided from the bytes where absent. */
  readonly encoding?: string
  /** Decided from the path where absent. */
  readonly format?: Format
  /** What `loadMarkdown` gave; needed for Markdown. */
  readonly markdown?: MarkdownReader
  /** What `loadGb18030` gave; needed only where the platform has no GB18030 decoder. */
  readonly gb18030?: Pick<Gb18030, 'decode'>
}

export type ReadResult =
  | { readonly ok: true; readonly source: SourceText; readonly damage?: Damage }
  | { readonly ok: false; readonly problem: ReadProblem }

/** The Markdown reader, and with it the parser that plain text does without. */
export async function loadMarkdown(): Promise<MarkdownReader> {
  const { markdown } = await import('./formats/markdown/index.ts')
  return markdown
}

/**
 * The text of a file. Linear in its length. A file that gives no text is a `problem`, never an exception.
 * @throws Error for Markdown without `options.markdown`.
 */
export function readSource(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const asked = options.encoding === undefined ? undefined : encodingOf(options.encoding)
  if (options.encoding !== undefined && asked === undefined) {
    return failed({ kind: 'unknown-encoding', label: options.encoding })
  }
  if (bytes.length === 0) return failed({ kind: 'empty', blanks: false })
  const binary = bomOf(bytes) === undefined ? binaryKindOf(bytes) : undefined
  if (binary !== undefined) return failed({ kind: 'binary', format: binary })
  const decoded = decode(bytes, asked, options.gb18030)
  if ('kind' in decoded) {
    // With NULs in it, what is neither UTF-8 nor GB18030 nor looks like UTF-16 was never meant to be a text.
    const isNeither = decoded.kind === 'undecodable' && decoded.attempts.length > 1
    return failed(isNeither && bytes.includes(0) ? { kind: 'binary', format: 'unknown' } : decoded)
  }
  const { text, damage, ...how } = decoded
  if (isNulRidden(text)) return failed({ kind: 'binary', format: 'unknown' })
  if (!/\S/.test(text)) return failed({ kind: 'empty', blanks: true })
  const source = sourceFromText(text, { ...options, ...how })
  return { ok: true, source, ...(damage !== undefined && { damage }) }
}

/** `readSource`, loading whatever the file needs. */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const format = options.format ?? formatOf(options.path)
  const markdown = options.markdown ?? (format === 'markdown' ? await loadMarkdown() : undefined)
  const loaded = markdown === undefined ? options : { ...options, markdown }
  const result = readSource(bytes, loaded)
  if (result.ok || result.problem.kind !== 'decoder-missing') return result
  return readSource(bytes, { ...loaded, gb18030: await loadGb18030() })
}

export interface TextOptions extends Pick<ReadOptions, 'path' | 'format' | 'markdown'> {
  /** How the text was encoded; UTF-8 where absent. */
  readonly encoding?: SourceText['encoding']
  /** Whether a byte-order mark stood before the text; found at its start where absent. */
  readonly bom?: boolean
}

/**
 * The `SourceText` of a text that somebody else has decoded, such as a VFile's or an editor's.
 * @throws Error for Markdown without `options.markdown`.
 */
export function sourceFromText(text: string, options: TextOptions): SourceText {
  const marked = options.bom === undefined && text.startsWith('\uFEFF')
  const source = plainSource(marked ? text.slice(1) : text, {
    path: options.path,
    format: options.format ?? formatOf(options.path),
    encoding: options.encoding ?? 'utf-8',
    bom: options.bom ?? marked,
  })
  if (source.format === 'text') return source
  if (options.markdown === undefined) throw new Error('Markdown needs options.markdown: pass what loadMarkdown() gives')
  return options.markdown(source)
}

function failed(problem: ReadProblem): ReadResult {
  return { ok: false, problem }
}
