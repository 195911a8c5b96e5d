import rule from '../../../src/lint/rules/date/cn-arabic-mixed.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '二〇二四年三月二十日召开。' })],
  near: [
    { why: 'the lunar calendar', text: noticeWith({ body: '2024年正月初五至农历八月15日，请值班。' }) },
    { why: 'a festival', text: noticeWith({ body: '2024年三月三和2024年八月十五放假。' }) },
    { why: 'within a name', text: noticeWith({ body: '请执行《2024年三月18日会议纪要》。' }) },
    { why: 'a length of time', text: noticeWith({ body: '每3个月一次，2024年第一季度除外。' }) },
    { why: 'two dates, each of one kind', text: noticeWith({ body: '3月5日和三月六日。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请于2024年三月20日前报送。' }),
      messages: [
        { messageId: 'mixed', at: '2024年三月20日', data: { found: '2024年三月20日', expected: '2024年3月20日' } },
      ],
      fixed: noticeWith({ body: '请于2024年3月20日前报送。' }),
    },
    {
      text: noticeWith({ body: '二〇二四年3月和3月十八日各报一次，2024年四月底汇总。' }),
      messages: [
        { messageId: 'mixed', at: '二〇二四年3月', data: { found: '二〇二四年3月', expected: '2024年3月' } },
        { messageId: 'mixed', at: '3月十八日', data: { found: '3月十八日', expected: '3月18日' } },
        { messageId: 'mixed', at: '2024年四月', data: { found: '2024年四月', expected: '2024年4月' } },
      ],
      fixed: noticeWith({ body: '2024年3月和3月18日各报一次，2024年4月底汇总。' }),
    },
    {
      text: noticeWith({ date: '2024年三月15日' }),
      messages: [
        { messageId: 'mixed', at: '2024年三月15日', data: { found: '2024年三月15日', expected: '2024年3月15日' } },
      ],
      fixed: noticeWith({ date: '2024年3月15日' }),
    },
  ],
})
