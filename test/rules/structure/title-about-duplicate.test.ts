import rule from '../../../src/lint/rules/structure/title-about-duplicate.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    {
      why: 'the second stands in the name of the other paper',
      text: noticeWith({ title: '云湖区教育局关于转发《云湖市教育局关于做好开学工作的意见》的通知' }),
    },
    {
      why: 'issuing needs no 关于 of its own',
      text: noticeWith({ title: '云湖区教育局印发关于加强校舍安全的意见的通知' }),
    },
    {
      why: 'the page shows the title twice',
      text: noticeWith({ header: '云湖区教育局关于做好春季开学工作的通知' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局关于关于做好春季开学工作的通知' }),
      messages: [{ messageId: 'doubled', at: '2:9–2:11' }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ title: ['云湖区教育局', '关于转发市教育局关于做好开学工作意见的通知'] }),
      messages: [{ messageId: 'nested', at: '3:1–3:3', data: { times: 2, found: '关于转发市教…关于做好开学' } }],
      fixed: noticeWith({ title: ['云湖区教育局', '转发市教育局关于做好开学工作意见的通知'] }),
    },
    {
      text: noticeWith({ title: '云湖区教育局关于开展关于安全的教育活动的通知' }),
      messages: [{ messageId: 'nested', at: '2:7–2:9', data: { times: 2, found: '关于开展关于…关于安全的教' } }],
    },
  ],
})
