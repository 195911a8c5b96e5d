import mojibake from '../../../src/lint/rules/webpage/mojibake.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(mojibake, {
  valid: [noticeWith(), noticeWith({ body: '请购置一把锛子，锅炉不可烫手。' })],
  near: [
    { why: '烫 and 屯 are words', text: noticeWith({ body: '当心烫烫的汤，运往屯屯村。' }) },
    { why: 'letters with accents are names', text: noticeWith({ body: '请学习Café项目和José教授的讲座。' }) },
    {
      why: 'an icon of the page is for webpage/boilerplate',
      text: noticeWith({ tail: ['【打印本页】', '分享到：\uE61F\uE620'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请加强值守\uFFFD及时报告。' }),
      messages: [{ messageId: 'replacement', at: '\uFFFD', data: { found: '\uFFFD' } }],
    },
    {
      text: noticeWith({ body: ['请加强值守锟斤拷及时报告。', '请做好烫烫烫烫准备工作。'] }),
      messages: [{ messageId: 'mojibake', at: '锟斤拷', data: { found: '锟斤拷' }, count: 2 }],
    },
    {
      text: noticeWith({ body: '联系人王\uE123明，请做好准备工作。' }),
      messages: [{ messageId: 'private', at: '\uE123', data: { code: 'U+E123' } }],
    },
  ],
})
