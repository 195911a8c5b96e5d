import rule from '../../../src/lint/rules/numeral/leading-zero.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '水位上涨0.5米，增长10.25%。' })],
  near: [
    { why: 'a list number', text: noticeWith({ body: ['1.1做好检查。', '请做好以下工作：.1.检查；.2.报告。'] }) },
    { why: 'an address and a file name', text: noticeWith({ body: '登录www.12345.example.cn，下载表格.2.xls。' }) },
    { why: 'a full stop typed as a point, then a date', text: noticeWith({ body: '请认真做好工作.3月底前报告。' }) },
    { why: 'leaders of a table of contents', text: noticeWith({ body: '总体要求......6' }) },
    { why: 'a grant number has letters before it', text: noticeWith({ body: '文件编号CLI.12.4567。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '水位上涨.5米，占比.25%。' }),
      messages: [
        { messageId: 'missing', at: '.5', data: { found: '.5', expected: '0.5' } },
        { messageId: 'missing', at: '.25', data: { found: '.25', expected: '0.25' } },
      ],
      fixed: noticeWith({ body: '水位上涨0.5米，占比0.25%。' }),
    },
    {
      text: noticeWith({ body: ['请各校按下表执行。', '| 学校 | 面积 |', '| --- | --- |', '| 一中 | .75 |'] }),
      format: 'markdown',
      messages: [{ messageId: 'missing', at: '.75', data: { found: '.75', expected: '0.75' } }],
      fixed: noticeWith({ body: ['请各校按下表执行。', '| 学校 | 面积 |', '| --- | --- |', '| 一中 | 0.75 |'] }),
    },
    {
      text: noticeWith({ body: ['一、标准', '（一）间距0.5米～.8米。'] }),
      messages: [{ messageId: 'missing', at: '.8', data: { found: '.8', expected: '0.8' } }],
      fixed: noticeWith({ body: ['一、标准', '（一）间距0.5米～0.8米。'] }),
    },
  ],
})
