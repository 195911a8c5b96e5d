import duplicate from '../../../src/lint/rules/punctuation/duplicate.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(duplicate, {
  valid: [noticeWith(), noticeWith({ body: '准备好了吗？请加强值守，及时报告！' })],
  near: [
    { why: '…… and 。。。 are ellipses', text: noticeWith({ body: ['请检查门、窗、灯……。', '还有别的。。。'] }) },
    { why: '？！ and ！！！ are right', text: noticeWith({ body: '真的没有隐患了吗？！请加强值守！！！' }) },
    { why: 'a quote stands between', text: noticeWith({ body: '他说：“请加强值守。”，大家都照办。' }) },
    { why: 'Latin text has marks of its own', text: noticeWith({ body: '执行for(;;)循环，做好测试工作。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请加强值守，，及时报告。' }),
      messages: [
        { messageId: 'repeated', at: '，，', data: { found: '，，', expected: '，', context: '加强值守，，及时报告' } },
      ],
      fixed: noticeWith({ body: '请加强值守，及时报告。' }),
    },
    {
      text: noticeWith({ body: '请加强值守，及时报告。。' }),
      messages: [
        { messageId: 'repeated', at: '。。', data: { found: '。。', expected: '。', context: '及时报告。。' } },
      ],
      fixed: noticeWith({ body: '请加强值守，及时报告。' }),
    },
    {
      text: noticeWith({ body: '请加强值守，,及时报告。' }),
      messages: [
        { messageId: 'repeated', at: '，,', data: { found: '，,', expected: '，', context: '加强值守，,及时报告' } },
      ],
      fixed: noticeWith({ body: '请加强值守，及时报告。' }),
    },
    {
      text: noticeWith({ body: '请加强值守，。及时报告。' }),
      messages: [{ messageId: 'conflicting', at: '，。', data: { found: '，。', context: '加强值守，。及时报告' } }],
    },
  ],
})
