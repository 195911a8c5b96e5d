import rule from '../../../src/lint/rules/docnumber/zero-padding.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '云教〔2024〕100号' }), noticeWith({ number: '云教〔2024〕20号' })],
  near: [
    {
      why: 'the zeros of an index number are its own',
      text: noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '发文机关：云湖区教育局'] }),
    },
    {
      why: 'a number cited in the text belongs to another rule',
      text: noticeWith({
        body: '根据《云湖市教育局关于安全工作的通知》（云市教〔2023〕005号）要求，请各校做好准备工作。',
      }),
    },
    {
      why: 'before 2000 the standard did not forbid padding',
      text: noticeWith({ number: '云教〔1998〕012号', date: '1998年3月15日' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔2024〕012号' }),
      messages: [{ messageId: 'padded', at: '1:9–1:10', data: { found: '012', expected: '12', zeros: '0' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教〔2024〕005号' }),
      messages: [{ messageId: 'padded', at: '00', data: { found: '005', expected: '5', zeros: '00' } }],
      fixed: noticeWith({ number: '云教〔2024〕5号' }),
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕005号'], number: null }),
      messages: [{ messageId: 'padded', at: '00', data: { found: '005', expected: '5', zeros: '00' } }],
      fixed: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕5号'], number: null }),
    },
  ],
})
