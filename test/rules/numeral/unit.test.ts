import rule from '../../../src/lint/rules/numeral/unit.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '仓库面积50平方米，间距30厘米，相距3公里，占地5亩。' })],
  near: [
    { why: '公分 as parts of two words', text: noticeWith({ body: '做好办公分区和提前3天公分公开事项的准备。' }) },
    { why: 'a name of a place', text: noticeWith({ body: '请平米村配合，每华里村民小组报一人。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '仓库面积50平米，间距三十公分。' }),
      messages: [
        { messageId: 'unit', at: '平米', data: { found: '平米', expected: '平方米' } },
        { messageId: 'unit', at: '公分', data: { found: '公分', expected: '厘米' } },
      ],
    },
    {
      text: noticeWith({ body: ['一、面积', '（一）每间20平米。', '（二）共100多平米。'] }),
      messages: [{ messageId: 'unit', at: '5:8–5:10', data: { found: '平米', expected: '平方米' }, count: 2 }],
    },
  ],
})
