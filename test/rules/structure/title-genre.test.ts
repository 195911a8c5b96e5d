import rule from '../../../src/lint/rules/structure/title-genre.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ title: '云湖区教育局关于做好开学工作的意见' })],
  near: [
    {
      why: 'rules that stand alone are a document of their own',
      text: noticeWith({ title: '云湖区校舍安全管理办法', recipients: null }),
    },
    {
      why: '复函 is a 函',
      text: noticeWith({ title: '云湖区教育局关于校舍用地的复函', recipients: '区自然资源局：' }),
    },
    {
      why: '答复 is how proposals are answered',
      text: noticeWith({ title: '云湖区教育局关于区人大第12号建议的答复', recipients: '李明代表：' }),
    },
    {
      why: 'public notices of names are published as 公示',
      text: noticeWith({ title: '云湖区教育局关于优秀教师名单的公示', recipients: '各学校：' }),
    },
    {
      why: 'until 2012 规定 was in use',
      text: noticeWith({
        title: '云湖区人民政府关于校舍安全的规定',
        date: '1998年3月15日',
        number: '云政〔1998〕12号',
      }),
    },
    { why: 'without 关于 it may be another line', text: noticeWith({ title: '云湖区教育局2024年工作要点' }) },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局关于春季开学工作的安排' }),
      messages: [{ messageId: 'other', at: '安排', data: { found: '安排' } }],
    },
    {
      text: noticeWith({ title: ['云湖区教育局', '关于春季开学工作的方案（试行）'] }),
      messages: [{ messageId: 'other', at: '方案', data: { found: '方案' } }],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于做好春季开学工作' }),
      messages: [{ messageId: 'none', at: '2:13–2:17', data: { end: '开学工作' } }],
    },
  ],
})
