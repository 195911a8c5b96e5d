import rule from '../../../src/lint/rules/attachment/dangling-reference.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const attachmentNote = ['附件：1.申报表', '2.汇总表']

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ attachmentNote, body: '请填写申报表（见附件1）和汇总表（见附件2）。' })],
  near: [
    { why: 'another paper’s attachment', text: noticeWith({ attachmentNote, body: '请按照《开学办法》附件5执行。' }) },
    {
      why: 'another paper’s, told by its number',
      text: noticeWith({ attachmentNote, body: '请按照云教〔2023〕5号文件附件4填报。' }),
    },
    { why: 'no number', text: noticeWith({ body: '申报表见附件。' }) },
    {
      why: 'the attachment is there, the list is not',
      text: noticeWith({ body: '申报表见附件1。', tail: ['附件1', '申报表', '一、学校名称'] }),
    },
    { why: 'a part of an attachment', text: noticeWith({ attachmentNote, body: '请填写附件2-3。' }) },
    { why: 'a list that is joined', text: noticeWith({ attachmentNote, body: '请填写附件1、附件2和附件1至2。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote, body: '请填写汇总表（见附件3）。' }),
      messages: [{ messageId: 'dangling', at: '附件3', data: { found: '附件3', number: 3 } }],
    },
    {
      text: noticeWith({ attachmentNote, body: ['一、请填写《汇总表》（附件3）。', '二、报送附件1至3。'] }),
      messages: [{ messageId: 'dangling', at: '附件3', data: { found: '附件3', number: 3 }, count: 2 }],
    },
    {
      text: noticeWith({ attachmentNote, body: '本通知附件4另行下发，请填写附件1。' }),
      messages: [{ messageId: 'dangling', at: '附件4', data: { found: '附件4', number: 4 } }],
    },
    {
      text: noticeWith({ body: '请填写汇总表（见附件1）。' }),
      messages: [{ messageId: 'none', at: '附件1', data: { found: '附件1' }, severity: 'info' }],
    },
  ],
})
