import rule from '../../../src/lint/rules/docnumber/year-signdate-mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const attached = [
  '关于春季开学工作的请示',
  '云教〔2023〕40号',
  '区人民政府：',
  '现将有关工作请示如下。',
  '云湖区教育局',
  '2023年2月1日',
]

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '云教〔2012〕12号', date: '二〇一二年三月十五日' })],
  near: [
    { why: 'no signing date to compare with', text: noticeWith({ signature: null, date: null }) },
    { why: 'no number to compare with', text: noticeWith({ number: null }) },
    { why: 'the forwarded paper has a number and a date of its own', text: noticeWith({ tail: attached }) },
    { why: 'an impossible year is docnumber/future-year’s', text: noticeWith({ number: '云教〔2204〕12号' }) },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔2023〕12号' }),
      messages: [
        { messageId: 'mismatch', at: '2023', data: { year: '2023', date: '2024年3月15日' }, related: '2024年3月15日' },
      ],
    },
    {
      text: noticeWith({ number: '云教〔2023〕12号', date: '2024年1月5日' }),
      messages: [{ messageId: 'mismatch', at: '2023', data: { year: '2023', date: '2024年1月5日' }, severity: 'info' }],
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2025〕12号'], number: null }),
      messages: [{ messageId: 'mismatch', at: '2025', data: { year: '2025', date: '2024年3月15日' } }],
    },
  ],
})
