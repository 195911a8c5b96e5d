import titleMissing from '../../../src/lint/rules/structure/title-missing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(titleMissing, {
  valid: [noticeWith(), noticeWith({ title: ['云湖区教育局', '关于做好春季开学工作的通知'] })],
  near: [
    {
      why: 'a text on one line hides its parts',
      text: '各中小学校：春季学期将于近日开学，请各校做好准备工作。一、安排值班。二、排查隐患。云湖区教育局2024年3月15日\n',
    },
    {
      why: 'without signature and number it may be a letter of any kind',
      text: noticeWith({ number: null, title: null, signature: null, date: null }),
    },
    { why: 'without recipients and signature it may be no notice', text: '今天买菜：\n白菜两斤。\n豆腐一块。\n' },
  ],
  invalid: [
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '标题：关于做好春季开学工作的通知'], title: null }),
      messages: [
        { messageId: 'header', at: '各中小学校、幼儿园：', data: { first: '各中小学校、幼儿园：' }, severity: 'info' },
      ],
    },
    {
      text: noticeWith({ title: null }),
      messages: [{ messageId: 'missing', at: '各中小学校、幼儿园：', data: { first: '各中小学校、幼儿园：' } }],
    },
    {
      text: noticeWith({ title: null, signature: null, date: null }),
      messages: [{ messageId: 'missing', at: '各中小学校、幼儿园：', data: { first: '各中小学校、幼儿园：' } }],
    },
  ],
})
