import inlineYishi from '../../../src/lint/rules/numbering/inline-yishi.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(inlineYishi, {
  valid: [noticeWith({ body: '请做到：一是加强值守；二是排查隐患。' })],
  near: [
    { why: 'it does not begin a clause', text: noticeWith({ body: '原因之一是：值守人员不足。' }) },
    { why: 'two of them side by side', text: noticeWith({ body: '上述四点中，一是、二是由学校落实。' }) },
    { why: 'a saying', text: noticeWith({ body: '登记时要一是一，二是二，不得虚报。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请做到：一是，加强值守。' }),
      messages: [{ messageId: 'mark', at: '4:7–4:8', data: { found: '一是，', expected: '一是' } }],
      fixed: noticeWith({ body: '请做到：一是加强值守。' }),
    },
    {
      text: noticeWith({ body: ['一、请做到：一是：加强值守；二是：排查隐患。', '二、及时报告。'] }),
      messages: [{ messageId: 'mark', at: '4:9–4:10', data: { found: '一是：', expected: '一是' }, count: 2 }],
      fixed: noticeWith({ body: ['一、请做到：一是加强值守；二是排查隐患。', '二、及时报告。'] }),
    },
  ],
})
