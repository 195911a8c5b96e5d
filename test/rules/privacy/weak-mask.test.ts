import rule from '../../../src/lint/rules/privacy/weak-mask.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '张三（身份证号990101********7479）入选。' })],
  near: [
    {
      why: 'four hidden digits cannot be tried by hand',
      text: noticeWith({ body: '张三（99010119900307****）入选。' }),
    },
    { why: 'X hides four digits here', text: noticeWith({ body: '张三（99010119900307XXXX）入选。' }) },
    { why: 'X is the check digit', text: noticeWith({ body: '张三（99010119900307747X）入选。' }) },
    { why: 'dimensions, no number', text: noticeWith({ body: '规格1200×600×2400×3600毫米。' }) },
    { why: 'a telephone number', text: noticeWith({ body: '电话138****8000。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '张三（身份证号9901011990030774**）入选。' }),
      messages: [{ messageId: 'weak', at: '9901011990030774**', data: { found: '990101********74**', hidden: 2 } }],
      fixed: noticeWith({ body: '张三（身份证号990101********74**）入选。' }),
    },
    {
      text: noticeWith({
        tail: ['附件', '名单', '姓名\t身份证号', '张三\t9901011990XXX77479', '李四\t99010119*003077479'],
      }),
      messages: [
        { messageId: 'weak', at: '9901011990XXX77479', data: { found: '990101********7479', hidden: 3 }, count: 2 },
      ],
      fixed: noticeWith({
        tail: ['附件', '名单', '姓名\t身份证号', '张三\t990101********7479', '李四\t990101********7479'],
      }),
    },
  ],
})
