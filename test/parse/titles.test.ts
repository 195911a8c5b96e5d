/** The title among the lines of a head, and the lines round it. */
import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('titles', () => {
  it.each<[name: string, text: string[], expected: string[]]>([
    ['on one line', ['关于绿化的通知', '各学校：', '请落实。'], ['title 关于绿化的通知', 'to 各学校', '¶ 请落实。']],
    [
      'what the page prints twice, not the name of its column',
      [
        '首页 > 政务公开',
        '校园绿化办法',
        '更新时间：2024-03-15 浏览次数：7',
        '云湖第一中学校园树木管理规定',
        '更新时间：2024-03-15',
        '云湖第一中学校园树木管理规定',
        '第一条 为了绿化，制定本规定。',
      ],
      [
        'furniture 首页 > 政务公开',
        'title 校园绿化办法 (again)',
        'header other.更新时间=2024-03-15',
        'furniture 浏览次数：7',
        'title 云湖第一中学校园树木管理规定 (again)',
        'header other.更新时间=2024-03-15',
        'title 云湖第一中学校园树木管理规定',
        '第一条为了绿化，制定本规定。',
      ],
    ],
    [
      'a summary that is cut short is none',
      [
        '首页 > 政务公开',
        '关于绿化的通知',
        '关于绿化的通知 各学校：请做好绿化…',
        '关于绿化的通知',
        '各学校：',
        '请落实。',
      ],
      [
        'furniture 首页 > 政务公开',
        'title 关于绿化的通知 (again)',
        'furniture 关于绿化的通知 各学校：请做好绿化…',
        'title 关于绿化的通知',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      "an organ's line between two titles of a page",
      ['首页 > 政务公开', '云湖区绿化办法', '云湖区人民政府', '云湖区绿化办法', '第一条 为了绿化，制定本办法。'],
      [
        'furniture 首页 > 政务公开',
        'title 云湖区绿化办法 (again)',
        'issuer 云湖区人民政府',
        'title 云湖区绿化办法',
        '第一条为了绿化，制定本办法。',
      ],
    ],
    [
      "an organ's line above 关于 belongs to it",
      ['云教〔2024〕12号', '云湖区教育局', '关于做好春季开学工作的通知', '各学校：', '请落实。'],
      ['number 云教〔2024〕12号', 'title 云湖区教育局关于做好春季开学工作的通知', 'to 各学校', '¶ 请落实。'],
    ],
    [
      'over three lines, below the red head',
      [
        '云湖区教育局文件',
        '云教〔2024〕12号',
        '云湖区教育局关于',
        '做好春季开学工作的',
        '通知',
        '各学校：',
        '请落实。',
      ],
      [
        'issuer 云湖区教育局',
        'number 云教〔2024〕12号',
        'title 云湖区教育局关于做好春季开学工作的通知',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      'an organ that the header names as issuer, on its own line',
      [
        '发布机构：云湖区教育局',
        '文号：云教〔2024〕12号',
        '云教〔2024〕12号',
        '云湖区教育局',
        '关于做好春季开学工作的通知',
        '各学校：',
        '请落实。',
      ],
      [
        'header issuer=云湖区教育局; documentNumber=云教〔2024〕12号',
        'number 云教〔2024〕12号',
        'issuer 云湖区教育局',
        'title 关于做好春季开学工作的通知',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      'printed twice',
      ['关于做好春季开学工作的通知', '关于做好春季开学工作的通知', '发布时间：2024-03-15', '各学校：', '请落实。'],
      [
        'title 关于做好春季开学工作的通知 (again)',
        'title 关于做好春季开学工作的通知',
        'header datePublished=2024-03-15',
        'to 各学校',
        '¶ 请落实。',
      ],
    ],
    [
      'with its number in brackets',
      ['关于印发《云湖区绿化工作方案》的通知（云绿〔2024〕3号）', '各镇人民政府：', '现印发给你们。'],
      ['title 关于印发《云湖区绿化工作方案》的通知', 'number 云绿〔2024〕3号', 'to 各镇人民政府', '¶ 现印发给你们。'],
    ],
    [
      'with its number in brackets on the next line',
      ['关于绿化的通知', '（云绿〔2024〕3号）', '各镇人民政府：', '请落实。'],
      ['title 关于绿化的通知', 'number 云绿〔2024〕3号', 'to 各镇人民政府', '¶ 请落实。'],
    ],
    [
      'with its history below',
      [
        '云湖区绿化条例',
        '（2023年1月2日云湖区人民代表大会通过 自2023年3月1日起施行）',
        '第一条 为了绿化，制定本条例。',
      ],
      [
        'title 云湖区绿化条例',
        'remark （2023年1月2日云湖区人民代表大会通过 自2023年3月1日起施行）',
        '第一条为了绿化，制定本条例。',
      ],
    ],
    [
      "of an order: the organ's mark is none",
      [
        '云湖区人民政府令',
        '第3号',
        '《云湖区绿化办法》已经通过，现予公布。',
        '区长 王小明',
        '2024年3月15日',
        '云湖区绿化办法',
        '第一章 总则',
        '第一条 为了绿化，制定本办法。',
      ],
      [
        'issuer 云湖区人民政府令',
        'number 第3号',
        '¶ 《云湖区绿化办法》已经通过，现予公布。',
        'signed 区长 王小明, 2024-03-15',
        'attachment',
        '  title 云湖区绿化办法',
        '  第一章[总则]',
        '    第一条为了绿化，制定本办法。',
      ],
    ],
    ['missing: none is invented', ['各学校：', '请落实。'], ['to 各学校', '¶ 请落实。']],
    [
      'missing below an organ',
      ['云湖区教育局', '各学校：', '请落实。'],
      ['issuer 云湖区教育局', 'to 各学校', '¶ 请落实。'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text.join('\n'))).toEqual(expected)
  })
})
