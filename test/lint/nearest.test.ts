import { describe, expect, it } from 'vitest'
import { nearestNames } from '../../src/lint/index.ts'
import { slips } from '../../src/lint/nearest.ts'

describe('slips', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ac', 1],
    ['abc', 'acb', 1],
    ['标题', '标提', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (one, two, expected) => {
    expect(slips(one, two)).toBe(expected)
    expect(slips(two, one)).toBe(expected)
  })
})

describe('nearestNames', () => {
  const known = ['numbering/sequence', 'numbering/mark', 'date/invalid', 'docnumber/bracket', 'punctuation/paired']
  it.each([
    ['numbering/sequnece', ['numbering/sequence']],
    ['sequence', ['numbering/sequence']],
    ['Numbering/Marks', ['numbering/mark']],
    ['doc-number/bracket', ['docnumber/bracket']],
    ['pared', ['punctuation/paired']],
    ['completely/different', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(nearestNames(name, known)).toEqual(expected)
  })

  it('gives four at most, nearest first, then by name', () => {
    expect(nearestNames('abcx', ['abcb', 'abca', 'abce', 'abcd', 'abcx', 'abdd'])).toEqual([
      'abcx',
      'abca',
      'abcb',
      'abcd',
    ])
  })
})
