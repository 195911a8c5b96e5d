import headingPeriod from '../../../src/lint/rules/numbering/heading-period.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(headingPeriod, {
  valid: [noticeWith({ body: ['一、总体要求', '加强值守。', '二、工作措施', '排查隐患。'] })],
  near: [
    {
      why: 'the sentence follows in the same line',
      text: noticeWith({ body: ['一、总体要求。加强值守，落实责任。', '二、工作措施。排查隐患，立即整改。'] }),
    },
    {
      why: 'items that are sentences',
      text: noticeWith({ body: ['一、加强防汛值守工作。', '二、排查校园安全隐患。', '三、及时报告险情。'] }),
    },
    {
      why: 'the last of several items, with a paragraph behind them',
      text: noticeWith({
        body: [
          '有下列情形的，立即报告：',
          '（一）围墙倒塌；',
          '（二）屋顶漏水；',
          '（三）其他险情。',
          '报告由值班人员提出。',
        ],
      }),
    },
    {
      why: 'the whole level has it so',
      text: noticeWith({
        body: ['一、总体要求。', '加强值守。', '二、工作措施。', '排查隐患。', '三、保障机制。', '落实责任。'],
      }),
    },
    {
      why: 'it asks for something',
      text: noticeWith({ body: ['一、请加强防汛值守。', '安排人员。', '二、请排查隐患。', '立即整改。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['一、总体要求。', '加强值守。', '二、工作措施', '排查隐患。'] }),
      messages: [{ messageId: 'period', at: '4:7–4:8', data: { context: '一、总体要求。' } }],
      fixed: noticeWith({ body: ['一、总体要求', '加强值守。', '二、工作措施', '排查隐患。'] }),
    },
    {
      text: noticeWith({
        body: [
          '一、总体要求',
          '（一）指导思想。',
          '加强值守。',
          '（二）工作目标。',
          '不出事故。',
          '二、工作措施',
          '排查隐患。',
        ],
      }),
      messages: [{ messageId: 'period', at: '5:8–5:9', data: { context: '（一）指导思想。' }, count: 2 }],
      fixed: noticeWith({
        body: [
          '一、总体要求',
          '（一）指导思想',
          '加强值守。',
          '（二）工作目标',
          '不出事故。',
          '二、工作措施',
          '排查隐患。',
        ],
      }),
    },
  ],
})
