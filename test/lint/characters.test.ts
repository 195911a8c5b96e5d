import { describe, expect, it } from 'vitest'
import { holdsOneOfEach } from '../../src/lint/characters.ts'
import { defineRule, lint, rules } from '../../src/lint/index.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

describe('holdsOneOfEach', () => {
  it.each([
    ['甲乙', ['乙丙'], true],
    ['甲乙', ['丙丁'], false],
    ['甲乙', ['甲', '乙'], true],
    ['甲乙', ['甲', '丙'], false],
    ['甲乙', [], true],
    ['甲乙', [''], false],
    ['', ['甲'], false],
  ] as const)('%s, %j: %s', (text, sets, holds) => {
    expect(holdsOneOfEach(text, sets)).toBe(holds)
  })
})

describe('needs', () => {
  it.each([
    ['甲丙', 2],
    ['甲丁', 0],
  ])('%s: a rule is asked only about texts with what it needs', (text, count) => {
    let asked = 0
    const rule = defineRule({
      ...sampleRule,
      needs: ['甲乙', '丙'],
      create: () => {
        asked++
        return { text: () => void asked++ }
      },
    })
    const { notice, source } = byHand(text)
    lint(notice, source, { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off'])), extraRules: [rule] })
    expect(asked).toBe(count)
  })
})
