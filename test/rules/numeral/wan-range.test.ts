import rule from '../../../src/lint/rules/numeral/wan-range.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '总投资9亿～16亿元，每校3万至5万元。' })],
  near: [
    { why: '元 may stand once', text: noticeWith({ body: '每校补助12500～20000元。' }) },
    { why: 'the first number is greater, so it has no 万', text: noticeWith({ body: '处5000～2万元罚款。' }) },
    { why: 'a date stands before the number', text: noticeWith({ body: '2024-1-5万元以上项目清单。' }) },
    { why: 'years and a sum that is apart', text: noticeWith({ body: '2021—2023年安排5万元。' }) },
    { why: 'a number of a document', text: noticeWith({ body: '见第3至5万册。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '总投资9～16亿元。' }),
      messages: [
        { messageId: 'missing', at: '9～16亿', data: { found: '9～16亿', unit: '亿', expected: '9亿～16亿' } },
      ],
      fixed: noticeWith({ body: '总投资9亿～16亿元。' }),
    },
    {
      text: noticeWith({ body: ['一、经费', '每校3.5至5万元，全区2—3千万元，县里1-2万亿元。'] }),
      messages: [
        { messageId: 'missing', at: '3.5至5万', data: { found: '3.5至5万', unit: '万', expected: '3.5万至5万' } },
        { messageId: 'missing', at: '2—3千万', data: { found: '2—3千万', unit: '千万', expected: '2千万—3千万' } },
        { messageId: 'missing', at: '1-2万亿', data: { found: '1-2万亿', unit: '万亿', expected: '1万亿-2万亿' } },
      ],
      fixed: noticeWith({ body: ['一、经费', '每校3.5万至5万元，全区2千万—3千万元，县里1万亿-2万亿元。'] }),
    },
  ],
})
