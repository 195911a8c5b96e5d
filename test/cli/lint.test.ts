import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtures, noticeLint, put, removeFolder, root, sentences, workFolder } from './program.ts'

const clean = readFileSync(join(fixtures, 'clean.txt'), 'utf8')
const error = readFileSync(join(fixtures, 'error.txt'), 'utf8')

let folder = ''
beforeAll(() => {
  folder = workFolder()
})
afterAll(() => removeFolder(folder))

interface Json {
  readonly files: readonly {
    readonly path: string
    readonly encoding?: string
    readonly messages: readonly { readonly ruleId: string; readonly line: number; readonly severity: string }[]
  }[]
  readonly summary: Readonly<Record<string, number>>
}

function json(args: readonly string[], options: Parameters<typeof noticeLint>[1] = {}): Json {
  return JSON.parse(noticeLint([...args, '--format', 'json'], { cwd: folder, ...options }).stdout)
}

const paths = (report: Json): string[] => report.files.map((file) => file.path)

/** The two files have one document number. */
const apart = ['--rule', 'docnumber/corpus-duplicate: off']

describe('reports', () => {
  it('show people the place', () => {
    const { stdout, stderr } = noticeLint(['error.txt'], { cwd: folder })
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('error.txt')
    expect(lines[1]).toMatch(/^ {2}19:1 {2}错误 {2}.*2020年8月32日.* date\/invalid$/)
    expect(lines.slice(2, 4)).toEqual(['   19 │ 2020年8月32日', '      │ ^^^^^^^^^^^^^'])
    expect(lines.at(-2)).toBe('检查了 1 个文件：1 个错误')
    expect(stderr).toBe('')
  })

  it('speak English', () => {
    const { stdout } = noticeLint(['error.txt', '--lang', 'en'], { cwd: folder })
    expect(stdout).toMatch(/^ {2}19:1 {2}error {2}.* date\/invalid$/m)
    expect(stdout).toContain('= help: ')
    expect(stdout).toContain('1 file checked: 1 error\n')
  })

  it('are one line a message in compact', () => {
    const { stdout } = noticeLint(['error.txt', 'clean.txt', '--format', 'compact', ...apart], { cwd: folder })
    expect(stdout).toMatch(/^error\.txt:19:1: error date\/invalid .+\n$/)
  })

  it('are the contract in json', () => {
    const { stdout, code } = noticeLint(['clean.txt', 'error.txt', '--format', 'json', ...apart], { cwd: folder })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        { path: 'clean.txt', encoding: 'utf-8', messages: [] },
        {
          path: 'error.txt',
          encoding: 'utf-8',
          messages: [
            {
              ruleId: 'date/invalid',
              severity: 'error',
              message: expect.stringContaining('2020年8月32日'),
              line: 19,
              column: 1,
              endLine: 19,
              endColumn: 11,
            },
          ],
        },
      ],
      summary: { files: 2, errors: 1, warnings: 0, infos: 0, fixable: 0 },
    })
  })

  it('go to a file, without colours unless they are asked for', () => {
    for (const args of [[], ['--color']]) {
      const { stdout, code } = noticeLint(['error.txt', '--output-file', '报告.txt', ...args], { cwd: folder })
      expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
      const shown = noticeLint(['error.txt', ...args], { cwd: folder }).stdout
      expect(readFileSync(join(folder, '报告.txt'), 'utf8')).toBe(shown)
    }
  })

  it('leave out what --quiet does not want', () => {
    const report = json(['warning.txt', 'error.txt', 'shopping-list.txt', '--quiet'])
    expect(report.files.map((file) => file.messages.length)).toEqual([0, 1, 0])
    expect(report.summary).toMatchObject({ errors: 1, warnings: 0, infos: 0 })
  })

  it('say that a text is no notice, and nothing else of it', () => {
    const { stdout } = noticeLint(['shopping-list.txt'], { cwd: folder })
    expect(stdout).toContain('这不像一份公文，没有检查')
    const [file] = json(['shopping-list.txt']).files
    expect(file?.messages).toEqual([expect.objectContaining({ ruleId: 'internal/not-a-notice', severity: 'info' })])
  })

  it('say how far --max-warnings was passed', () => {
    const { stderr } = noticeLint(['warning.txt', '--max-warnings', '0'], { cwd: folder })
    expect(sentences(stderr)).toEqual(['有 1 个警告，超过 --max-warnings 0'])
  })
})

