import rule from '../../../src/lint/rules/attachment/ruwen.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ attachmentNote: '附件：申报表' })],
  near: [
    { why: 'within a sentence', text: noticeWith({ body: '请将附件3份一并报送，附件如文中所列。' }) },
    { why: 'the names follow', text: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }) },
    { why: 'a head of an attachment', text: noticeWith({ tail: ['附件3', '申报表', '一、学校'] }) },
    { why: 'a name that begins so', text: noticeWith({ attachmentNote: '附件：三份清单' }) },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: '附件如文' }),
      messages: [{ messageId: 'ruwen', at: '附件如文', data: { found: '附件如文' } }],
    },
    {
      text: noticeWith({ attachmentNote: '附件：如文。' }),
      messages: [{ messageId: 'ruwen', at: '附件：如文。', data: { found: '附件：如文。' } }],
    },
    {
      text: noticeWith({ attachmentNote: '附件：3件' }),
      messages: [{ messageId: 'ruwen', at: '附件：3件', data: { found: '附件：3件' } }],
    },
    {
      text: noticeWith({ attachmentNote: '附：共2份' }),
      messages: [{ messageId: 'ruwen', at: '附：共2份', data: { found: '附：共2份' } }],
    },
  ],
})
