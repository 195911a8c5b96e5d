import rule from '../../../src/lint/rules/structure/upward-single.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const request = (recipients: string) =>
  noticeWith({ title: '云湖区教育局关于校舍维修资金的请示', recipients, body: '妥否，请批示。' })

ruleTable(rule, {
  valid: [noticeWith(), request('云湖区人民政府：')],
  near: [
    { why: 'a 通知 goes to many', text: noticeWith({ recipients: '云湖区财政局、云湖区民政局：' }) },
    { why: 'the second name in brackets is the same organ’s', text: request('云湖区人民政府（区财政局、办公室转）：') },
    {
      why: 'a report to all',
      text: noticeWith({ title: '云湖区教育局关于开学工作情况的报告', recipients: '各有关单位，各学校：' }),
    },
  ],
  invalid: [
    {
      text: request('云湖区人民政府、云湖区财政局：'),
      messages: [
        {
          messageId: 'several',
          at: '云湖区人民政府、云湖区财政局：',
          data: { genre: '请示', count: 2, names: '云湖区人民政府、云湖区财政局' },
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于开学工作情况的报告', recipients: '区委，区政府：' }),
      messages: [
        { messageId: 'several', at: '区委，区政府：', data: { genre: '报告', count: 2, names: '区委、区政府' } },
      ],
    },
  ],
})
