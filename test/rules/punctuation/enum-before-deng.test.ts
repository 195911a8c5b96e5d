import enumBeforeDeng from '../../../src/lint/rules/punctuation/enum-before-deng.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(enumBeforeDeng, {
  valid: [noticeWith({ body: '请备足沙袋、水泵等物资。' })],
  near: [
    { why: '等级 is a word', text: noticeWith({ body: '请报送灾害类别、等级和范围。' }) },
    { why: '等候 is a word', text: noticeWith({ body: '考生排队、等候、入场均须有人引导。' }) },
    { why: '等效 is a word', text: noticeWith({ body: '按同类、等效的办法处理。' }) },
    { why: '等离子 is a word', text: noticeWith({ body: '涉及激光、等离子设备的，另行登记。' }) },
    { why: 'a list with commas has one before 等等', text: noticeWith({ body: '查围墙，查屋顶，查水沟，等等。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请备足沙袋、水泵、等物资。' }),
      messages: [{ messageId: 'deng', at: '4:9–4:10', data: { context: '足沙袋、水泵、等物资。' } }],
      fixed: noticeWith({ body: '请备足沙袋、水泵等物资。' }),
    },
    {
      text: noticeWith({ body: ['一、检查围墙、屋顶、等', '逐一登记。', '二、及时报告', '不得瞒报。'] }),
      messages: [{ messageId: 'deng', at: '4:10–4:11', data: { context: '查围墙、屋顶、等' } }],
      fixed: noticeWith({ body: ['一、检查围墙、屋顶等', '逐一登记。', '二、及时报告', '不得瞒报。'] }),
    },
    {
      text: noticeWith({ body: '请第一小学、第二小学、等5所学校于周五前报送。' }),
      messages: [{ messageId: 'deng', at: '4:11–4:12', data: { context: '学、第二小学、等5所学' } }],
      fixed: noticeWith({ body: '请第一小学、第二小学等5所学校于周五前报送。' }),
    },
  ],
})
