import { describe, expect, it } from 'vitest'
import { pairingDefects } from '../../src/lexicon/index.ts'

/** `kind mark paragraph:at`, with the other half where there is one. */
function told(...paragraphs: readonly string[]): string[] {
  return pairingDefects(paragraphs).map(({ kind, mark, other }) =>
    [
      kind,
      `${mark.mark}${mark.paragraph}:${mark.at}`,
      ...(other ? [`${other.mark}${other.paragraph}:${other.at}`] : []),
    ].join(' '),
  )
}

describe('pairingDefects', () => {
  it.each([
    ['绿化（试行办法', ['unclosed （0:2']],
    ['绿化试行）办法', ['unopened ）0:4']],
    ['《绿化办法', ['unclosed 《0:0']],
    ['绿化办法》', ['unopened 》0:4']],
    ['绿化（试行)办法', ['mixed )0:5 （0:2']],
    ['绿化(试行）办法', ['mixed ）0:5 (0:2']],
    ['实行“三查"制度', ['mixed "0:5 “0:2']],
    ['云教〔2024]3号', ['mixed ]0:7 〔0:2']],
    ['云教〔2024)3号', ['mixed )0:7 〔0:2']],
    ['《绿化（试行》）办法', ['crossed 》0:6 （0:3']],
  ])('in “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['绿化（试行）办法', 'a pair'],
    ['“实行‘三查’制度”', 'pairs within pairs'],
    ['《〈绿化办法〉解读》', 'titles within titles'],
    ['1）加强领导', 'a number of a list'],
    ['a) 加强领导', 'a number of a list'],
    ['（一)加强领导；2）落实', 'a marker of two widths is for the rules of numbering'],
    ['屏幕24”以上', 'inches'],
    ['it’s 通知', 'an apostrophe'],
    ['取值[0,1)之间', 'an interval'],
    ['f(x', 'no 汉字'],
    ['if (a[0) {', 'no 汉字'],
  ])('none in “%s”: %s', (text) => {
    const expected = text.startsWith('（一)') ? ['mixed )0:2 （0:0'] : []
    expect(told(text)).toEqual(expected)
  })

  it('are not where a line break parts a bracket', () => {
    expect(told('云湖区（含白石镇、', '青岭县）各单位')).toEqual([])
    expect(told('云湖区（含白石镇、', '一', '二', '青岭县）各单位')).toEqual(['unclosed （0:3', 'unopened ）3:3'])
  })

  it('are not in a quotation of several paragraphs', () => {
    expect(told('修改为：', '“第三条 甲。', '“第四条 乙。', '“第五条 丙。”')).toEqual([])
    expect(told('实行“三查制度。', '各校落实。')).toEqual(['unclosed “0:2'])
  })
})
