import rule from '../../../src/lint/rules/attachment/mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const list = ['附件：1.学校开学申报表', '2.安全检查汇总表']
const first = ['附件1', '学校开学申报表', '一、学校名称']
const second = ['附件2', '安全检查汇总表', '一、检查时间']

ruleTable(rule, {
  valid: [
    noticeWith({ attachmentNote: list, tail: [...first, ...second] }),
    noticeWith({ attachmentNote: '附件：学校开学申报表', tail: ['附件', '学校开学申报表', '一、学校名称'] }),
  ],
  near: [
    { why: 'no attachment in the text: they are downloads', text: noticeWith({ attachmentNote: list }) },
    {
      why: 'the title names the organ too',
      text: noticeWith({
        attachmentNote: list,
        tail: [...first, '附件2', '云湖区安全检查汇总表（样式）', '一、检查时间'],
      }),
    },
    {
      why: 'the second is a file',
      text: noticeWith({ attachmentNote: ['附件：1.学校开学申报表', '2.安全检查汇总表.xlsx'], tail: first }),
    },
    {
      why: 'left out on purpose',
      text: noticeWith({ attachmentNote: ['附件：1.学校开学申报表', '2.安全检查汇总表（略）'], tail: first }),
    },
    {
      why: 'one attachment may have the number 1',
      text: noticeWith({ attachmentNote: '附件：学校开学申报表', tail: first }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ attachmentNote: list, tail: [...first, '附件3', ...second.slice(1)] }),
      messages: [
        {
          messageId: 'absent',
          at: '6:1–6:10',
          data: { found: '2.安全检查汇总表' },
          severity: 'warning',
        },
        { messageId: 'unlisted', at: '附件3', data: { found: '附件3' } },
      ],
    },
    {
      text: noticeWith({ attachmentNote: list, tail: [...first, '附件2', '安全检察汇总表', '一、检查时间'] }),
      messages: [
        {
          messageId: 'title',
          at: '安全检察汇总表',
          data: { listed: '安全检查汇总表', found: '安全检察汇总表' },
          related: '2.安全检查汇总表',
        },
      ],
    },
    {
      text: noticeWith({ attachmentNote: '附件：学校开学申报表', tail: ['附件', '防汛值班登记表', '一、学校名称'] }),
      messages: [
        {
          messageId: 'title',
          at: '防汛值班登记表',
          data: { listed: '学校开学申报表', found: '防汛值班登记表' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({ attachmentNote: list, tail: first }),
      messages: [
        { messageId: 'absent', at: '2.安全检查汇总表', data: { found: '2.安全检查汇总表' }, severity: 'warning' },
      ],
    },
  ],
})
