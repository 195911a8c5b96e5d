import { describe, expect, it } from 'vitest'
import { genreNamed, genreOf, genres, issuing, titleCore } from '../../src/lexicon/index.ts'

describe('genreOf', () => {
  it.each([
    ['云湖区教育局关于做好春季开学工作的通知', '通知'],
    ['关于加强绿化工作的意见', '意见'],
    ['关于同意设立中心的批复', '批复'],
    ['关于提案的答复函', '答复函'],
    ['关于召开会议的紧急通知', '紧急通知'],
    ['云湖区绿化管理办法（试行）', '办法'],
    ['云湖区绿化管理办法(征求意见稿)', '办法'],
    ['2012年商品归类决定Ⅱ', '决定'],
    ['云湖区绿化规划（2021—2025年）', '规划'],
    ['关于做好绿化工作的通知（云绿〔2021〕7号）', '通知'],
    ['关 于 绿 化 的 通 知', '通知'],
    ['云湖区教育局2024年工作要点', '工作要点'],
    ['会议纪要', '会议纪要'],
    ['云湖区人民政府令', '令'],
    ['拟聘用人员名单', '名单'],
  ])('%s is a %s', (title, word) => {
    expect(genreOf(title)?.word).toBe(word)
  })

  it.each([
    ['关于做好春季开学工作的', 'the title goes on'],
    ['通知如下', 'the word does not end it'],
    ['云湖区教育局', 'an organ'],
    ['（试行）', 'a bracket alone'],
    ['', 'nothing'],
  ])('“%s” has none: %s', (title) => {
    expect(genreOf(title)).toBeUndefined()
  })
})

describe('genres', () => {
  it('has the 15 of 条例第八条', () => {
    const words = genres.filter((genre) => genre.statutory).map((genre) => genre.word)
    expect(words).toHaveLength(16)
    // 命令（令） is one genre with two words.
    expect(words).toEqual(expect.arrayContaining(['命令', '令', '决议', '公报', '议案', '纪要']))
  })

  it.each([
    ['通知', { statutory: true, addressed: true, signed: true, normative: false }],
    ['公告', { statutory: true, addressed: false, signed: true, normative: false }],
    ['纪要', { statutory: true, addressed: false, signed: false, normative: false }],
    ['办法', { statutory: false, addressed: false, signed: false, normative: true }],
    ['复函', { statutory: false, addressed: true, signed: true, normative: false }],
    ['名单', { statutory: false, addressed: false, signed: false, normative: false }],
  ])('knows what goes with %s', (word, expected) => {
    expect(genreNamed(word)).toEqual({ word, ...expected })
  })

  it('lists no word twice', () => {
    expect(new Set(genres.map((genre) => genre.word)).size).toBe(genres.length)
  })
})

describe('titleCore', () => {
  it.each([
    ['云湖区绿化办法（试行）', '云湖区绿化办法'],
    ['云湖区绿化办法（修订）（征求意见稿）', '云湖区绿化办法'],
    ['绿化通知（云绿〔2021〕7号）', '绿化通知'],
    [' 关于 绿化 的　通知 ', '关于绿化的通知'],
    ['关于（第一批）绿化的通知', '关于（第一批）绿化的通知'],
    ['（试行）', '（试行）'],
  ])('of “%s” is %s', (title, core) => {
    expect(titleCore(title)).toBe(core)
  })
})

describe('issuing', () => {
  it.each([
    ['关于印发《云湖区绿化办法》的通知', true],
    ['转发云湖市教育局关于绿化的通知', true],
    ['云湖区人民政府关于修订绿化办法的决定', true],
    ['关于做好绿化工作的通知', false],
    ['关于开展印章清理的通知', false],
  ])('%s: %s', (title, expected) => {
    expect(issuing.test(title)).toBe(expected)
  })
})
