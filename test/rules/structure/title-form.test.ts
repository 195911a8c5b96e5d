import rule from '../../../src/lint/rules/structure/title-form.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [
    noticeWith(),
    noticeWith({ title: ['云湖区教育局', '关于做好春季开学工作的通知'] }),
    noticeWith({ title: '云湖区教育局关于推进学校安全工作的若干实施意见' }),
  ],
  near: [
    {
      why: 'an announcement may do without 关于',
      text: noticeWith({ title: '道路临时交通管制公告', recipients: null }),
    },
    {
      why: 'papers are passed on without 关于',
      text: noticeWith({ title: '云湖区教育局转发云湖市教育局说理性文书操作规范的通知' }),
    },
    {
      why: '对 leads the matter of an answer',
      text: noticeWith({ title: '云湖区教育局对区实验小学撤并请求的批复', recipients: '区实验小学：' }),
    },
    {
      why: 'the title is broken behind 关于, and its first line was not taken for it',
      text: noticeWith({ number: null, title: ['区教育局关于', '做好春季开学工作的通知'] }),
    },
    {
      why: 'the organ stands above the title',
      text: noticeWith({ title: ['云湖区教育局文件', '关于做好春季开学工作的通知'], number: null }),
    },
    {
      why: 'without a signature nothing tells whose paper it is',
      text: noticeWith({ title: '关于做好春季开学工作的通知', signature: null, date: null }),
    },
    {
      why: 'the header’s title is often a short one',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '标题：关于做好春季开学工作的通知'], title: null }),
    },
    { why: 'rules that stand alone are no notice', text: noticeWith({ title: '云湖区校舍安全管理办法' }) },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局关于做好春季开学工作通知' }),
      messages: [{ messageId: 'de', at: '作通知', data: { genre: '通知' } }],
    },
    {
      text: noticeWith({ title: '印发2024年工作要点通知' }),
      messages: [{ messageId: 'de', at: '点通知', data: { genre: '通知' } }],
    },
    {
      text: noticeWith({ title: ['云湖区教育局', '做好春季开学工作的通知'] }),
      messages: [{ messageId: 'about', at: '的通知', data: { genre: '通知', end: '的通知' } }],
    },
    {
      text: noticeWith({ title: '春节放假通知' }),
      messages: [{ messageId: 'matter', at: '春节放假通知', data: { genre: '通知', found: '春节放假通知' } }],
    },
    {
      text: noticeWith({ title: '关于做好春季开学工作的通知' }),
      messages: [{ messageId: 'organ', at: '关于', data: { organ: '云湖区教育局' }, severity: 'info' }],
    },
    {
      text: noticeWith({
        title: '关于做好春季开学工作的通知',
        signature: ['云湖区教育局', '云湖区财政局', '云湖区民政局'],
      }),
      messages: [{ messageId: 'organ', at: '关于', data: { organ: '云湖区教育局、云湖区财政局等' }, severity: 'info' }],
    },
  ],
})
