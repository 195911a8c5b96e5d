/** `--fix`, `--unsafe-fixes` and `--diff`, as a process: what becomes of the file, and what is said. */
import { chmodSync, lstatSync, readFileSync, readlinkSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bin, environment, fixtures, noticeLint, put, removeFolder, sentences, workFolder } from './program.ts'

/** One safe fix, the brackets; one unsafe one, 四 behind 二; one error that nothing mends, 8月32日. */
const broken = readFileSync(join(fixtures, 'error.txt'), 'utf8').replace('〔2020〕', '[2020]').replace('三、', '四、')
const safe = broken.replace('[2020]', '〔2020〕')
const all = safe.replace('四、', '三、')

let folder = ''
beforeEach(() => {
  folder = workFolder()
  put(folder, 'a.txt', broken)
})
afterEach(() => removeFolder(folder))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const run = (args: readonly string[], options: Parameters<typeof noticeLint>[1] = {}) =>
  noticeLint(args, { cwd: folder, ...options })

describe('--fix', () => {
  it('mends what is safe, and reports what is left', () => {
    const { code, stdout, stderr } = run(['--fix', 'a.txt'])
    expect(read('a.txt')).toBe(safe)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('date/invalid')
    expect(stdout).not.toContain('docnumber/bracket')
    expect(stdout).toMatch(
      /\n检查了 1 个文件，改正了 1 处：还有 \d 个错误.*\n其中 \d 条可用 --unsafe-fixes 改正，改后须核对\n$/,
    )
  })

  it('says so in English and in JSON', () => {
    expect(run(['--fix', 'a.txt', '--lang', 'en']).stdout).toContain('1 file checked, 1 place fixed: ')
    put(folder, 'b.txt', broken)
    const { stdout } = run(['--fix', 'a.txt', 'b.txt', 'shopping-list.txt', '--format', 'json'])
    const { files, summary } = JSON.parse(stdout)
    expect(files.map((file: { fixed?: number }) => file.fixed)).toEqual([0, 1, undefined])
    expect(summary).toMatchObject({ files: 3, fixed: 1 })
  })

  it('has the exit code of what is left', () => {
    put(folder, 'b.txt', broken.replace('8月32日', '8月10日').replace('四、', '三、'))
    expect(run(['b.txt']).code).toBe(1)
    expect(run(['--fix', 'b.txt'])).toEqual({
      code: 0,
      stdout: '检查了 1 个文件，改正了 1 处：没有剩下问题\n',
      stderr: '',
    })
  })

  it('leaves a file without fixes as it is', () => {
    const file = join(folder, 'clean.txt')
    const before = statSync(file, { bigint: true })
    run(['--fix', 'clean.txt'])
    const after = statSync(file, { bigint: true })
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino])
  })

  it('mends what --quiet does not show', () => {
    expect(run(['--fix', '--quiet', 'a.txt', '--rule', 'docnumber/bracket: warning']).code).toBe(1)
    expect(read('a.txt')).toBe(safe)
  })

  it('does nothing for a rule that is off', () => {
    run(['--fix', 'a.txt', '--rule', 'docnumber/bracket: off'])
    expect(read('a.txt')).toBe(broken)
  })

  it('mends Markdown in its source', () => {
    put(folder, 'a.md', `# ${broken.replace('\n关于', '关于')}`)
    run(['--fix', 'a.md'])
    expect(read('a.md')).toBe(`# ${safe.replace('\n关于', '关于')}`)
  })
})

describe('--unsafe-fixes', () => {
  it('mends everything, with or without --fix', () => {
    for (const args of [['--unsafe-fixes'], ['--fix', '--unsafe-fixes']]) {
      put(folder, 'a.txt', broken)
      run([...args, 'a.txt'])
      expect(read('a.txt')).toBe(all)
    }
  })
})

