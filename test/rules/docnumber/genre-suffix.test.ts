import rule from '../../../src/lint/rules/docnumber/genre-suffix.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '云教函〔2024〕12号', title: '云湖区教育局关于校舍用地的函' })],
  near: [
    {
      why: 'a reply goes under 函 too',
      text: noticeWith({ number: '云教函〔2024〕12号', title: '云湖区教育局关于校舍用地的批复' }),
    },
    { why: '函 within the code is a department’s', text: noticeWith({ number: '云函授办〔2024〕12号' }) },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教函〔2024〕12号' }),
      messages: [{ messageId: 'suffix', at: '函', data: { code: '云教函', suffix: '函', genre: '通知' } }],
    },
    {
      text: noticeWith({ number: '云政令〔2024〕12号' }),
      messages: [{ messageId: 'suffix', at: '令', data: { code: '云政令', suffix: '令', genre: '通知' } }],
    },
  ],
})
