import lineStart from '../../../src/lint/rules/punctuation/line-start.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(lineStart, {
  valid: [noticeWith({ body: ['请各学校加强值守，', '及时报告。'] })],
  near: [
    {
      why: 'values laid out below their labels',
      text: noticeWith({ header: ['索引号', '：XM02104-0200-2024-00012'] }),
    },
    {
      why: 'a cell of a table',
      text: noticeWith({ body: ['请填写下表。', '| 学校 | 备注 |', '| --- | --- |', '| 一中 | 、 |'] }),
      format: 'markdown',
    },
    {
      why: 'an opening mark begins a line',
      text: noticeWith({ body: ['“三查”要做细。', '《防汛预案》要学透。', '（一）查围墙。'] }),
    },
    {
      why: 'no opening mark before it: for punctuation/paired',
      text: noticeWith({ body: ['请各学校加强值守。', '）及时报告险情。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['请各学校加强值守', '，及时报告险情。'] }),
      messages: [{ messageId: 'start', at: '5:1–5:2', data: { found: '，', context: '，及时报告险情。' } }],
    },
    {
      text: noticeWith({ body: ['请各学校（含民办学校、幼儿园', '）加强值守。'] }),
      messages: [{ messageId: 'start', at: '）', data: { found: '）', context: '）加强值守。' } }],
    },
    {
      text: noticeWith({ body: ['一、加强值守', '。安排人员', '二、及时报告', '、不得瞒报'] }),
      messages: [{ messageId: 'start', at: '5:1–5:2', data: { found: '。', context: '。安排人员' }, count: 2 }],
    },
  ],
})
