import { describe, expect, it } from 'vitest'
import { pairs, sentenceEnd, widths } from '../../src/lexicon/index.ts'

describe('pairs', () => {
  it('have two different marks each, and each closing mark once', () => {
    for (const [open, close] of pairs) expect(open).not.toBe(close)
    expect(new Set(pairs.values()).size).toBe(pairs.size)
  })

  it.each([
    ['（', '）'],
    ['“', '”'],
    ['《', '》'],
    ['〔', '〕'],
    ['[', ']'],
  ])('%s is closed by %s', (open, close) => {
    expect(pairs.get(open)).toBe(close)
  })
})

describe('widths', () => {
  it('lead from half width to the full width of the same mark', () => {
    for (const [half, full] of widths) expect(full.normalize('NFKC')).toBe(half)
  })

  it.each(['.', '"', '/', '-', '%'])('leave %s alone', (mark) => {
    expect(widths.has(mark)).toBe(false)
  })
})

describe('sentenceEnd', () => {
  it.each(['特此通知。', '好！', '当否？', '当否?'])('%s', (text) => {
    expect(sentenceEnd.test(text)).toBe(true)
  })
  it.each(['通知如下：', '一是加强；', '名单', '3.', ''])('not “%s”', (text) => {
    expect(sentenceEnd.test(text)).toBe(false)
  })
})
