import rule from '../../../src/lint/rules/numeral/fullwidth-digit.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '2020年招生计划为350人。' })],
  near: [
    { why: 'Chinese numerals are no digits', text: noticeWith({ body: '二〇二〇年起分三批推进。' }) },
    {
      why: 'circled numbers and Roman numerals are other characters',
      text: noticeWith({ body: '①Ⅱ类设备由学校自查。' }),
    },
    { why: 'full-width letters are not digits', text: noticeWith({ body: '使用ＡＢ两套试卷。' }) },
    {
      why: 'the notice’s own number is for another rule',
      text: noticeWith({ number: '云教〔２０２４〕12号', body: '请做好准备工作。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '２０２４年起执行。' }),
      messages: [{ messageId: 'full', at: '２０２４', data: { found: '２０２４', expected: '2024' } }],
      fixed: noticeWith({ body: '2024年起执行。' }),
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于做好２０２４年开学工作的通知',
        body: ['１．加强值守。', '２．排查隐患。'],
      }),
      messages: [{ messageId: 'full', at: '２０２４', data: { found: '２０２４', expected: '2024' }, count: 3 }],
      fixed: noticeWith({
        title: '云湖区教育局关于做好2024年开学工作的通知',
        body: ['1．加强值守。', '2．排查隐患。'],
      }),
    },
    {
      text: noticeWith({ header: '发布日期：２０２４年3月16日' }),
      messages: [{ messageId: 'full', at: '２０２４', data: { found: '２０２４', expected: '2024' } }],
      fixed: noticeWith({ header: '发布日期：2024年3月16日' }),
    },
    {
      text: noticeWith({ body: ['请各校按下表执行。', '| 学校 | 人数 |', '| --- | --- |', '| 一中 | ３０ |'] }),
      format: 'markdown',
      messages: [{ messageId: 'full', at: '３０', data: { found: '３０', expected: '30' } }],
      fixed: noticeWith({ body: ['请各校按下表执行。', '| 学校 | 人数 |', '| --- | --- |', '| 一中 | 30 |'] }),
    },
  ],
})
