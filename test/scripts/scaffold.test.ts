import { describe, expect, it } from 'vitest'
import { scaffold } from '../../scripts/scaffold.ts'

describe('scaffold', () => {
  it('gives a rule and its table, each under the id', () => {
    const files = scaffold('wording/double-word', '0.2.0')
    expect([...files.keys()]).toEqual([
      'src/lint/rules/wording/double-word.ts',
      'test/rules/wording/double-word.test.ts',
    ])
    expect(files.get('src/lint/rules/wording/double-word.ts')).toContain(
      "id: 'wording/double-word',\n  since: '0.2.0',",
    )
    expect(files.get('test/rules/wording/double-word.test.ts')).toContain("rules/wording/double-word.ts'")
  })

  it.each([
    ['wordng/double-word', 'there is no group "wordng"; wording'],
    ['qqq/double-word', 'there is no group "qqq"; metadata, '],
    ['double-word', 'is not group/name'],
    ['wording/doubleWord', 'is not group/name'],
    ['wording/double_word', 'is not group/name'],
    ['wording/', 'is not group/name'],
    ['../wording/x', 'is not group/name'],
  ])('refuses %s', (id, message) => {
    expect(() => scaffold(id, '0.2.0')).toThrow(message)
  })
})
