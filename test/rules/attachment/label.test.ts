import rule from '../../../src/lint/rules/attachment/label.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith(),
    noticeWith({ attachmentNote: '附件：申报表' }),
    noticeWith({ attachmentNote: ['　　附件：1. 申报表', '　　　　　2. 汇总表'] }),
    noticeWith({ attachmentNote: ['附件：', '1.申报表', '2.汇总表'] }),
  ],
  near: [
    { why: 'the word stands in a sentence', text: noticeWith({ body: '附件1:申报表和汇总表请一并报送，不得遗漏。' }) },
    {
      why: 'heads of attachments have a form of their own',
      text: noticeWith({ attachmentNote: '附件：申报表', tail: ['附件1', '申报表', '一、学校名称'] }),
    },
    {
      why: 'a name may begin with a year',
      text: noticeWith({ attachmentNote: '附件：2024年春季开学工作安排表' }),
    },
    {
      why: 'files for download are the page’s',
      text: noticeWith({ attachmentNote: ['附件1：申报表.docx', '附件2：汇总表.xlsx'] }),
    },
    { why: 'a name of a file', text: noticeWith({ attachmentNote: ['附件：', '附件1.docx', '附件2.docx'] }) },
    { why: 'a sentence about attachments', text: noticeWith({ body: ['请填写申报表。', '附件申报表请按时报送'] }) },
    { why: 'a number in a name', text: noticeWith({ attachmentNote: '附件：12345热线办理流程' }) },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: ['附件:1.申报表', '2.汇总表'] }),
      messages: [{ messageId: 'halfwidth', at: ':' }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件1.申报表', '2.汇总表'] }),
      messages: [{ messageId: 'missing', at: '附件', data: { found: '附件', expected: '附件：' } }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件 1.申报表', '2.汇总表'] }),
      messages: [{ messageId: 'missing', at: '5:1–5:4', data: { found: '附件', expected: '附件：' } }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: '附件申报表' }),
      messages: [{ messageId: 'missing', at: '附件', data: { found: '附件', expected: '附件：' } }],
      fixed: noticeWith({ attachmentNote: '附件：申报表' }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件1：申报表', '附件2：汇总表'] }),
      messages: [{ messageId: 'numbered', at: '附件1：', data: { found: '附件1：', expected: '附件：1.' }, count: 2 }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：（1）申报表', '（2）汇总表'] }),
      messages: [{ messageId: 'style', at: '（1）', data: { found: '（1）', expected: '1.' }, count: 2 }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：一、申报表', '二、汇总表'] }),
      messages: [{ messageId: 'style', at: '一、', data: { found: '一、', expected: '1.' }, count: 2 }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：1、申报表', '2、汇总表'] }),
      messages: [
        { messageId: 'style', at: '1、', data: { found: '1、', expected: '1.' }, severity: 'warning', count: 2 },
      ],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: '附：申报表' }),
      messages: [{ messageId: 'old', at: '附：', data: { found: '附：' }, severity: 'warning' }],
      fixed: noticeWith({ attachmentNote: '附件：申报表' }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件:1.申报表.docx', '2.汇总表.xlsx'] }),
      messages: [{ messageId: 'halfwidth', at: ':', severity: 'info' }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表.docx', '2.汇总表.xlsx'] }),
    },
  ],
})
