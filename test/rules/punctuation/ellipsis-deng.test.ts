import ellipsisDeng from '../../../src/lint/rules/punctuation/ellipsis-deng.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(ellipsisDeng, {
  valid: [noticeWith({ body: '请备足沙袋、水泵等物资。又如沙袋、水泵……' })],
  near: [
    { why: '等待 is a word', text: noticeWith({ body: '先是排队……等待入场的有二百人。' }) },
    { why: 'a cut in a quotation', text: noticeWith({ body: '文中写道：“请备足沙袋、水泵等……”，请照此办理。' }) },
    {
      why: 'the ellipsis stands in a quotation, 等 behind it',
      text: noticeWith({ body: '“一、加强值守……”等内容已经废止。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请备足沙袋、水泵……等物资。' }),
      messages: [{ messageId: 'both', at: '……等', data: { context: '沙袋、水泵……等物资。' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵等物资。' }),
    },
    {
      text: noticeWith({ body: '请备足沙袋、水泵、……等物资。' }),
      messages: [{ messageId: 'both', at: '……等', data: { context: '袋、水泵、……等物资。' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵等物资。' }),
    },
    {
      text: noticeWith({ body: '请备足沙袋、水泵等等……' }),
      messages: [{ messageId: 'both', at: '等等……', data: { context: '沙袋、水泵等等……' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵等等' }),
    },
  ],
})
