import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { noticeLint, rules } from '../../src/lint/index.ts'
import { sampleRule } from './sample-rule.ts'
import { byHand } from './tree-by-hand.ts'

const settings = {
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'off' as const])),
  extraRules: [sampleRule],
}

describe('noticeLint', () => {
  it('puts what the rules say on the file', async () => {
    const { notice, source } = byHand('甲乙')
    const file = new VFile({ path: 'notice.txt', value: source.text, data: { noticeSource: source } })
    await unified().use(noticeLint, settings).run(notice, file)
    expect(file.messages.map(String)).toEqual(['notice.txt:1:1-1:2: 含“甲”字', 'notice.txt:1:2-1:3: 含“乙”字'])
    expect(file.messages[1]).toMatchObject({
      reason: '含“乙”字',
      ruleId: 'mine/letters',
      source: 'notice-lint',
      fatal: true,
      severity: 'error',
      messageId: 'letter',
      data: { letter: '乙' },
      note: '删去“乙”',
      basis: '示例',
      expected: [''],
      fix: { range: { start: 1, end: 2 }, text: '', safe: true },
      place: { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 3, offset: 2 } },
    })
    expect(file.messages[0]?.fatal).toBe(false)
  })

  it('says what is missing where noticeParse was not used', async () => {
    const { notice } = byHand('甲')
    await expect(unified().use(noticeLint).run(notice, new VFile('甲'))).rejects.toThrow('use noticeParse before it')
  })
})
