import rangeDash from '../../../src/lint/rules/punctuation/range-dash.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rangeDash, {
  valid: [noticeWith({ body: '2019—2020年汛期，5月1日—9月30日每天9:00—17:00值守，2019至2020年不变。' })],
  near: [
    {
      why: 'numbers, telephones and ISO dates',
      text: noticeWith({ body: '索引号XM02104-0200-2020-00002，电话0592-5550000，2020-07-02印发。' }),
    },
    { why: 'standards have their years', text: noticeWith({ body: '按照GB/T 9704-2012年版和GB 3095-1996执行。' }) },
    {
      why: 'an amount of years or months',
      text: noticeWith({ body: '利用3-5年时间建成，3-5个月见效，面向6-12月龄婴儿。' }),
    },
    { why: 'a score, a house number', text: noticeWith({ body: '我校以3-1胜，领奖地点为中心路1-2号。' }) },
    { why: 'a horizontal bar looks like the dash', text: noticeWith({ body: '2019―2020年汛期请加强值守。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '2019-2020年汛期请加强值守。' }),
      messages: [{ messageId: 'dash', at: '-', data: { found: '-', context: '2019-2020' } }],
      fixed: noticeWith({ body: '2019—2020年汛期请加强值守。' }),
    },
    {
      text: noticeWith({ body: ['5月1日-9月30日每天9:00-17:00值守。', '7月1-3日演练，3-5月排查。'] }),
      messages: [{ messageId: 'dash', at: '4:5–4:6', data: { found: '-', context: '5月1日-9月30日' }, count: 4 }],
      fixed: noticeWith({ body: ['5月1日—9月30日每天9:00—17:00值守。', '7月1—3日演练，3—5月排查。'] }),
    },
    {
      // A name is left as it is.
      text: noticeWith({ body: '请学习《防汛规划（2021-2025年）》。' }),
      messages: [{ messageId: 'dash', at: '-', data: { found: '-', context: '2021-2025' } }],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于做好2023-2024学年工作的通知' }),
      messages: [{ messageId: 'dash', at: '-', data: { found: '-', context: '2023-2024' } }],
    },
    {
      text: noticeWith({ body: '2019～2020年汛期请加强值守。' }),
      messages: [{ messageId: 'tilde', at: '～', data: { found: '～', context: '2019～2020' }, severity: 'info' }],
      fixed: noticeWith({ body: '2019—2020年汛期请加强值守。' }),
    },
    {
      text: noticeWith({ body: '2019年——2020年汛期请加强值守。' }),
      messages: [{ messageId: 'dash', at: '——', data: { found: '——', context: '2019年——2020' } }],
      fixed: noticeWith({ body: '2019年—2020年汛期请加强值守。' }),
    },
  ],
})
