import glyph from '../../../src/lint/rules/numbering/glyph.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(glyph, {
  valid: [noticeWith({ body: ['（一）加强值守。', '（二）排查隐患：①围墙；②屋顶。'] })],
  near: [
    { why: '① is a level of its own', text: noticeWith({ body: ['①加强值守。', '②排查隐患。'] }) },
    { why: 'I. may be a Roman numeral', text: noticeWith({ body: ['I.加强值守。', 'II.排查隐患。'] }) },
    { why: 'a dash before a name', text: noticeWith({ body: ['——云湖区防汛工作纪实', '—加强值守，及时报告。'] }) },
    { why: 'a unit, not a number', text: noticeWith({ body: ['请备足饮用水，每瓶', 'l升以上。'] }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['㈠加强值守。', '㈡排查隐患。'] }),
      messages: [{ messageId: 'glyph', at: '㈠', data: { found: '㈠', expected: '（一）' }, count: 2 }],
      fixed: noticeWith({ body: ['（一）加强值守。', '（二）排查隐患。'] }),
    },
    {
      text: noticeWith({ body: ['⒈加强值守。', '⒉2人一组。', '见上文⑴至⑶。'] }),
      messages: [
        { messageId: 'glyph', at: '⒈', data: { found: '⒈', expected: '1.' }, count: 2 },
        { messageId: 'glyph', at: '⑴', data: { found: '⑴', expected: '（1）' }, count: 2 },
      ],
      fixed: noticeWith({ body: ['1.加强值守。', '⒉2人一组。', '见上文（1）至（3）。'] }),
    },
    {
      text: noticeWith({ body: ['l.加强值守。', '2.排查隐患。'] }),
      messages: [{ messageId: 'lookalike', at: 'l.', data: { found: 'l.', expected: '1.' } }],
    },
    {
      text: noticeWith({ body: ['—、加强值守', '安排人员。', '二、排查隐患', '查围墙。'] }),
      messages: [{ messageId: 'lookalike', at: '—、', data: { found: '—、', expected: '一、' } }],
    },
    {
      text: noticeWith({ body: ['第—章 总则', '第一条 加强值守。', '第二章 附则', '第二条 及时报告。'] }),
      messages: [{ messageId: 'lookalike', at: '第—章', data: { found: '第—章', expected: '第一章' } }],
    },
  ],
})
