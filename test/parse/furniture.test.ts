/** 网页残留 above, within and below a notice. */
import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('furniture', () => {
  it.each<[name: string, text: string[], expected: string[]]>([
    [
      'the head of a page',
      [
        '首页 > 政务公开 > 通知',
        '关于绿化的通知',
        '字体：大 中 小',
        '各学校：',
        '请落实。',
        '云湖区教育局',
        '2024年3月15日',
      ],
      [
        'furniture 首页 > 政务公开 > 通知',
        'title 关于绿化的通知',
        'furniture 字体：大 中 小',
        'to 各学校',
        '¶ 请落实。',
        'signed 云湖区教育局, 2024-03-15',
      ],
    ],
    [
      'the foot of a page',
      [
        '关于绿化的通知',
        '各学校：',
        '请落实。',
        '云湖区教育局',
        '2024年3月15日',
        '【打印本页】 【关闭窗口】',
        '上一篇：关于防火的通知',
        '版权所有：云湖区人民政府',
      ],
      [
        'title 关于绿化的通知',
        'to 各学校',
        '¶ 请落实。',
        'signed 云湖区教育局, 2024-03-15',
        'furniture 【打印本页】 【关闭窗口】',
        'furniture 上一篇：关于防火的通知',
        'furniture 版权所有：云湖区人民政府',
      ],
    ],
    [
      'numbers of pages within the text',
      ['关于绿化的通知', '各学校：', '请落实。', '- 1 -', '加强领导。', '第 2 页 共 3 页', '落实责任。'],
      [
        'title 关于绿化的通知',
        'to 各学校',
        '¶ 请落实。',
        'furniture - 1 -',
        '¶ 加强领导。',
        'furniture 第 2 页 共 3 页',
        '¶ 落实责任。',
      ],
    ],
    [
      'words of a page that stand in the text are none',
      [
        '关于办公平台的通知',
        '各学校：',
        '一、首页',
        '请点击“登录”。',
        '二、搜索',
        '请输入名称。',
        '云湖区教育局',
        '2024年3月15日',
      ],
      [
        'title 关于办公平台的通知',
        'to 各学校',
        '一、[首页]',
        '  ¶ 请点击“登录”。',
        '二、[搜索]',
        '  ¶ 请输入名称。',
        'signed 云湖区教育局, 2024-03-15',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text.join('\n'))).toEqual(expected)
  })
})
