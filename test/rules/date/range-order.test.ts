import rule from '../../../src/lint/rules/date/range-order.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith({ body: '报名时间为7月1日至10日，公示期为2024年7月1日—2024年7月7日。' }),
    noticeWith({ body: '规划期为2021—2025年，2019年至2020年为准备期。' }),
  ],
  near: [
    {
      why: 'into the next year',
      text: noticeWith({ body: '供暖期为11月15日至次年3月15日，防火期为10月1日至5月31日。' }),
    },
    {
      why: 'the end’s month is the next year’s, though its year is left out',
      text: noticeWith({ body: '学年为2023年9月1日至6月30日。' }),
    },
    {
      why: 'times of day',
      text: noticeWith({ body: '报名时间为6月27日10：00—7月1日9：00，6月28日10：00—8：00不受理。' }),
    },
    { why: 'each month', text: noticeWith({ body: '每月25日至5日办理。' }) },
    { why: 'moved, not a range', text: noticeWith({ body: '考试由7月10日提前到7月1日。' }) },
    { why: 'a list', text: noticeWith({ body: '7月10日、1日各办一次，会议在7月10日到会人员中征求意见。' }) },
    {
      why: 'a standard’s number and its year',
      text: noticeWith({ body: '按照GB/T 2020-1999年版执行，电话2021-2019。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '报名时间为7月10日至1日。' }),
      messages: [{ messageId: 'reversed', at: '7月10日至1日', data: { found: '7月10日至1日' } }],
    },
    {
      text: noticeWith({ body: '报名时间为2024年7月10日—7月1日。' }),
      messages: [{ messageId: 'reversed', at: '2024年7月10日—7月1日', data: { found: '2024年7月10日—7月1日' } }],
    },
    {
      text: noticeWith({ body: '公示期为2024年7月10日起至2024年6月15日。' }),
      messages: [
        {
          messageId: 'reversed',
          at: '2024年7月10日起至2024年6月15日',
          data: { found: '2024年7月10日起至2024年6月15日' },
        },
      ],
    },
    {
      text: noticeWith({ body: '规划期为2025—2021年。' }),
      messages: [{ messageId: 'reversed', at: '2025—2021年', data: { found: '2025—2021年' } }],
    },
    {
      text: noticeWith({ body: '报名时间为7月10日（星期三）上午9：00至7月1日。' }),
      messages: [
        {
          messageId: 'reversed',
          at: '7月10日（星期三）上午9：00至7月1日',
          data: { found: '7月10日（星期三）上午9：00至7月1日' },
        },
      ],
    },
  ],
})
