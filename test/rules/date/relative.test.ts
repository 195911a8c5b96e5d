import rule from '../../../src/lint/rules/date/relative.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '请于2024年3月20日前报送。' })],
  near: [
    { why: 'every year', text: noticeWith({ body: '各校应于每年年底前报送总结，每月底前报送报表。' }) },
    { why: 'the year is named', text: noticeWith({ body: '请于2024年年底前完成，2024年底前验收。' }) },
    { why: 'the day is named', text: noticeWith({ body: '务必于明年3月1日前完成。' }) },
    { why: 'the month is named', text: noticeWith({ body: '请于7月底前完成。' }) },
    { why: 'no deadline', text: noticeWith({ body: '今年以来，各校工作扎实，本月前期工作已经开展。' }) },
    {
      why: 'a standing rule',
      text: noticeWith({ title: '云湖区教育局考勤办法', body: '考勤表应于下月前报送，年底前汇总。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请于下周五前报送方案。' }),
      messages: [{ messageId: 'relative', at: '下周五前', data: { found: '下周五前' } }],
    },
    {
      text: noticeWith({ body: ['一、本月底前完成自查。', '二、年底前全面完成整改。'] }),
      messages: [{ messageId: 'relative', at: '本月底前', data: { found: '本月底前' }, count: 2 }],
    },
  ],
})
