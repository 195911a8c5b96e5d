import rule from '../../../src/lint/rules/attachment/sequence.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表', '3.名单'] })],
  near: [
    { why: 'a list without numbers', text: noticeWith({ attachmentNote: '附件：申报表' }) },
    {
      why: 'years and numbers in names',
      text: noticeWith({ attachmentNote: ['附件：1.2024年名单', '2.3月份安排表'] }),
    },
    {
      why: 'items of the text below the list are none of it',
      text: noticeWith({ attachmentNote: '附件：1.申报表', body: ['1.安排值班。', '3.排查隐患。'] }),
    },
    {
      why: 'a list that is torn in two',
      text: noticeWith({ attachmentNote: ['附件：附件1 申报表.xls', '附件2 汇总表.xls', '附件3 名单.xls'] }),
    },
    { why: 'names on one line', text: noticeWith({ attachmentNote: '附件：1.申报表　2.汇总表　3.名单' }) },
    {
      why: 'numbers with 附件 in every line',
      text: noticeWith({ attachmentNote: ['附件1：申报表', '附件2：汇总表'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: ['附件：1.申报表', '3.汇总表'] }),
      messages: [{ messageId: 'gap', at: '3.', data: { before: '1.', found: '3.', expected: '2.' } }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表', '4.名单', '5.安排表'] }),
      messages: [{ messageId: 'gap', at: '4.', data: { before: '2.', found: '4.', expected: '3.' } }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表', '3.名单', '4.安排表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表', '2.名单'] }),
      messages: [{ messageId: 'repeated', at: '7:1–7:3', data: { found: '2.', expected: '3.' } }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表', '3.名单'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：2.申报表', '3.汇总表'] }),
      messages: [{ messageId: 'first', at: '2.', data: { found: '2.', expected: '1.' } }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：1.申报表.docx', '3.汇总表.docx'] }),
      messages: [{ messageId: 'gap', at: '3.', data: { before: '1.', found: '3.', expected: '2.' }, severity: 'info' }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表.docx', '2.汇总表.docx'] }),
    },
  ],
})
