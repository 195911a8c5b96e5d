import rule from '../../../src/lint/rules/docnumber/bracket.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '文号：云教〔2024〕12号'] })],
  near: [
    {
      why: 'a number cited in the text belongs to another rule',
      text: noticeWith({ body: '根据《云湖市教育局关于安全工作的通知》（云市教[2023]5号）要求，请各校做好准备工作。' }),
    },
    {
      why: 'a court’s case number has its year in round brackets',
      text: noticeWith({ number: '（2024）云0211民初1号', title: '云湖区人民法院关于开庭的公告', recipients: null }),
    },
    {
      why: 'before 2000 the standard did not ask for these brackets',
      text: noticeWith({ number: '云教[1998]12号', date: '1998年3月15日' }),
    },
    {
      why: 'an order has no year in brackets',
      text: noticeWith({ number: '第12号', title: '云湖区人民政府令', recipients: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教[2024]12号' }),
      messages: [{ messageId: 'bracket', at: '[2024]', data: { found: '[2024]', expected: '〔2024〕' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教（2024）12号' }),
      messages: [{ messageId: 'bracket', at: '（2024）', data: { found: '（2024）', expected: '〔2024〕' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教〔2024)12号' }),
      messages: [{ messageId: 'bracket', at: '〔2024)', data: { found: '〔2024)', expected: '〔2024〕' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教【2024】12号' }),
      messages: [{ messageId: 'bracket', at: '【2024】', data: { found: '【2024】', expected: '〔2024〕' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({
        header: ['索引号：YH0101-0200-2024-00012', '文号：云教[2024]12号'],
        number: '云教[2024]12号',
      }),
      messages: [{ messageId: 'bracket', at: '2:6–2:12', data: { found: '[2024]', expected: '〔2024〕' }, count: 2 }],
      fixed: noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '文号：云教〔2024〕12号'] }),
    },
  ],
})
