import rule from '../../../src/lint/rules/metadata/publish-before-signing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (written: string, published: string) => [
  '发文机关：云湖区教育局',
  `成文日期：${written}`,
  `发布日期：${published}`,
]

ruleTable(rule, {
  valid: [noticeWith({ header: header('2024-03-15', '2024-03-18') }), noticeWith()],
  near: [
    { why: 'published on the day of signing', text: noticeWith({ header: header('2024-03-15', '2024-03-15') }) },
    {
      why: 'header and signature differ, publication follows the signature',
      text: noticeWith({ header: header('2024-03-25', '2024-03-18') }),
    },
    { why: 'no date of publication', text: noticeWith({ header: header('2024-03-15', '') }) },
  ],
  invalid: [
    {
      text: noticeWith({ header: header('2024-03-15', '2024-03-05') }),
      messages: [
        {
          messageId: 'early',
          at: '2024-03-05',
          data: { label: '发布日期', published: '2024-03-05', signed: '2024年3月15日' },
          related: '2024年3月15日',
        },
      ],
    },
    {
      text: noticeWith({ header: header('2024-03-15', '2024-03-14') }),
      messages: [
        {
          messageId: 'early',
          at: '2024-03-14',
          data: { label: '发布日期', published: '2024-03-14', signed: '2024年3月15日' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({ header: header('2024-03-15', '2024-02-15'), signature: null, date: null }),
      messages: [
        {
          messageId: 'early',
          at: '2024-02-15',
          data: { label: '发布日期', published: '2024-02-15', signed: '2024-03-15' },
          related: '2024-03-15',
        },
      ],
    },
  ],
})
