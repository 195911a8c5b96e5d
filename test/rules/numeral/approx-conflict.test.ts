import rule from '../../../src/lint/rules/numeral/approx-conflict.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '安排约20人，为期三天左右。' })],
  near: [
    { why: '近30多年 are the recent years', text: noticeWith({ body: '近30多年来，近二十余年间，学校变化很大。' }) },
    {
      why: '签约 and 最近 are words of their own',
      text: noticeWith({ body: '签约20人以上、最近3年以上的优先，附近5公里左右的自行前往。' }),
    },
    { why: '约20 and 左右 belong to two clauses', text: noticeWith({ body: '安排约20人，左右两侧各设一个出口。' }) },
    { why: '多媒体 is a word of its own', text: noticeWith({ body: '建成约20多媒体教室。' }) },
    { why: '不超过 limits, 以上 names a rank', text: noticeWith({ body: '不超过20人以上级核定的为准。' }) },
    {
      why: 'words stand between',
      text: noticeWith({ body: '超过规定标准20%以上的，重点人群签约服务覆盖率达80%以上。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '安排约20人左右值守。' }),
      messages: [
        { messageId: 'doubled', at: '约20人左右', data: { found: '约20人左右', first: '约', second: '左右' } },
      ],
      fixed: noticeWith({ body: '安排约20人值守。' }),
    },
    {
      text: noticeWith({ body: ['一、对象', '（一）近300多户家庭，超过5万元以上的，至少三年以上。'] }),
      messages: [
        { messageId: 'doubled', at: '近300多', data: { found: '近300多', first: '近', second: '多' } },
        { messageId: 'doubled', at: '超过5万元以上', data: { found: '超过5万元以上', first: '超过', second: '以上' } },
        { messageId: 'doubled', at: '至少三年以上', data: { found: '至少三年以上', first: '至少', second: '以上' } },
      ],
      fixed: noticeWith({ body: ['一、对象', '（一）近300户家庭，超过5万元的，至少三年。'] }),
    },
  ],
})
