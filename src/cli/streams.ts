/** Standard input, output and error, as `main` is given them. */
import { Buffer } from 'node:buffer'
import type { Bilingual, Language } from '../index.ts'
import { codeOf, type Failure, failureLine, systemFailure } from './failure.ts'

/** What is needed of a stream to write to; Node's have it. */
export interface Output {
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown
  on(event: 'error', listener: () => void): unknown
  readonly isTTY?: boolean
  /** Width of a terminal, in cells. */
  readonly columns?: number
}

export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whoever read our output went away: nothing is left to do, and nothing to say. */
export class PipeClosed extends Error {}

/** Takes text piece by piece; `finish` once at the end. */
export interface Sink {
  write(text: string): Promise<void>
  finish(): Promise<void>
}

const closedCodes = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/** A write to a pipe or file costs more than making what most files give. */
const pieceLength = 32 * 1024

/**
 * Standard output; waits for each piece, so that a slow reader slows us down and not our memory up. A terminal gets
 * everything at once. It throws PipeClosed, or a Failure where the disk behind it is full.
 */
export function outputSink(stdout: Output, language: Language): Sink {
  stdout.on('error', () => {}) // told through the callback of `write`
  let waiting = ''
  const flush = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    if (text !== '') await written(stdout, language, text)
  }
  return {
    async write(text) {
      waiting += text
      if (waiting.length >= pieceLength || stdout.isTTY === true) await flush()
    },
    finish: flush,
  }
}

async function written(stdout: Output, language: Language, content: string | Uint8Array): Promise<void> {
  const error = await new Promise<Error | null | undefined>((resolve) => {
    stdout.write(content, resolve)
  })
  if (!error) return
  if (closedCodes.has(codeOf(error) ?? '')) throw new PipeClosed()
  throw systemFailure(language === 'zh' ? '标准输出' : 'standard output', error)
}

/** `content` and no more; bytes as they are. */
export async function writeOut(stdout: Output, language: Language, content: string | Uint8Array): Promise<void> {
  stdout.on('error', () => {}) // told through the callback of `write`
  await written(stdout, language, content)
}

/** Standard error as a sink: where it is closed, what would be said there is said to nobody. */
export function errorSink(stderr: Output): Sink {
  stderr.on('error', () => {})
  return {
    async write(text) {
      if (text !== '') await new Promise((resolve) => stderr.write(text, resolve))
    },
    async finish() {},
  }
}

/** All that standard input holds. */
export async function readInput(stdin: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** Says failures on standard error, each once; a closed standard error is no reason to stop. */
export class Complaints {
  readonly #streams: Pick<Streams, 'stderr'>
  readonly #language: Language
  readonly #debug: boolean
  readonly #said = new Set<Failure>()
  #listening = false
  #failed = false

  constructor(streams: Pick<Streams, 'stderr'>, language: Language, debug: boolean) {
    this.#streams = streams
    this.#language = language
    this.#debug = debug
  }

  /** Whether any failure was said: the tool could not do all its work. */
  get failed(): boolean {
    return this.#failed
  }

  say(failure: Failure): void {
    this.#failed = true
    if (this.#said.has(failure)) return
    this.#said.add(failure)
    this.#write(failureLine(failure, this.#language))
    if (!this.#debug) return
    const cause = failure.cause instanceof Error ? failure.cause : failure
    this.#write(`${cause.stack ?? String(cause)}\n`)
  }

  /** A remark that is no failure. */
  remark(text: Bilingual): void {
    this.#write(`notice-lint: ${text[this.#language]}\n`)
  }

  #write(text: string): void {
    const { stderr } = this.#streams
    if (!this.#listening) stderr.on('error', () => {})
    this.#listening = true
    stderr.write(text, () => {})
  }
}
