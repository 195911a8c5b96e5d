import rule from '../../../src/lint/rules/date/sign-arabic.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const attached = ['附件', '学生会章程', '第一条 本会由学生组成。', '学生会', '二〇二〇年三月十五日']

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    {
      why: 'lawful before 1 July 2012',
      text: noticeWith({ number: '云教〔2012〕12号', date: '二〇一二年六月三十日' }),
    },
    {
      why: 'another kind of zero, lawful all the same',
      text: noticeWith({ number: '云教〔2004〕12号', date: '二○○四年三月十五日' }),
    },
    {
      why: 'a date in the text is no signing date',
      text: noticeWith({ body: '二〇二三年九月一日起的做法不变，请各校做好准备工作。' }),
    },
    { why: 'an attached text has a date of its own', text: noticeWith({ tail: attached }) },
  ],
  invalid: [
    {
      text: noticeWith({ date: '二〇二四年三月十五日' }),
      messages: [
        {
          messageId: 'chinese',
          at: '二〇二四年三月十五日',
          data: { found: '二〇二四年三月十五日', expected: '2024年3月15日' },
        },
      ],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ date: '二○一二年七月一日', number: '云教〔2012〕12号' }),
      messages: [
        {
          messageId: 'chinese',
          at: '二○一二年七月一日',
          data: { found: '二○一二年七月一日', expected: '2012年7月1日' },
        },
      ],
      fixed: noticeWith({ date: '2012年7月1日', number: '云教〔2012〕12号' }),
    },
  ],
})
