import { describe, expect, it } from 'vitest'
import {
  addToSummary,
  emptySummary,
  type FileResult,
  loadPalette,
  type StylishOptions,
  stylishReporter,
} from '../../src/report/index.ts'
import { type Fix, type LintMessage, lineStartsOf, positionAt } from '../../src/tree/index.ts'

const safe: Fix = { range: { start: 0, end: 1 }, text: '', safe: true }
const unsafe: Fix = { ...safe, safe: false }

type Extra = Partial<Omit<LintMessage, 'position'>>

/** A result whose messages stand at the given parts of `text`. */
function resultOf(text: string, ...found: readonly (readonly [part: string, extra?: Extra])[]): FileResult {
  const source = { text, lineStarts: lineStartsOf(text) }
  const messages = found.map(([part, extra = {}]): LintMessage => {
    const start = text.indexOf(part)
    if (start < 0) throw new Error(`no ${part}`)
    return {
      ruleId: 'numbering/sequence',
      severity: 'error',
      messageId: 'gap',
      message: '缺一项',
      data: {},
      ...extra,
      position: positionAt(source, start, start + part.length),
    }
  })
  return { path: 'notice.txt', encoding: 'utf-8', messages, source }
}

async function linesOf(result: FileResult, options: Partial<StylishOptions> = {}): Promise<string[]> {
  return (await stylishReporter({ language: 'zh', ...options }).file(result)).split('\n')
}

describe('stylish', () => {
  const text = `${'\n'.repeat(8)}三、推进课程改革\n\n\n\n\n五、加强安全管理\n`
  const zh = resultOf(text, [
    '五、',
    {
      message: '“三、”之后是“五、”，缺“四、”',
      basis: '惯例，同级序号连续（非标准条文）',
      help: '补上“四、”，或者改“五、”为“四、”',
      related: {
        position: positionAt({ text, lineStarts: lineStartsOf(text) }, 8, 10),
        text: '前一项在第 9 行：“三、推进课程改革”',
      },
    },
  ])

  it('shows place, finding, source, the other place, basis and help', async () => {
    expect(await linesOf(zh)).toEqual([
      'notice.txt',
      '  14:1  错误  “三、”之后是“五、”，缺“四、”  numbering/sequence',
      '   14 │ 五、加强安全管理',
      '      │ ^^^^',
      '      = 前一项在第 9 行：“三、推进课程改革”',
      '      = 依据：惯例，同级序号连续（非标准条文）',
      '      = 办法：补上“四、”，或者改“五、”为“四、”',
      '',
      '',
    ])
  })

  it('says the same in English', async () => {
    const en = resultOf(text, [
      '五、',
      {
        message: '"五、" follows "三、"; "四、" is missing',
        basis: 'convention; no clause of the standard requires it',
        help: 'add "四、", or renumber "五、"',
      },
    ])
    expect(await linesOf(en, { language: 'en' })).toEqual([
      'notice.txt',
      '  14:1  error  "五、" follows "三、"; "四、" is missing  numbering/sequence',
      '   14 │ 五、加强安全管理',
      '      │ ^^^^',
      '      = basis: convention; no clause of the standard requires it',
      '      = help: add "四、", or renumber "五、"',
      '',
      '',
    ])
  })

  it('adds the line of the other place where its sentence does not name it', async () => {
    const [message] = zh.messages
    if (message?.related === undefined) throw new Error('no related place')
    const related = { ...message.related, text: '前一项是“三、”' }
    const result = { ...zh, messages: [{ ...message, related }] }
    expect(await linesOf(result)).toContain('      = 前一项是“三、”（第 9 行）')
    expect(await linesOf(result, { language: 'en' })).toContain('      = 前一项是“三、” (line 9)')
  })

  it('names the other file where the finding is about two', async () => {
    const [message] = zh.messages
    if (message?.related === undefined) throw new Error('no related place')
    const related = { ...message.related, path: '甲/a.txt', text: '那一份是“通知”' }
    const result = { ...zh, messages: [{ ...message, related }] }
    expect(await linesOf(result)).toContain('      = 那一份是“通知”（甲/a.txt 第 9 行）')
    expect(await linesOf(result, { language: 'en' })).toContain('      = 那一份是“通知” (甲/a.txt, line 9)')
  })

  it('lines up places, line numbers, severities and rule ids of one file', async () => {
    const result = resultOf(
      `甲乙丙\n${'\n'.repeat(9)}丁\n`,
      ['丙', { message: '短', severity: 'warning', ruleId: 'a/b' }],
      ['丁', { message: '长一些的话', ruleId: 'c/d' }],
    )
    expect(await linesOf(result)).toEqual([
      'notice.txt',
      '  1:3   警告  短          a/b',
      '    1 │ 甲乙丙',
      '      │     ^^',
      '  11:1  错误  长一些的话  c/d',
      '   11 │ 丁',
      '      │ ^^',
      '',
      '',
    ])
  })

  it('gives nothing for a file without findings, and for one that could not be checked', async () => {
    expect(await linesOf({ ...zh, messages: [] })).toEqual([''])
    expect(await linesOf({ ...zh, unchecked: true })).toEqual([''])
  })
})

