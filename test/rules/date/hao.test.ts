import rule from '../../../src/lint/rules/date/hao.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '请于3月20日前报送。' })],
  near: [
    { why: 'a number of a building', text: noticeWith({ body: '集合地点为五月二号院和3月8号楼。' }) },
    { why: 'a typhoon', text: noticeWith({ body: '去年9月22号台风过境，请做好防范。' }) },
    { why: 'a paper’s number', text: noticeWith({ body: '请按照5月1号文件和3月2号公告执行。' }) },
    { why: 'a document number', text: noticeWith({ body: '请按照云教〔2024〕3号执行。' }) },
    { why: 'a length of time', text: noticeWith({ body: '工期12个月，1号机组先行投产。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请于3月20号前报送。' }),
      messages: [{ messageId: 'hao', at: '3月20号', data: { found: '3月20号', expected: '3月20日' } }],
      fixed: noticeWith({ body: '请于3月20日前报送。' }),
    },
    {
      text: noticeWith({ body: ['会议定于三月二十号召开。', '请于3月18 号报名。'] }),
      messages: [
        { messageId: 'hao', at: '三月二十号', data: { found: '三月二十号', expected: '三月二十日' }, count: 2 },
      ],
      fixed: noticeWith({ body: ['会议定于三月二十日召开。', '请于3月18 日报名。'] }),
    },
    {
      text: noticeWith({ date: '2024年3月15号' }),
      messages: [{ messageId: 'hao', at: '3月15号', data: { found: '3月15号', expected: '3月15日' } }],
      fixed: noticeWith({ date: '2024年3月15日' }),
    },
  ],
})
