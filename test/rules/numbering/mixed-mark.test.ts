import mixedMark from '../../../src/lint/rules/numbering/mixed-mark.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(mixedMark, {
  valid: [
    noticeWith({ body: ['一、加强值守', '1.安排人员。', '2.轮流值班。', '二、排查隐患', '1.查围墙。', '2.查屋顶。'] }),
    noticeWith({ body: ['1、安排人员。', '2、轮流值班。'] }),
  ],
  near: [
    {
      why: '1） below （1） is a level of its own',
      text: noticeWith({ body: ['（1）安排人员：', '1）白班两人。', '2）夜班一人。', '（2）轮流值班。'] }),
    },
    {
      why: 'widths of brackets are for punctuation/halfwidth',
      text: noticeWith({ body: ['（一）加强值守。', '(二)排查隐患。'] }),
    },
    {
      why: 'an issued document has its own way',
      text: noticeWith({
        title: '云湖区教育局关于印发防汛要点的通知',
        body: ['现将《防汛要点》印发给你们。', '1.认真学习。', '2.抓好落实。'],
        tail: ['防汛要点', '1、加强值守。', '2、排查隐患。'],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['1.加强值守。', '2、排查隐患。', '3.及时报告。'] }),
      messages: [{ messageId: 'mixed', at: '2、', data: { found: '2、', other: '1.', expected: '2.' }, related: '1.' }],
      fixed: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '3.及时报告。'] }),
    },
    {
      text: noticeWith({ body: ['1．加强值守。', '2.排查隐患。', '3．及时报告。'] }),
      messages: [
        { messageId: 'mixed', at: '1．', data: { found: '1．', other: '2.', expected: '1.' }, count: 2, related: '2.' },
      ],
      fixed: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '3.及时报告。'] }),
    },
    {
      // Neither is right: numbering/mark changes them all.
      text: noticeWith({ body: ['1．加强值守。', '2．排查隐患。', '3、及时报告。'] }),
      messages: [
        { messageId: 'mixed', at: '3、', data: { found: '3、', other: '1．', expected: '3.' }, related: '1．' },
      ],
    },
    {
      text: noticeWith({ body: ['一、加强值守', '（1）安排人员。', '2）轮流值班。', '（3）及时报告。'] }),
      messages: [
        { messageId: 'mixed', at: '2）', data: { found: '2）', other: '（1）', expected: '（2）' }, related: '（1）' },
      ],
      fixed: noticeWith({ body: ['一、加强值守', '（1）安排人员。', '（2）轮流值班。', '（3）及时报告。'] }),
    },
  ],
})
