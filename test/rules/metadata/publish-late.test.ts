import rule from '../../../src/lint/rules/metadata/publish-late.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const published = (line: string) => noticeWith({ header: ['发文机关：云湖区教育局', line] })

ruleTable(rule, {
  valid: [noticeWith(), published('发布日期：2024-03-20')],
  near: [
    { why: '20 working days with a long holiday', text: published('发布日期：2024-04-20') },
    { why: 'years later it is a page that was moved', text: published('发布日期：2027-04-20') },
    { why: '时间 alone is when the page was made', text: published('时间：2024-09-20') },
    {
      why: 'signed before the regulation',
      text: noticeWith({
        header: ['发文机关：云湖区教育局', '发布日期：2008-03-20'],
        date: '2007年12月15日',
        number: '云教〔2007〕12号',
      }),
    },
  ],
  invalid: [
    {
      text: published('发布日期：2024-06-15'),
      messages: [
        {
          messageId: 'late',
          at: '2024-06-15',
          data: { label: '发布日期', published: '2024-06-15', signed: '2024-03-15', count: 92 },
          related: '2024年3月15日',
        },
      ],
    },
    {
      text: published('公开时间：2024年12月1日'),
      messages: [
        {
          messageId: 'late',
          at: '2024年12月1日',
          data: { label: '公开时间', published: '2024年12月1日', signed: '2024-03-15', count: 261 },
        },
      ],
    },
  ],
})
