/** Findings about two files of one run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtures, noticeLint, put, removeFolder, workFolder } from './program.ts'

const clean = readFileSync(join(fixtures, 'clean.txt'), 'utf8')
const other = clean
  .replace('关于做好2020年秋季学期开学工作的通知', '关于做好2020年暑假安全工作的通知')
  .replace('2020年秋季学期开学工作有关事项', '2020年暑假安全工作有关事项')

let folder = ''
beforeAll(() => {
  folder = workFolder()
  put(folder, '甲/a.txt', clean)
  put(folder, '甲/b.txt', other)
  put(folder, '甲/c.txt', `\n${clean}`)
})
afterAll(() => removeFolder(folder))

const run = (...args: readonly string[]) => noticeLint(args, { cwd: folder })

describe('two notices with one number', () => {
  it('are told at the later one, with file and line of the earlier one', () => {
    const { code, stdout } = run('甲')
    expect(code).toBe(1)
    const lines = stdout.split('\n')
    expect(lines.slice(0, 5)).toEqual([
      '甲/b.txt',
      expect.stringMatching(/^ {2}3:1 {2}错误 {2}发文字号“青溪教〔2020〕45号”与 甲\/a\.txt 的相同，/),
      '   3 │ 青溪教〔2020〕45号',
      '     │ ^^^^^^^^^^^^^^^^^^',
      '     = 那一份是“青溪区教育局关于做好2020年秋季学期开学工作的通知”（甲/a.txt 第 3 行）',
    ])
    expect(stdout).toContain('甲/c.txt\n  4:1  提示  与 甲/a.txt 是同一份文件')
    expect(run('甲', '--lang', 'en').stdout).toContain('(甲/a.txt, line 3)')
  })

  it('follow the order of the files', () => {
    const { stdout } = run('甲/b.txt', '甲/a.txt', '--format', 'compact')
    expect(stdout).toMatch(/^甲\/a\.txt:3:1: error docnumber\/corpus-duplicate .*甲\/b\.txt/)
    expect(run('甲/b.txt', '甲/a.txt').code).toBe(1)
  })

  it('are not compared where one is linted alone, or the rule is off', () => {
    expect(run('甲/b.txt').code).toBe(0)
    expect(run('甲', '--rule', 'docnumber/corpus-duplicate: off').code).toBe(0)
  })

  it('are compared as they are after --fix', () => {
    put(folder, '乙/a.txt', clean.replace('〔2020〕', '[2020]'))
    put(folder, '乙/b.txt', other)
    const { stdout } = run('乙', '--fix', '--format', 'compact')
    expect(stdout).toMatch(/^乙\/b\.txt:3:1: error docnumber\/corpus-duplicate /)
  })
})
