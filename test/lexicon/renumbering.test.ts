import { describe, expect, it } from 'vitest'
import { holdsMarker, renumbered } from '../../src/lexicon/index.ts'

describe('renumbered', () => {
  it.each([
    ['三、', 'chinese', 4, '四、'],
    ['三．', 'chinese', 4, '四．'],
    ['(三)', 'chinese-paren', 4, '(四)'],
    ['（ 三 ）', 'chinese-paren', 14, '（ 十四 ）'],
    ['3.', 'arabic', 4, '4.'],
    ['3、', 'arabic', 10, '10、'],
    ['３．', 'arabic', 4, '4．'],
    ['（3）', 'arabic-paren', 4, '（4）'],
    ['③', 'circled', 4, '④'],
    ['⒊', 'arabic', 4, '4.'],
    ['第三条', 'article', 104, '第一百零四条'],
    ['第3条', 'article', 4, '第4条'],
    ['第 三 章', 'chapter', 4, '第 四 章'],
  ] as const)('%s as %s %d is %s', (text, style, number, expected) => {
    expect(renumbered(text, style, number)).toBe(expected)
  })
})

describe('holdsMarker', () => {
  it.each([
    ['一、加强领导。二、落实责任。', 0, 'chinese', 2],
    ['加强领导；（二）落实', 0, 'chinese-paren', 2],
    ['（1）甲；（2）乙', 0, 'arabic-paren', 2],
    ['甲：1.乙', 0, 'arabic', 1],
    ['第一条 甲。第二条 乙。', 1, 'article', 2],
  ] as const)('“%s” from %d holds %s %d', (text, from, style, number) => {
    expect(holdsMarker(text, from, style, number)).toBe(true)
  })

  it.each([
    ['一、加强领导。', 0, 'chinese', 2, 'another number'],
    ['二、加强领导。', 1, 'chinese', 2, 'stands before the place'],
    ['依照第二条办理', 0, 'article', 2, 'a citation'],
    ['符合第二条的', 0, 'article', 2, 'a citation'],
    ['高一、高二、高三', 0, 'chinese', 2, 'within a word'],
    ['2.5万元', 0, 'arabic', 2, 'a decimal'],
  ] as const)('“%s” from %d does not hold %s %d: %s', (text, from, style, number, _why) => {
    expect(holdsMarker(text, from, style, number)).toBe(false)
  })
})
