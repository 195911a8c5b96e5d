import rule from '../../../src/lint/rules/docnumber/zi-char.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    { why: 'normative papers have a series of their own', text: noticeWith({ number: '云教规字〔2024〕12号' }) },
    { why: 'so have decisions on cases', text: noticeWith({ number: '云教罚字〔2024〕12号' }) },
    {
      why: 'it was usual before 2000',
      text: noticeWith({ number: '云教字〔1998〕12号', date: '1998年3月15日' }),
    },
    {
      why: 'numbers cited in the text belong to others',
      text: noticeWith({ body: '按照市教字〔2023〕5号文的要求，请各校做好准备。' }),
    },
    { why: '字 within the code is part of a name', text: noticeWith({ number: '云文字办〔2024〕12号' }) },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教字〔2024〕12号' }),
      messages: [{ messageId: 'zi', at: '字', data: { code: '云教字' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教办字〔2024〕12号'], number: null }),
      messages: [{ messageId: 'zi', at: '2:7–2:8', data: { code: '云教办字' } }],
      fixed: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教办〔2024〕12号'], number: null }),
    },
  ],
})
