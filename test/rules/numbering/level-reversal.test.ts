import levelReversal from '../../../src/lint/rules/numbering/level-reversal.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(levelReversal, {
  valid: [
    noticeWith({
      body: [
        '一、值守',
        '（一）安排人员',
        '1.白班两人。',
        '（1）夜间加一人。',
        '2.夜班一人。',
        '（二）轮流值班',
        '二、排查',
      ],
    }),
  ],
  near: [
    {
      why: 'a list before the first heading',
      text: noticeWith({
        body: ['请做到：', '1.按时到岗。', '2.做好记录。', '一、值守', '安排人员。', '二、排查', '查围墙。'],
      }),
    },
    {
      why: 'numbers begin anew in the issued document',
      text: noticeWith({
        title: '云湖区教育局关于印发防汛要点的通知',
        body: ['现将《防汛要点》印发给你们。', '1.认真学习。', '2.抓好落实。'],
        tail: ['防汛要点', '一、加强值守', '二、排查隐患'],
      }),
    },
    {
      why: 'a quoted clause has its own numbers',
      text: noticeWith({ body: ['1.将第五条修改为：', '“（一）查封；', '（二）扣押。”', '2.将第六条删去。'] }),
    },
    {
      why: '1） has no place among the others',
      text: noticeWith({ body: ['1）安排人员：', '（1）白班两人。', '（2）夜班一人。', '2）轮流值班。'] }),
    },
    {
      why: 'numbers run on across sections',
      text: noticeWith({ body: ['一、值守', '1.安排人员。', '二、排查', '2.查围墙。', '3.查屋顶。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['1.加强值守', '（一）安排人员。', '（二）轮流值班。', '2.排查隐患'] }),
      messages: [{ messageId: 'reversal', at: '（一）', data: { found: '（一）', above: '1.' }, related: '1.' }],
    },
    {
      text: noticeWith({ body: ['一、值守', '1.安排人员：', '（一）白班两人。', '（二）夜班一人。', '二、排查'] }),
      messages: [{ messageId: 'reversal', at: '（一）', data: { found: '（一）', above: '1.' }, related: '1.' }],
    },
    {
      text: noticeWith({ body: ['（一）值守', '一、安排人员。', '二、轮流值班。', '（二）排查'] }),
      messages: [{ messageId: 'reversal', at: '一、', data: { found: '一、', above: '（一）' }, related: '（一）' }],
    },
  ],
})
