import rule from '../../../src/lint/rules/metadata/docnumber-mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (number: string) => ['索引号：YH0101-0200-2024-00012', `文号：${number}`, '发文机关：云湖区教育局']

ruleTable(rule, {
  valid: [noticeWith({ header: header('云教〔2024〕12号') }), noticeWith()],
  near: [
    { why: 'a blank is docnumber/hao-and-spacing’s', text: noticeWith({ header: header('云教〔2024〕12 号') }) },
    { why: 'brackets are docnumber/bracket’s', text: noticeWith({ header: header('云教[2024]12号') }) },
    { why: 'a year of two digits is docnumber/year-full’s', text: noticeWith({ header: header('云教〔24〕12号') }) },
    { why: 'a remark behind the number', text: noticeWith({ header: header('云教〔2024〕12号（有效）') }) },
    { why: 'width and padding too', text: noticeWith({ header: header('云教〔２０２４〕012号') }) },
    { why: 'the document has no number', text: noticeWith({ header: header('云教〔2024〕21号'), number: null }) },
    { why: 'the header has none', text: noticeWith({ header: header('无') }) },
    {
      why: 'an order names its code in the header only',
      text: noticeWith({
        header: header('云府令第12号'),
        title: '云湖区人民政府令',
        number: '第12号',
        recipients: null,
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ header: header('云教〔2024〕21号') }),
      messages: [
        {
          messageId: 'mismatch',
          at: '云教〔2024〕21号',
          data: { header: '云教〔2024〕21号', body: '云教〔2024〕12号' },
          related: '云教〔2024〕12号',
        },
      ],
    },
    {
      text: noticeWith({ header: header('云教办〔2024〕12号') }),
      messages: [
        {
          messageId: 'mismatch',
          at: '云教办〔2024〕12号',
          data: { header: '云教办〔2024〕12号', body: '云教〔2024〕12号' },
        },
      ],
    },
  ],
})
