import mark from '../../../src/lint/rules/numbering/mark.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(mark, {
  valid: [
    noticeWith({ body: ['一、加强值守', '（一）安排人员', '1.轮流值班。', '（1）白班两人。', '①男一人。'] }),
    noticeWith({ body: ['第一条 为做好工作，制定本办法。', '第二条 本办法自发布之日起施行。'] }),
  ],
  near: [
    {
      why: 'a list of numbers is no marker',
      text: noticeWith({ body: ['请检查下列楼房。', '1、2号楼由后勤科检查，3号楼由保卫科检查。'] }),
    },
    { why: 'a decimal is no marker', text: noticeWith({ body: ['水位如下。', '3.5米以上立即报告。'] }) },
    { why: '1） is a form of its own', text: noticeWith({ body: ['要求如下：', '1）安排人员。', '2）轮流值班。'] }) },
    {
      why: 'widths of brackets are for another rule',
      text: noticeWith({ body: ['(一)加强值守。', '(二)排查隐患。'] }),
    },
    {
      why: 'a number in mid-sentence is none of ours',
      text: noticeWith({ body: '请做好以下工作：1、加强值守；2、排查隐患。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['一、加强值守', '1、安排人员。', '2.轮流值班。'] }),
      messages: [{ messageId: 'arabic', at: '5:2–5:3', data: { found: '1、', expected: '1.' } }],
      fixed: noticeWith({ body: ['一、加强值守', '1.安排人员。', '2.轮流值班。'] }),
    },
    {
      text: noticeWith({ body: ['1、安排人员。', '2、轮流值班。', '3、及时报告。'] }),
      messages: [{ messageId: 'arabic', at: '4:2–4:3', data: { found: '1、', expected: '1.' }, count: 3 }],
      fixed: noticeWith({ body: ['1.安排人员。', '2.轮流值班。', '3.及时报告。'] }),
    },
    {
      // A point before a digit would make a decimal of it.
      text: noticeWith({ body: ['1、安排人员。', '2、24小时值班。'] }),
      messages: [{ messageId: 'arabic', at: '4:2–4:3', data: { found: '1、', expected: '1.' }, count: 2 }],
      fixed: noticeWith({ body: ['1.安排人员。', '2、24小时值班。'] }),
    },
    {
      text: noticeWith({ body: ['一.加强值守', '二、排查隐患'] }),
      messages: [{ messageId: 'chinese', at: '.', data: { found: '一.', expected: '一、' } }],
      fixed: noticeWith({ body: ['一、加强值守', '二、排查隐患'] }),
    },
    {
      text: noticeWith({ body: ['（一）、加强值守。', '（二）排查隐患。'] }),
      messages: [{ messageId: 'bracket', at: '4:4–4:5', data: { found: '（一）、', expected: '（一）' } }],
      fixed: noticeWith({ body: ['（一）加强值守。', '（二）排查隐患。'] }),
    },
    {
      text: noticeWith({ body: ['一 、加强值守', '二、排查隐患'] }),
      messages: [{ messageId: 'blank', at: '一 、', data: { found: '一 、', expected: '一、' }, severity: 'warning' }],
      fixed: noticeWith({ body: ['一、加强值守', '二、排查隐患'] }),
    },
    {
      text: noticeWith({ body: ['1．安排人员。', '2．轮流值班。'] }),
      messages: [
        { messageId: 'dot', at: '4:2–4:3', data: { found: '1．', expected: '1.' }, severity: 'info', count: 2 },
      ],
      fixed: noticeWith({ body: ['1.安排人员。', '2.轮流值班。'] }),
    },
  ],
})
