import rule from '../../../src/lint/rules/docnumber/multiple.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    {
      why: 'the page shows the same number twice, in other brackets',
      text: noticeWith({ header: '云教（2024）12号' }),
    },
    {
      why: 'a number cited in the text is another paper’s',
      text: noticeWith({ body: '按照云市教〔2023〕5号文的要求，请各校做好准备工作。' }),
    },
    {
      why: 'the paper that is passed on has its own',
      text: noticeWith({
        tail: [
          '云市教〔2024〕5号',
          '云湖市教育局关于做好开学工作的通知',
          '各区教育局：',
          '请做好开学工作。',
          '云湖市教育局',
          '2024年3月1日',
        ],
      }),
    },
    {
      why: 'joint orders have one of each organ',
      text: noticeWith({ number: '云湖区教育局令〔2024〕第3号', title: '云湖区财政局令〔2024〕第5号' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ number: '云教〔2024〕12号\n云财〔2024〕8号' }),
      messages: [
        {
          messageId: 'multiple',
          at: '云财〔2024〕8号',
          data: { found: '云财〔2024〕8号', first: '云教〔2024〕12号' },
          related: '云教〔2024〕12号',
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于做好春季开学工作的通知\n云教〔2024〕13号' }),
      messages: [
        {
          messageId: 'multiple',
          at: '云教〔2024〕13号',
          data: { found: '云教〔2024〕13号', first: '云教〔2024〕12号' },
        },
      ],
    },
  ],
})
