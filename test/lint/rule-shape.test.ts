/** What a plugin may export, and how a mistake in a rule is told. */
import { describe, expect, it } from 'vitest'
import { pluginRules, rules } from '../../src/lint/index.ts'
import { sampleRule } from './sample-rule.ts'

/** Path and Chinese text of the mistake; the rules where there is none. */
function told(exported: unknown): unknown {
  const found = pluginRules(exported)
  return 'path' in found ? [found.path, found.text.zh, ...found.nearest] : found
}

const letter = sampleRule.messages.letter
const docs = sampleRule.docs

describe('pluginRules', () => {
  it.each([
    ['a list', [sampleRule]],
    ['{ rules }', { rules: [sampleRule] }],
    ['a rule alone', sampleRule],
  ])('takes %s', (_, exported) => {
    expect(told(exported)).toEqual([sampleRule])
  })

  it('takes every built-in rule, its group aside', () => {
    const own = rules.map((rule) => ({ ...rule, id: `own/${rule.id.replace('/', '-')}` }))
    expect(told(own)).toHaveLength(own.length)
  })

  it.each([3, null, undefined, 'x', {}, { rules: {} }])('refuses %j', (exported) => {
    expect(told(exported)).toEqual(['', '默认导出应为规则的列表，或者 { rules: [规则…] }'])
  })

  it.each<[string, object, string, string]>([
    ['an id without a group', { id: 'letters' }, '[0].id', '规则名“letters”应为“组/名”'],
    ['an id in capitals', { id: 'mine/Letters' }, '[0].id', '规则名“mine/Letters”应为“组/名”'],
    ['a built-in group', { id: 'wording/letters' }, '[0].id', '用了内置的组“wording”'],
    ['the tool’s own group', { id: 'internal/letters' }, '[0].id', '用了内置的组“internal”'],
    ['no create', { create: undefined }, '[0]', '缺少“create”'],
    ['a create that is none', { create: {} }, '[0].create', '应为函数'],
    ['a misspelt field', { messages: undefined, mesages: {} }, '[0]', '缺少“messages”，“mesages”可能是笔误'],
    ['a severity', { severity: 'warn' }, '[0].severity', '没有“warn”，可用：error、warning、info、off'],
    ['a kind of fix', { fix: true }, '[0].fix', '没有“true”'],
    ['a version', { since: 1 }, '[0].since', '应为非空的字符串'],
    ['verified', { verified: 'yes' }, '[0].verified', '应为 true 或 false'],
    ['a strength', { basis: { ...sampleRule.basis, strength: 'Z' } }, '[0].basis.strength', '没有“Z”'],
    ['no messages', { messages: {} }, '[0].messages', '至少要有一条消息'],
    ['one language', { messages: { letter: { zh: '有' } } }, '[0].messages.letter', '缺少“en”'],
    ['an empty text', { messages: { letter: { ...letter, en: ' ' } } }, '[0].messages.letter.en', '应为非空的字符串'],
    [
      'other placeholders',
      { messages: { letter: { ...letter, en: '"{letters}"' } } },
      '[0].messages.letter',
      '占位符（{…}）不一致',
    ],
    [
      'a help in one language',
      { messages: { 'a b': { ...letter, help: {} } } },
      '[0].messages["a b"].help',
      '缺少“zh”',
    ],
    ['docs', { docs: { ...docs, good: '丙' } }, '[0].docs.good', '应为列表'],
    ['an example', { docs: { ...docs, bad: ['甲', 3] } }, '[0].docs.bad[1]', '应为非空的字符串'],
    ['options', { options: [] }, '[0].options', '应为对象'],
    ['a type of option', { options: { a: { type: 'list' } } }, '[0].options.a.type', '没有“list”'],
    [
      'a default of another type',
      { options: { a: { type: 'number', default: '3', zh: '数', en: 'n' } } },
      '[0].options.a.default',
      '应为一个数',
    ],
    ['needs', { needs: '甲' }, '[0].needs', '应为列表'],
    ['spares', { spares: ['organ'] }, '[0].spares[0]', '没有“organ”'],
  ])('finds %s', (_, change, path, text) => {
    const [where, what] = [told([{ ...sampleRule, ...change }])].flat()
    expect(where).toBe(path)
    expect(what).toContain(text)
  })

  it('finds a rule that is none, and which', () => {
    expect(told({ rules: [sampleRule, 3] })).toEqual(['rules[1]', '应为对象'])
    expect(told([])).toEqual(['', '一条规则也没有'])
  })
})
