import titleMissing from '../../../src/lint/rules/structure/title-missing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(titleMissing, {
  valid: [noticeWith(), noticeWith({ title: ['云湖区教育局', '关于做好春季开学工作的通知'] })],
  near: [
    {
      why: 'the header has the title',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '标题：关于做好春季开学工作的通知'], title: null }),
    },
    { why: 'without recipients and signature it may be no notice', text: '今天买菜：\n白菜两斤。\n豆腐一块。\n' },
  ],
  invalid: [
    {
      text: noticeWith({ title: null }),
      messages: [{ messageId: 'missing', at: '各中小学校、幼儿园：', data: { first: '各中小学校、幼儿园：' } }],
    },
  ],
})