describe('the source line', () => {
  const snippet = async (text: string, part: string, columns = 60): Promise<[string, string]> => {
    const [, , line = '', carets = ''] = await linesOf(resultOf(text, [part]), { columns })
    return [line.slice('   1 │ '.length), carets.slice('     │ '.length)]
  }

  it.each([
    ['an ASCII part', 'abc def', 'def', 'abc def', '    ^^^'],
    ['after 汉字', '经费,由区财政', ',', '经费,由区财政', '    ^'],
    ['under full-width marks', '（一）总体要求', '（一）', '（一）总体要求', '^^^^^^'],
    ['after narrow quotation marks', '“帮.扶”', '.', '“帮.扶”', '   ^'],
    ['after a character beyond U+FFFF', '𠮷.日', '.', '𠮷.日', '  ^'],
    ['after an emoji', '好👍🏽.', '.', '好👍🏽.', '    ^'],
    ['after a tab, which takes four cells', '\t第1条', '第', '    第1条', '    ^^'],
    ['under a tab', '甲\t乙', '\t', '甲    乙', '  ^^^^'],
    ['without its CRLF', '甲乙\r\n丙', '乙', '甲乙', '  ^^'],
    ['of the first line only', '甲乙\n丙', '乙\n丙', '甲乙', '  ^^'],
    ['under a control character, made visible', '甲\u001b[31m乙', '\u001b', '甲␛[31m乙', '  ^'],
    ['after a mark that turns the writing direction', '甲\u202e乙', '乙', '甲�乙', '   ^^'],
    ['under a character without width', '甲\u200b乙', '\u200b', '甲\u200b乙', '  ^'],
  ])('has carets %s', async (_, text, part, line, carets) => {
    expect(await snippet(text, part)).toEqual([line, carets])
  })

  const long = `${'前'.repeat(1500)}帮.扶${'后'.repeat(1500)}`

  it('is a window where the line is long', async () => {
    const [line, carets] = await snippet(long, '.')
    expect(line).toBe(`…${'前'.repeat(9)}帮.扶${'后'.repeat(17)}…`)
    expect(carets).toBe(`${' '.repeat(21)}^`)
  })

  it('starts at the beginning where that is near, and ends at the end', async () => {
    expect(await snippet(long, '前前')).toEqual([`${'前'.repeat(29)}…`, '^^^^'])
    const [line, carets] = await snippet(`${long}完`, '完')
    expect(line).toBe(`…${'后'.repeat(28)}完`)
    expect(carets).toBe(`${' '.repeat(57)}^^`)
  })

  it('cuts a part that is itself too long', async () => {
    const [line, carets] = await snippet(`短。${'长'.repeat(3000)}`, '长'.repeat(3000))
    expect(line).toBe(`短。${'长'.repeat(27)}…`)
    expect(carets).toBe(`    ${'^'.repeat(54)}`)
  })

  it('never splits a character of two units', async () => {
    const [line] = await snippet(`${'𠮷'.repeat(500)}.${'𠮷'.repeat(500)}`, '.')
    expect(line).toBe(`…${'𠮷'.repeat(10)}.${'𠮷'.repeat(18)}…`)
  })

  it('is shown at its end where the finding is', async () => {
    const result = resultOf('甲乙', ['乙'])
    const [message] = result.messages
    if (message === undefined || result.source === undefined) throw new Error('no message')
    const at = { ...message, position: positionAt(result.source, 2, 2) }
    const [, , line, carets] = await linesOf({ ...result, messages: [at] })
    expect([line, carets]).toEqual(['   1 │ 甲乙', '     │     ^'])
  })
})

