/** 主送机关, and lines with a colon that are none. */
import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('recipients', () => {
  it.each<[name: string, text: string[], expected: string[]]>([
    [
      'groups part at ， and ；, never at 、',
      ['关于绿化的通知', '各镇人民政府、区直各单位；各人民团体，驻区各单位：', '请落实。'],
      ['title 关于绿化的通知', 'to 各镇人民政府、区直各单位 + 各人民团体 + 驻区各单位', '¶ 请落实。'],
    ],
    [
      'over two lines',
      ['关于绿化的通知', '各镇人民政府，', '区直各单位：', '请落实。'],
      ['title 关于绿化的通知', 'to 各镇人民政府 + 区直各单位', '¶ 请落实。'],
    ],
    [
      'followed by the text on their line',
      ['关于绿化的通知', '各学校：为做好绿化工作，现通知如下。', '一、加强领导。'],
      ['title 关于绿化的通知', 'to 各学校', '¶ 为做好绿化工作，现通知如下。', '一、加强领导。'],
    ],
    [
      'one organ',
      ['关于绿化的批复', '白石镇人民政府：', '你镇《关于绿化的请示》收悉。经研究，批复如下：'],
      ['title 关于绿化的批复', 'to 白石镇人民政府', '¶ 你镇《关于绿化的请示》收悉。经研究，批复如下：'],
    ],
    [
      'brackets within',
      ['关于绿化的通知', '各县（市、区）教育局，市直各学校：', '请落实。'],
      ['title 关于绿化的通知', 'to 各县（市、区）教育局 + 市直各学校', '¶ 请落实。'],
    ],
    [
      'a half-width colon',
      ['关于绿化的通知', '各学校:', '请落实。'],
      ['title 关于绿化的通知', 'to 各学校', '¶ 请落实。'],
    ],
    [
      'a phrase with a colon is none',
      ['关于绿化的通知', '现将有关事项通知如下：', '一、加强领导'],
      ['title 关于绿化的通知', '¶ 现将有关事项通知如下：', '一、[加强领导]'],
    ],
    [
      'a list of persons is none',
      ['关于成立领导小组的通知', '领导小组成员如下：', '组 长：王某', '成 员：李某'],
      ['title 关于成立领导小组的通知', '¶ 领导小组成员如下：', '¶ 组 长：王某', '¶ 成 员：李某'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text.join('\n'))).toEqual(expected)
  })
})
