import enumBetweenMarks from '../../../src/lint/rules/punctuation/enum-between-marks.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(enumBetweenMarks, {
  valid: [noticeWith({ body: '请做好“三查”“三改”工作，学习《值守规定》《防汛预案》。' })],
  near: [
    {
      why: 'a bracket is inserted behind a title',
      text: noticeWith({ body: '请学习《值守规定》（云教〔2023〕5号）、《防汛预案》（云教〔2023〕6号）。' }),
    },
    { why: 'the last title has a bracket', text: noticeWith({ body: '请学习《值守规定》、《防汛预案》（见附件）。' }) },
    { why: 'other members have no marks', text: noticeWith({ body: '请做好值守、“三查”、“三改”工作。' }) },
    { why: 'the list goes on without marks', text: noticeWith({ body: '请做好“三查”、“三改”、夜间值守等工作。' }) },
    { why: 'a title keeps its own words', text: noticeWith({ body: '请学习《关于“三查”、“三改”的意见》。' }) },
    { why: 'a comma parts clauses', text: noticeWith({ body: '做到“三查”，“三改”另行部署。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请做好“三查”、“三改”工作。' }),
      messages: [{ messageId: 'between', at: '4:8–4:9', data: { context: '好“三查”、“三改”工', kind: '引号' } }],
      fixed: noticeWith({ body: '请做好“三查”“三改”工作。' }),
    },
    {
      text: noticeWith({ body: '请学习《值守规定》、《防汛预案》、《报告办法》。' }),
      messages: [
        {
          messageId: 'between',
          at: '4:10–4:11',
          data: { context: '值守规定》、《防汛预案', kind: '书名号' },
          count: 2,
        },
      ],
      fixed: noticeWith({ body: '请学习《值守规定》《防汛预案》《报告办法》。' }),
    },
    {
      // The notice has it both ways.
      text: noticeWith({ body: ['请做好“三查”“三改”工作。', '请落实“双岗”、“双责”。'] }),
      messages: [
        {
          messageId: 'inconsistent',
          at: '5:8–5:9',
          data: { context: '实“双岗”、“双责”。', kind: '引号' },
          severity: 'warning',
        },
      ],
      fixed: noticeWith({ body: ['请做好“三查”“三改”工作。', '请落实“双岗”“双责”。'] }),
    },
    {
      text: noticeWith({ body: ['一、落实“双岗”、“双责”', '安排人员。', '二、及时报告', '不得瞒报。'] }),
      messages: [{ messageId: 'between', at: '4:9–4:10', data: { context: '实“双岗”、“双责”', kind: '引号' } }],
      fixed: noticeWith({ body: ['一、落实“双岗”“双责”', '安排人员。', '二、及时报告', '不得瞒报。'] }),
    },
  ],
})
