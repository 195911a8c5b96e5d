import rule from '../../../src/lint/rules/attachment/heading.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const attached = ['申报表', '一、学校名称']

ruleTable(rule, {
  valid: [
    noticeWith({ attachmentNote: '附件：申报表', tail: ['附件', ...attached] }),
    noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'], tail: ['附件1', ...attached, '附件2', '汇总表'] }),
  ],
  near: [
    { why: 'a list above the signature', text: noticeWith({ attachmentNote: ['附件：', '1.申报表', '2.汇总表'] }) },
    { why: 'the title stands in the same line', text: noticeWith({ tail: ['附件1：申报表', '一、学校名称'] }) },
    {
      why: 'a list whose name stands in the next line',
      text: noticeWith({ tail: ['附件：', '申报表', '附件', ...attached] }),
    },
    { why: 'an appendix', text: noticeWith({ tail: ['附录：', ...attached] }) },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: '附件：申报表', tail: ['附件：', ...attached] }),
      messages: [{ messageId: 'colon', at: '8:3–8:4', data: { found: '附件', mark: '：' } }],
      fixed: noticeWith({ attachmentNote: '附件：申报表', tail: ['附件', ...attached] }),
    },
    {
      text: noticeWith({
        attachmentNote: ['附件：1.申报表', '2.汇总表'],
        tail: ['附件1:', ...attached, '附件2', '汇总表'],
      }),
      messages: [{ messageId: 'colon', at: ':', data: { found: '附件1', mark: ':' } }],
      fixed: noticeWith({
        attachmentNote: ['附件：1.申报表', '2.汇总表'],
        tail: ['附件1', ...attached, '附件2', '汇总表'],
      }),
    },
  ],
})
