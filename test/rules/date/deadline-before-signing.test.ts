import rule from '../../../src/lint/rules/date/deadline-before-signing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const issued = [
  '关于开学工作的请示',
  '区人民政府：',
  '请各校于2024年2月20日前报送方案。',
  '云湖区教育局',
  '2024年2月1日',
]

ruleTable(rule, {
  valid: [
    noticeWith({ body: '请各校于4月20日前报送方案。' }),
    noticeWith({ body: '报名截止日期：2024年4月20日。' }),
    noticeWith({ body: '请各校于3月15日前报送方案。' }),
  ],
  near: [
    {
      why: 'a count up to a day',
      text: noticeWith({ body: '截至2023年底，全区已建成学校20所；截止2024年2月底，各校已报送方案。' }),
    },
    {
      why: 'a report of what was done',
      text: noticeWith({ body: '各校已于2024年2月20日前报送方案，请继续做好准备工作。' }),
    },
    { why: 'an effect in the past', text: noticeWith({ body: '本通知自2024年1月1日起施行，请遵照执行。' }) },
    { why: 'every year', text: noticeWith({ body: '请各校于每年2月20日前报送方案。' }) },
    {
      why: 'next year’s, the year left out',
      text: noticeWith({ number: '云教〔2023〕12号', date: '2023年12月15日', body: '请各校于1月20日前报送方案。' }),
    },
    {
      why: 'a deadline that was put off',
      text: noticeWith({ body: '报名截止日期由2024年2月20日延长至2024年4月20日，请互相转告。' }),
    },
    { why: 'the day of a count', text: noticeWith({ body: '统计截止日期：2024年2月20日。请各校核对。' }) },
    { why: 'those who handed in by then', text: noticeWith({ body: '请对2024年2月20日前提交的申请逐一登记。' }) },
    { why: 'a condition', text: noticeWith({ body: '2024年2月20日前提交申请的，应当按原办法办理。' }) },
    { why: 'the forwarded paper’s own deadline', text: noticeWith({ tail: issued }) },
    {
      why: 'no signing date',
      text: noticeWith({ body: '请各校于2024年2月20日前报送方案。', signature: null, date: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请各校于2月20日前将方案报送区教育局。' }),
      messages: [
        {
          messageId: 'past',
          at: '2月20日',
          data: { deadline: '2月20日', signed: '2024年3月15日' },
          related: '2024年3月15日',
        },
      ],
    },
    {
      text: noticeWith({ body: '报名截止时间为2024年2月20日17：00。' }),
      messages: [
        { messageId: 'past', at: '2024年2月20日', data: { deadline: '2024年2月20日', signed: '2024年3月15日' } },
      ],
    },
    {
      text: noticeWith({ body: '各校务必于2024年2月20日（星期二）下班前，将方案反馈至区教育局。' }),
      messages: [
        { messageId: 'past', at: '2024年2月20日', data: { deadline: '2024年2月20日', signed: '2024年3月15日' } },
      ],
    },
  ],
})
