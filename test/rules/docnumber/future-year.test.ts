import rule from '../../../src/lint/rules/docnumber/future-year.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), { text: noticeWith(), today: '2024-03-20' }],
  near: [
    { why: 'the year of the check itself', text: noticeWith({ number: '云教〔2026〕12号' }), today: '2026-01-01' },
    { why: 'without a given day the clock is not asked', text: noticeWith({ number: '云教〔2099〕12号' }) },
    {
      why: 'a plan’s year in the title is no number',
      text: noticeWith({ title: '云湖区教育局关于印发2135年远景目标的通知' }),
      today: '2024-03-20',
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔2204〕12号' }),
      messages: [{ messageId: 'late', at: '2204', data: { year: '2204', latest: 2100 } }],
    },
    {
      text: noticeWith({ number: '云教〔2025〕12号' }),
      today: '2024-03-20',
      messages: [{ messageId: 'late', at: '2025', data: { year: '2025', latest: 2024 } }],
    },
    {
      text: noticeWith({ number: '云教〔1924〕12号' }),
      messages: [{ messageId: 'early', at: '1924', data: { year: '1924', earliest: 1949 } }],
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2204〕12号'], number: '云教〔2204〕12号' }),
      messages: [{ messageId: 'late', at: '3:4–3:8', data: { year: '2204', latest: 2100 } }],
    },
  ],
})
