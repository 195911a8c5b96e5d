import { describe, expect, it } from 'vitest'
import { foldedMarks, halfWidthMarks } from '../../src/lexicon/index.ts'
import { sourceFromText } from '../../src/read/index.ts'

describe('halfWidthMarks', () => {
  const told = (text: string): string[] => halfWidthMarks(text).map(({ start, mark, full }) => `${start}${mark}${full}`)

  it.each([
    ['各校,各园', ['2,，']],
    ['通知如下:', ['4:：']],
    ['加强领导;落实责任', ['4;；']],
    ['当否?请批示', ['2?？']],
    ['好!很好', ['1!！']],
    ['绿化(试行)办法', ['2(（', '5)）']],
    ['达70%,其中', ['4,，']],
    ['附件1:名单', ['3:：']],
    ['第一,第二;第三', ['2,，', '5;；']],
  ])('in “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['10:30', 'a time'],
    ['1:500', 'a scale'],
    ['1,000元', 'an amount'],
    ['Hello, world', 'English'],
    ['https://example.org/a?b=1', 'an address'],
    ['国发(2020)5号', 'left to the rules of document numbers'],
    ['绿化（试行）办法，', 'full width'],
    ['绿化（试行)办法', 'the partner has the other width'],
    ['f(x)', 'a formula'],
  ])('none in “%s”: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('come in the order of the text, brackets within brackets too', () => {
    const starts = halfWidthMarks('甲(乙(丙),丁),戊').map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((left, right) => left - right))
    expect(starts).toHaveLength(6)
  })
})

describe('foldedMarks', () => {
  const sourceOf = (text: string) => sourceFromText(text, { path: '' })
  const folded = '各校,各园:请认真落实“三查”制度。'.repeat(6)

  it('are there where every mark of a text was folded', () => {
    expect(foldedMarks(sourceOf(folded))).toHaveLength(12)
  })

  it.each([
    [`${folded}请各校，各园落实。`, 'one mark is in full width'],
    ['各校,各园:请落实。'.repeat(4), 'few marks'],
    ['各校,各园:请落实'.repeat(20), 'no mark that folding leaves alone'],
    ['请各校落实“三查”制度。'.repeat(20), 'no half-width mark'],
  ])('are not in “%s”: %s', (text) => {
    expect(foldedMarks(sourceOf(text))).toEqual([])
  })

  it('are found once for a source', () => {
    const source = sourceOf(folded)
    expect(foldedMarks(source)).toBe(foldedMarks(source))
  })
})
