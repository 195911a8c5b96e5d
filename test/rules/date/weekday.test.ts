import rule from '../../../src/lint/rules/date/weekday.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith({ body: '定于2024年3月18日（星期一）召开座谈会。' }),
    noticeWith({ body: '定于3月18日（周一）下午召开座谈会。' }),
    noticeWith({ body: '2024年3月18日星期一开学。' }),
  ],
  near: [
    {
      why: 'one weekday for two dates, the last one’s',
      text: noticeWith({ body: '2024年3月16日、17日（星期日）放假。' }),
    },
    { why: 'weekdays for a range', text: noticeWith({ body: '2024年3月18日至22日（星期一至星期五）照常上课。' }) },
    { why: 'two weekdays in one note', text: noticeWith({ body: '2024年3月16日、17日（星期六、日）放假。' }) },
    { why: 'a date without a year may be next year’s', text: noticeWith({ body: '1月6日（星期一）开学。' }) },
    {
      why: 'the title names the year',
      text: noticeWith({ title: '云湖区教育局关于2027年开学工作的通知', body: '3月15日（星期一）开学。' }),
    },
    { why: 'a range into the next year', text: noticeWith({ body: '2024年12月30日至1月2日（星期四）放假。' }) },
    { why: 'a surname', text: noticeWith({ body: '2024年3月18日周二虎同学获奖。' }) },
    {
      why: 'the year is linked on across the range',
      text: noticeWith({ body: '2024年12月30日（星期一）至31日（星期二）开放。' }),
    },
    {
      why: 'nothing tells the year',
      text: noticeWith({ body: '3月18日（星期三）开学。', signature: null, date: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '定于2024年3月18日（星期二）召开座谈会。' }),
      messages: [
        { messageId: 'mismatch', at: '星期二', data: { date: '2024年3月18日', expected: '星期一', found: '星期二' } },
      ],
    },
    {
      text: noticeWith({ body: '2024年3月18日（星期一）至22日（周四）照常上课。' }),
      messages: [{ messageId: 'mismatch', at: '周四', data: { date: '22日', expected: '周五', found: '周四' } }],
    },
    {
      text: noticeWith({ body: '定于3月18日（星期五）召开座谈会。' }),
      messages: [
        {
          messageId: 'inferred',
          at: '星期五',
          data: { date: '3月18日', expected: '星期一', found: '星期五', year: 2024 },
          severity: 'warning',
        },
      ],
    },
  ],
})
