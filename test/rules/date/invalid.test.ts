import rule from '../../../src/lint/rules/date/invalid.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '2024年2月29日、2月29日均可，请于6月30日前报送，12月31日截止。' })],
  near: [
    { why: 'the lunar calendar has this day', text: noticeWith({ body: '农历二月三十日放假一天，农历2月30日补课。' }) },
    { why: 'times of day in a range', text: noticeWith({ body: '报名时间为6月27日10：00—7月1日17：00。' }) },
    { why: 'a length of time', text: noticeWith({ body: '工期共13月，其中三十二月底完成的不计，十三五期间不变。' }) },
    { why: 'numbers of plots', text: noticeWith({ body: '公告出让2019-35-02号地块，版本为2020.13.2。' }) },
    { why: 'thirteen months after twelve years', text: noticeWith({ body: '工龄满12年13月的，请报送材料。' }) },
    { why: 'a date quoted as an example', text: noticeWith({ body: '请勿填写“2月30日”之类不存在的日期。' }) },
    {
      why: 'versions and amounts are no dates',
      text: noticeWith({ body: '系统升级到2.13.45版，单价1.30元，比例3-32，请各校做好准备工作。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请各校于2024年6月31日前报送方案。' }),
      messages: [{ messageId: 'day', at: '2024年6月31日', data: { found: '2024年6月31日', month: 6, day: 31 } }],
    },
    {
      text: noticeWith({ body: '请各校于2月30日前报送方案。' }),
      messages: [{ messageId: 'day', at: '2月30日', data: { found: '2月30日', month: 2, day: 30 } }],
    },
    {
      text: noticeWith({ body: '2023年2月29日的做法不变，2024年13月开学。' }),
      messages: [
        { messageId: 'day', at: '2023年2月29日', data: { found: '2023年2月29日', month: 2, day: 29 } },
        { messageId: 'month', at: '2024年13月', data: { found: '2024年13月', month: 13 } },
      ],
    },
    {
      text: noticeWith({ date: '2024年4月31日' }),
      messages: [{ messageId: 'day', at: '2024年4月31日', data: { found: '2024年4月31日', month: 4, day: 31 } }],
    },
    {
      text: noticeWith({
        header: ['发文机关：云湖区教育局', '成文日期：2024-02-30', '索引号：YH0101-0200-2024-00012'],
      }),
      messages: [{ messageId: 'day', at: '2024-02-30', data: { found: '2024-02-30', month: 2, day: 30 } }],
    },
  ],
})
