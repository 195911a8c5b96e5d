import rule from '../../../src/lint/rules/attachment/trailing-punct.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] })],
  near: [
    {
      why: 'brackets belong to the name',
      text: noticeWith({ attachmentNote: ['附件：1.办法（试行）', '2.《章程》'] }),
    },
    { why: 'a name may be a question', text: noticeWith({ attachmentNote: '附件：“双减”之后怎么做？' }) },
    { why: 'a sentence, no name', text: noticeWith({ attachmentNote: '附件：申报表请登录区教育局网站下载。' }) },
    {
      why: 'a name that is broken over lines',
      text: noticeWith({
        attachmentNote: ['附件：1.云湖区春季开学安全检查、食堂卫生检查、', '校舍检查汇总表', '2.名单'],
      }),
    },
    { why: 'items of the text end in marks', text: noticeWith({ body: ['1.申报表；', '2.汇总表。'] }) },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: ['附件：1.申报表；', '2.汇总表。'] }),
      messages: [{ messageId: 'mark', at: '；', data: { name: '申报表', found: '；' }, count: 2 }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表'] }),
    },
    {
      text: noticeWith({ attachmentNote: '附件：申报表。' }),
      messages: [{ messageId: 'mark', at: '5:7–5:8', data: { name: '申报表', found: '。' } }],
      fixed: noticeWith({ attachmentNote: '附件：申报表' }),
    },
    {
      text: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表.xlsx；'] }),
      messages: [{ messageId: 'mark', at: '；', data: { name: '汇总表.xlsx', found: '；' }, severity: 'warning' }],
      fixed: noticeWith({ attachmentNote: ['附件：1.申报表', '2.汇总表.xlsx'] }),
    },
    {
      text: noticeWith({ attachmentNote: '附件：1.申报表；　2.汇总表' }),
      messages: [{ messageId: 'mark', at: '；', data: { name: '申报表', found: '；' } }],
    },
  ],
})
