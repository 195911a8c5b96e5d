import rule from '../../../src/lint/rules/structure/closing-genre.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const body = '请各校做好准备工作。'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: [body, '特此通知。'] })],
  near: [
    {
      why: '公告 and 通告 share their formula',
      text: noticeWith({ title: '云湖区教育局关于招生的公告', recipients: null, body: [body, '特此通告。'] }),
    },
    { why: 'a 函 may answer', text: noticeWith({ title: '云湖区教育局关于校舍用地的函', body: [body, '此复。'] }) },
    {
      why: 'an 意见 has no formula of its own',
      text: noticeWith({ title: '云湖区教育局关于开学工作的意见', body: [body, '特此通知。'] }),
    },
    {
      why: 'within a sentence it is no closing',
      text: noticeWith({ body: '区政府曾特此公告禁止燃放烟花，请各校转告家长。' }),
    },
    {
      why: 'an attachment has a genre of its own',
      text: noticeWith({
        attachmentNote: '附件：公告样式',
        tail: ['附件', '公告样式', '本校定于近日开学。', '特此公告。'],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: [body, '特此通告。'] }),
      messages: [{ messageId: 'differs', at: '特此通告', data: { genre: '通知', found: '特此通告' } }],
      fixed: noticeWith({ body: [body, '特此通知。'] }),
    },
    {
      text: noticeWith({ body: '请各校做好准备工作，特此函告。' }),
      messages: [{ messageId: 'differs', at: '特此函告', data: { genre: '通知', found: '特此函告' } }],
      fixed: noticeWith({ body: '请各校做好准备工作，特此通知。' }),
    },
    {
      text: noticeWith({ body: [body, '妥否，请批示。'] }),
      messages: [{ messageId: 'differs', at: '妥否，请批示', data: { genre: '通知', found: '妥否，请批示' } }],
    },
  ],
})
