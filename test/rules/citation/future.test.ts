import rule from '../../../src/lint/rules/citation/future.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const cite = (number: string) => `根据《云湖市安全工作办法》（${number}）要求，请各校做好准备。`

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: cite('云政发〔2024〕5号') })],
  near: [
    {
      why: 'the notice’s own number is as late: the date is wrong',
      text: noticeWith({ number: '云教〔2025〕12号', body: cite('云政发〔2025〕5号') }),
    },
    {
      why: 'an attachment with a date of its own',
      text: noticeWith({
        tail: ['附件1', '云湖市安全工作方案', cite('云政发〔2025〕5号'), '云湖市教育局', '2025年6月1日'],
      }),
    },
    {
      why: 'nothing says when the notice was signed',
      text: noticeWith({ number: null, date: null, body: cite('云政发〔2029〕5号') }),
    },
    {
      why: 'what amended the text came later',
      text: noticeWith({ body: '（根据云政发〔2025〕5号修订）本办法自发布之日起施行。' }),
    },
    { why: 'a year that is no number', text: noticeWith({ body: '按照五年规划（2025）的要求，请各校做好准备。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ number: null, date: null, body: `2023年5月1日起，${cite('云政发〔2029〕5号')}` }),
      messages: [
        {
          messageId: 'later',
          at: '云政发〔2029〕5号',
          data: { found: '云政发〔2029〕5号', own: '2023年5月1日' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({
        tail: ['附件1', '云湖市安全工作方案', cite('云政发〔2025〕5号'), '云湖市教育局', '2023年6月1日'],
      }),
      messages: [
        { messageId: 'later', at: '云政发〔2025〕5号', data: { found: '云政发〔2025〕5号', own: '2023-06-01' } },
      ],
    },
    {
      text: noticeWith({ body: '《云湖市安全工作办法》（云政发〔2025〕5号）同时废止。' }),
      messages: [
        { messageId: 'later', at: '云政发〔2025〕5号', data: { found: '云政发〔2025〕5号', own: '2024-03-15' } },
      ],
    },
    {
      text: noticeWith({ body: cite('云政发〔2025〕5号') }),
      messages: [
        {
          messageId: 'later',
          at: '云政发〔2025〕5号',
          data: { found: '云政发〔2025〕5号', own: '2024-03-15' },
          related: '2024年3月15日',
        },
      ],
    },
    {
      text: noticeWith({ date: null, signature: null, body: ['一、落实责任', cite('云政发[2029]5号')] }),
      messages: [
        {
          messageId: 'later',
          at: '云政发[2029]5号',
          data: { found: '云政发[2029]5号', own: '云教〔2024〕12号' },
          related: '云教〔2024〕12号',
        },
      ],
    },
  ],
})
