import rule from '../../../src/lint/rules/numeral/mixed-hanzi.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '每校补助4000元，全区30万元、1.2亿元。' })],
  near: [
    {
      why: 'units that begin with 千 and 百',
      text: noticeWith({ body: '沿线3千米、功率5千瓦、100千伏线路、8百帕、2182千赫。' }),
    },
    { why: '百强 and 百日 are names', text: noticeWith({ body: '公布2024百强学校名单，开展2024千校行动。' }) },
    { why: '十 stands for a plus', text: noticeWith({ body: '推行1十3模式。' }) },
    { why: 'Chinese numerals go together', text: noticeWith({ body: '每校四千元，二百三十人。' }) },
    { why: '万 and 亿 go with Arabic numerals', text: noticeWith({ body: '每校4万元。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '每校补助4千元，3百多户受益。' }),
      messages: [
        { messageId: 'mixed', at: '4千', data: { found: '4千', unit: '千', expected: '4000' } },
        { messageId: 'mixed', at: '3百', data: { found: '3百', unit: '百', expected: '300' } },
      ],
      fixed: noticeWith({ body: '每校补助4000元，300多户受益。' }),
    },
    {
      text: noticeWith({ body: ['一、标准', '（一）总额2.5千万元，每班3十人。'] }),
      messages: [
        { messageId: 'mixed', at: '2.5千', data: { found: '2.5千', unit: '千', expected: '2500' } },
        { messageId: 'mixed', at: '3十', data: { found: '3十', unit: '十', expected: '30' } },
      ],
      fixed: noticeWith({ body: ['一、标准', '（一）总额2500万元，每班30人。'] }),
    },
  ],
})
