import rule from '../../../src/lint/rules/structure/report-with-request.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const report = (...body: string[]) =>
  noticeWith({ title: '云湖区教育局关于校舍维修情况的报告', recipients: '云湖区人民政府：', body })

ruleTable(rule, {
  valid: [noticeWith(), report('校舍维修已经完成。', '特此报告。')],
  near: [
    {
      why: 'a 请示 asks',
      text: noticeWith({
        title: '云湖区教育局关于维修资金的请示',
        recipients: '云湖区人民政府：',
        body: '妥否，请批示。',
      }),
    },
    {
      why: 'it was another paper that asked',
      text: report('上年我局曾以“妥否，请批示', '”一文上报，校舍维修已经完成。'),
    },
    { why: 'an assembly deliberates', text: report('校舍维修已经完成。', '以上报告，请予审议。') },
    { why: 'asked in the middle of a sentence about others', text: report('各校维修须请批准后进行，现已完成。') },
  ],
  invalid: [
    {
      text: report('校舍维修已经完成。', '以上报告妥否，请批示。'),
      messages: [{ messageId: 'request', at: '妥否，请批示', data: { found: '妥否，请批示' } }],
    },
    {
      text: report('校舍维修已经完成，尚缺资金，请予批准。'),
      messages: [{ messageId: 'request', at: '请予批准', data: { found: '请予批准' } }],
    },
  ],
})
