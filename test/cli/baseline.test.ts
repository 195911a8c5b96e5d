/** `notice-lint baseline` and `--baseline`, as a process. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fixtures, noticeLint, put, removeFolder, workFolder } from './program.ts'

const notice = readFileSync(join(fixtures, 'error.txt'), 'utf8')
const name = '.notice-lint-baseline.json'

let folder = ''
beforeEach(() => {
  folder = workFolder()
  put(folder, '通知/a.txt', notice)
})
afterEach(() => removeFolder(folder))

const run = (...args: string[]) => noticeLint(args, { cwd: folder })
const errors = (...args: string[]): number => JSON.parse(run(...args, '--format', 'json').stdout).summary.errors

describe('baseline', () => {
  it('keeps what is found, and only what is new is told', () => {
    expect(errors('通知')).toBeGreaterThan(0)
    const kept = run('baseline', '通知')
    expect(kept.code).toBe(0)
    expect(kept.stderr).toMatch(/^notice-lint: 已把 \d+ 处问题记入 \.notice-lint-baseline\.json；/)
    expect(run('通知', '--baseline', name)).toEqual({
      code: 0,
      stdout: '检查了 1 个文件：没有发现问题\n',
      stderr: '',
    })
    put(folder, '通知/a.txt', `\n\n${notice}`)
    expect(errors('通知', '--baseline', name)).toBe(0)
    put(folder, '通知/a.txt', notice.replace('2020年8月', '2020年13月').replace(/年8月/, '年13月'))
    expect(run('通知', '--baseline', name).code).toBe(1)
  })

  it('is the same text for the same findings, and holds no words of the notice', () => {
    run('baseline', '通知', '--output-file', 'one.json')
    run('baseline', '通知', '--output-file', 'two.json')
    const [one, two] = ['one.json', 'two.json'].map((file) => readFileSync(join(folder, file), 'utf8'))
    expect(one).toBe(two)
    expect(JSON.parse(one ?? '').version).toBe(1)
    expect(one?.replace('通知/a.txt', '')).not.toMatch(/[\u4e00-\u9fa5]/)
  })

  it('tells how many known findings are gone', () => {
    run('baseline', '通知')
    put(folder, '通知/a.txt', readFileSync(join(fixtures, 'clean.txt'), 'utf8'))
    expect(run('通知', '--baseline', name).stderr).toMatch(/基线中有 \d+ 处问题已经不在了，可运行 notice-lint baseline/)
  })

  it.each([
    ['missing', undefined, '没有这个文件'],
    ['broken', '{', '不是基线文件'],
    ['of something else', '{"version":1,"files":{"a.txt":["x"]}}', '不是基线文件'],
    ['of another version', '{"version":2,"files":{}}', '是版本 2 的基线文件'],
  ])('says it where the file is %s', (_, content, words) => {
    if (content !== undefined) put(folder, name, content)
    const { code, stdout, stderr } = run('通知', '--baseline', name)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`notice-lint: ${name}：`)
    expect(stderr).toContain(words)
  })

  it('needs files, and leaves a baseline alone without them', () => {
    expect(run('baseline')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'notice-lint: baseline 缺少文件，请给出文件或文件夹\n',
    })
  })
})

describe('--format', () => {
  it('writes several reports in one run', () => {
    const { stdout } = run('通知', '--format', 'compact', '--format', 'sarif:out.sarif', '--format', 'html:page.html')
    expect(stdout).toContain('通知/a.txt:')
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0)
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('</html>')
  })

  it.each([
    [['--format', 'json', '--format', 'sarif'], '只能有一种格式写到标准输出'],
    [['--format', 'sarif:'], '缺文件名'],
    [['--format', 'sarf:x'], '是否想写“sarif”'],
  ])('refuses %j', (args, words) => {
    const { code, stderr } = run('通知', ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
