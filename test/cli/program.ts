/** The built program, run as its users run it. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from 'vitest'

export const root = resolve(import.meta.dirname, '../..')
export const fixtures = join(root, 'fixtures/cli')

if (!existsSync(join(root, 'dist/cli/main.cjs'))) throw new Error('the program is not built: npm run build')

/** A copy without node_modules, as a stranger would install it: it needs nothing else, and no build disturbs it. */
const installed = realpathSync(mkdtempSync(join(tmpdir(), 'notice-lint-program-')))
for (const name of ['bin', 'dist/cli', 'dist/core.cache', 'package.json']) {
  if (existsSync(join(root, name))) cpSync(join(root, name), join(installed, name), { recursive: true })
}
// Some tests run it as another user.
chmodSync(installed, 0o755)
afterAll(() => rmSync(installed, { recursive: true, force: true }))

export const bin = join(installed, 'bin/notice-lint.js')

export interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions extends Pick<SpawnSyncOptions, 'cwd' | 'input' | 'uid'> {
  readonly env?: Readonly<Record<string, string>>
}

/** The environment of a Chinese user without a terminal. */
export function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '' } = process.env
  return { PATH, LANG: 'zh_CN.UTF-8', ...extra }
}

export function noticeLint(args: readonly string[], options: RunOptions = {}): Result {
  const { env, ...rest } = options
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bin, ...args], {
    input: '',
    ...rest,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error !== undefined) throw error
  return { code: status, stdout, stderr }
}

/** A folder of one's own with the notices of fixtures/cli; blanks and 汉字 in its name, as clerks have them. */
export function workFolder(): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'notice-lint-'))), '公文 2020')
  mkdirSync(folder)
  for (const name of readdirSync(fixtures)) copyFileSync(join(fixtures, name), join(folder, name))
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true })
}

/** Writes a file below `folder`, with the folders that it needs. */
export function put(folder: string, path: string, content: string | Uint8Array): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

/** One clear sentence for each failure: its lines, none of a stack. */
export function sentences(stderr: string): string[] {
  const lines = stderr.split('\n').filter((line) => line !== '')
  for (const line of lines) {
    if (!line.startsWith('notice-lint: ')) throw new Error(`not a sentence of ours: ${line}\n${stderr}`)
  }
  return lines.map((line) => line.slice('notice-lint: '.length))
}
