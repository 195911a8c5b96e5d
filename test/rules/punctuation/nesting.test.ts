import nesting from '../../../src/lint/rules/punctuation/nesting.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(nesting, {
  valid: [
    noticeWith({ body: '请学习《关于印发〈防汛预案〉的通知》。会议要求：“做到‘三查’，及时报告。”' }),
    noticeWith({ body: '请学习《值守规定》《防汛预案》，做好“三查”“三改”工作。' }),
  ],
  near: [
    { why: 'a quote within a title', text: noticeWith({ body: '“认真学习《关于“三查”的意见》”是当前的任务。' }) },
    { why: 'a title within a quotation', text: noticeWith({ body: '请在“《防汛预案》学习情况”一栏填写。' }) },
    {
      why: 'a mark is missing: for punctuation/paired',
      text: noticeWith({ body: '请学习《值守规定、《防汛预案》。' }),
    },
    { why: 'marks the wrong way round', text: noticeWith({ body: '请做好“三查“和”三改”工作。' }) },
    { why: 'single marks alone', text: noticeWith({ body: '请做好‘三查’工作，学习〈防汛预案〉。' }) },
    {
      why: 'comparison, not a title',
      text: noticeWith({ body: '按照《防汛预案》，水位<3米的不报，>5米的立即报告。' }),
    },
    { why: 'a third level is double again', text: noticeWith({ body: '他说：“请转告‘务必看“三查”一节’的话。”' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请学习《关于印发《防汛预案》的通知》。' }),
      messages: [
        {
          messageId: 'inner',
          at: '《防汛预案》',
          data: { context: '《防汛预案》', expected: '〈〉', outer: '书名号' },
        },
      ],
      fixed: noticeWith({ body: '请学习《关于印发〈防汛预案〉的通知》。' }),
    },
    {
      text: noticeWith({ body: '会议要求：“做到“三查”，及时报告。”' }),
      messages: [{ messageId: 'inner', at: '“三查”', data: { context: '“三查”', expected: '‘’', outer: '引号' } }],
      fixed: noticeWith({ body: '会议要求：“做到‘三查’，及时报告。”' }),
    },
    {
      text: noticeWith({ title: '云湖区教育局转发《关于印发<防汛预案>的通知》的通知' }),
      messages: [
        { messageId: 'inner', at: '<防汛预案>', data: { context: '<防汛预案>', expected: '〈〉', outer: '书名号' } },
      ],
      fixed: noticeWith({ title: '云湖区教育局转发《关于印发〈防汛预案〉的通知》的通知' }),
    },
    {
      // Another mark of the paragraph has no partner.
      text: noticeWith({ body: '请学习《关于印发《防汛预案》的通知》，做好“三查工作。' }),
      messages: [
        {
          messageId: 'inner',
          at: '《防汛预案》',
          data: { context: '《防汛预案》', expected: '〈〉', outer: '书名号' },
        },
      ],
      fixed: noticeWith({ body: '请学习《关于印发〈防汛预案〉的通知》，做好“三查工作。' }),
    },
    {
      text: noticeWith({ body: '会议要求：‘做到“三查”，及时报告。’' }),
      messages: [
        {
          messageId: 'outer',
          at: '‘做到“三查”，及时报告。’',
          data: { context: '‘做到“三查”，及时报告。’', expected: '“”', inner: '引号' },
        },
        { messageId: 'inner', at: '“三查”', data: { context: '“三查”', expected: '‘’', outer: '引号' } },
      ],
      fixed: noticeWith({ body: '会议要求：“做到‘三查’，及时报告。”' }),
    },
  ],
})
