import strayDot from '../../../src/lint/rules/punctuation/stray-dot.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(strayDot, {
  valid: [noticeWith(), noticeWith({ body: '请做好对口帮扶工作。同时，加强宣传。' })],
  near: [
    { why: 'a marker has a point', text: noticeWith({ body: ['1.加强值守。', '一.排查隐患。'] }) },
    { why: 'a decimal and an address have points', text: noticeWith({ body: '水位3.5米，见www.example.cn。' }) },
    { why: 'the dot of a name is another sign', text: noticeWith({ body: '请学习卡尔·马克思的著作。' }) },
    { why: 'bullets set off a list', text: noticeWith({ body: '重点：值守•排查•报告•宣传，请落实。' }) },
    { why: 'a bullet begins a line', text: noticeWith({ body: ['请落实：', '• 值守。', '• 排查。'] }) },
    {
      why: 'sentences may begin with 的确 and 了解',
      text: noticeWith({ body: '隐患已经排除。的确要继续努力。了解情况后再报告。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请做好对口支教帮.扶任务。' }),
      messages: [{ messageId: 'dot', at: '.', data: { context: '口支教帮.扶任务。' } }],
      fixed: noticeWith({ body: '请做好对口支教帮扶任务。' }),
    },
    {
      text: noticeWith({ body: '排查工作已经完成.同时，要加强宣传。' }),
      messages: [{ messageId: 'dot', at: '.', data: { context: '已经完成.同时，要' } }],
      fixed: noticeWith({ body: '排查工作已经完成。同时，要加强宣传。' }),
    },
    {
      text: noticeWith({ body: '请学习卡尔•马克思的著作。' }),
      messages: [{ messageId: 'bullet', at: '•', data: { context: '学习卡尔•马克思的' }, severity: 'warning' }],
      fixed: noticeWith({ body: '请学习卡尔·马克思的著作。' }),
    },
    {
      text: noticeWith({ body: '请做好开学前。的准备工作。' }),
      messages: [{ messageId: 'stop', at: '4:7–4:8', data: { context: '好开学前。的准备工' } }],
      fixed: noticeWith({ body: '请做好开学前的准备工作。' }),
    },
  ],
})
