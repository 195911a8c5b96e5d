import rule from '../../../src/lint/rules/numeral/ling.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '自二〇二〇年起，一九九八年以前的资料不再保存。' })],
  near: [
    { why: 'a name of a school and of an institute', text: noticeWith({ body: '请一零一中学和六○五研究所配合。' }) },
    { why: 'an amount is read with 零', text: noticeWith({ body: '为期一百零五年。' }) },
    { why: 'Arabic years have another zero', text: noticeWith({ body: '自2020年起，共二0项。' }) },
    {
      why: 'a signing date since July 2012 is for date/sign-arabic',
      text: noticeWith({ date: '二○二四年三月十五日' }),
    },
    { why: 'a ring is a mark of a form', text: noticeWith({ body: '合格的画○，年底汇总。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '自二○二○年起执行。' }),
      messages: [{ messageId: 'zero', at: '二○二○', data: { found: '二○二○', expected: '二〇二〇' } }],
      fixed: noticeWith({ body: '自二〇二〇年起执行。' }),
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于做好二零二四年开学工作的通知',
        body: '见国发〔二OO九〕5号，自二0二四年起执行。',
      }),
      messages: [{ messageId: 'zero', at: '二零二四', data: { found: '二零二四', expected: '二〇二四' }, count: 3 }],
      fixed: noticeWith({
        title: '云湖区教育局关于做好二〇二四年开学工作的通知',
        body: '见国发〔二〇〇九〕5号，自二〇二四年起执行。',
      }),
    },
    {
      text: noticeWith({ date: '二Ｏ一一年三月十五日' }),
      messages: [{ messageId: 'zero', at: '二Ｏ一一', data: { found: '二Ｏ一一', expected: '二〇一一' } }],
      fixed: noticeWith({ date: '二〇一一年三月十五日' }),
    },
  ],
})
