/** Run by `node --test`; with vitest import `describe` and `it` from there. */
import { describe, it } from 'node:test'
import { noticeWith, ruleTable } from 'notice-lint/testing'
import contactPhone from './rules/contact-phone.mjs'
import titleLength from './rules/title-length.mjs'

const runner = { describe, it }

ruleTable(
  titleLength,
  {
    valid: [noticeWith()],
    near: [
      { why: 'as long as may be', text: noticeWith({ title: '关于做好防汛工作的通知' }), options: { longest: 11 } },
      { why: 'paragraphs may be long', text: noticeWith({ body: '请做好防汛工作，'.repeat(20) }) },
    ],
    invalid: [
      {
        text: noticeWith({ title: '关于做好防汛抗旱工作的通知' }),
        options: { longest: 12 },
        messages: [{ messageId: 'long', at: '关于做好防汛抗旱工作的通知', data: { length: 13, longest: 12 } }],
      },
    ],
  },
  runner,
)

ruleTable(
  contactPhone,
  {
    valid: [noticeWith({ body: '联系电话：0599-1234567。' })],
    near: [
      { why: 'a mobile number has no area code', text: noticeWith({ body: '联系电话：13800000000。' }) },
      { why: 'no telephone number', text: noticeWith({ body: '编号：1234567。' }) },
    ],
    invalid: [
      {
        text: noticeWith({ body: '联系电话：1234567。' }),
        messages: [{ messageId: 'code', at: '1234567', data: { phone: '1234567' } }],
        fixed: noticeWith({ body: '联系电话：0599-1234567。' }),
      },
    ],
  },
  runner,
)
