import rule from '../../../src/lint/rules/wording/zuochu.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '对作出贡献的个人给予表扬。' })],
  near: [
    {
      why: 'achievements and examples are made in another sense',
      text: noticeWith({ body: '要做出成绩、做出样子、做出特色。' }),
    },
    { why: 'the noun stands in another clause', text: noticeWith({ body: '把菜品做出新意，安排专人负责。' }) },
    { why: '做出来 is concrete', text: noticeWith({ body: '课件做出后，由教研室统一规定格式。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '对做出突出贡献的个人给予表扬。' }),
      messages: [{ messageId: 'made', at: '做出', data: { context: '做出突出贡献' } }],
      fixed: noticeWith({ body: '对作出突出贡献的个人给予表扬。' }),
    },
    {
      text: noticeWith({ body: ['一、做出安排', '（一）及时做出决定。'] }),
      messages: [{ messageId: 'made', at: '4:3–4:5', data: { context: '做出安排' }, count: 2 }],
      fixed: noticeWith({ body: ['一、作出安排', '（一）及时作出决定。'] }),
    },
  ],
})
