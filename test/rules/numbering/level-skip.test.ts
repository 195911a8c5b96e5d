import levelSkip from '../../../src/lint/rules/numbering/level-skip.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(levelSkip, {
  valid: [noticeWith({ body: ['一、值守', '（一）安排人员。', '（二）轮流值班。', '二、排查'] })],
  near: [
    {
      why: 'articles have levels of their own',
      text: noticeWith({ body: ['第一条 有下列情形的，立即报告：', '（一）漏水；', '（二）积水。'] }),
    },
    {
      why: 'a list without a heading may begin anywhere',
      text: noticeWith({ body: ['1.安排人员。', '2.轮流值班。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['一、值守', '1.安排人员。', '2.轮流值班。', '二、排查'] }),
      messages: [
        { messageId: 'skip', at: '1.', data: { above: '一、', found: '1.', expected: '（一）' }, related: '一、' },
      ],
    },
    {
      text: noticeWith({
        body: ['一、值守', '（一）安排人员', '（1）白班两人。', '（2）夜班一人。', '（二）轮流值班'],
      }),
      messages: [
        {
          messageId: 'skip',
          at: '（1）',
          data: { above: '（一）', found: '（1）', expected: '1.' },
          related: '（一）',
        },
      ],
    },
  ],
})
