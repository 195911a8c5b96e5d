import rule from '../../../src/lint/rules/metadata/index-format.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const withIndex = (index: string) =>
  noticeWith({ header: [`索引号：${index}`, '发文机关：云湖区教育局', '成文日期：2024-03-15'] })

ruleTable(rule, {
  valid: [
    withIndex('YH0101-0200-2024-00012'),
    withIndex('000099988/2024-00110'),
    withIndex('11990100MB1671711Y/2024-00158'),
    withIndex('999900-01-02-03-20240315-0001'),
    { text: withIndex('YH0101-0200-2024-00012'), options: { masks: ['YH####-####-YYYY-#####'] } },
    { text: withIndex('000099988/2024-00110'), options: { masks: ['YH####-####-YYYY-#####', '*********/YYYY-#####'] } },
  ],
  near: [
    { why: 'a version behind the serial', text: withIndex('990A99-06-2024-0019-1') },
    { why: 'no header', text: noticeWith() },
    { why: 'a number without separators, its year inside', text: withIndex('YH0320240034') },
    { why: 'the agency code may have 22 characters', text: withIndex('11990105011533048K11533048DXD/2024-00936') },
    { why: 'an index number of some years ago', text: withIndex('000099988/1996-00076') },
  ],
  invalid: [
    {
      text: withIndex('YH0101-200-24-2'),
      messages: [{ messageId: 'year', at: 'YH0101-200-24-2', data: { found: 'YH0101-200-24-2' } }],
    },
    {
      text: withIndex('000099988/2024'),
      messages: [{ messageId: 'year', at: '000099988/2024', data: { found: '000099988/2024' } }],
    },
    {
      text: withIndex('YH0101-200-2024-12'),
      options: { masks: ['YH####-####-YYYY-#####'] },
      messages: [
        {
          messageId: 'mask',
          at: 'YH0101-200-2024-12',
          data: { found: 'YH0101-200-2024-12', masks: 'YH####-####-YYYY-#####' },
        },
      ],
    },
  ],
})
