/** Markdown files: markup is set aside, words are read as in plain text. */
import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('markdown', () => {
  it.each<[name: string, text: string[], expected: string[]]>([
    [
      'headings and bold words are markup',
      [
        '# 关于绿化的通知',
        '',
        '**各学校：**',
        '',
        '## 一、总体要求',
        '',
        '加强绿化。',
        '',
        '1. 成立机构',
        '2. 明确责任',
        '',
        '云湖区教育局',
        '',
        '2024年3月15日',
      ],
      [
        'title 关于绿化的通知',
        'to 各学校',
        '一、[总体要求]',
        '  ¶ 加强绿化。',
        '  1.[成立机构]',
        '  2.[明确责任]',
        'signed 云湖区教育局, 2024-03-15',
      ],
    ],
    [
      'a table',
      ['# 关于绿化的通知', '', '各学校：', '', '| 单位 | 数量 |', '| --- | --- |', '| 白石镇 | 30 |'],
      ['title 关于绿化的通知', 'to 各学校', 'table 单位·数量 / 白石镇·30'],
    ],
    [
      'front matter, bold markers, rules, list dashes',
      [
        '---',
        '索引号: YH001',
        '发布日期: 2024-03-15',
        '---',
        '',
        '# 关于绿化的通知',
        '',
        '**一、加强领导。** 各校要落实。',
        '',
        '---',
        '',
        '- 第一条 为了绿化',
      ],
      [
        'header indexNumber=YH001; datePublished=2024-03-15',
        'title 关于绿化的通知',
        '一、[加强领导。]各校要落实。',
        '第一条为了绿化',
      ],
    ],
    [
      'a header in a table',
      ['| 索引号 | YH001 |', '| --- | --- |', '| 发布机构 | 云湖区教育局 |', '', '# 关于绿化的通知', '', '各学校：'],
      ['header indexNumber=YH001; issuer=云湖区教育局', 'title 关于绿化的通知', 'to 各学校'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text.join('\n'), 'markdown')).toEqual(expected)
  })
})
