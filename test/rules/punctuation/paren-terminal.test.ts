import parenTerminal from '../../../src/lint/rules/punctuation/paren-terminal.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(parenTerminal, {
  valid: [noticeWith({ body: '请各学校（含幼儿园）加强值守。（名单见附件。）' })],
  near: [
    { why: 'an annotation has its own stop', text: noticeWith({ annotation: '（此件公开发布。）' }) },
    {
      why: 'a bracket behind a stop is a sentence',
      text: noticeWith({ body: '请加强值守。（值守安排见附件。）请及时报告。' }),
    },
    {
      why: 'a bracket with several sentences',
      text: noticeWith({ body: '请加强值守（白班两人。夜班一人。），及时报告。' }),
    },
    { why: 'a question mark is right', text: noticeWith({ body: '请核对人员（是否到岗？）并报告。' }) },
    { why: 'an abbreviation, not a stop', text: noticeWith({ body: '请登录平台（Ver.2.0）填报。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请各学校（含幼儿园。）加强值守。' }),
      messages: [{ messageId: 'terminal', at: '4:10–4:11', data: { found: '。', context: '（含幼儿园。）' } }],
      fixed: noticeWith({ body: '请各学校（含幼儿园）加强值守。' }),
    },
    {
      text: noticeWith({ body: '请各学校加强值守（名单见附件。）' }),
      messages: [{ messageId: 'terminal', at: '。', data: { found: '。', context: '（名单见附件。）' } }],
      fixed: noticeWith({ body: '请各学校加强值守（名单见附件）。' }),
    },
    {
      text: noticeWith({ body: ['一、各学校（含幼儿园，）加强值守', '二、及时报告'] }),
      messages: [{ messageId: 'terminal', at: '，', data: { found: '，', context: '（含幼儿园，）' } }],
      fixed: noticeWith({ body: ['一、各学校（含幼儿园）加强值守', '二、及时报告'] }),
    },
  ],
})
