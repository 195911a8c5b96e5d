import rule from '../../../src/lint/rules/structure/note-parens.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ annotation: '（此件公开发布）' })],
  near: [
    { why: 'another kind of label', text: noticeWith({ annotation: '公开方式：主动公开' }) },
    { why: 'half-width brackets are for another rule', text: noticeWith({ annotation: '(此件公开发布)' }) },
    {
      why: 'a sentence of the text',
      text: noticeWith({ body: ['请做好准备工作。', '联系人：王小明，电话5550123。'] }),
    },
    { why: 'a contact in brackets', text: noticeWith({ annotation: '（联系人：王小明，联系电话：5550123）' }) },
  ],
  invalid: [
    {
      text: noticeWith({ annotation: '此件公开发布。' }),
      messages: [
        { messageId: 'bare', at: '此件公开发布。', data: { found: '此件公开发布。', expected: '（此件公开发布）' } },
      ],
      fixed: noticeWith({ annotation: '（此件公开发布）' }),
    },
    {
      text: noticeWith({ annotation: '此件主动公开' }),
      messages: [
        { messageId: 'bare', at: '此件主动公开', data: { found: '此件主动公开', expected: '（此件主动公开）' } },
      ],
      fixed: noticeWith({ annotation: '（此件主动公开）' }),
    },
    {
      text: noticeWith({ tail: '联系人：王小明，联系电话：5550123' }),
      messages: [
        {
          messageId: 'bare',
          at: '联系人：王小明，联系电话：5550123',
          data: { found: '联系人：王小明，联系电话：5550123', expected: '（联系人：王小明，联系电话：5550123）' },
          severity: 'info',
        },
      ],
      fixed: noticeWith({ tail: '（联系人：王小明，联系电话：5550123）' }),
    },
    {
      text: noticeWith({ annotation: '本文有删减' }),
      messages: [{ messageId: 'bare', at: '本文有删减', data: { found: '本文有删减', expected: '（本文有删减）' } }],
      fixed: noticeWith({ annotation: '（本文有删减）' }),
    },
  ],
})
