import rule from '../../../src/lint/rules/citation/genre-outside.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith(),
    noticeWith({ body: '根据《关于加强安全工作的通知》（云教〔2023〕5号）要求，请各校做好准备。' }),
  ],
  near: [
    {
      why: 'a notice that issues a paper',
      text: noticeWith({ body: '根据关于印发《关于加强安全的若干措施》的通知要求，请准备。' }),
    },
    {
      why: 'the genre is inside, the word behind is another',
      text: noticeWith({ body: '对《关于加强安全工作的通知》的意见，请于月底前反馈。' }),
    },
    {
      why: 'what 《》 hold is a plan with another genre',
      text: noticeWith({ body: '根据《关于加强安全工作的实施方案》的通知，请准备。' }),
    },
    { why: 'a title', text: noticeWith({ title: '《关于加强安全工作》的通知' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '根据《关于加强安全工作》的通知（云教〔2023〕5号）要求，请各校做好准备。' }),
      messages: [{ messageId: 'outside', at: '》的通知', data: { found: '的通知' } }],
      fixed: noticeWith({ body: '根据《关于加强安全工作的通知》（云教〔2023〕5号）要求，请各校做好准备。' }),
    },
    {
      text: noticeWith({ body: ['一、落实责任', '对照市教育局《关于规范办学行为》的意见精神，开展自查。'] }),
      messages: [{ messageId: 'outside', at: '》的意见', data: { found: '的意见' } }],
      fixed: noticeWith({ body: ['一、落实责任', '对照市教育局《关于规范办学行为的意见》精神，开展自查。'] }),
    },
  ],
})
