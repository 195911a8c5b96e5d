import rule from '../../../src/lint/rules/date/dotted.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '请于2024年3月20日前报送。' })],
  near: [
    { why: 'a standard form', text: noticeWith({ body: '请于2024-03-20前报送。' }) },
    { why: 'the header’s format is the platform’s', text: noticeWith({ header: '成文日期：2024/3/15' }) },
    { why: 'a version', text: noticeWith({ body: '请安装系统版本2024.3.20后填报。' }) },
    { why: 'a name', text: noticeWith({ body: '请学习《安全事故通报（2024.3.1）》。' }) },
    { why: 'a name of a file', text: noticeWith({ body: '下载2024.3.20汇总.xlsx填报。' }) },
    { why: 'no date of the calendar', text: noticeWith({ body: '见规范第2024.13.40条，请核对。' }) },
    { why: 'a form', text: noticeWith({ tail: ['附件1', '申报表', '填表日期：2024.3.20'] }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请于2024.3.20前报送。' }),
      messages: [{ messageId: 'dotted', at: '2024.3.20', data: { found: '2024.3.20', expected: '2024年3月20日' } }],
      fixed: noticeWith({ body: '请于2024年3月20日前报送。' }),
    },
    {
      text: noticeWith({ body: ['一、报名时间：2024/3/20至2024/3/22。', '二、会议时间：2024.04.01。'] }),
      messages: [
        { messageId: 'dotted', at: '2024/3/20', data: { found: '2024/3/20', expected: '2024年3月20日' }, count: 3 },
      ],
      fixed: noticeWith({ body: ['一、报名时间：2024年3月20日至2024年3月22日。', '二、会议时间：2024年4月1日。'] }),
    },
  ],
})
