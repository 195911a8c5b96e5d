import rule from '../../../src/lint/rules/metadata/date-mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (date: string, label = '成文日期') => ['发文机关：云湖区教育局', `${label}：${date}`]
const issued = ['云湖区学校开学工作方案', '一、准备工作', '各校做好准备。', '云湖区教育局', '2024年3月1日']

ruleTable(rule, {
  valid: [noticeWith({ header: header('2024-03-15') }), noticeWith()],
  near: [
    { why: 'spellings differ, the day does not', text: noticeWith({ header: header('2024年03月15日') }) },
    {
      why: 'Chinese digits are the same day',
      text: noticeWith({ header: header('2012-03-15'), date: '二〇一二年三月十五日' }),
    },
    { why: 'the date of publication is another one', text: noticeWith({ header: header('2024-03-18', '发布日期') }) },
    {
      why: 'no signature to compare with',
      text: noticeWith({ header: header('2024-03-18'), signature: null, date: null }),
    },
    { why: 'the issued text has a date of its own', text: noticeWith({ header: header('2024-03-15'), tail: issued }) },
  ],
  invalid: [
    {
      text: noticeWith({ header: header('2024-03-05') }),
      messages: [
        {
          messageId: 'mismatch',
          at: '2024-03-05',
          data: { label: '成文日期', header: '2024-03-05', signature: '2024年3月15日' },
          related: '2024年3月15日',
        },
      ],
    },
    {
      text: noticeWith({ header: header('2024年3月14日', '公文生成日期') }),
      messages: [
        {
          messageId: 'mismatch',
          at: '2024年3月14日',
          data: { label: '公文生成日期', header: '2024年3月14日', signature: '2024年3月15日' },
          severity: 'warning',
        },
      ],
    },
  ],
})
