import rule from '../../../src/lint/rules/citation/title-then-number.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '根据《云湖市防汛预案》（云政发〔2023〕5号）要求，请各校做好准备。' })],
  near: [
    {
      why: 'the number belongs to the name before it',
      text: noticeWith({
        body: '根据《甲办法》（云政发〔2023〕5号）《乙办法》（云政发〔2023〕6号），请各校做好准备。',
      }),
    },
    {
      why: 'a second citation by number',
      text: noticeWith({ body: '按照云政发〔2023〕5号文件要求，请各校做好准备。' }),
    },
    {
      why: 'an entry of a list',
      text: noticeWith({ body: ['一、废止的文件', '云政发〔2023〕5号《云湖市防汛预案》'] }),
    },
    {
      why: 'a column of a table',
      text: noticeWith({ tail: ['附件', '清单', '文号\t名称', '云政发〔2023〕5号《甲办法》\t甲'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '根据云政发〔2023〕5号《云湖市防汛预案》要求，请各校做好准备。' }),
      messages: [{ messageId: 'order', at: '云政发〔2023〕5号', data: { number: '云政发〔2023〕5号' } }],
      fixed: noticeWith({ body: '根据《云湖市防汛预案》（云政发〔2023〕5号）要求，请各校做好准备。' }),
    },
    {
      text: noticeWith({ body: ['一、落实要求', '（一）按照云政发〔2023〕5号 《关于印发《甲办法》的通知》自查。'] }),
      messages: [{ messageId: 'order', at: '云政发〔2023〕5号', data: { number: '云政发〔2023〕5号' } }],
      fixed: noticeWith({
        body: ['一、落实要求', '（一）按照《关于印发《甲办法》的通知》（云政发〔2023〕5号）自查。'],
      }),
    },
  ],
})
