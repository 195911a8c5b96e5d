/** The harness itself: a right table passes, and each way of being wrong is found and named. */
import { describe, expect, it } from 'vitest'
import { sampleRule } from './lint/sample-rule.ts'
import { type InvalidRow, type RuleTable, tableCases } from '../src/testing/index.ts'

type SampleTable = RuleTable<'letter'>

const row: InvalidRow<'letter'> = {
  text: '丙\n甲丙\n',
  messages: [{ messageId: 'letter', at: '甲', data: { letter: '甲' } }],
  fixed: '丙\n丙\n',
}
const right: SampleTable = {
  valid: ['丁\n', { text: '乙\n', options: { letters: ['甲'] } }],
  near: [
    { why: 'another letter', text: '丙\n' },
    { why: 'switched off', text: '甲\n', options: { letters: [] } },
  ],
  invalid: [
    row,
    {
      text: '甲乙甲\n',
      options: { fold: true },
      messages: [
        { messageId: 'letter', at: '1:1–1:2', data: { letter: '甲' }, count: 2 },
        { messageId: 'letter', at: '乙', data: { letter: '乙' }, severity: 'error' },
      ],
      fixed: '\n',
    },
    // The dash is Markdown's own, so that the place shows which reader was used.
    { ...row, format: 'markdown', text: '- 丙\n- 甲丙\n', fixed: '- 丙\n- 丙\n' },
  ],
}

/** What the failing cases say. */
async function failures(table: Partial<SampleTable>, rule: Partial<typeof sampleRule> = {}): Promise<string> {
  const said: string[] = []
  for (const { run } of tableCases({ ...sampleRule, ...rule }, { ...right, ...table })) {
    try {
      await run()
    } catch (error) {
      said.push(error instanceof Error ? error.message : String(error))
    }
  }
  return said.join('\n\n')
}

describe('tableCases', () => {
  it('passes a right table', async () => {
    expect(await failures({})).toBe('')
  })

  it.each<[string, string, Partial<SampleTable>]>([
    ['one near miss only', 'at least 2', { near: right.near.slice(1) }],
    ['a near miss without a reason', 'no reason', { near: [...right.near, { why: ' ', text: '丙\n' }] }],
    ['a valid row that is told', '含“甲”字', { valid: ['甲\n'] }],
    ['a near miss that is told', '含“甲”字', { near: [...right.near, { why: 'wrong', text: '甲\n' }] }],
    ['no invalid row', 'no invalid row', { invalid: [] }],
    ['a row that is silent', 'messageId', { invalid: [row, { ...row, options: { letters: [] } }] }],
  ])('finds %s', async (_, expected, table) => {
    expect(await failures(table)).toContain(expected)
  })

  it.each<[string, string, Partial<InvalidRow<'letter'>>]>([
    ['a wrong place', '1:1–1:2', { messages: [{ messageId: 'letter', at: '1:1–1:2', data: { letter: '甲' } }] }],
    ['other words', '丙', { text: '甲丙\n', messages: [{ messageId: 'letter', at: '丙', data: { letter: '甲' } }] }],
    ['words not there', 'does not stand', { messages: [{ messageId: 'letter', at: '丁', data: { letter: '甲' } }] }],
    ['words there twice', 'more than once', { text: '甲\n甲\n' }],
    ['other data', 'letter', { messages: [{ messageId: 'letter', at: '甲' }] }],
    [
      'a severity not named',
      'error',
      { text: '乙\n', messages: [{ messageId: 'letter', at: '乙', data: { letter: '乙' } }] },
    ],
    ['another count', 'count', { messages: [{ messageId: 'letter', at: '甲', data: { letter: '甲' }, count: 2 }] }],
    [
      'a related place that is missing',
      'related',
      { messages: [{ messageId: 'letter', at: '甲', data: { letter: '甲' }, related: '丙' }], text: '甲丙\n' },
    ],
    ['another fixed text', '+ actual', { fixed: '丙\n\n' }],
  ])('finds a row with %s', async (_, expected, change) => {
    expect(await failures({ invalid: [{ ...row, ...change }] })).toContain(expected)
  })

  it('asks for the fixed text, and shows it', async () => {
    const { fixed: _, ...rest } = row
    expect(await failures({ invalid: [row, rest] })).toContain('needs `fixed`, such as\n丙\n丙\n')
  })

  it('finds a fixed row of a rule that fixes nothing, and a rule that shows no fix', async () => {
    const create: typeof sampleRule.create = (context) =>
      sampleRule.create({
        ...context,
        report: ({ messageId, at, data = {} }) => context.report({ messageId, at, data }),
      })
    expect(await failures({}, { fix: 'none', create })).toContain('no message has a fix')
    const { fixed: _, ...rest } = row
    expect(await failures({ invalid: [rest] }, { create })).toContain('no row shows what is fixed')
  })

  it('finds a fix that leaves its message', async () => {
    const withFix =
      (text: string): typeof sampleRule.create =>
      (context) =>
        sampleRule.create({
          ...context,
          report: (report) => context.report({ ...report, ...(report.fix && { fix: { ...report.fix, text } }) }),
        })
    expect(await failures({ invalid: [row] }, { create: withFix('甲甲') })).toContain('left after fixing')
  })

  it('finds a rule that throws, instead of taking the failure for a message', async () => {
    const create: typeof sampleRule.create = () => {
      throw new Error('boom')
    }
    expect(await failures({}, { create })).toContain('boom')
  })

  it('finds examples that do not do as they should', async () => {
    const docs = sampleRule.docs
    expect(await failures({}, { docs: { ...docs, good: ['甲'] } })).toContain('含“甲”字')
    expect(await failures({}, { docs: { ...docs, bad: ['丙'] } })).toContain('no message')
  })

  it('finds a template that ends in a full stop or is not filled', async () => {
    const letter = sampleRule.messages.letter
    expect(await failures({}, { messages: { letter: { ...letter, en: '"{letter}".' } } })).toContain('a full stop')
    expect(await failures({}, { messages: { letter: { ...letter, en: '"{letters}"' } } })).toContain(
      'lacks data for {letters}',
    )
  })
})
