import rule from '../../../src/lint/rules/date/effective-date.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith({ body: '本通知自2024年4月1日起施行，有效期5年。' }),
    noticeWith({ body: '本通知自2024年4月1日起施行，有效期5年，至2029年3月31日。' }),
    noticeWith({ body: '本通知自印发之日起施行，有效期至2026年12月31日。' }),
  ],
  near: [
    {
      why: 'another paper came into force earlier',
      text: noticeWith({ body: '《开学条例》自2020年1月1日起施行，请认真学习。' }),
    },
    { why: 'a term of something else', text: noticeWith({ body: '许可证有效期3年，到2023年为止的请换发。' }) },
    {
      why: 'the end is said to be the same day of the year',
      text: noticeWith({ body: '本通知自2024年4月1日起施行，有效期2年，有效期至2026年4月1日。' }),
    },
    {
      why: 'the issued paper was signed by others at another time',
      text: noticeWith({
        title: '云湖区教育局转发市教育局关于规范招生的通知的通知',
        tail: ['关于规范招生的通知', '各区教育局：', '本通知自2023年4月1日起施行。', '临溪市教育局', '2023年3月1日'],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '本通知自2024年4月1日起施行，有效期至2023年3月31日。' }),
      messages: [{ messageId: 'early', at: '2023年3月31日', data: { from: '2024年4月1日', until: '2023年3月31日' } }],
    },
    {
      text: noticeWith({ body: '本通知自2024年4月1日起施行，有效期5年，有效期至2028年3月31日。' }),
      messages: [
        { messageId: 'term', at: '2028年3月31日', data: { from: '2024年4月1日', until: '2028年3月31日', years: 5 } },
      ],
    },
    {
      text: noticeWith({ body: '本通知自印发之日起施行，有效期至2023年12月31日。' }),
      messages: [{ messageId: 'early', at: '2023年12月31日', data: { from: '2024-03-15', until: '2023年12月31日' } }],
    },
    {
      text: noticeWith({ body: '本通知自2023年4月1日起施行。' }),
      messages: [{ messageId: 'back', at: '2023年4月1日', data: { from: '2023年4月1日', signed: '2024-03-15' } }],
    },
    {
      text: noticeWith({ body: '本通知自2024年3月1日起执行。' }),
      messages: [
        {
          messageId: 'back',
          at: '2024年3月1日',
          data: { from: '2024年3月1日', signed: '2024-03-15' },
          severity: 'info',
        },
      ],
    },
    {
      text: noticeWith({ body: '本通知自2024年4月1日起施行，有效期10年。' }),
      options: { maxYears: 5 },
      messages: [{ messageId: 'long', at: '有效期10年', data: { years: 10, max: 5 } }],
    },
    {
      text: noticeWith({ header: ['索引号：YH001-0200-2024-00012', '实施日期：2024-04-01', '失效日期：2023-03-31'] }),
      messages: [{ messageId: 'early', at: '失效日期：2023-03-31', data: { from: '2024-04-01', until: '2023-03-31' } }],
    },
  ],
})
