import rule from '../../../src/lint/rules/date/no-zero-padding.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ date: '2024年10月20日' })],
  near: [
    {
      why: 'ISO dates of the header are padded by their form',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '成文日期：2024-03-15', '发布日期：2024-03-05'] }),
    },
    {
      why: 'the header’s format is the platform’s',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '成文日期：2024年03月15日'] }),
    },
    { why: 'an amount is no date', text: noticeWith({ body: '经费2000.05元，每月05人次，请各校做好准备工作。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ date: '2024年03月05日' }),
      messages: [
        { messageId: 'signature', at: '2024年03月05日', data: { found: '2024年03月05日', expected: '2024年3月5日' } },
      ],
      fixed: noticeWith({ date: '2024年3月5日' }),
    },
    {
      text: noticeWith({ tail: '云湖区教育局办公室　　　2024年03月18日印发' }),
      messages: [
        { messageId: 'imprint', at: '2024年03月18日', data: { found: '2024年03月18日', expected: '2024年3月18日' } },
      ],
      fixed: noticeWith({ tail: '云湖区教育局办公室　　　2024年3月18日印发' }),
    },
    {
      text: noticeWith({ body: ['2024年03月18日开学，04月05日放假。', '请各校于2024年03月17日做好准备工作。'] }),
      messages: [
        {
          messageId: 'text',
          at: '2024年03月18日',
          data: { found: '2024年03月18日', expected: '2024年3月18日' },
          severity: 'info',
          count: 3,
        },
      ],
      fixed: noticeWith({ body: ['2024年3月18日开学，4月5日放假。', '请各校于2024年3月17日做好准备工作。'] }),
    },
  ],
})
