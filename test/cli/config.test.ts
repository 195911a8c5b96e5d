import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtures, noticeLint, put, removeFolder, workFolder } from './program.ts'

const error = readFileSync(join(fixtures, 'error.txt'), 'utf8')

let folder = ''
beforeAll(() => {
  folder = workFolder()
  put(folder, '.notice-lint.yaml', 'rules:\n  date/invalid: off\n')
  put(folder, 'a/.notice-lint.yaml', 'rules:\n  date/invalid: warning\nignore:\n  - 归档/\n  - "*.draft.txt"\n')
  for (const name of ['top.txt', 'a/one.txt', 'a/b/two.txt', 'a/归档/old.txt', 'a/b/x.draft.txt'])
    put(folder, name, error)
})
afterAll(() => removeFolder(folder))

const lines = (args: readonly string[], cwd = folder): string[] =>
  noticeLint([...args, '--format', 'compact'], { cwd })
    .stdout.split('\n')
    // The files are copies of one another, which has a rule of its own.
    .filter((line) => line !== '' && !line.includes(' docnumber/corpus-duplicate '))
    .map((line) => line.split(' ').slice(0, 3).join(' '))

describe('the configuration', () => {
  it('is the nearest above each file', () => {
    expect(lines(['a'])).toEqual(['a/b/two.txt:19:1: warning date/invalid', 'a/one.txt:19:1: warning date/invalid'])
    expect(lines(['b/two.txt'], join(folder, 'a'))).toEqual(['b/two.txt:19:1: warning date/invalid'])
    expect(lines(['top.txt'])).toEqual([])
  })

  it('gives way to the command line', () => {
    expect(lines(['a/one.txt', '--rule', 'date/invalid: info'])).toEqual(['a/one.txt:19:1: info date/invalid'])
    expect(lines(['top.txt', '--no-config'])).toEqual(['top.txt:19:1: error date/invalid'])
    expect(lines(['top.txt', '--config', 'a/.notice-lint.yaml'])).toEqual(['top.txt:19:1: warning date/invalid'])
  })

  it('does not keep a file from being checked that is named', () => {
    expect(lines(['a/归档/old.txt'])).toEqual(['a/归档/old.txt:19:1: warning date/invalid'])
  })

  it('may leave out all files of a folder', () => {
    const { code, stderr } = noticeLint(['a/归档'], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain('a/归档：文件夹里可检查的 1 个文件都被配置的 ignore 排除，请核对配置')
  })

  it('counts patterns of --config from the working folder', () => {
    put(folder, 'shared/c.yaml', 'ignore: ["a/b/"]\nrules: { date/invalid: error }\n')
    expect(lines(['a', '--config', 'shared/c.yaml'])).toEqual([
      'a/one.txt:19:1: error date/invalid',
      'a/归档/old.txt:19:1: error date/invalid',
    ])
  })

  it('lies beside standard input’s name, or the working folder', () => {
    const ids = (args: readonly string[]): string =>
      noticeLint(['-', ...args, '--format', 'compact'], { cwd: folder, input: error }).stdout
    expect(ids([])).toBe('')
    expect(ids(['--stdin-filename', 'a/new.txt'])).toMatch(/^a\/new\.txt:19:1: warning /)
  })

  it('adds header labels', () => {
    const text = `本局编码：青溪教〔2020〕45号\n${readFileSync(join(fixtures, 'clean.txt'), 'utf8')}`
    put(folder, 'labels/a.txt', text)
    put(folder, 'labels/.notice-lint.yaml', 'labels:\n  本局编码: documentNumber\n')
    const convert = (args: readonly string[]): Readonly<Record<string, unknown>> =>
      JSON.parse(noticeLint(['convert', 'labels/a.txt', '--to', 'json', ...args], { cwd: folder }).stdout).metadata
    expect(convert([])['documentNumber']).toBe('青溪教〔2020〕45号')
    expect(convert(['--no-config'])['documentNumber']).toBeUndefined()
  })
})
