import { describe, expect, it } from 'vitest'
import { defineRule, lint, type Report, type Rule, rules, type Visitors } from '../../src/lint/index.ts'
import type { Fix, LintMessage } from '../../src/tree/index.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))

/** The sample rule's fields with another behaviour. */
function ruleWith(id: Rule['id'], create: Rule<'letter'>['create'], fix: Rule['fix'] = 'safe'): Rule {
  return defineRule({ ...sampleRule, id, fix, options: {}, create })
}

function run(text: string, ...extraRules: Rule[]): LintMessage[] {
  const { notice, source } = byHand(text)
  return lint(notice, source, { rules: off, extraRules })
}

function told(messages: readonly LintMessage[]): string[] {
  return messages.map(({ position, severity, message, ruleId }) =>
    [`${position.start.line}:${position.start.column}`, severity, message, ruleId].join(' '),
  )
}

describe('lint', () => {
  it('walks once in document order, with exits on the way back', () => {
    const calls: string[] = []
    const note = (call: string) => () => {
      calls.push(call)
    }
    const visitors: Visitors = {
      notice: note('notice'),
      body: note('body'),
      paragraph: ({ position }) => void calls.push(`paragraph ${position.start.line}`),
      text: ({ value }) => void calls.push(value),
      'text:exit': ({ value }) => void calls.push(`${value} left`),
      'paragraph:exit': note('paragraph left'),
      'body:exit': note('body left'),
      'notice:exit': note('notice left'),
    }
    run(
      '一\n二',
      ruleWith('mine/order', () => visitors),
    )
    expect(calls.join(', ')).toBe(
      'notice, body, paragraph 1, 一, 一 left, paragraph left, paragraph 2, 二, 二 left, paragraph left, body left, notice left',
    )
  })

  it('renders the sentence, the help and the basis in the language of the run', () => {
    const { notice, source } = byHand('丙甲')
    const [zh] = lint(notice, source, { rules: off, extraRules: [sampleRule] })
    const [en] = lint(notice, source, { rules: off, extraRules: [sampleRule], language: 'en' })
    expect(zh).toMatchObject({ message: '含“甲”字', help: '删去“甲”', basis: '示例', data: { letter: '甲' } })
    expect(en).toMatchObject({ message: 'contains "甲"', help: 'drop "甲"', basis: 'an example', messageId: 'letter' })
  })

  it('takes words of ours in both languages, and keeps the Chinese ones as data', () => {
    const rule = ruleWith('mine/words', ({ report }) => ({
      text: (at) => report({ messageId: 'letter', at, data: { letter: { zh: '页头', en: 'the header' } } }),
    }))
    const { notice, source } = byHand('甲')
    const settings = { rules: off, extraRules: [rule], language: 'en' } as const
    expect(run('甲', rule)[0]).toMatchObject({ message: '含“页头”字', data: { letter: '页头' } })
    expect(lint(notice, source, settings)[0]).toMatchObject({
      message: 'contains "the header"',
      help: 'drop "the header"',
      data: { letter: '页头' },
    })
  })

  it('leaves braces in the notice’s own words alone', () => {
    const rule = ruleWith('mine/braces', ({ report }) => ({
      text: (at) => {
        const related = { at, zh: '原文“{letter}”', en: 'there' }
        report({ messageId: 'letter', at, data: { letter: '{letter}' }, related })
      },
    }))
    expect(run('甲', rule)[0]).toMatchObject({ message: '含“{letter}”字', related: { text: '原文“{letter}”' } })
  })

  it('sorts by place, then by rule id, and drops what is said twice', () => {
    const twice = ruleWith('mine/a', (context) => {
      const visitors = sampleRule.create({ ...context, options: { ...defaults, letters: ['甲'] } })
      return { ...visitors, 'text:exit': (node) => visitors.text?.(node) }
    })
    expect(
      told(
        run(
          '甲\n丙甲',
          ruleWith('mine/b', (context) => sampleRule.create({ ...context, options: defaults })),
          twice,
        ),
      ),
    ).toEqual([
      '1:1 warning 含“甲”字 mine/a',
      '1:1 warning 含“甲”字 mine/b',
      '2:2 warning 含“甲”字 mine/a',
      '2:2 warning 含“甲”字 mine/b',
    ])
  })

  it('lets a rule of the user take the place of one with the same id', () => {
    const silent = ruleWith('mine/letters', () => ({}))
    expect(run('甲', sampleRule, silent)).toEqual([])
  })
})

const defaults = { fold: false, letters: ['甲', '乙'], least: 1, style: 'plain' }

describe('severity', () => {
  const settings = (severity: 'error' | 'warning' | 'info' | 'off') => ({
    rules: { ...off, 'mine/letters': severity },
    extraRules: [sampleRule],
  })
  it.each([
    { set: 'error', told: ['error', 'error'] },
    { set: 'warning', told: ['warning', 'error'] },
    { set: 'info', told: ['info', 'info'] },
    { set: 'off', told: [] },
  ] as const)('is $told where the user sets $set and the rule raises the second', ({ set, told: expected }) => {
    const { notice, source } = byHand('甲乙')
    expect(lint(notice, source, settings(set)).map((message) => message.severity)).toEqual(expected)
  })
})

describe('a rule that fails', () => {
  const good = ruleWith('mine/good', (context) => sampleRule.create({ ...context, options: defaults }))

  it('gives one message with its id, is not called again, and the others go on', () => {
    let calls = 0
    const bad = ruleWith('mine/bad', () => ({
      text: () => {
        calls++
        throw new Error('boom {x}')
      },
    }))
    expect(told(run('丙\n甲', bad, good))).toEqual([
      '1:1 error 规则 mine/bad 运行出错：boom {x} internal/rule-failed',
      '2:1 warning 含“甲”字 mine/good',
    ])
    expect(calls).toBe(1)
  })

  it('may fail in create, with what is no Error', () => {
    const bad = ruleWith('mine/bad', () => {
      throw 'nothing'
    })
    expect(run('甲', bad, good).map((message) => message.data)).toEqual([
      { rule: 'mine/bad', error: 'nothing' },
      { letter: '甲' },
    ])
  })

  it.each<[string, string, Rule['fix'], Partial<Report<'letter'>>]>([
    ['a placeholder without data', 'lacks data for {letter}', 'none', { data: {} }],
    ['a fix that is not declared', 'declares fix "none"', 'none', { fix: fixAt(0, 1, true) }],
    ['an unsafe fix of a safe rule', 'declares fix "safe"', 'safe', { fix: fixAt(0, 1, false) }],
    ['a safe fix of an unsafe rule', 'declares fix "unsafe"', 'unsafe', { fix: fixAt(0, 1, true) }],
    ['a fix behind the end', '0–9 lies outside', 'safe', { fix: fixAt(0, 9, true) }],
    ['a fix turned round', '1–0 lies outside', 'safe', { fix: fixAt(1, 0, true) }],
  ])('is one with %s', (_, expected, fix, report) => {
    const bad = ruleWith(
      'mine/bad',
      (context) => ({
        notice: (notice) => context.report({ messageId: 'letter', at: notice, data: { letter: '甲' }, ...report }),
      }),
      fix,
    )
    const messages = run('甲', bad)
    expect(messages).toHaveLength(1)
    expect(messages[0]?.message).toContain(expected)
    expect(messages[0]?.ruleId).toBe('internal/rule-failed')
  })
})

function fixAt(start: number, end: number, safe: boolean): Fix {
  return { range: { start, end }, text: '', safe }
}