describe('what a file holds cannot steer the terminal', () => {
  it('in its path, a message or a note', async () => {
    const evil = '\u001b[2J\u0007'
    const result = resultOf('甲', ['甲', { message: `“${evil}”`, help: evil }])
    const shown = (await linesOf({ ...result, path: `a${evil}.txt` })).join('\n')
    expect(shown).not.toContain('\u001b')
    expect(shown).not.toContain('\u0007')
    expect(shown).toContain('a␛[2J␇.txt')
  })
})

describe('colours', () => {
  it('change nothing but the colour', async () => {
    const result = resultOf('甲乙', ['甲', { help: '改' }])
    const plain = (await linesOf(result)).join('\n')
    const coloured = (await linesOf(result, { palette: await loadPalette() })).join('\n')
    expect(coloured).toContain('\u001b[31m错误\u001b[39m')
    expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(plain)
  })
})

describe('the option that mends', () => {
  it.each([
    [safe, '      = 办法：删去（--fix）', '      = help: 删去 (--fix)'],
    [unsafe, '      = 办法：删去（--unsafe-fixes）', '      = help: 删去 (--unsafe-fixes)'],
  ])('is named with the help: %j', async (fix, zh, en) => {
    const result = resultOf('\n'.repeat(9) + '甲', ['甲', { fix, help: '删去' }])
    expect(await linesOf(result)).toContain(zh)
    expect(await linesOf(result, { language: 'en' })).toContain(en)
  })
})

describe('the summary', () => {
  const result = resultOf('甲乙丙', ['甲'], ['乙', { severity: 'warning' }], ['丙', { severity: 'info' }])
  const unchecked: FileResult = { path: 'x.txt', messages: result.messages.slice(0, 1), unchecked: true }

  it.each([
    [
      [result],
      '检查了 1 个文件：1 个错误、1 个警告、1 条提示\n',
      '1 file checked: 1 error, 1 warning, 1 info message\n',
    ],
    [
      [result, result],
      '检查了 2 个文件：2 个错误、2 个警告、2 条提示\n',
      '2 files checked: 2 errors, 2 warnings, 2 info messages\n',
    ],
    [[{ path: 'a', messages: [] }], '检查了 1 个文件：没有发现问题\n', '1 file checked: no problems found\n'],
    [
      [{ path: 'a', messages: [] }, unchecked],
      '检查了 1 个文件：没有发现问题；另有 1 个未能检查\n',
      '1 file checked: no problems found; 1 more could not be checked\n',
    ],
    [[unchecked], '', ''],
    [
      [{ ...result, fixed: 3 }],
      '检查了 1 个文件，改正了 3 处：还有 1 个错误、1 个警告、1 条提示\n',
      '1 file checked, 3 places fixed: 1 error, 1 warning, 1 info message left\n',
    ],
    [
      [{ path: 'a', messages: [], fixed: 1 }],
      '检查了 1 个文件，改正了 1 处：没有剩下问题\n',
      '1 file checked, 1 place fixed: no problems left\n',
    ],
    [
      [{ path: 'a', messages: [], fixed: 0 }, unchecked],
      '检查了 1 个文件，改正了 0 处：没有剩下问题；另有 1 个未能检查\n',
      '1 file checked, 0 places fixed: no problems left; 1 more could not be checked\n',
    ],
    [
      [resultOf('甲乙丙', ['甲', { fix: safe }], ['乙', { fix: unsafe }], ['丙', { fix: safe }])],
      '检查了 1 个文件：3 个错误\n其中 2 条可用 --fix 改正；1 条可用 --unsafe-fixes 改正，改后须核对\n',
      '1 file checked: 3 errors\ncan be fixed: 2 with --fix; 1 with --unsafe-fixes, to be looked over\n',
    ],
    [
      [{ ...resultOf('甲', ['甲', { fix: unsafe }]), fixed: 2 }],
      '检查了 1 个文件，改正了 2 处：还有 1 个错误\n其中 1 条可用 --unsafe-fixes 改正，改后须核对\n',
      '1 file checked, 2 places fixed: 1 error left\ncan be fixed: 1 with --unsafe-fixes, to be looked over\n',
    ],
  ])('of run %#', (results: FileResult[], zh, en) => {
    const summary = results.reduce(addToSummary, emptySummary)
    expect(stylishReporter({ language: 'zh' }).end(summary)).toBe(zh)
    expect(stylishReporter({ language: 'en' }).end(summary)).toBe(en)
  })
})
