import inlineOrdinal from '../../../src/lint/rules/numbering/inline-ordinal.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(inlineOrdinal, {
  valid: [noticeWith({ body: '请做到：第一，加强值守；第二，排查隐患。首先，安排人员；其次，轮流值班。' })],
  near: [
    { why: 'another ordinal follows', text: noticeWith({ body: '第一、第二督查组按时到位。' }) },
    { why: 'a numeral follows', text: noticeWith({ body: '第一、三季度各演练一次。' }) },
    { why: 'it does not begin a clause', text: noticeWith({ body: '各校要争第一、创一流，名列全区第一、全市第三。' }) },
    { why: 'a heading has a number of its own form', text: noticeWith({ body: ['一、加强值守', '二、排查隐患'] }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请做到：第一、加强值守；第二，排查隐患。' }),
      messages: [{ messageId: 'comma', at: '第一、', data: { found: '第一、', expected: '第一，' } }],
      fixed: noticeWith({ body: '请做到：第一，加强值守；第二，排查隐患。' }),
    },
    {
      text: noticeWith({ body: ['首先、加强值守。', '其次、排查隐患。'] }),
      messages: [
        { messageId: 'comma', at: '首先、', data: { found: '首先、', expected: '首先，' } },
        { messageId: 'comma', at: '其次、', data: { found: '其次、', expected: '其次，' } },
      ],
      fixed: noticeWith({ body: ['首先，加强值守。', '其次，排查隐患。'] }),
    },
  ],
})
