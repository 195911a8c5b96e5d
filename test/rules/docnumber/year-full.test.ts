import rule from '../../../src/lint/rules/docnumber/year-full.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '云教［２０２４］12号' })],
  near: [
    {
      why: 'a historic number is only cited',
      text: noticeWith({ body: '根据《关于办学条件的规定》（云发〔69〕48号），请各校做好准备工作。' }),
    },
    {
      why: 'signed before the standard asked for the full year',
      text: noticeWith({ number: '云教〔94〕12号', date: '1994年3月15日' }),
    },
    {
      why: 'without a date 94 is of the last century',
      text: noticeWith({ number: '云教〔94〕12号', signature: null, date: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔24〕12号' }),
      messages: [{ messageId: 'short', at: '1:4–1:6', data: { found: '24', expected: '2024' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教〔二〇二四〕12号' }),
      messages: [{ messageId: 'chinese', at: '二〇二四', data: { found: '二〇二四', expected: '2024' } }],
      fixed: noticeWith(),
    },
  ],
})
