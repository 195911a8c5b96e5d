import rule from '../../../src/lint/rules/privacy/uscc.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '统一社会信用代码：91350100M000100Y43。' })],
  near: [
    { why: 'nothing says that it is such a code', text: noticeWith({ body: '登记号91350100M000100Y4A。' }) },
    { why: 'some characters are hidden', text: noticeWith({ body: '统一社会信用代码：91350100XXXXXX0Y43。' }) },
    { why: 'no number follows', text: noticeWith({ body: '填写统一社会信用代码（18位），并加盖公章。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '统一社会信用代码：91350100M000100Y4A。' }),
      messages: [
        {
          messageId: 'check',
          at: '91350100M000100Y4A',
          data: { found: '91350100M000100Y4A', last: 'A', expected: '3' },
        },
      ],
    },
    {
      text: noticeWith({ body: '一、当事人（统一社会信用代码91350100MO00100Y43）未按期改正。' }),
      messages: [{ messageId: 'character', at: '91350100MO00100Y43', data: { found: '91350100MO00100Y43' } }],
    },
  ],
})
