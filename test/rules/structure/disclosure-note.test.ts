import rule from '../../../src/lint/rules/structure/disclosure-note.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith({ annotation: '（此件公开发布）' }), noticeWith({ annotation: '公开方式：主动公开' })],
  near: [
    { why: 'the header says it', text: noticeWith({ header: '公开属性：依申请公开' }) },
    { why: 'not to be made public is a class too', text: noticeWith({ annotation: '（此件不公开）' }) },
    { why: 'unsigned', text: noticeWith({ signature: null, date: null }) },
  ],
  invalid: [
    { text: noticeWith(), messages: [{ messageId: 'missing', at: '5:1–6:11' }] },
    { text: noticeWith({ annotation: '（联系人：王小明）' }), messages: [{ messageId: 'missing', at: '5:1–6:11' }] },
  ],
})
