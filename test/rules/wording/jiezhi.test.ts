import rule from '../../../src/lint/rules/wording/jiezhi.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '截至2024年3月底，报名已经截止。' })],
  near: [
    {
      why: '截止 with a noun',
      text: noticeWith({ body: '报名截止日期为3月20日，缴费截止时间为17时，截止时点不变。' }),
    },
    { why: '截止 closes the clause', text: noticeWith({ body: '报名于3月20日截止，3月21日公布名单。' }) },
    {
      why: 'a time counted from the close',
      text: noticeWith({ body: '请于报名截止3日前确认，报名截止后5日内公布。' }),
    },
    { why: 'dictionaries have 截止到', text: noticeWith({ body: '报名截止到3月20日。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '截止3月底，已有35所学校报名。' }),
      messages: [{ messageId: 'time', at: '截止', data: { found: '截止', context: '截止3月底，' } }],
      fixed: noticeWith({ body: '截至3月底，已有35所学校报名。' }),
    },
    {
      text: noticeWith({ body: ['一、进展', '（一）截止目前，全部完成。', '（二）截止至2024年2月29日，报名120人。'] }),
      messages: [
        { messageId: 'time', at: '5:4–5:6', data: { found: '截止', context: '截止目前，全' } },
        { messageId: 'time', at: '截止至', data: { found: '截止至', context: '截止至2024' } },
      ],
      fixed: noticeWith({ body: ['一、进展', '（一）截至目前，全部完成。', '（二）截至2024年2月29日，报名120人。'] }),
    },
  ],
})
