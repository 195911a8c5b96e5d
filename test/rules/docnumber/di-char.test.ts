import rule from '../../../src/lint/rules/docnumber/di-char.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕12号'] })],
  near: [
    {
      why: 'orders are counted with 第',
      text: noticeWith({ number: '云湖银行令〔2024〕第12号', title: '云湖区教育局令', recipients: null }),
    },
    {
      why: 'so are public announcements',
      text: noticeWith({
        number: '云湖区教育局公告〔2024〕第3号',
        title: '云湖区教育局关于招生的公告',
        recipients: null,
      }),
    },
    {
      why: 'an order’s number without a year',
      text: noticeWith({ number: '第12号', title: '云湖区人民政府令', recipients: null }),
    },
    {
      why: 'a number cited in the text belongs to another rule',
      text: noticeWith({
        body: '根据《云湖市教育局关于安全工作的通知》（云市教〔2023〕第5号）要求，请各校做好准备工作。',
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔2024〕第12号' }),
      messages: [{ messageId: 'di', at: '第', data: { found: '第12号', expected: '12号' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕第12号'], number: null }),
      messages: [{ messageId: 'di', at: '第', data: { found: '第12号', expected: '12号' } }],
      fixed: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕12号'], number: null }),
    },
  ],
})
