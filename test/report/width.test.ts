import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { measureFor, padTo, plainWidthOf } from '../../src/report/index.ts'

describe('plainWidthOf', () => {
  it('agrees with string-width on every character that it knows', () => {
    const wrong: string[] = []
    let known = 0
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      const width = plainWidthOf(character)
      if (width === undefined) continue
      known++
      if (width !== stringWidth(character)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
    expect(known).toBeGreaterThan(30_000)
  })

  it.each([
    ['关于印发《2020年工作要点》的通知', 32],
    ['“十九大”', 8],
    ['（一）１．①', 11],
    ['', 0],
  ])('knows %s by itself', (text, width) => {
    expect(plainWidthOf(text)).toBe(width)
    expect(stringWidth(text)).toBe(width)
  })

  it.each(['👍', 'e\u0301', '\u200b', '한글', '\u001b[31m', '𠮷'])('leaves %j to string-width', (text) => {
    expect(plainWidthOf(text)).toBeUndefined()
  })
})

describe('measureFor', () => {
  it('measures what needs string-width as string-width does', async () => {
    const text = '通知👍🏽𠮷e\u0301'
    const measure = await measureFor(['plain', text])
    expect(measure(text)).toBe(stringWidth(text))
    expect(padTo('𠮷', 4, measure)).toBe('𠮷  ')
  })
})
