/** Each bad input gets one clear sentence, the right exit code, and leaves nothing half-written. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtures, noticeLint, put, removeFolder, sentences, workFolder } from './program.ts'

const clean = readFileSync(join(fixtures, 'clean.txt'), 'utf8')

let folder = ''
beforeAll(() => {
  folder = workFolder()
})
afterAll(() => removeFolder(folder))

/** What standard error says; with a second, good file, to see that the others are still done. */
function said(args: readonly string[], input?: string): string[] {
  const { code, stderr } = noticeLint(args, { cwd: folder, ...(input !== undefined && { input }) })
  expect(code).toBe(2)
  return sentences(stderr)
}

function saidOfFile(path: string): string {
  const { code, stdout, stderr } = noticeLint([path, 'error.txt'], { cwd: folder })
  expect(code).toBe(2)
  expect(stdout).toContain('date/invalid')
  const [sentence = '', ...more] = sentences(stderr)
  expect(more).toEqual([])
  return sentence
}

describe('a file', () => {
  it('that is missing', () => {
    expect(saidOfFile('没有 这个.txt')).toBe('没有 这个.txt：没有这个文件或文件夹，请核对名称和路径')
  })

  it('that is missing and like a command', () => {
    expect(said(['covert'])).toEqual(['covert：没有这个文件或文件夹，请核对名称和路径，是否想写“notice-lint convert”'])
  })

  it('below a file', () => {
    expect(saidOfFile('clean.txt/a.txt')).toBe('clean.txt/a.txt：路径中有一段不是文件夹，请核对路径')
  })

  it.each([
    ['a.pdf', '%PDF-1.7\n%âãÏÓ\n', 'PDF 文件'],
    ['a.docx', 'PK\u0003\u0004\u0014\u0000\u0006\u0000 word/document.xml', 'Word 文档（.docx）'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'PNG 图片'],
    ['a.rtf', '{\\rtf1\\ansi}', 'RTF 文档'],
    ['a.bin', Buffer.alloc(200), '二进制文件'],
  ])('that is binary: %s', (name, content, kind) => {
    put(folder, name, content)
    expect(saidOfFile(name)).toBe(
      `${name}：这是${kind === '二进制文件' ? '' : ' '}${kind}，不是纯文本，请另存为 .txt 再检查`,
    )
  })

  it('in another encoding than --encoding says', () => {
    expect(said(['clean.txt', '--encoding', 'gbk'])).toEqual([
      'clean.txt：不是 gbk 编码，而是 utf-8，请去掉 --encoding 或者改为 utf-8',
    ])
  })

  it('in no encoding at all', () => {
    put(folder, 'noise.txt', Buffer.from([0xb9, 0xab, 0xff, 0xff, 0xb8, 0xe6, 0xff, 0x20]))
    expect(saidOfFile('noise.txt')).toMatch(/^noise\.txt：认不出编码（utf-8 第 1 字节处不合，gb18030 第 3 字节处不合）/)
  })

  it('that is too large', () => {
    const file = put(folder, 'large.txt', '')
    truncateSync(file, 256 * 1024 * 1024 + 1)
    expect(saidOfFile('large.txt')).toBe('large.txt：文件超过 256 MiB，不像公文，请核对或者拆开')
  })

  it('that is empty, or blank', () => {
    put(folder, 'blank.txt', '\ufeff \n\u3000\n')
    put(folder, 'empty.txt', '')
    const { code, stdout, stderr } = noticeLint(['blank.txt', 'empty.txt'], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.match(/警告 {2}文件是空的，没有内容可检查/g)).toHaveLength(2)
  })

  it('that is a link to itself', () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    expect(saidOfFile('loop.txt')).toBe('loop.txt：符号链接绕成了圈，请给出真实路径')
  })

  it('whose name is too long', () => {
    expect(saidOfFile(`${'长'.repeat(200)}.txt`)).toMatch(/：名称太长，请缩短$/)
  })

  it('is named in the JSON too', () => {
    const { code, stdout } = noticeLint(['a.pdf', 'clean.txt', '--format', 'json'], { cwd: folder })
    expect(code).toBe(2)
    expect(JSON.parse(stdout).files).toMatchObject([
      { path: 'a.pdf', messages: [{ ruleId: 'internal/not-checked', severity: 'error', line: 1, column: 1 }] },
      { path: 'clean.txt', messages: [] },
    ])
  })
})

describe('a file without permission', () => {
  // The superuser may read everything: the program then runs as nobody.
  const superuser = process.getuid?.() === 0
  const nobody = superuser ? { uid: 65_534 } : {}
  let place = ''
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'notice-lint-closed-'))
    chmodSync(place, 0o755)
    put(place, 'in/open.txt', clean)
    chmodSync(put(place, 'in/closed.txt', clean), 0)
    put(place, 'in/sub/hidden.txt', clean)
    chmodSync(join(place, 'in/sub'), 0)
    mkdirSync(join(place, 'out'))
    chmodSync(join(place, 'out'), 0o555)
  })
  afterAll(() => {
    chmodSync(join(place, 'in/sub'), 0o755)
    rmSync(place, { recursive: true, force: true })
  })
  const run = (args: readonly string[]): ReturnType<typeof noticeLint> => noticeLint(args, { cwd: place, ...nobody })

  it('is told, and so is a folder in a folder; the others are done', () => {
    const { code, stdout, stderr } = run(['in'])
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual([
      'in/sub：没有权限，请检查文件和文件夹的权限',
      'in/closed.txt：没有权限，请检查文件和文件夹的权限',
    ])
    expect(stdout).toBe('检查了 1 个文件：没有发现问题；另有 2 个未能检查\n')
  })

  it('cannot be written', () => {
    const { code, stderr } = run(['convert', 'in/open.txt', '--to', 'json', '--out', 'out'])
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['out/open.json：没有权限，请检查文件和文件夹的权限'])
  })
})

