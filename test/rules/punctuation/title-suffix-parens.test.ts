import titleSuffixParens from '../../../src/lint/rules/punctuation/title-suffix-parens.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(titleSuffixParens, {
  valid: [noticeWith({ body: '请按照《防汛预案（试行）》做好准备。' })],
  near: [
    { why: 'a remark on the document', text: noticeWith({ body: '《防汛预案》（已废止）不再执行。' }) },
    { why: 'when it was revised', text: noticeWith({ body: '按照《防汛条例》（2020年修订）执行。' }) },
    { why: 'a short name', text: noticeWith({ body: '按照《防汛预案》（以下简称《预案》）执行。' }) },
    { why: 'a document number', text: noticeWith({ body: '按照《防汛预案》（云教〔2023〕5号）执行。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请按照《防汛预案》（试行）做好准备。' }),
      messages: [
        {
          messageId: 'outside',
          at: '（试行）',
          data: { bracket: '（试行）', title: '《防汛预案》', expected: '《防汛预案（试行）》' },
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于印发《防汛预案》（征求意见稿）的通知' }),
      messages: [
        {
          messageId: 'outside',
          at: '（征求意见稿）',
          data: { bracket: '（征求意见稿）', title: '《防汛预案》', expected: '《防汛预案（征求意见稿）》' },
        },
      ],
    },
  ],
})
