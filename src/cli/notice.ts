/** One input, read and parsed. */
import { type Config, type Damage, type Notice, parse, read, readSource, type SourceText } from '../index.ts'
import { Failure } from './failure.ts'
import { bytesOf, type FileInput } from './inputs.ts'
import type { Streams } from './streams.ts'

export interface ReadNotice {
  readonly bytes: Uint8Array
  readonly source: SourceText
  readonly notice: Notice
  /** Bytes that were no UTF-8 and became `�`. */
  readonly damage?: Damage
}

/** There is not a word in it: for `lint` that is a finding, for `convert` a failure. */
export class EmptyFile extends Failure {}

/**
 * @param encoding The label that the user gave.
 * @throws Failure for a file that gives no text, EmptyFile for an empty one.
 */
export async function noticeOf(
  input: FileInput,
  streams: Streams,
  encoding: string | undefined,
  { labels, terms }: Config,
): Promise<ReadNotice> {
  const bytes = await bytesOf(input, streams)
  const result = await read(bytes, { path: input.path, ...(encoding !== undefined && { encoding }) })
  if (result.ok) return { ...result, bytes, notice: parse(result.source, { labels, organs: terms.organs }) }
  const { readFailure } = await import('./read-failures.ts')
  const failure = readFailure(input.path, result.problem, encoding)
  throw result.problem.kind === 'empty' ? new EmptyFile(failure.text) : failure
}

/** @throws Failure for a label that `--encoding` does not know, before any file is opened. */
export async function checkEncoding(label: string | undefined): Promise<void> {
  if (label === undefined) return
  const result = readSource(new Uint8Array(), { path: '', encoding: label })
  if (result.ok || result.problem.kind !== 'unknown-encoding') return
  const { unknownEncoding } = await import('./read-failures.ts')
  throw unknownEncoding(label)
}
