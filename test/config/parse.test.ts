import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { configKeys, emptyConfig, parseConfig } from '../../src/config/index.ts'
import { renamed } from '../../src/lint/index.ts'

const plain = 'docnumber/bracket'

describe('parseConfig', () => {
  it('reads every key', () => {
    const { config, problems } = parseConfig(
      `rules:
  ${plain}: warning
ignore:
  - 归档/
  - "*.md"
lang: en
labels:
  批准文号: documentNumber
  经办: other
terms:
  organs: [棠湾之家]
  names: 危小棠
extends: strict
plugins: ['./rules.mjs']
overrides:
  - files: 归档/
    ignore: 归档/新/
    rules: { ${plain}: off }
    labels: { 编号: indexNumber }
    terms: { words: 起用堂 }
`,
    )
    expect(problems).toEqual([])
    expect(config).toEqual({
      extends: ['strict'],
      plugins: ['./rules.mjs'],
      rules: { [plain]: 'warning' },
      ignore: ['归档/', '*.md'],
      lang: 'en',
      labels: { 批准文号: 'documentNumber', 经办: 'other' },
      terms: { organs: ['棠湾之家'], names: ['危小棠'], words: [] },
      overrides: [
        {
          files: ['归档/'],
          ignore: ['归档/新/'],
          rules: { [plain]: 'off' },
          labels: { 编号: 'indexNumber' },
          terms: { organs: [], names: [], words: ['起用堂'] },
        },
      ],
    })
  })

  it.each(['', '# nothing\n', 'rules:\nignore:\nlabels:\nterms:\nextends:\nplugins:\noverrides:\n'])(
    'takes %j for nothing set',
    (text) => {
      expect(parseConfig(text)).toEqual({ config: emptyConfig, problems: [], remarks: [] })
    },
  )

  it('takes a single pattern', () => {
    expect(parseConfig('ignore: 归档/').config.ignore).toEqual(['归档/'])
  })

  it.each([
    ['an unknown key', 'lang: zh\nrule:\n  a: off\n', 2, 1, '没有配置项“rule”', ['rules']],
    ['an unknown rule', `rules:\n  ${plain}x: off\n`, 2, 3, `没有规则“${plain}x”`, [plain]],
    ['an unknown severity', `rules:\n  ${plain}: eror\n`, 2, 5 + plain.length, '没有级别“eror”', ['error']],
    ['a severity in a list', `rules:\n  ${plain}: [eror]\n`, 2, 6 + plain.length, '没有级别“eror”', ['error']],
    ['an unknown option', `rules:\n  ${plain}:\n    - off\n    - nonsense: 1\n`, 4, 7, '没有选项“nonsense”', []],
    ['a language', 'lang: cn\n', 1, 7, '“lang”只能是 zh 或 en', ['en', 'zh']],
    ['a field', 'labels:\n  批文: documentNumbr\n', 2, 7, '没有字段“documentNumbr”', ['documentNumber']],
    ['a list for rules', `rules:\n  - ${plain}\n`, 1, 1, '“rules”下面应为“键: 值”', []],
    ['a pattern', 'ignore:\n  - a\n  - 3\n', 3, 5, '应为字符串，请写作 "3"', []],
    ['an empty pattern', 'ignore: ["a", " "]\n', 1, 15, '应为一个非空的字符串', []],
    ['a pattern of Windows', 'ignore: 归档\\2020\n', 1, 9, '路径模式的分隔符用“/”', []],
    ['a pattern with braces', 'ignore: "*.{md,txt}"\n', 1, 9, '路径模式不认花括号', []],
    ['a pattern that leads out', 'overrides:\n  - files: [a, ../b]\n', 2, 16, '不能用“..”', []],
    ['an open bracket', 'ignore: "[ab"\n', 1, 9, '路径模式里的“[”没有配对', []],
    ['a pattern with ./', 'ignore: ./a\n', 1, 9, '不要以“./”开头', []],
    ['an absolute pattern', 'ignore: "C:/a"\n', 1, 9, '应为相对路径', []],
    ['a map of patterns', 'ignore: {a: b}\n', 1, 1, '“ignore”应为路径模式的列表', []],
    ['an override without files', 'overrides:\n  - rules: {}\n', 2, 5, '缺少“files”', []],
    ['an override that is none', 'overrides:\n  - 归档/\n', 2, 5, '应为“files: …”', []],
    ['overrides as a map', 'overrides:\n  files: a\n', 1, 1, '“overrides”应为列表', []],
    ['a key of an override', 'overrides:\n  - files: a\n    lang: zh\n', 3, 5, '没有配置项“lang”', []],
    [
      'a rule of an override',
      `overrides:\n  - files: a\n    rules: { ${plain}: of }\n`,
      3,
      16 + plain.length,
      '没有级别“of”',
      ['off'],
    ],
    ['a kind of terms', 'terms:\n  organ: a\n', 2, 3, '没有配置项“organ”', ['organs']],
    ['a list of terms', 'terms: [a]\n', 1, 1, '“terms”下面应为“键: 值”', []],
    ['a term', 'terms:\n  words: [2020]\n', 2, 11, '请写作 "2020"', []],
    ['a base', 'extends: {}\n', 1, 1, '“extends”应为名称的列表', []],
    ['two documents', 'lang: zh\n---\nlang: en\n', 2, 1, '一个文件只能有一份配置', []],
    ['an alias', 'ignore: *a\n', 1, 9, '没有对应的锚点', []],
    ['a special character', 'ignore: [@a]\n', 1, 10, '请加引号', []],
    ['a text', 'nonsense\n', 1, 1, '应为“键: 值”的列表', []],
    ['a key twice', 'lang: zh\nlang: en\n', 2, 1, '同一个键写了两次', []],
    ['a tab', 'rules:\n\tx: off\n', 2, 1, '缩进用了制表符', []],
    ['a bracket', 'ignore: [a\nlang: zh\n', 2, 1, '', []],
  ])('finds %s that cannot be used', (_, text, line, column, what, nearest) => {
    const [problem, ...more] = parseConfig(text).problems
    expect(problem).toMatchObject({ line, column })
    expect(problem?.text.zh).toContain(what)
    expect(problem?.text.en).not.toBe('')
    expect(problem?.nearest).toEqual(nearest)
    expect(more).toEqual([])
  })

  it('names all mistakes in the order of their places, and uses the rest', () => {
    const { config, problems } = parseConfig(`lang: fr\nrulez: 1\nrules:\n  no/such: off\n  ${plain}: info\n`)
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 4])
    expect(config.rules).toEqual({ [plain]: 'info' })
  })

  it('takes a rule under its old name, and says so', () => {
    if (!(renamed instanceof Map)) throw new Error('renamed is no map')
    renamed.set('old/name', { to: plain, since: '0.2.0' })
    try {
      const { config, problems, remarks } = parseConfig('rules:\n  old/name: info\n')
      expect(problems).toEqual([])
      expect(config.rules).toEqual({ [plain]: 'info' })
      expect(remarks).toMatchObject([{ line: 2, column: 3 }])
      expect(remarks[0]?.text.zh).toContain(`规则“old/name”从 0.2.0 起改名为“${plain}”`)
      expect(parseConfig(`rules:\n  old/name: info\n  ${plain}: off\n`).config.rules).toEqual({ [plain]: 'off' })
    } finally {
      renamed.delete('old/name')
    }
  })

  it('survives aliases that multiply', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (let at = 1; at < 9; at++) {
      const before = String.fromCharCode(96 + at)
      lines.push(
        `${String.fromCharCode(97 + at)}: &${String.fromCharCode(97 + at)} [${`*${before}, `.repeat(9)}*${before}]`,
      )
    }
    expect(parseConfig(lines.join('\n')).problems).not.toEqual([])
  })
})

describe('docs/configuration.md', () => {
  it('shows a configuration that works', () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? []
    const { config, problems } = parseConfig(example)
    expect(problems).toEqual([])
    expect(Object.keys(config).sort()).toEqual([...configKeys].sort())
  })
})
