import { describe, expect, it } from 'vitest'
import { applyFixes, fixesOf, lint, rules } from '../../src/lint/index.ts'
import type { Fix } from '../../src/tree/index.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

function edit(start: number, end: number, text: string): Fix {
  return { range: { start, end }, text, safe: true }
}

describe('applyFixes', () => {
  it.each<[string, Fix[], string, number]>([
    ['nothing', [], 'abcd', 0],
    ['in the order of places', [edit(2, 3, 'C'), edit(0, 1, 'A')], 'AbCd', 0],
    ['neighbours', [edit(0, 2, 'x'), edit(2, 4, 'y')], 'xy', 0],
    ['insertion before a replacement', [edit(1, 1, '-'), edit(1, 2, 'B')], 'a-Bcd', 0],
    ['the first of two that overlap', [edit(1, 3, ''), edit(0, 2, '')], 'cd', 1],
    ['one of two insertions at a place', [edit(1, 1, 'x'), edit(1, 1, 'y')], 'axbcd', 1],
    ['one fix told twice', [edit(0, 1, ''), edit(0, 1, '')], 'bcd', 1],
    ['at both ends', [edit(0, 0, '<'), edit(4, 4, '>')], '<abcd>', 0],
  ])('applies %s', (_, fixes, text, skipped) => {
    expect(applyFixes('abcd', fixes)).toEqual({ text, skipped, applied: fixes.length - skipped })
  })
})

describe('fixesOf', () => {
  it('gives the fixes of folded findings too', () => {
    const { notice, source } = byHand('甲丙甲')
    const messages = lint(notice, source, {
      rules: {
        ...Object.fromEntries(rules.map(({ id }) => [id, 'off' as const])),
        'mine/letters': ['info', { fold: true }],
      },
      extraRules: [sampleRule],
    })
    expect(messages).toHaveLength(1)
    expect(applyFixes(source.text, fixesOf(messages, false)).text).toBe('丙')
  })

  it('gives unsafe fixes only where they are asked for', () => {
    const { source } = byHand('甲')
    const fix: Fix = { range: { start: 0, end: 1 }, text: '', safe: false }
    const message = {
      ruleId: 'mine/letters',
      severity: 'info',
      messageId: 'letter',
      message: '',
      position: byHand(source.text).notice.position,
      data: {},
      fix,
    } as const
    expect(fixesOf([message], false)).toEqual([])
    expect(fixesOf([message], true)).toEqual([fix])
  })
})
