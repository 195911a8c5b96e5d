import rule from '../../../src/lint/rules/structure/cc-period.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const printed = '云湖区教育局办公室　　　2024年3月15日印发'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ tail: ['抄送：区委办公室，区政府办公室。', printed] })],
  near: [
    { why: 'no copies', text: noticeWith({ tail: printed }) },
    {
      why: 'a list over two lines',
      text: noticeWith({ tail: ['抄送：区委办公室，区政府办公室，', '　　　区人大办公室。', printed] }),
    },
    {
      why: 'the printing line is broken in two',
      text: noticeWith({ tail: ['抄送：区委办公室。', '云湖区教育局办公室', '2024年3月15日印发'] }),
    },
    { why: 'a sentence of the text', text: noticeWith({ body: ['抄送：区委办公室', '请做好准备工作。'] }) },
    { why: 'all on one line', text: noticeWith({ tail: `抄送：区委办公室 ${printed}` }) },
  ],
  invalid: [
    {
      text: noticeWith({ tail: ['抄送：区委办公室，区政府办公室', printed] }),
      messages: [{ messageId: 'missing', at: '7:15–7:16', data: { label: '抄送', last: '区政府办公室' } }],
      fixed: noticeWith({ tail: ['抄送：区委办公室，区政府办公室。', printed] }),
    },
    {
      text: noticeWith({ tail: ['抄报：市教育局；', '抄送：区委办公室。', printed] }),
      messages: [{ messageId: 'other', at: '；', data: { label: '抄报', last: '市教育局', found: '；' } }],
      fixed: noticeWith({ tail: ['抄报：市教育局。', '抄送：区委办公室。', printed] }),
    },
    {
      text: noticeWith({ tail: '抄送：区委办公室' }),
      messages: [{ messageId: 'missing', at: '7:8–7:9', data: { label: '抄送', last: '区委办公室' } }],
      fixed: noticeWith({ tail: '抄送：区委办公室。' }),
    },
  ],
})
