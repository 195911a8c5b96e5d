/** Which file below `--out` each input becomes, settled before anything is written. */
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Failure, failureAt } from './failure.ts'
import type { FileInput } from './inputs.ts'
import { overwrites, statsOf } from './sinks.ts'

export interface OutputPlanOptions {
  readonly cwd: string
  /** As the user named it. */
  readonly out: string
  /** Such as `.json`. */
  readonly extension: string
}

export interface PlannedFile {
  readonly path: string
  /** For failures. */
  readonly shown: string
}

/**
 * The tree below the folder that all `paths` lie in is kept: `convert a/b --out o` puts a/b/c.txt at o/c.json,
 * `convert a/b a/d --out o` at o/b/c.json.
 * @throws Failure where `out` is a file, where two inputs would become one file, and where one would replace an input.
 */
export function planOutputs(
  paths: readonly string[],
  inputs: readonly FileInput[],
  { cwd, out, extension }: OutputPlanOptions,
): ReadonlyMap<FileInput, PlannedFile> {
  const folder = resolve(cwd, out)
  const there = statsOf(folder, out)
  if (there !== undefined && !there.isDirectory()) {
    throw failureAt(out, {
      zh: '--out 应为文件夹，但这是一个文件，请换一个名称',
      en: '--out takes a folder and this is a file; choose another name',
    })
  }
  const root = rootOf(paths, cwd)
  const plan = new Map<FileInput, PlannedFile>()
  const takenBy = new Map<string, FileInput>()
  const sources = new Set(inputs.map(({ absolute }) => sameName(absolute)))
  for (const input of inputs) {
    const place = placeOf(input, root, extension)
    const path = join(folder, place)
    const shown = join(out, place).replaceAll('\\', '/')
    const other = takenBy.get(sameName(path))
    if (other !== undefined) throw collision(other, input, shown)
    if (sources.has(sameName(path))) throw overwrites(shown)
    takenBy.set(sameName(path), input)
    plan.set(input, { path, shown })
  }
  return plan
}

/** Paths that differ in case only are one file on most disks that are not Linux's. */
function sameName(path: string): string {
  return process.platform === 'linux' ? path : path.toLowerCase()
}

function placeOf(input: FileInput, root: string, extension: string): string {
  if (input.stdin) return `${withoutExtension(basename(input.path).replace(/[<>]/g, ''))}${extension}`
  return `${withoutExtension(relative(root, input.absolute))}${extension}`
}

function withoutExtension(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? path.slice(0, dot - name.length) : path
}

/** The innermost folder that holds all of `paths`; a folder counts as itself. */
function rootOf(paths: readonly string[], cwd: string): string {
  const folders = paths
    .filter((path) => path !== '-')
    .map((path) => resolve(cwd, path))
    .map((path) => (statsOf(path, path)?.isDirectory() ? path : dirname(path)))
  let [root = cwd] = folders
  while (folders.some((folder) => !holds(root, folder)) && dirname(root) !== root) root = dirname(root)
  return root
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function collision(one: FileInput, two: FileInput, shown: string): Failure {
  return new Failure({
    zh: `${one.path} 和 ${two.path} 会写成同一个文件 ${shown}，请分开转换，或者给其中一个改名`,
    en: `${one.path} and ${two.path} would both become ${shown}; convert them apart, or rename one`,
  })
}
