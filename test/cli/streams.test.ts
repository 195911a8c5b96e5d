import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, environment, fixtures, noticeLint, put, removeFolder, sentences, workFolder } from './program.ts'

const error = readFileSync(join(fixtures, 'error.txt'), 'utf8')

let folder = ''
beforeAll(() => {
  folder = workFolder()
  // More than a pipe holds, and more than a moment's work.
  for (let at = 0; at < 600; at++) put(folder, `many/${at}.txt`, error)
})
afterAll(() => removeFolder(folder))

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

function start(args: readonly string[]): { child: ReturnType<typeof spawn>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: environment() })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, stderr }))
  return { child, ended }
}

describe('a closed pipe', () => {
  it.each([[['many']], [['many', '--format', 'json']], [['convert', 'many', '--to', 'ndjson']]])(
    'ends %j quietly',
    async (args) => {
      const { child, ended } = start(args)
      if (child.stdout === null) throw new Error('no standard output')
      await once(child.stdout, 'data')
      child.stdout.destroy()
      expect(await ended).toEqual({ code: 141, signal: null, stderr: '' })
    },
  )
})

describe('Ctrl-C', () => {
  it('leaves no half-written file', async () => {
    const { child, ended } = start(['convert', 'many', '--to', 'json', '--out', 'out'])
    const out = join(folder, 'out')
    const some = (): boolean => existsSync(out) && readdirSync(out).length >= 10
    while (!some() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    const { code, signal, stderr } = await ended
    // By the signal itself, which a shell shows as 130.
    expect({ code, signal, stderr }).toEqual({ code: null, signal: 'SIGINT', stderr: '' })
    const names = readdirSync(out)
    expect(names.length).toBeLessThan(600)
    for (const name of names) {
      expect(name).toMatch(/^\d+\.json$/)
      expect(JSON.parse(readFileSync(join(out, name), 'utf8'))).toMatchObject({ schemaVersion: 1 })
    }
  })

  it('leaves no report', async () => {
    const { child, ended } = start(['many', 'many', '-', '--output-file', 'report.txt'])
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ signal: 'SIGINT', stderr: '' })
    expect(existsSync(join(folder, 'report.txt'))).toBe(false)
  })
})

// A device of Linux that is always full; other systems have none, and the code does not differ there.
describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it.each([[['error.txt']], [['convert', 'error.txt', '--to', 'json']], [['rules']]])(
    'behind standard output, %j',
    async (args) => {
      const { openSync, closeSync } = await import('node:fs')
      const full = openSync('/dev/full', 'w')
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        env: environment(),
        stdio: ['ignore', full, 'pipe'],
      })
      closeSync(full)
      let stderr = ''
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        stderr += text
      })
      const [code] = await once(child, 'close')
      expect(code).toBe(2)
      expect(sentences(stderr)).toEqual(['标准输出：磁盘已满，写不下，请腾出空间后再试'])
    },
  )

  it('behind --output-file; a device is written, not replaced', () => {
    const { code, stderr } = noticeLint(['convert', 'error.txt', '--to', 'json', '--output-file', '/dev/full'], {
      cwd: folder,
    })
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['/dev/full：磁盘已满，写不下，请腾出空间后再试'])
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})

describe('colours', () => {
  const coloured = (args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean =>
    noticeLint(['error.txt', ...args], { cwd: folder, env }).stdout.includes('\u001b[31m')

  it.each([
    [false, [], {}],
    [true, ['--color'], {}],
    [true, ['--color'], { NO_COLOR: '1' }],
    [false, ['--no-color'], { FORCE_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '1' }],
    [true, [], { FORCE_COLOR: '3' }],
    [false, [], { FORCE_COLOR: '0' }],
    [true, [], { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [false, [], { NO_COLOR: '1' }],
    [false, ['--format', 'json', '--color'], {}],
    [false, ['--format', 'compact', '--color'], {}],
  ])('are %s for %j %j', (expected, args, env) => {
    expect(coloured(args, env)).toBe(expected)
  })
})

describe('the built program', () => {
  it('needs nothing that is not in it', () => {
    const folderOfChunks = join(dirname(bin), '../dist/cli')
    const wanted = new Set<string>()
    for (const name of readdirSync(folderOfChunks)) {
      const text = readFileSync(join(folderOfChunks, name), 'utf8')
      for (const [, specifier = ''] of text.matchAll(/\brequire\([`"']([^`"']+)[`"']\)/g)) {
        if (!specifier.startsWith('./')) wanted.add(specifier.replace(/^node:/, ''))
      }
    }
    const { builtinModules } = process.getBuiltinModule('node:module')
    expect([...wanted].filter((name) => !builtinModules.includes(name))).toEqual([])
  })
})
