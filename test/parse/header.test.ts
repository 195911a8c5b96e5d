/** Header fields in the layouts of many sites. */
import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('header', () => {
  it.each<[name: string, text: string[], expected: string[]]>([
    [
      'a label a line',
      [
        '索引号：YH001-2024-00012',
        '发布机构：云湖区教育局',
        '发布日期：2024-03-15',
        '云湖区教育局关于做好春季开学工作的通知',
        '各中小学校：',
        '请认真落实。',
      ],
      [
        'header indexNumber=YH001-2024-00012; issuer=云湖区教育局; datePublished=2024-03-15',
        'title 云湖区教育局关于做好春季开学工作的通知',
        'to 各中小学校',
        '¶ 请认真落实。',
      ],
    ],
    [
      'spaced labels, two a line',
      [
        '索 引 号：YH001　　发文机关：云湖区教育局',
        '成文日期：2024年3月15日　有效性：有效',
        '云湖区教育局关于做好春季开学工作的通知',
      ],
      [
        'header indexNumber=YH001; issuer=云湖区教育局; dateWritten=2024-03-15; validity=有效',
        'title 云湖区教育局关于做好春季开学工作的通知',
      ],
    ],
    [
      'list dashes and half-width colons',
      ['- 索引号: YH001', '- 文号: 云教〔2024〕12号', '- 备注: 无', '关于做好春季开学工作的通知'],
      ['header indexNumber=YH001; documentNumber=云教〔2024〕12号; other.备注=无', 'title 关于做好春季开学工作的通知'],
    ],
    [
      'values on the next line',
      [
        '索引号',
        'YH001',
        '发布机构',
        '云湖区教育局',
        '发布日期',
        '2024-03-15',
        '关于做好春季开学工作的通知',
        '各学校：',
      ],
      [
        'header indexNumber=YH001; issuer=云湖区教育局; datePublished=2024-03-15',
        'title 关于做好春季开学工作的通知',
        'to 各学校',
      ],
    ],
    [
      'a table flattened to tabs',
      [
        '索引号\tYH001\t发布机构\t云湖区教育局',
        '文号\t云教〔2024〕12号\t发布日期\t2024-03-15',
        '关于做好春季开学工作的通知',
        '各学校：',
      ],
      [
        'header indexNumber=YH001; issuer=云湖区教育局; documentNumber=云教〔2024〕12号; datePublished=2024-03-15',
        'title 关于做好春季开学工作的通知',
        'to 各学校',
      ],
    ],
    [
      'a table with bars',
      ['| 索引号 | YH001 | 发布机构 | 云湖区教育局 |', '关于做好春季开学工作的通知', '各学校：'],
      ['header indexNumber=YH001; issuer=云湖区教育局', 'title 关于做好春季开学工作的通知', 'to 各学校'],
    ],
    [
      'labels in brackets, two a line, one empty',
      ['【索引号】YH001【发布机构】云湖区教育局', '【有效性】', '关于做好春季开学工作的通知'],
      ['header indexNumber=YH001; issuer=云湖区教育局; validity=', 'title 关于做好春季开学工作的通知'],
    ],
    [
      'an unknown label among known ones',
      ['[索引号] YH001', '[责任处室] 综合科', '[发布日期] 2024年3月15日', '关于做好春季开学工作的通知'],
      ['header indexNumber=YH001; other.责任处室=综合科; datePublished=2024-03-15', 'title 关于做好春季开学工作的通知'],
    ],
    [
      'a value that goes on in the next line',
      ['标题：关于做好春季', '开学工作的通知', '文号：云教〔2024〕12号', '索引号：YH001', '各学校：', '请落实。'],
      [
        'header title=关于做好春季开学工作的通知; documentNumber=云教〔2024〕12号; indexNumber=YH001',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      'labels without values',
      ['索引号：', '发布机构：云湖区教育局', '文号：-', '关于做好春季开学工作的通知'],
      ['header indexNumber=; issuer=云湖区教育局; documentNumber=', 'title 关于做好春季开学工作的通知'],
    ],
    [
      'the line of a page with counters',
      ['发布时间：2024-03-15 来源：云湖区教育局 浏览次数：12', '关于做好春季开学工作的通知', '各学校：', '请落实。'],
      [
        'header datePublished=2024-03-15; other.来源=云湖区教育局',
        'furniture 浏览次数：12',
        'title 关于做好春季开学工作的通知',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      'one label above its date',
      ['关于做好春季开学工作的通知', '发布时间：', '2024年3月15日', '各学校：', '请落实。'],
      ['title 关于做好春季开学工作的通知', 'header datePublished=2024-03-15', 'to 各学校', '¶ 请落实。'],
    ],
    [
      'the author first in the line of a page',
      ['作者：云湖网 时间：2024-03-15  浏览：12', '关于做好春季开学工作的通知', '各学校：', '请落实。'],
      [
        'header other.作者=云湖网; datePublished=2024-03-15',
        'furniture 浏览：12',
        'title 关于做好春季开学工作的通知',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      'a date without a label',
      ['关于做好春季开学工作的通知', '2024-03-15', '各学校：', '请落实。'],
      ['title 关于做好春季开学工作的通知', 'header 2024-03-15', 'to 各学校', '¶ 请落实。'],
    ],
    [
      '时间 and 地点 of a meeting are none',
      ['关于召开会议的通知', '各学校：', '现将有关事项通知如下。', '时间：2024年3月20日', '地点：区会议中心'],
      [
        'title 关于召开会议的通知',
        'to 各学校',
        '¶ 现将有关事项通知如下。',
        '¶ 时间：2024年3月20日',
        '¶ 地点：区会议中心',
      ],
    ],
    [
      'a label in the text is none',
      ['关于报送材料的通知', '各学校：', '请报送材料。', '联系人：王某　电话：000-1234567'],
      ['title 关于报送材料的通知', 'to 各学校', '¶ 请报送材料。', '¶ 联系人：王某　电话：000-1234567'],
    ],
    [
      'an impossible date has no ISO form',
      ['索引号：YH001', '成文日期：2024年2月30日', '关于做好春季开学工作的通知'],
      ['header indexNumber=YH001; dateWritten=2024年2月30日', 'title 关于做好春季开学工作的通知'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text.join('\n'))).toEqual(expected)
  })
})
