import rule from '../../../src/lint/rules/attachment/position.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] })],
  near: [
    { why: 'files for download', text: noticeWith({ tail: ['附件：1.申报表.docx', '2.汇总表.xlsx'] }) },
    {
      why: 'the list stands in its place too',
      text: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'], tail: ['附件：1.申报表', '2.汇总表'] }),
    },
    { why: 'the attachment itself', text: noticeWith({ tail: ['附件：', '申报表', '一、学校名称'] }) },
    {
      why: 'the list of the issued paper',
      text: noticeWith({
        title: '云湖区教育局关于印发开学办法的通知',
        body: '现将《开学办法》印发给你们，请认真执行。',
        tail: [
          '开学办法',
          '第一条 为了做好开学工作，制定本办法。',
          '第二条 本办法自公布之日起施行。',
          '附件：1.申报表',
          '2.汇总表',
        ],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ tail: ['附件：1.申报表', '2.汇总表'] }),
      messages: [{ messageId: 'late', at: '7:1–8:6', data: { found: '附件：1.申报表2.汇总表' } }],
    },
    {
      text: noticeWith({
        header: ['索引号：YH001-0200-2024-00012', '发文机关：云湖区教育局'],
        tail: ['附件：1.申报表', '2.汇总表'],
      }),
      messages: [{ messageId: 'late', at: '9:1–10:6', data: { found: '附件：1.申报表2.汇总表' }, severity: 'info' }],
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于印发开学办法的通知',
        body: '现将《开学办法》印发给你们，请认真执行。',
        tail: ['附件：1.申报表', '2.汇总表', '开学办法', '第一条 为了做好开学工作，制定本办法。'],
      }),
      messages: [{ messageId: 'late', at: '附件：1.申报表', data: { found: '附件：1.申报表' } }],
    },
    {
      text: noticeWith({ tail: '附件：申报表' }),
      messages: [{ messageId: 'late', at: '附件：申报表', data: { found: '附件：申报表' }, severity: 'info' }],
    },
  ],
})
