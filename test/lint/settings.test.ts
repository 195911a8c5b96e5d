import { describe, expect, it } from 'vitest'
import { lint, settingProblems } from '../../src/lint/index.ts'
import { ruleSetOf } from '../../src/lint/settings.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

function problems(rules: Readonly<Record<string, unknown>>): string[] {
  return settingProblems(rules, [sampleRule]).map(
    ({ path, text, nearest }) => `${path.join('.')}: ${text.en}${nearest.length > 0 ? ` (${nearest.join(' ')})` : ''}`,
  )
}

describe('settingProblems', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{ 'mine/letters': 'off' }, []],
    [{ 'mine/letters': ['error'] }, []],
    [{ 'mine/letters': ['error', { fold: true, letters: [], least: 9, style: 'fancy' }] }, []],
    [{ 'mine/leters': 'off' }, ['mine/leters: there is no rule "mine/leters" (mine/letters)']],
    [{ letters: 'off' }, ['letters: there is no rule "letters" (mine/letters)']],
    [{ 'no/such-thing-at-all': 'off' }, ['no/such-thing-at-all: there is no rule "no/such-thing-at-all"']],
    [{ 'mine/letters': 'warn' }, ['mine/letters: "warn" is not one of: error, warning, info, off']],
    [{ 'mine/letters': 'eror' }, ['mine/letters: "eror" is not one of: error, warning, info, off (error)']],
    [{ 'mine/letters': 2 }, ['mine/letters: "2" is not one of: error, warning, info, off']],
    [
      { 'mine/letters': [] },
      [
        'mine/letters.0: "undefined" is not one of: error, warning, info, off',
        'mine/letters.1: expected [severity, { options }]',
      ],
    ],
    [{ 'mine/letters': ['error', true] }, ['mine/letters.1: expected [severity, { options }]']],
    [{ 'mine/letters': ['error', {}, 1] }, ['mine/letters.1: expected [severity, { options }]']],
    [{ 'mine/letters': ['error', { flod: true }] }, ['mine/letters.1.flod: there is no option "flod" (fold)']],
    [{ 'mine/letters': ['error', { fold: 1 }] }, ['mine/letters.1.fold: expected true or false']],
    [{ 'mine/letters': ['error', { least: '2' }] }, ['mine/letters.1.least: expected a number']],
    [{ 'mine/letters': ['error', { least: 0 }] }, ['mine/letters.1.least: expected at least 1']],
    [{ 'mine/letters': ['error', { least: 10 }] }, ['mine/letters.1.least: expected at most 9']],
    [{ 'mine/letters': ['error', { letters: '甲' }] }, ['mine/letters.1.letters: expected a list of strings']],
    [{ 'mine/letters': ['error', { style: 'x' }] }, ['mine/letters.1.style: "x" is not one of: plain, fancy']],
  ])('%j', (rules, expected) => {
    expect(problems(rules)).toEqual(expected)
  })
})

describe('ruleSetOf', () => {
  it('compiles one settings object once', () => {
    const settings = { extraRules: [sampleRule] }
    expect(ruleSetOf(settings)).toBe(ruleSetOf(settings))
    expect(ruleSetOf({ ...settings })).not.toBe(ruleSetOf(settings))
  })

  it('refuses wrong settings by name, in the language of the run', () => {
    const { notice, source } = byHand('甲')
    expect(() => lint(notice, source, { rules: { 'no/such-rule': 'off' } })).toThrow('没有规则“no/such-rule”')
    expect(() => lint(notice, source, { rules: { 'no/such-rule': 'off' }, language: 'en' })).toThrow('there is no rule')
  })
})
