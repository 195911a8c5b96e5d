import rule from '../../../src/lint/rules/docnumber/missing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕12号'], number: null })],
  near: [
    { why: 'announcements often have none', text: noticeWith({ number: null, title: '云湖区教育局关于招生的公告' }) },
    {
      why: 'the number stands at the title’s end',
      text: noticeWith({ number: null, title: '云湖区教育局关于做好开学工作的通知（云教〔2024〕12号）' }),
    },
    { why: 'a draft is not signed', text: noticeWith({ number: null, signature: null, date: null }) },
    {
      why: 'the number stands in a line of the page',
      text: noticeWith({ number: '字体：大 中 小 云教〔2024〕12号 打印' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: null }),
      messages: [{ messageId: 'missing', at: '云湖区教育局关于做好春季开学工作的通知', data: { genre: '通知' } }],
    },
    {
      text: noticeWith({ number: null, title: '云湖区教育局关于同意校舍维修的批复', recipients: '区实验小学：' }),
      messages: [{ messageId: 'missing', at: '云湖区教育局关于同意校舍维修的批复', data: { genre: '批复' } }],
    },
  ],
})
