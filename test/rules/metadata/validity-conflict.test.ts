import rule from '../../../src/lint/rules/metadata/validity-conflict.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const paper = (header: string, closing: string) =>
  noticeWith({
    header: ['发文机关：云湖区教育局', '成文日期：2024-03-15', header],
    body: ['请各校做好准备。', closing],
  })
const fiveYears = '本通知自2024年4月1日起施行，有效期5年。'

ruleTable(rule, {
  valid: [noticeWith(), paper('失效日期：2029-03-31', fiveYears), paper('失效日期：2029-04-01', fiveYears)],
  near: [
    { why: 'the term is a card’s', text: paper('失效日期：2029-03-31', '学生证自2024年4月1日起启用，证件有效期5年。') },
    { why: 'the day is not known', text: paper('有效性：有效', '本通知自2014年4月1日起施行，有效期5年。') },
    {
      why: 'it is still in force on that day',
      text: paper('有效性：有效', fiveYears),
      today: '2029-03-31',
    },
    {
      why: 'the issue may follow the signing by some weeks',
      text: paper('失效日期：2029-04-20', '本通知自印发之日起施行，有效期五年。'),
    },
    { why: 'it is told to be over', text: paper('有效性：失效', fiveYears), today: '2030-01-01' },
  ],
  invalid: [
    {
      text: paper('失效日期：2030-03-31', fiveYears),
      messages: [
        {
          messageId: 'date',
          at: '2030-03-31',
          data: { label: '失效日期', header: '2030-03-31', text: '有效期5年', expiry: '2029-03-31' },
          related: '有效期5年',
        },
      ],
    },
    {
      text: paper('失效日期：2026-12-31', '本通知有效期至2027年12月31日。'),
      messages: [
        {
          messageId: 'date',
          at: '2026-12-31',
          data: { label: '失效日期', header: '2026-12-31', text: '有效期至2027年12月31日', expiry: '2027-12-31' },
          severity: 'info',
        },
      ],
    },
    {
      text: paper('有效性：有效', '本通知自印发之日起施行，有效期五年。'),
      today: '2030-01-01',
      messages: [
        {
          messageId: 'expired',
          at: '3:5–3:7',
          data: { label: '有效性', header: '有效', text: '有效期五年', expiry: '2029-03-14' },
        },
      ],
    },
  ],
})
