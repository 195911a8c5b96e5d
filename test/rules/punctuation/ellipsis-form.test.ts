import ellipsisForm from '../../../src/lint/rules/punctuation/ellipsis-form.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(ellipsisForm, {
  valid: [noticeWith({ body: '请备足沙袋、水泵……逐一登记。' })],
  near: [
    { why: 'two stops are for punctuation/duplicate', text: noticeWith({ body: '请备足沙袋。。逐一登记。' }) },
    { why: 'leaders of a table of contents', text: noticeWith({ body: ['一、总则...3', '二、值守……………………12'] }) },
    { why: 'a line to be filled in', text: noticeWith({ body: '联系人：...' }) },
    { why: 'Latin text has its own ellipsis', text: noticeWith({ body: '按下按钮后显示“Loading...”字样，请稍候。' }) },
    { why: 'beside 等 it is for punctuation/ellipsis-deng', text: noticeWith({ body: '请备足沙袋、水泵…等物资。' }) },
    {
      why: 'four for a paragraph that is left out',
      text: noticeWith({ body: ['一、加强值守。', '…………', '九、及时报告。'] }),
    },
    { why: 'a path has points', text: noticeWith({ body: '见文件../预案/附件.docx，版本为1.2.3。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请备足沙袋、水泵。。。逐一登记。' }),
      messages: [{ messageId: 'form', at: '。。。', data: { found: '。。。', context: '袋、水泵。。。逐一登记' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵……逐一登记。' }),
    },
    {
      text: noticeWith({ body: '请备足沙袋、水泵...' }),
      messages: [{ messageId: 'form', at: '...', data: { found: '...', context: '袋、水泵...' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵……' }),
    },
    {
      text: noticeWith({ body: ['文中写道：“加强值守…及时报告。”', '又说：“排查隐患…立即整改。”'] }),
      messages: [{ messageId: 'form', at: '4:11–4:12', data: { found: '…', context: '加强值守…及时报告' }, count: 2 }],
      fixed: noticeWith({ body: ['文中写道：“加强值守……及时报告。”', '又说：“排查隐患……立即整改。”'] }),
    },
    {
      text: noticeWith({ body: '请备足沙袋、水泵······逐一登记。' }),
      messages: [{ messageId: 'form', at: '······', data: { found: '······', context: '袋、水泵······逐一登记' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵……逐一登记。' }),
    },
  ],
})
