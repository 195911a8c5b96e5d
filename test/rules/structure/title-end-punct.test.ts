import rule from '../../../src/lint/rules/structure/title-end-punct.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const title = '云湖区教育局关于做好春季开学工作的通知'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ title: ['云湖区教育局', '关于做好春季开学工作的通知'] })],
  near: [
    { why: 'a bracket closes the words before it', text: noticeWith({ title: '云湖区教育局关于开学的通知（试行）' }) },
    { why: 'a title may ask', text: noticeWith({ number: null, title: '开学准备做好了吗？' }) },
    {
      why: 'the header cuts titles short with dots',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '标题：云湖区教育局关于做好春季开学...'] }),
    },
    {
      why: 'a sentence of the body that names a paper ends in its mark',
      text: noticeWith({ body: ['请认真执行云湖市教育局关于做好春季开学工作的通知。', '请于周五前报送情况。'] }),
    },
    {
      why: 'a sentence below a title that the parser knows is no title',
      text: noticeWith({ recipients: null, body: '现印发云湖区教育局关于做好春季开学工作的通知。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ title: `${title}。` }),
      messages: [{ messageId: 'mark', at: '2:20–2:21', data: { end: '学工作的通知', found: '。' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ title: ['云湖区教育局', '关于做好春季开学工作的通知；'] }),
      messages: [{ messageId: 'mark', at: '；', data: { end: '学工作的通知', found: '；' } }],
      fixed: noticeWith({ title: ['云湖区教育局', '关于做好春季开学工作的通知'] }),
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', `标题：${title}。`], title: null }),
      messages: [{ messageId: 'mark', at: '2:23–2:24', data: { end: '学工作的通知', found: '。' } }],
      fixed: noticeWith({ header: ['发文机关：云湖区教育局', `标题：${title}`], title: null }),
    },
    {
      text: noticeWith({
        body: '现将《云湖区春季开学工作方案》印发给你们，请认真执行。',
        tail: ['云湖区春季开学工作方案、', '一、加强领导', '各校要加强领导。', '二、排查隐患', '各校要排查隐患。'],
      }),
      messages: [{ messageId: 'mark', at: '7:12–7:13', data: { end: '开学工作方案', found: '、' } }],
      fixed: noticeWith({
        body: '现将《云湖区春季开学工作方案》印发给你们，请认真执行。',
        tail: ['云湖区春季开学工作方案', '一、加强领导', '各校要加强领导。', '二、排查隐患', '各校要排查隐患。'],
      }),
    },
    {
      text: noticeWith({ number: null, title: '云湖区教育局关于做好春季开学工作的通知。（云教〔2024〕12号）' }),
      messages: [{ messageId: 'mark', at: '1:20–1:21', data: { end: '学工作的通知', found: '。' } }],
      fixed: noticeWith({ number: null, title: '云湖区教育局关于做好春季开学工作的通知（云教〔2024〕12号）' }),
    },
  ],
})