describe('--diff', () => {
  const patch = [
    '--- a.txt',
    '+++ a.txt',
    '@@ -1,6 +1,6 @@',
    ' 青溪区教育局',
    ' 关于做好2020年秋季学期开学工作的通知',
    '-青溪教[2020]45号',
    '+青溪教〔2020〕45号',
    ' ',
    ' 各中小学、幼儿园：',
    ' ',
    '',
  ].join('\n')

  it.each([[['--diff']], [['--diff', '--fix']]])('%j shows what would be mended, and writes nothing', (args) => {
    expect(run([...args, 'a.txt'])).toEqual({
      code: 1,
      stdout: patch,
      stderr: 'notice-lint: 可以改正 1 个文件中的 1 处；没有写文件\n',
    })
    expect(read('a.txt')).toBe(broken)
  })

  it('shows the unsafe ones where they are asked for', () => {
    const { stdout } = run(['--diff', '--unsafe-fixes', 'a.txt'])
    expect(stdout).toContain('\n-四、做好家校沟通\n+三、做好家校沟通\n')
    expect(read('a.txt')).toBe(broken)
  })

  it('is silent where there is nothing, and ends like lint', () => {
    expect(run(['--diff', 'clean.txt'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'notice-lint: 没有可改正的地方\n',
    })
    expect(run(['--diff', 'error.txt', '--quiet'])).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it('takes standard input', () => {
    const { stdout } = run(['--diff', '-', '--stdin-filename', 'a.txt'], { input: broken })
    expect(stdout).toBe(patch)
  })

  it('leaves the report to --output-file', () => {
    expect(sentences(run(['--diff', 'a.txt', '--format', 'json']).stderr)).toEqual([
      '--diff 占用了标准输出，要 --format 的报告请加 --output-file',
    ])
    const { stdout } = run(['--diff', 'a.txt', '--format', 'json', '--output-file', 'report.json'])
    expect(stdout).toBe(patch)
    const { summary } = JSON.parse(read('report.json'))
    expect(summary.fixable).toBeGreaterThan(0)
    expect(summary).not.toHaveProperty('fixed')
  })
})

describe('a mended file', () => {
  it.each([
    ['gb18030', '', '\r\n'],
    ['utf8', '\uFEFF', '\r\n'],
    ['utf16le', '\uFEFF', '\n'],
    ['utf16-be', '\uFEFF', '\r\n'],
    ['utf8', '', '\r'],
  ])('keeps %s, byte-order mark “%s”, line ends %j and the missing last one', (encoding, bom, end) => {
    const bytesOf = (text: string): Buffer =>
      iconv.encode(bom + text.trimEnd().replaceAll('\n', end), encoding, { addBOM: false })
    const file = put(folder, 'a.txt', bytesOf(broken))
    expect(run(['--fix', 'a.txt']).stdout).toContain('改正了 1 处')
    expect(readFileSync(file).equals(bytesOf(safe))).toBe(true)
  })

  it('keeps its permissions', () => {
    const file = join(folder, 'a.txt')
    for (const mode of [0o640, 0o755]) {
      put(folder, 'a.txt', broken)
      chmodSync(file, mode)
      run(['--fix', 'a.txt'])
      expect(read('a.txt')).toBe(safe)
      expect(statSync(file).mode & 0o777).toBe(mode)
    }
  })

  it('is the one that a link leads to; the link stays', () => {
    symlinkSync('a.txt', join(folder, 'link.txt'))
    run(['--fix', 'link.txt'])
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(join(folder, 'link.txt'))).toBe('a.txt')
    expect(read('a.txt')).toBe(safe)
  })

  it('leaves nothing beside it', () => {
    const before = readdirSync(folder)
    run(['--fix', '.'])
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a file that cannot be written back', () => {
  /** Mends `name` beside a good file, which is mended all the same. */
  function refused(name: string, before: Uint8Array): string {
    put(folder, 'z.txt', broken)
    const { code, stdout, stderr } = run(['--fix', name, 'z.txt'])
    expect(code).toBe(2)
    // Its own report still tells what is wrong with it.
    expect(stdout).toContain(`${name}\n`)
    expect(stdout).toContain('docnumber/bracket')
    expect(stdout).toContain('改正了 1 处')
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true)
    expect(read('z.txt')).toBe(safe)
    const [sentence = '', ...more] = sentences(stderr)
    expect(more).toEqual([])
    return sentence
  }

  it('is damaged', () => {
    const bytes = Buffer.concat([Buffer.from(broken.repeat(3)), Buffer.from([0xe4, 0xb8]), Buffer.from('\n')])
    put(folder, 'a.txt', bytes)
    expect(refused('a.txt', bytes)).toMatch(/^a\.txt：有 1 处字节不是 UTF-8（第一处在第 \d+ 字节），没有改动，/)
  })

  it('has characters with two codes', () => {
    // A3 A0 is read as the wide blank, which is written A1 A1.
    const text = iconv.encode(broken, 'gb18030')
    const bytes = Buffer.concat([text, Buffer.from([0xa3, 0xa0, 0x0a])])
    put(folder, 'a.txt', bytes)
    expect(refused('a.txt', bytes)).toBe(
      `a.txt：第 ${text.length + 1} 字节起的字符写回 gb18030 会变样，没有改动，请另存为 UTF-8 后再改`,
    )
    expect(sentences(run(['--diff', 'a.txt']).stderr)[0]).toContain('没有改动')
  })

  it('is read-only', () => {
    chmodSync(join(folder, 'a.txt'), 0o444)
    expect(refused('a.txt', Buffer.from(broken))).toBe('a.txt：文件是只读的，没有改动，请先允许写入')
  })

  it('lies in a folder that takes no files', () => {
    const superuser = process.getuid?.() === 0
    put(folder, 'closed/a.txt', broken)
    chmodSync(join(folder, 'closed/a.txt'), 0o666)
    chmodSync(join(folder, 'closed'), 0o555)
    chmodSync(join(folder, '..'), 0o755)
    const { code, stderr } = run(['--fix', 'closed/a.txt'], superuser ? { uid: 65_534 } : {})
    chmodSync(join(folder, 'closed'), 0o755)
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['closed/a.txt：没有权限，请检查文件和文件夹的权限'])
    expect(readdirSync(join(folder, 'closed'))).toEqual(['a.txt'])
    expect(read('closed/a.txt')).toBe(broken)
  })

  it('is no notice', () => {
    put(folder, 'list.txt', '牛奶[2020]两盒\n鸡蛋,一打\n')
    expect(run(['--fix', 'list.txt']).code).toBe(0)
    expect(read('list.txt')).toBe('牛奶[2020]两盒\n鸡蛋,一打\n')
  })
})

describe('standard input with --fix', () => {
  it('gives the mended text, and the report on standard error', () => {
    const { code, stdout, stderr } = run(['--fix', '-'], { input: broken })
    expect({ code, stdout }).toEqual({ code: 1, stdout: safe })
    expect(stderr).toContain('<stdin>\n')
    expect(stderr).toContain('检查了 1 个文件，改正了 1 处：')
  })

  it('leaves the report to --output-file', () => {
    const { stdout, stderr } = run(['--fix', '-', '--format', 'json', '--output-file', 'r.json'], { input: broken })
    expect({ stdout, stderr }).toEqual({ stdout: safe, stderr: '' })
    expect(JSON.parse(read('r.json')).summary.fixed).toBe(1)
  })

  it.each([
    ['in its encoding', iconv.encode(broken, 'gb18030'), iconv.encode(safe, 'gb18030'), 1],
    ['as it came where it cannot be written back', damaged(), damaged(), 2],
    ['as it came where it is no notice', Buffer.from('牛奶,两盒\n'), Buffer.from('牛奶,两盒\n'), 0],
    ['as it came where nothing is to be mended', Buffer.from(all), Buffer.from(all), 1],
  ])('comes out %s', (_, input, output, code) => {
    const { status, stdout } = spawnSync(process.execPath, [bin, '--fix', '-'], {
      cwd: folder,
      input,
      env: environment(),
    })
    expect({ status, same: stdout.equals(output) }).toEqual({ status: code, same: true })
  })
})

function damaged(): Buffer {
  return Buffer.concat([Buffer.from(broken.repeat(3)), Buffer.from([0xe4, 0xb8]), Buffer.from('\n')])
}