describe('inputs', () => {
  it('are standard input for -', () => {
    expect(json(['-'], { input: error })).toMatchObject({ files: [{ path: '<stdin>', messages: [{ line: 19 }] }] })
  })

  it('give standard input a name, and with it a format', () => {
    const marked = `# ${error}`
    const report = json(['-', '--stdin-filename', '来文/a.md'], { input: marked })
    expect(report.files[0]).toMatchObject({ path: '来文/a.md' })
  })

  it.each([
    ['utf-16le', Buffer.from(`\ufeff${error}`, 'utf16le'), []],
    ['utf-8', `\ufeff${error}`, []],
    ['utf-8', error.replaceAll('\n', '\r\n'), ['--encoding', 'UTF8']],
  ])('are read as %s', (encoding, input, args) => {
    const [file] = json(['-', ...args], { input }).files
    expect(file).toMatchObject({ encoding, messages: [{ ruleId: 'date/invalid', line: 19 }] })
  })

  it('in a folder are .txt, .md and .markdown, in the order of their paths', () => {
    for (const name of ['b.txt', 'a/z.MD', 'a.txt', 'a/b.markdown', 'c.html', 'node_modules/x.txt', '.git/y.txt']) {
      put(folder, `tree/${name}`, clean)
    }
    const expected = ['tree/a.txt', 'tree/a/b.markdown', 'tree/a/z.MD', 'tree/b.txt']
    expect(paths(json(['tree']))).toEqual(expected)
    expect(paths(json(['./tree/']))).toEqual(expected)
    expect(paths(json(['.'], { cwd: join(folder, 'tree') }))).toEqual(expected.map((path) => path.slice(5)))
  })

  it('keep the order of the arguments, each file once', () => {
    put(folder, 'twice/a.txt', clean)
    put(folder, 'twice/b.txt', clean)
    const args = ['twice/b.txt', 'twice', './twice', 'twice/../twice/a.txt', join(folder, 'twice')]
    expect(paths(json(args))).toEqual(['twice/b.txt', 'twice/a.txt'])
  })

  it('may be a pattern that the shell left alone', () => {
    put(folder, 'glob/2020-1.txt', clean)
    put(folder, 'glob/2020-2.txt', clean)
    put(folder, 'glob/2019.txt', clean)
    expect(paths(json(['glob/2020-*.txt']))).toEqual(['glob/2020-1.txt', 'glob/2020-2.txt'])
  })
})

describe('rules', () => {
  it('are set on the command line, with options', () => {
    const off = noticeLint(['error.txt', '--rule', 'date/invalid: off'], { cwd: folder })
    expect(off).toMatchObject({ code: 0, stdout: '检查了 1 个文件：没有发现问题\n' })
    const options = '[error, { required: [urgency] }]'
    const [file] = json([
      'clean.txt',
      '--rule',
      `metadata/required-fields: ${options}`,
      '--rule',
      'date/invalid: off',
    ]).files
    expect(file?.messages.every((message) => message.ruleId !== 'date/invalid')).toBe(true)
  })

  it('see the day that counts as today', () => {
    const ids = (day: string): string[] =>
      json(['clean.txt', '--today', day]).files.flatMap((file) => file.messages.map((message) => message.ruleId))
    expect(ids('2020-09-01')).toEqual([])
    expect(ids('2018-09-01')).toContain('docnumber/future-year')
  })
})

describe('the seed', () => {
  it('is read, and told of in one go', () => {
    const report = json(['seeds'], { cwd: root })
    expect(report.summary['files']).toBe(1)
    expect(report.files[0]?.encoding).toBe('utf-8')
  })
})

describe('rules and explain', () => {
  it('list every rule', () => {
    const { stdout } = noticeLint(['rules'])
    const list: readonly { readonly id: string }[] = JSON.parse(noticeLint(['rules', '--format', 'json']).stdout)
    expect(list.length).toBeGreaterThan(20)
    for (const { id } of list) expect(stdout).toContain(`\n${id} `)
  })

  it('explain one in either language', () => {
    expect(noticeLint(['explain', 'date/invalid']).stdout).toMatch(/^date\/invalid\n[^]*\n级别：错误（error）\n/)
    expect(noticeLint(['explain', 'date/invalid', '--lang', 'en']).stdout).toMatch(/\nseverity: error\n/)
  })
})
