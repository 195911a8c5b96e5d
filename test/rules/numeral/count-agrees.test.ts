import rule from '../../../src/lint/rules/numeral/count-agrees.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const two = ['（一）加强值守。', '（二）排查隐患。']

ruleTable(rule, {
  valid: [
    noticeWith(),
    noticeWith({ body: ['重点做好以下两项工作：', ...two, '特此通知。'] }),
    noticeWith({ body: '抓好以下三个方面：一是加强值守；二是排查隐患；三是及时报告。' }),
    noticeWith({ body: '考核结果分为优秀、合格和不合格三个等次。' }),
  ],
  near: [
    { why: 'one or more', text: noticeWith({ body: ['可以采取以下一项或者多项措施：', ...two] }) },
    {
      why: 'three and more of those that follow',
      text: noticeWith({ body: ['符合下列三项以上的，予以奖励：', ...two] }),
    },
    {
      why: 'each entry has entries of its own',
      text: noticeWith({
        body: ['重点做好以下两项工作：', '（一）加强值守', '1.定人。', '2.定岗。', '3.定责。', '（二）排查隐患。'],
      }),
    },
    {
      why: 'the list has no numbers',
      text: noticeWith({ body: ['重点做好以下三项工作：', '加强值守。', '排查隐患。'] }),
    },
    {
      why: '和 may belong to one item',
      text: noticeWith({ body: '材料分为申请和登记表、证明两类，等级分为一级、二级、三级。' }),
    },
    { why: '等 stands for more', text: noticeWith({ body: '表扬李明、王芳等5名同志和张强、陈静、刘洋等3人。' }) },
    {
      why: 'a number is lost, which another rule tells',
      text: noticeWith({ body: ['做好以下三项工作：', '（一）加强值守。', '（三）排查隐患。'] }),
    },
    {
      why: 'the next heading is no entry',
      text: noticeWith({
        body: [
          '一、任务',
          '做好以下两项工作：',
          ...two,
          '二、要求',
          '（一）提高认识。',
          '（二）加强领导。',
          '（三）严肃纪律。',
        ],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['重点做好以下三项工作：', ...two] }),
      messages: [
        { messageId: 'list', at: '做好以下三项工作', data: { found: '做好以下三项工作', stated: '三', count: 2 } },
      ],
    },
    {
      text: noticeWith({
        body: [
          '一、任务',
          '抓好以下9个方面工作：一是加强值守；二是排查隐患。',
          '二、考核',
          '结果分为优秀、合格和不合格四个等次，表扬李明、王芳、张强等2人。',
        ],
      }),
      messages: [
        { messageId: 'list', at: '抓好以下9个方面工作', data: { found: '抓好以下9个方面工作', stated: '9', count: 2 } },
        {
          messageId: 'items',
          at: '分为优秀、合格和不合格四个等次',
          data: { found: '分为优秀、合格和不合格四个等次', stated: '四', count: 3 },
        },
        { messageId: 'items', at: '、王芳、张强等2人', data: { found: '、王芳、张强等2人', stated: '2', count: 3 } },
      ],
    },
    {
      text: noticeWith({ body: ['具体做到以下“三个强化”。', '（一）强化值守。', '（二）强化排查。'] }),
      messages: [
        { messageId: 'list', at: '做到以下“三个强化”', data: { found: '做到以下“三个强化”', stated: '三', count: 2 } },
      ],
    },
  ],
})
