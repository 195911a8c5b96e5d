/** Leaves: what each word is, and what only lays text out. */
import { describe, expect, it } from 'vitest'
import { leavesOf, type NodeType, walk } from '../../src/tree/index.ts'
import { treeOf } from './told.ts'

/** `role:value`, `~value` for markup, of the leaves below the first node of a type. */
function leaves(type: NodeType, text: string, format?: 'text' | 'markdown'): string[] {
  const found: string[] = []
  walk(treeOf(text, format), (node) => {
    if (node.type !== type || found.length > 0) return
    for (const leaf of leavesOf(node)) {
      const role = leaf.type === 'markup' ? '~' : leaf.role === undefined ? '' : `${leaf.role}:`
      found.push(`${role}${leaf.value}`)
    }
  })
  return found
}

describe('leaves', () => {
  it.each<[name: string, type: NodeType, text: string, expected: string[]]>([
    ['label, colon, value', 'field', '索引号：YH001\n发布日期：2024-03-15', ['label:索引号', '~：', 'value:YH001']],
    [
      'brackets round a label',
      'field',
      '【索引号】YH001\n【文号】云教〔2024〕12号',
      ['~【', 'label:索引号', '~】', 'value:YH001'],
    ],
    [
      'labels glued to the value before them',
      'metadata',
      '发布者：王某发布时间：2024-03-15浏览次数：7\n关于绿化的通知\n各学校：',
      [
        'label:发布者',
        '~：',
        'value:王某',
        'label:发布时间',
        '~：',
        'value:2024-03-15',
        'label:浏览次数',
        '~：',
        'value:7',
      ],
    ],
    ['two blanks that an encoding lacked', 'body', '关于绿化的通知\n各学校：\n??请落实。', ['~??', '请落实。']],
    ['the bar of a lost table', 'body', '关于绿化的通知\n各学校：\n请落实。 |', ['请落实。', '~|']],
    [
      'organ and date on one line',
      'signature',
      '关于绿化的通知\n各学校：\n请落实。\n云湖区教育局 2024年3月15日',
      ['issuer:云湖区教育局', 'date:2024年3月15日'],
    ],
    [
      'the number of an attachment and its colon',
      'attachment',
      '关于绿化的通知\n各学校：\n请落实。\n云湖区教育局\n2024年3月15日\n附件1：云湖区绿化方案\n一、加强领导',
      ['label:附件1', '~：', '云湖区绿化方案', '一、', '加强领导'],
    ],
    ['bars of a table', 'tableRow', '关于绿化的通知\n各学校：\n|甲|乙|\n|丙|丁|', ['~|', '甲', '~|', '乙', '~|']],
    ['the tab of a table is a blank', 'tableRow', '关于绿化的通知\n各学校：\n甲\t乙\n丙\t丁', ['甲', '乙']],
    ['a title over two lines', 'title', '云湖区教育局\n关于绿化的通知\n各学校：', ['云湖区教育局', '关于绿化的通知']],
  ])('%s', (_name, type, text, expected) => {
    expect(leaves(type, text)).toEqual(expected)
  })

  it.each<[name: string, type: NodeType, text: string, expected: string[]]>([
    ['signs of a heading', 'title', '# 关于绿化的通知\n\n各学校：', ['~#', '关于绿化的通知']],
    ['bold words', 'recipients', '# 关于绿化的通知\n\n**各学校：**', ['~**', '各学校：', '~**']],
    ['a comment', 'body', '# 关于绿化的通知\n\n各学校：\n\n请落实。<!-- 注 -->\n', ['请落实。', '~<!-- 注 -->']],
  ])('of Markdown: %s', (_name, type, text, expected) => {
    expect(leaves(type, text, 'markdown')).toEqual(expected)
  })
})
