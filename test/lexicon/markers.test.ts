import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markerAt, markerText } from '../../src/lexicon/index.ts'

const told = (text: string, offset = 0): string | undefined => {
  const form = markerAt(text, offset)
  return form === undefined ? undefined : `${form.text} ${form.style} ${form.number} (${form.level})`
}

describe('markerAt', () => {
  it.each([
    ['一、总则', '一、 chinese 1 (1)'],
    ['十一、附则', '十一、 chinese 11 (1)'],
    ['二十三、', '二十三、 chinese 23 (1)'],
    ['一．总则', '一． chinese 1 (1)'],
    ['一.总则', '一. chinese 1 (1)'],
    ['一 、总则', '一 、 chinese 1 (1)'],
    ['（一）总则', '（一） chinese-paren 1 (2)'],
    ['(一)总则', '(一) chinese-paren 1 (2)'],
    ['（一)总则', '（一) chinese-paren 1 (2)'],
    ['(十二）总则', '(十二） chinese-paren 12 (2)'],
    ['（ 一 ）总则', '（ 一 ） chinese-paren 1 (2)'],
    ['㈠总则', '㈠ chinese-paren 1 (2)'],
    ['1.总则', '1. arabic 1 (3)'],
    ['1. 总则', '1. arabic 1 (3)'],
    ['12．总则', '12． arabic 12 (3)'],
    ['１．总则', '１． arabic 1 (3)'],
    ['1、总则', '1、 arabic 1 (3)'],
    ['⒈总则', '⒈ arabic 1 (3)'],
    // A year behind the point is no decimal.
    ['1.2025年底前完成', '1. arabic 1 (3)'],
    ['3.2021—2025年', '3. arabic 3 (3)'],
    ['（1）总则', '（1） arabic-paren 1 (4)'],
    ['(12)总则', '(12) arabic-paren 12 (4)'],
    ['1）总则', '1） arabic-paren 1 (4)'],
    ['⑴总则', '⑴ arabic-paren 1 (4)'],
    ['①总则', '① circled 1 (5)'],
    ['⑳总则', '⑳ circled 20 (5)'],
    ['㉑总则', '㉑ circled 21 (5)'],
    ['❶总则', '❶ circled 1 (5)'],
    ['第一编　总则', '第一编 part 1 (编)'],
    ['第一章 总则', '第一章 chapter 1 (章)'],
    ['第 二 章 总则', '第 二 章 chapter 2 (章)'],
    ['第三节 总则', '第三节 section 3 (节)'],
    ['第一条　为了', '第一条 article 1 (条)'],
    ['第一百零三条', '第一百零三条 article 103 (条)'],
    ['第12条', '第12条 article 12 (条)'],
    ['第十条之一　增加', '第十条之一 article 10 (条)'],
  ])('begins “%s”', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ['1.5万元', 'a decimal'],
    ['12.8%', 'a decimal'],
    ['1.2.3 范围', 'a number of a standard'],
    ['2024.', 'four digits'],
    ['2024年', 'a year'],
    ['一是加强', 'no mark behind it'],
    ['一般', 'a word'],
    ['十分', 'a word'],
    ['1 总则', 'no mark behind it'],
    ['1,000元', 'an amount'],
    ['（一', 'no bracket behind it'],
    ['（2024）3号', 'four digits'],
    ['（甲）', 'no numeral'],
    ['第一', 'an ordinal'],
    ['第一款', 'a paragraph of an article'],
    ['第一批', 'an ordinal'],
    ['总则', 'words'],
    ['', 'nothing'],
  ])('does not begin “%s”: %s', (text) => {
    expect(told(text)).toBeUndefined()
  })

  it('is looked for at one place only, and says where it ends', () => {
    expect(told('总则：一、', 3)).toBe('一、 chinese 1 (1)')
    expect(told('总则：一、', 2)).toBeUndefined()
    expect(markerAt('总则：（三）监督', 3)).toMatchObject({ start: 3, end: 6, text: '（三）' })
  })
})

describe('markerText', () => {
  it.each([
    ['chinese', 3, '三、'],
    ['chinese-paren', 12, '（十二）'],
    ['arabic', 3, '3.'],
    ['arabic-paren', 3, '（3）'],
    ['circled', 3, '③'],
    ['circled', 20, '⑳'],
    ['circled', 21, '（21）'],
    ['part', 1, '第一编'],
    ['chapter', 2, '第二章'],
    ['section', 3, '第三节'],
    ['article', 103, '第一百零三条'],
  ] as const)('%s %d is %s', (style, number, text) => {
    expect(markerText(style, number)).toBe(text)
  })

  it('is read back as the same marker', () => {
    const styles = [
      'chinese',
      'chinese-paren',
      'arabic',
      'arabic-paren',
      'part',
      'chapter',
      'section',
      'article',
    ] as const
    fc.assert(
      fc.property(fc.constantFrom(...styles), fc.integer({ min: 1, max: 199 }), (style, number) => {
        expect(markerAt(`${markerText(style, number)}总则`, 0)).toMatchObject({ style, number })
      }),
    )
  })
})
