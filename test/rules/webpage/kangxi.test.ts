import rule from '../../../src/lint/rules/webpage/kangxi.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    { why: 'unified characters in the block of the doubles', text: noticeWith({ body: '请王﨑老师做好准备。' }) },
    { why: 'a radical that is no character', text: noticeWith({ body: '部首⺀的写法。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局关于⼈员调整的通知', body: '请⼯会做好准备，⻓期坚持。' }),
      messages: [{ messageId: 'radical', at: '⼈', data: { found: '⼈', expected: '人', code: 'U+2F08' }, count: 3 }],
      fixed: noticeWith({ title: '云湖区教育局关于人员调整的通知', body: '请工会做好准备，长期坚持。' }),
    },
    {
      text: noticeWith({ tail: ['附件', '名单', '单位\t姓名', '甲校\t李\uf91d'] }),
      messages: [{ messageId: 'double', at: '\uf91d', data: { found: '\uf91d', expected: '欄', code: 'U+F91D' } }],
    },
  ],
})
