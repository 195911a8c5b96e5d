import rule from '../../../src/lint/rules/attachment/single-number.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith({ attachmentNote: '附件：申报表' }),
    noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
  ],
  near: [
    { why: 'a year begins the name', text: noticeWith({ attachmentNote: '附件：2024年申报表' }) },
    {
      why: 'a second one is attached',
      text: noticeWith({
        attachmentNote: '附件：1.申报表',
        tail: ['附件1', '申报表', '一、学校', '附件2', '汇总表', '一、学校'],
      }),
    },
    { why: 'names on one line', text: noticeWith({ attachmentNote: '附件：1.申报表　2.汇总表' }) },
    {
      why: 'the second one is spoken of',
      text: noticeWith({ attachmentNote: '附件：1.申报表', body: '请填写附件2。' }),
    },
    { why: 'a list whose numbers jump', text: noticeWith({ attachmentNote: ['附件：1.申报表', '3.汇总表'] }) },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: '附件：1.申报表' }),
      messages: [{ messageId: 'single', at: '1.', data: { found: '1.' } }],
      fixed: noticeWith({ attachmentNote: '附件：申报表' }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：', '　1. 申报表'] }),
      messages: [{ messageId: 'single', at: '1.', data: { found: '1.' } }],
      fixed: noticeWith({ attachmentNote: ['附件：', '　申报表'] }),
    },
    {
      text: noticeWith({ attachmentNote: '附件：1.申报表', body: '请填写申报表（见附件1）。' }),
      messages: [{ messageId: 'single', at: '1.', data: { found: '1.' } }],
    },
  ],
})
