import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumeral, toChineseNumeral, toHalfWidthDigits } from '../../src/lexicon/index.ts'

describe('parseNumeral', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['三十一', 31],
    ['廿三', 23],
    ['卅', 30],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一百二十五', 125],
    ['一千零一', 1001],
    ['两千', 2000],
    ['二〇二〇', 2020],
    // What people type for 〇: the circle, the letter, the digit, in both widths.
    ['二○二○', 2020],
    ['二零二零', 2020],
    ['二Ｏ二Ｏ', 2020],
    ['二O二O', 2020],
    ['二0二0', 2020],
    ['二Ｏ', 20],
    ['元', 1],
    ['12', 12],
    ['１２', 12],
    ['007', 7],
    ['0', 0],
    ['二十 三', 23],
    ['　二〇二〇　', 2020],
    ['99999', 99_999],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  it.each([
    ['', 'nothing'],
    ['　', 'a blank'],
    ['甲', 'no numeral'],
    ['第三', 'an ordinal has 第 before it'],
    ['三、', 'a marker has its mark behind it'],
    ['1.5', 'a decimal'],
    ['-1', 'a sign'],
    ['二三十', 'two digits before a unit'],
    ['100000', 'beyond the range'],
    ['一二三四五六', 'beyond the range'],
  ])('“%s” is none: %s', (text) => {
    expect(parseNumeral(text)).toBeUndefined()
  })
})

describe('toChineseNumeral', () => {
  it.each([
    [0, '〇'],
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [31, '三十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [9999, '九千九百九十九'],
    [10_000, '10000'],
    [-1, '-1'],
    [1.5, '1.5'],
  ])('%d is %s', (value, text) => {
    expect(toChineseNumeral(value)).toBe(text)
  })

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.nat(9999), (value) => {
        expect(parseNumeral(toChineseNumeral(value))).toBe(value)
      }),
    )
  })
})

describe('toHalfWidthDigits', () => {
  it.each([
    ['２０２４年３月', '2024年3月'],
    ['第２4号', '第24号'],
    ['ＡＢ，：', 'ＡＢ，：'],
    ['①', '①'],
  ])('%s becomes %s', (text, half) => {
    expect(toHalfWidthDigits(text)).toBe(half)
  })
})
