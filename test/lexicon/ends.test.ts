import { describe, expect, it } from 'vitest'
import { withoutEnd } from '../../src/lexicon/index.ts'

describe('withoutEnd', () => {
  it.each([
    ['文号：：', '文号'],
    ['文：号', '文：号'],
    ['：：', ''],
    ['', ''],
  ])('%s', (text, kept) => {
    expect(withoutEnd(text, /[:：]/)).toBe(kept)
  })
})
