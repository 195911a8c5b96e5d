/** From the paths on the command line to the bytes of each file. */
import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, normalize, resolve } from 'node:path'
import { nearestNames } from '../index.ts'
import { codeOf, Failure, failureAt, suggestion, systemFailure } from './failure.ts'
import { commandNames } from './invocation.ts'
import type { SettingsFinder } from './settings.ts'
import { readInput, type Streams } from './streams.ts'

/** A file to be read, or why a path gives none. */
export type Input = FileInput | FailedInput

export interface FileInput {
  /** As the user named it, with `/`; `<stdin>` for a nameless standard input. */
  readonly path: string
  /** Absolute; what it would be, for standard input. */
  readonly absolute: string
  readonly stdin: boolean
}

export interface FailedInput {
  readonly path: string
  readonly failure: Failure
}

export interface InputsOptions {
  readonly cwd: string
  readonly stdinFilename?: string | undefined
  /** Folder (absolute) whose files are output, never input. */
  readonly without?: string | undefined
}

/** Standard input and the file whose name it was given are two inputs. */
const stdinMark = '\0stdin'

/** 256 MiB; a notice has a few KiB, and a text of half a GiB is more than a string holds. */
const largestFile = 256 * 1024 * 1024

/**
 * The files that `paths` name, in their order, a folder's files in the order of their paths, each file once.
 */
export async function inputsOf(
  paths: readonly string[],
  options: InputsOptions,
  finder: SettingsFinder,
): Promise<Input[]> {
  const inputs: Input[] = []
  const seen = new Set<string>()
  const add = (input: Input): void => {
    const key = 'failure' in input ? `\0${input.path}` : input.absolute
    if (!seen.has(key)) inputs.push(input)
    seen.add(key)
  }
  for (const path of paths) {
    if (path === '-') add(standardInput(options))
    else for (const input of await pathInputs(path, options, finder)) add(input)
  }
  return inputs
}

function standardInput({ cwd, stdinFilename }: InputsOptions): FileInput {
  const path = stdinFilename ?? '<stdin>'
  // The name lends its folder, for the configuration; without one that is the folder at hand.
  return { path: shown(path), absolute: resolve(cwd, path) + stdinMark, stdin: true }
}

async function pathInputs(path: string, options: InputsOptions, finder: SettingsFinder): Promise<readonly Input[]> {
  const absolute = resolve(options.cwd, path)
  let stats: Stats
  try {
    stats = statSync(absolute)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && /[*?[{]/.test(path)) {
      const { globInputs } = await import('./folder.ts')
      const matched = await globInputs(path, options)
      if (matched.length > 0) return matched
    }
    return [{ path: shown(path), failure: missing(path, error) }]
  }
  if (!stats.isDirectory()) return [{ path: shown(path), absolute, stdin: false }]
  const { folderInputs } = await import('./folder.ts')
  return folderInputs(path, absolute, options, finder)
}

function missing(path: string, error: unknown): Failure {
  const commands = codeOf(error) === 'ENOENT' && /^[a-z]+$/i.test(path) ? nearestNames(path, commandNames) : []
  const failure = systemFailure(shown(path), error)
  if (commands.length === 0) return failure
  const near = suggestion(commands.map((name) => `notice-lint ${name}`))
  return new Failure({ zh: failure.text.zh + near.zh, en: failure.text.en + near.en }, error)
}

/** `./a//b.txt` → `a/b.txt`; `/` on every system. */
export function shown(path: string): string {
  return normalize(path).replaceAll('\\', '/')
}

/**
 * The bytes of one input.
 * @throws Failure where it cannot be read.
 */
export async function bytesOf(input: FileInput, streams: Streams): Promise<Uint8Array> {
  if (input.stdin) return readInput(streams.stdin)
  let descriptor: number | undefined
  try {
    descriptor = openSync(input.absolute, 'r')
    if (fstatSync(descriptor).size > largestFile) throw tooLarge(input.path)
    return readFileSync(descriptor)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw codeOf(error) === 'ERR_FS_FILE_TOO_LARGE' ? tooLarge(input.path) : systemFailure(input.path, error)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function tooLarge(path: string): Failure {
  return failureAt(path, {
    zh: '文件超过 256 MiB，不像公文，请核对或者拆开',
    en: 'larger than 256 MiB, which no notice is; check it, or split it',
  })
}

/** The file (absolute) whose settings apply to `input`. */
export function fileOf({ absolute }: FileInput): string {
  return absolute.endsWith(stdinMark) ? absolute.slice(0, -stdinMark.length) : absolute
}

/** The folder to ask for the language of the run: that of the first path. */
export function firstFolder([first]: readonly string[], { cwd, stdinFilename }: InputsOptions): string {
  if (first === undefined || (first === '-' && stdinFilename === undefined)) return cwd
  const absolute = resolve(cwd, first === '-' ? (stdinFilename ?? '') : first)
  try {
    return statSync(absolute).isDirectory() ? absolute : dirname(absolute)
  } catch {
    return dirname(absolute)
  }
}
