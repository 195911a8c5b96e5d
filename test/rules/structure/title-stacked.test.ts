import rule from '../../../src/lint/rules/structure/title-stacked.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    {
      why: 'an 意见 is issued by a 通知',
      text: noticeWith({ title: '云湖区人民政府批转区教育局关于安全工作意见的通知' }),
    },
    {
      why: 'the name of the other paper stands in its own marks',
      text: noticeWith({ title: '云湖区教育局转发《云湖市教育局关于做好开学工作的通知》的通知' }),
    },
    {
      why: '请示报告 is a matter here, not the genre',
      text: noticeWith({ title: '云湖区教育局关于严格执行重大事项请示报告制度的通知' }),
    },
    { why: '意见 is what is asked for', text: noticeWith({ title: '云湖区教育局关于公开征求意见的通知' }) },
    {
      why: 'a column of a web page above the title',
      text: noticeWith({ header: '通知公告', number: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局转发市教育局关于做好开学工作的通知的通知' }),
      messages: [{ messageId: 'doubled', at: '通知的通知', data: { found: '通知的通知', genre: '通知' } }],
      fixed: noticeWith({ title: '云湖区教育局转发市教育局关于做好开学工作的通知' }),
    },
    {
      text: noticeWith({ title: ['云湖区教育局转发市教育局', '关于做好防汛工作的紧急通知的通知'] }),
      messages: [{ messageId: 'doubled', at: '紧急通知的通知', data: { found: '紧急通知的通知', genre: '通知' } }],
      fixed: noticeWith({ title: ['云湖区教育局转发市教育局', '关于做好防汛工作的紧急通知'] }),
    },
    {
      text: noticeWith({ title: '云湖区教育局关于申请校舍维修资金的请示报告', recipients: '云湖区人民政府：' }),
      messages: [{ messageId: 'joined', at: '请示报告', data: { found: '请示报告' } }],
    },
    {
      text: noticeWith({ header: '标题：云湖区教育局关于开学工作的通知通告', title: null }),
      messages: [{ messageId: 'joined', at: '通知通告', data: { found: '通知通告' } }],
    },
  ],
})
