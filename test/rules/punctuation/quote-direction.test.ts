import quoteDirection from '../../../src/lint/rules/punctuation/quote-direction.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(quoteDirection, {
  valid: [noticeWith({ body: '请做好“三查”“三改”工作，学习《关于“双岗”的意见》。' })],
  near: [
    {
      why: 'a quotation within a quotation is for punctuation/nesting',
      text: noticeWith({ body: '他说：“请做好“三查”工作。”' }),
    },
    { why: 'one mark is missing: for punctuation/paired', text: noticeWith({ body: '请做好“三查工作，落实“双岗”。' }) },
    { why: 'one half is straight: for punctuation/paired', text: noticeWith({ body: '请做好“三查"工作。' }) },
    {
      why: 'two quotations have lost a mark each',
      text: noticeWith({ body: '按照《办法》第五条”的规定，一律不得迟报、漏报，做到“及时报告。' }),
    },
    { why: 'data keep their marks', text: noticeWith({ body: '返回结果为{"code": "正常"}，请核对。' }) },
    { why: 'lengths in inches', text: noticeWith({ body: '请配备24"显示器，落实专人看管。' }) },
    {
      why: 'a quotation over several paragraphs',
      text: noticeWith({ body: ['会议指出：“请加强值守。', '“请及时报告。', '“请落实责任。”'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请做好"三查"工作。' }),
      messages: [{ messageId: 'straight', at: '"三查"', data: { found: '"三查"', expected: '“三查”' } }],
      fixed: noticeWith({ body: '请做好“三查”工作。' }),
    },
    {
      text: noticeWith({ body: ['请做好"三查""三改"工作。', '落实"双岗"要求。'] }),
      messages: [{ messageId: 'straight', at: '"三查"', data: { found: '"三查"', expected: '“三查”' }, count: 3 }],
      fixed: noticeWith({ body: ['请做好“三查”“三改”工作。', '落实“双岗”要求。'] }),
    },
    {
      text: noticeWith({ body: '请做好”三查“工作。' }),
      messages: [
        { messageId: 'turned', at: '”', data: { found: '”', expected: '“', context: '请做好”三查“工作。' } },
        { messageId: 'turned', at: '“', data: { found: '“', expected: '”', context: '请做好”三查“工作。' } },
      ],
      fixed: noticeWith({ body: '请做好“三查”工作。' }),
    },
    {
      text: noticeWith({ body: ['一、落实“双岗”“双责“', '安排人员。', '二、及时报告', '不得瞒报。'] }),
      messages: [{ messageId: 'turned', at: '4:12–4:13', data: { found: '“', expected: '”', context: '双岗”“双责“' } }],
      fixed: noticeWith({ body: ['一、落实“双岗”“双责”', '安排人员。', '二、及时报告', '不得瞒报。'] }),
    },
    {
      // What seems to be a quotation within another is the word between two.
      text: noticeWith({ body: '请做好“三查“和”三改”工作。' }),
      messages: [
        { messageId: 'turned', at: '4:7–4:8', data: { found: '“', expected: '”', context: '请做好“三查“和”三改”工' } },
        { messageId: 'turned', at: '4:9–4:10', data: { found: '”', expected: '“', context: '好“三查“和”三改”工作。' } },
      ],
      fixed: noticeWith({ body: '请做好“三查”和“三改”工作。' }),
    },
  ],
})
