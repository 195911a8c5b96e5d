import rule from '../../../src/lint/rules/metadata/index-year-mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (index: string, ...more: string[]) => [`索引号：${index}`, '发文机关：云湖区教育局', ...more]

ruleTable(rule, {
  valid: [
    noticeWith({ header: header('YH0101-0200-2024-00012', '成文日期：2024-03-15') }),
    noticeWith({ header: header('000099988/2024-00110') }),
  ],
  near: [
    {
      why: 'the serial of the index need not be the number’s',
      text: noticeWith({ header: header('YH0101-0200-2024-02023') }),
    },
    {
      why: 'entered years later, in the year of publication',
      text: noticeWith({
        header: header('000099988/2024-00110', '公开日期：2024-05-06'),
        number: '云教〔2013〕12号',
        date: '2013年3月15日',
      }),
    },
    { why: 'digits that only look like a year', text: noticeWith({ header: header('201900000/2024-00110') }) },
    { why: 'no year can be made out', text: noticeWith({ header: header('YH0320190034') }) },
    {
      why: 'nothing to compare with',
      text: noticeWith({ header: header('YH0101-0200-2019-00012'), number: null, signature: null, date: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ header: header('YH0101-0200-2023-00012') }),
      messages: [
        { messageId: 'mismatch', at: '2023', data: { year: '2023', other: '2024年3月15日' }, related: '2024年3月15日' },
      ],
    },
    {
      text: noticeWith({
        header: header('000099988/2024-00110', '发布日期：2024-01-08'),
        number: '云教〔2023〕12号',
        date: '2023年12月28日',
      }),
      messages: [
        { messageId: 'mismatch', at: '1:15–1:19', data: { year: '2024', other: '2023年12月28日' }, severity: 'info' },
      ],
    },
    {
      text: noticeWith({ header: header('YH0101-0200-2023-00012'), signature: null, date: null }),
      messages: [
        {
          messageId: 'mismatch',
          at: '2023',
          data: { year: '2023', other: '云教〔2024〕12号' },
          related: '云教〔2024〕12号',
        },
      ],
    },
  ],
})
