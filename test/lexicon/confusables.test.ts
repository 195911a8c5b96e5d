import { describe, expect, it } from 'vitest'
import { confusables, findConfusables } from '../../src/lexicon/index.ts'

describe('the table of confusable words', () => {
  it('has each wrong form once, and another right one of the same length or of a fixed phrase', () => {
    const wrong = confusables.map((entry) => entry.wrong)
    expect(wrong.filter((each, at) => wrong.indexOf(each) !== at)).toEqual([])
    expect(confusables.filter((entry) => entry.right === '' || entry.right === entry.wrong)).toEqual([])
  })

  it('has right forms that hold no wrong one', () => {
    expect(confusables.filter(({ right }) => findConfusables(right).length > 0)).toEqual([])
  })

  it('finds every wrong form', () => {
    expect(confusables.filter(({ wrong }) => findConfusables(`请${wrong}。`).length === 0)).toEqual([])
  })
})
