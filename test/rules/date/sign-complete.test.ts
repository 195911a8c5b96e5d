import rule from '../../../src/lint/rules/date/sign-complete.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '云教〔2004〕12号', date: '二○○四年三月十五日' })],
  near: [
    { why: 'no date at all is structure/signature-missing’s', text: noticeWith({ date: null }) },
    {
      why: 'a month in the text is no signing date',
      text: noticeWith({ body: '2024年3月开学，请各校做好准备工作。' }),
    },
    {
      why: 'the cover of a plan is no signature',
      text: noticeWith({ tail: ['云湖区教育发展规划', '云湖区教育局', '2024年3月', '一、指导思想', '坚持以人为本。'] }),
    },
    {
      why: 'a timetable by organ is no signature',
      text: noticeWith({
        body: ['开放日安排如下：', '云湖区教育局', '3月15日', '云湖区财政局', '3月16日'],
        signature: null,
        date: null,
      }),
    },
    { why: 'blanks between the parts', text: noticeWith({ date: '2024年 3月 15 日' }) },
  ],
  invalid: [
    {
      text: noticeWith({ date: '2024年3月' }),
      messages: [{ messageId: 'part', at: '2024年3月', data: { found: '2024年3月', part: '日' } }],
    },
    {
      text: noticeWith({ date: '3月15日' }),
      messages: [{ messageId: 'part', at: '3月15日', data: { found: '3月15日', part: '年' } }],
    },
    {
      text: noticeWith({ date: '2024年3月  日' }),
      messages: [{ messageId: 'part', at: '2024年3月  日', data: { found: '2024年3月  日', part: '日' } }],
    },
    {
      text: noticeWith({ date: '24年3月15日' }),
      messages: [{ messageId: 'short', at: '24年3月15日', data: { found: '24年3月15日', year: '24' } }],
    },
  ],
})
