import rule from '../../../src/lint/rules/docnumber/issuer-code.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ number: '青云教〔2024〕12号' })],
  near: [
    { why: 'departments stand behind the organ', text: noticeWith({ number: '云教安监〔2024〕12号' }) },
    {
      why: 'a city’s old name',
      text: noticeWith({
        number: '穗教发〔2024〕12号',
        title: '广州市教育局关于做好春季开学工作的通知',
        signature: '广州市教育局',
      }),
    },
    {
      why: 'the organ names no district',
      text: noticeWith({ number: '石教〔2024〕12号', title: '教育局关于做好春季开学工作的通知', signature: '教育局' }),
    },
    {
      why: 'joint papers bear the leading organ’s code',
      text: noticeWith({ number: '云财教〔2024〕12号', signature: ['云湖区财政局', '云湖区教育局'] }),
    },
    {
      why: 'nothing in the code tells where its places end',
      text: noticeWith({ number: '青石保规〔2024〕12号' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '青思教〔2024〕12号' }),
      messages: [{ messageId: 'place', at: '思', data: { code: '青思教', char: '思', organ: '云湖区教育局' } }],
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '文号：石教〔2024〕12号'], number: null }),
      messages: [
        { messageId: 'place', at: '石', data: { code: '石教', char: '石', organ: '云湖区教育局' }, severity: 'info' },
      ],
    },
  ],
})
