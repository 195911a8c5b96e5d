import rule from '../../../src/lint/rules/wording/qita.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '其他学校照此办理，它们另行通知。' })],
  near: [
    { why: 'a name is left as it is', text: noticeWith({ body: '按照《其它收入管理办法》执行。' }) },
    { why: '尤其 and 它 are two words', text: noticeWith({ body: '防汛关系全局，尤其它涉及学生安全。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '其它学校照此办理。' }),
      messages: [{ messageId: 'other', at: '其它', data: { context: '其它学校照此' } }],
      fixed: noticeWith({ body: '其他学校照此办理。' }),
    },
    {
      text: noticeWith({ body: ['一、其它事项', '其它单位参照执行《办法》。'] }),
      messages: [{ messageId: 'other', at: '4:3–4:5', data: { context: '其它事项' }, count: 2 }],
      fixed: noticeWith({ body: ['一、其他事项', '其他单位参照执行《办法》。'] }),
    },
  ],
})
