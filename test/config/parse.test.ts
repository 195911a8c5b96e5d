import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'

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
`,
    )
    expect(problems).toEqual([])
    expect(config).toEqual({
      rules: { [plain]: 'warning' },
      ignore: ['归档/', '*.md'],
      lang: 'en',
      labels: { 批准文号: 'documentNumber', 经办: 'other' },
    })
  })

  it.each(['', '# nothing\n', 'rules:\nignore:\nlabels:\n'])('takes %j for nothing set', (text) => {
    expect(parseConfig(text)).toEqual({ config: { rules: {}, ignore: [], labels: {} }, problems: [] })
  })

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
    ['a pattern', 'ignore:\n  - a\n  - 3\n', 3, 5, '应为一个路径模式（字符串）', []],
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
    expect(Object.keys(config).sort()).toEqual(['ignore', 'labels', 'lang', 'rules'])
  })
})
