import { describe, expect, it } from 'vitest'
import { lint, rules } from '../../src/lint/index.ts'
import type { Language, LintMessage } from '../../src/tree/index.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))

function run(text: string, language: Language = 'zh', fold = true): LintMessage[] {
  const { notice, source } = byHand(text)
  return lint(notice, source, {
    language,
    rules: { ...off, 'mine/letters': ['warning', { fold }] },
    extraRules: [sampleRule],
  })
}

describe('groupKey', () => {
  it('folds findings with one cause into the first, with their count and lines', () => {
    expect(run('甲丙\n丙甲甲')).toMatchObject([
      {
        message: '有 3 个“甲”，在第 1、2 行',
        count: 3,
        data: { letter: '甲' },
        position: { start: { line: 1, column: 1 } },
        folded: [{ position: { start: { line: 2, column: 2 } } }, { position: { start: { line: 2, column: 3 } } }],
      },
    ])
    expect(run('甲丙\n丙甲甲', 'en')[0]?.message).toBe('3 times "甲", lines 1, 2')
    expect(run('丙\n甲甲', 'en')[0]?.message).toBe('2 times "甲", line 2')
  })

  it('names five lines at most', () => {
    expect(run('甲\n甲\n甲\n甲\n甲\n甲')[0]?.message).toBe('有 6 个“甲”，在第 1、2、3、4、5 行等')
    expect(run('甲\n甲\n甲\n甲\n甲\n甲', 'en')[0]?.message).toBe('6 times "甲", lines 1, 2, 3, 4, 5, …')
  })

  it('says the plain sentence of a finding that is alone, without a count', () => {
    const [message] = run('丙甲')
    expect(message?.message).toBe('含“甲”字')
    expect(message).not.toHaveProperty('count')
    expect(message).not.toHaveProperty('folded')
  })

  it('keeps an error out of a group of warnings', () => {
    expect(run('甲乙甲乙').map(({ severity, count }) => [severity, count])).toEqual([
      ['warning', 2],
      ['error', 2],
    ])
  })

  it('folds nothing without a key', () => {
    expect(run('甲甲', 'zh', false)).toHaveLength(2)
  })
})
