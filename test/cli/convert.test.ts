import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { fixtures, noticeLint, put, removeFolder, sentences, workFolder } from './program.ts'

const clean = readFileSync(join(fixtures, 'clean.txt'), 'utf8')

let folder = ''
beforeEach(() => {
  folder = workFolder()
})
afterEach(() => removeFolder(folder))

const convert = (...args: readonly string[]): ReturnType<typeof noticeLint> =>
  noticeLint(['convert', ...args], { cwd: folder })

const files = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, path).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

describe('convert', () => {
  it('gives one document on standard output', () => {
    const { stdout, stderr, code } = convert('clean.txt', '--to', 'json')
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      source: { path: 'clean.txt', encoding: 'utf-8', sha256: createHash('sha256').update(clean).digest('hex') },
      title: expect.stringMatching(/关于做好2020年秋季学期开学工作的通知$/),
    })
  })

  it('gives the same in YAML', () => {
    expect(parseYaml(convert('clean.txt', '--to', 'yaml').stdout)).toEqual(
      JSON.parse(convert('clean.txt', '--to', 'json').stdout),
    )
  })

  it('gives Markdown that is read again', () => {
    const { stdout } = convert('clean.txt', '--to', 'markdown')
    expect(stdout).toMatch(/^---\n/)
    put(folder, 'again.md', stdout)
    expect(JSON.parse(convert('again.md', '--to', 'json').stdout)).toMatchObject({
      title: expect.stringMatching(/关于做好2020年秋季学期开学工作的通知$/),
    })
  })

  it('gives a line each in the order of the inputs', () => {
    const { stdout } = convert('warning.txt', 'clean.txt', '--to', 'ndjson')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(['warning.txt', 'clean.txt'])
  })

  it('reads standard input', () => {
    const { stdout } = noticeLint(['convert', '-', '--to', 'json', '--stdin-filename', 'a.txt'], { input: clean })
    expect(JSON.parse(stdout).source.path).toBe('a.txt')
  })

  it('goes on after a file that cannot be read', () => {
    const { stdout, stderr, code } = convert('missing.txt', 'clean.txt', '--to', 'ndjson')
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['missing.txt：没有这个文件或文件夹，请核对名称和路径'])
    expect(JSON.parse(stdout).source.path).toBe('clean.txt')
  })

  it('tells what is no notice and converts it, unless --quiet', () => {
    const { stdout, stderr, code } = convert('shopping-list.txt', '--to', 'json')
    expect(code).toBe(0)
    expect(sentences(stderr)).toEqual(['shopping-list.txt：这不像一份公文，仍已转换'])
    expect(JSON.parse(stdout).source.confidence).toBeLessThan(0.5)
    expect(convert('shopping-list.txt', '--to', 'json', '--quiet').stderr).toBe('')
  })
})

describe('convert --output-file', () => {
  it('writes the file', () => {
    expect(convert('clean.txt', '--to', 'json', '--output-file', 'a.json')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(convert('clean.txt', '--to', 'json').stdout)
  })

  it('leaves the file alone where nothing was converted', () => {
    put(folder, 'a.json', 'before')
    expect(convert('missing.txt', '--to', 'json', '--output-file', 'a.json').code).toBe(2)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('before')
  })

  it('never replaces an input', () => {
    const { code, stderr } = convert('clean.txt', '--to', 'json', '--output-file', './clean.txt')
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['clean.txt：输出会覆盖输入的文件，请换一个位置'])
    expect(readFileSync(join(folder, 'clean.txt'), 'utf8')).toBe(clean)
  })

  it('needs a folder that is there', () => {
    const { stderr } = convert('clean.txt', '--to', 'json', '--output-file', 'no/a.json')
    expect(sentences(stderr)).toEqual(['no/a.json：它所在的文件夹不存在，请先建立'])
  })
})

describe('convert --out', () => {
  beforeEach(() => {
    put(folder, 'in/a.txt', clean)
    put(folder, 'in/二级/b.md', clean)
    put(folder, 'other/a.txt', clean)
  })

  it('keeps the tree below the folder that holds all inputs, and changes extensions', () => {
    expect(convert('in', '--to', 'markdown', '--out', 'one').code).toBe(0)
    expect(files('one')).toEqual(['a.md', '二级/b.md'])
    expect(convert('in', 'other', '--to', 'ndjson', '--out', 'two').code).toBe(0)
    expect(files('two')).toEqual(['in/a.ndjson', 'in/二级/b.ndjson', 'other/a.ndjson'])
    expect(convert('in/二级/b.md', '--to', 'yaml', '--out', 'new/three').code).toBe(0)
    expect(files('new/three')).toEqual(['b.yaml'])
  })

  it('does not take its own output for input', () => {
    expect(convert('.', '--to', 'markdown', '--out', './out').code).toBe(0)
    const first = files('out')
    expect(convert('.', '--to', 'markdown', '--out', './out').code).toBe(0)
    expect(files('out')).toEqual(first)
  })

  it('refuses, before it writes anything, inputs that would become one file', () => {
    put(folder, 'in/a.md', clean)
    const { code, stderr } = convert('in', '--to', 'json', '--out', 'out')
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual([
      'in/a.md 和 in/a.txt 会写成同一个文件 out/a.json，请分开转换，或者给其中一个改名',
    ])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('refuses to replace an input', () => {
    const { code, stderr } = convert('in/二级', '--to', 'markdown', '--out', 'in/二级')
    expect(code).toBe(2)
    expect(sentences(stderr)[0]).toMatch(/文件夹里没有可检查的文件|会覆盖输入/)
    const named = convert('in/二级/b.md', '--to', 'markdown', '--out', 'in/二级')
    expect(named.code).toBe(2)
    expect(sentences(named.stderr)).toEqual(['in/二级/b.md：输出会覆盖输入的文件，请换一个位置'])
    expect(readFileSync(join(folder, 'in/二级/b.md'), 'utf8')).toBe(clean)
  })

  it('goes on where one file cannot be written, and says which', () => {
    put(folder, 'out/二级', 'a file where a folder should be')
    const { code, stderr } = convert('in', '--to', 'json', '--out', 'out')
    expect(code).toBe(2)
    expect(sentences(stderr)).toHaveLength(1)
    expect(sentences(stderr)[0]).toMatch(/^out\/二级\/b\.json：/)
    expect(files('out')).toEqual(['a.json', '二级'])
  })

  it('does not go with --output-file', () => {
    const { code, stderr } = convert('in', '--to', 'json', '--out', 'out', '--output-file', 'x')
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['--out 和 --output-file 只能用一个'])
  })
})
