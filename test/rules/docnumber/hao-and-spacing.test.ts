import rule from '../../../src/lint/rules/docnumber/hao-and-spacing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '　　云教〔2024〕12号' })],
  near: [
    {
      why: 'blanks of a label are no blanks of the number',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文　　号：　云教〔2024〕12号　'], number: null }),
    },
    {
      why: 'a number cited in the text belongs to another rule',
      text: noticeWith({
        body: '根据《云湖市教育局关于安全工作的通知》（云市教〔2023〕5 号）要求，请各校做好准备工作。',
      }),
    },
    { why: 'brackets round the whole number', text: noticeWith({ number: '（云教〔2024〕12号）' }) },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔2024〕12 号' }),
      messages: [
        { messageId: 'blank', at: '1:11–1:12', data: { found: '云教〔2024〕12 号', expected: '云教〔2024〕12号' } },
      ],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教〔2024〕 12 号' }),
      messages: [
        { messageId: 'blank', at: ' 12 ', data: { found: '云教〔2024〕 12 号', expected: '云教〔2024〕12号' } },
      ],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教〔２０２４〕１２号' }),
      messages: [
        {
          messageId: 'fullwidth',
          at: '２０２４〕１２',
          data: { found: '云教〔２０２４〕１２号', expected: '云教〔2024〕12号' },
        },
      ],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ number: '云教〔2024〕12' }),
      messages: [{ messageId: 'hao', at: '1:9–1:11', data: { found: '云教〔2024〕12' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕12 号'], number: '云教〔2024〕12 号' }),
      messages: [
        {
          messageId: 'blank',
          at: '2:14–2:15',
          data: { found: '云教〔2024〕12 号', expected: '云教〔2024〕12号' },
          count: 2,
        },
      ],
      fixed: noticeWith({ header: ['发文机关：云湖区教育局', '文号：云教〔2024〕12号'] }),
    },
    {
      text: noticeWith({ number: null, title: '云教〔2024〕12关于做好春季开学工作的通知' }),
      messages: [{ messageId: 'hao', at: '1:9–1:11', data: { found: '云教〔2024〕12' } }],
      fixed: noticeWith({ number: null, title: '云教〔2024〕12号关于做好春季开学工作的通知' }),
    },
    {
      text: noticeWith({ number: null, title: '云湖区教育局关于做好春季开学工作的通知（云教〔2024〕12）' }),
      messages: [{ messageId: 'hao', at: '1:29–1:31', data: { found: '云教〔2024〕12' } }],
      fixed: noticeWith({ number: null, title: '云湖区教育局关于做好春季开学工作的通知（云教〔2024〕12号）' }),
    },
    {
      text: noticeWith({ number: '云教〔2024〕12　　　签发人：王小明' }),
      messages: [{ messageId: 'hao', at: '1:9–1:11', data: { found: '云教〔2024〕12' } }],
      fixed: noticeWith({ number: '云教〔2024〕12号　　　签发人：王小明' }),
    },
  ],
})