describe('a folder', () => {
  it('without notices', () => {
    put(folder, 'pictures/a.png', '')
    expect(said(['pictures'])).toEqual(['pictures：文件夹里没有可检查的文件（.txt .md .markdown），请核对路径'])
  })

  it('is looked through without its links, so that a loop of them ends', () => {
    put(folder, 'loop/a.txt', clean)
    symlinkSync('..', join(folder, 'loop/again'))
    symlinkSync('nowhere.txt', join(folder, 'loop/lost.txt'))
    expect(noticeLint(['loop'], { cwd: folder })).toEqual({
      code: 0,
      stdout: '检查了 1 个文件：没有发现问题\n',
      stderr: '',
    })
  })

  it('that is a link itself is a folder', () => {
    symlinkSync('loop', join(folder, 'link'))
    expect(noticeLint(['link'], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 个文件'),
    })
  })
})

describe('the command line', () => {
  it.each([
    [['--foramt', 'json', 'clean.txt'], '没有选项“--foramt”，是否想写“--format”（用法见 notice-lint --help）'],
    [['--nonsense=3', 'clean.txt'], '没有选项“--nonsense”（用法见 notice-lint --help）'],
    [['convert', '--too', 'json'], /^没有选项“--too”，是否想写“--to”.*（用法见 notice-lint convert --help）$/],
    [
      ['--format', 'jsn', 'clean.txt'],
      '--format 不认识“jsn”，可用：stylish、compact、json、sarif、github、gitlab、junit、checkstyle、html、markdown，是否想写“json”',
    ],
    [['--format'], '选项 --format <format> 缺少值（用法见 notice-lint --help）'],
    [['--max-warnings', 'x', 'clean.txt'], '--max-warnings 应为不小于 0 的整数，而不是“x”'],
    [['--today', '2020-02-30', 'clean.txt'], '--today 应为 YYYY-MM-DD 形式的日期，而不是“2020-02-30”'],
    [['--lang', 'fr', 'clean.txt'], '--lang 不认识“fr”，可用：zh、en'],
    [['--encoding', 'gbkk', 'clean.txt'], /^--encoding 不认识“gbkk”，可用：.*，是否想写“gbk”/],
    [
      ['--rule', 'date/invalid', 'clean.txt'],
      "--rule 应为“规则: 级别”，例如 'date/invalid: off'，而不是“date/invalid”",
    ],
    [
      ['--rule', 'date/invlid: off', 'clean.txt'],
      '--rule “date/invlid: off”：没有规则“date/invlid”，是否想写“date/invalid”',
    ],
    [['--rule', 'date/invalid: eror', 'clean.txt'], /^--rule “date\/invalid: eror”：没有级别“eror”，.*是否想写“error”/],
    [['explain', 'date/invlid'], '没有规则“date/invlid”（全部规则见 notice-lint rules），是否想写“date/invalid”'],
    [
      ['convert', '--to', 'jsom', 'clean.txt'],
      /^--to 不认识“jsom”，可用：json、yaml、markdown、ndjson，是否想写“json”/,
    ],
    [['convert', '--to', 'json'], 'convert 缺少文件，请给出文件、文件夹或者 -（标准输入）'],
    [['convert', 'clean.txt'], 'convert 缺少 --to，可用：json、yaml、markdown、ndjson'],
    [['convert', '.', '--to', 'json'], /^共有 \d+ 个文件，请用 --to ndjson，或者用 --out 写到一个文件夹$/],
    [
      ['convert', 'clean.txt', '--to', 'json', '--out', 'error.txt'],
      'error.txt：--out 应为文件夹，但这是一个文件，请换一个名称',
    ],
  ])('%j', (args, sentence) => {
    expect(said(args)).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)])
  })
})

describe('a configuration', () => {
  const broken = 'rulez:\n  a: off\nrules:\n  date/invlid: off\n'

  it('that cannot be used is told once, with its places; files under others are checked', () => {
    put(folder, 'configured/bad/.notice-lint.yaml', broken)
    put(folder, 'configured/bad/a.txt', clean)
    put(folder, 'configured/bad/b.txt', clean)
    put(folder, 'configured/good.txt', clean)
    const { code, stdout, stderr } = noticeLint(['configured'], { cwd: folder })
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual([
      'configured/bad/.notice-lint.yaml:1:1：没有配置项“rulez”，是否想写“rules”',
      'configured/bad/.notice-lint.yaml:4:3：没有规则“date/invlid”，是否想写“date/invalid”',
    ])
    expect(stdout).toBe('检查了 1 个文件：没有发现问题；另有 2 个未能检查\n')
  })

  it('that is missing', () => {
    expect(said(['clean.txt', '--config', 'no.yaml'])).toEqual(['no.yaml：没有这个文件或文件夹，请核对名称和路径'])
  })

  it('that is not UTF-8', () => {
    put(folder, 'gbk.yaml', Buffer.from([0x6c, 0x3a, 0xb9, 0xab]))
    expect(said(['clean.txt', '--config', 'gbk.yaml'])).toEqual(['gbk.yaml：配置文件不是 UTF-8 编码，请另存为 UTF-8'])
  })

  it('is not read with --no-config', () => {
    expect(noticeLint(['configured', '--no-config'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('--debug', () => {
  it('alone shows a stack', () => {
    const { stderr } = noticeLint(['missing.txt', '--debug'], { cwd: folder })
    expect(stderr).toMatch(/\n {4}at /)
  })
})
