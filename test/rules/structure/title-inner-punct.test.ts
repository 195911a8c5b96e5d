import rule from '../../../src/lint/rules/structure/title-inner-punct.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    {
      why: '、 between words of one kind is usual',
      text: noticeWith({ title: '云湖区教育局关于防汛、防火工作的通知' }),
    },
    {
      why: 'a comma within the name of another paper is its own',
      text: noticeWith({ title: '云湖区教育局转发《关于加强管理，保障安全的意见》的通知' }),
    },
    {
      why: 'a slogan stands in quotes',
      text: noticeWith({ title: '云湖区教育局关于开展“爱校舍，保安全”活动的通知' }),
    },
    { why: 'a time is no mark of a sentence', text: noticeWith({ title: '云湖区教育局关于上午8:30集中开会的通知' }) },
    { why: 'a mark at the end is another rule’s', text: noticeWith({ title: '云湖区教育局关于做好开学工作的通知。' }) },
    {
      why: 'a report on a page is no paper of a statutory genre',
      text: noticeWith({ title: '强管理，保安全：开学工作方案' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局关于加强管理，保障校舍安全的通知' }),
      messages: [{ messageId: 'inner', at: '2:13–2:14', data: { found: '，', around: '加强管理，保障校舍' } }],
    },
    {
      text: noticeWith({ header: '标题：云湖区教育局关于加强管理;保障校舍安全的通知', title: null }),
      messages: [{ messageId: 'inner', at: ';', data: { found: ';', around: '加强管理;保障校舍' } }],
    },
  ],
})
