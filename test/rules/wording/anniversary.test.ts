import rule from '../../../src/lint/rules/wording/anniversary.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '庆祝第36个教师节。' })],
  near: [
    { why: 'festivals of arts and games are held', text: noticeWith({ body: '举办第十届校园艺术节和第五届运动会。' }) },
    { why: 'a contest is held', text: noticeWith({ body: '举办第三届教师节诗歌朗诵会。' }) },
    { why: 'a congress has its number', text: noticeWith({ body: '第十四届全国人大期间，正值妇女节。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '在第36届教师节来临之际，表扬先进。' }),
      messages: [{ messageId: 'feast', at: '第36届教师节', data: { found: '第36届教师节' } }],
      fixed: noticeWith({ body: '在第36个教师节来临之际，表扬先进。' }),
    },
    {
      text: noticeWith({ title: '云湖区教育局关于做好第五十届世界环境日宣传工作的通知' }),
      messages: [{ messageId: 'feast', at: '第五十届世界环境日', data: { found: '第五十届世界环境日' } }],
      fixed: noticeWith({ title: '云湖区教育局关于做好第五十个世界环境日宣传工作的通知' }),
    },
  ],
})
