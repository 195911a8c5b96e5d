import rule from '../../../src/lint/rules/structure/recipient-person.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    {
      why: 'proposals are answered to persons',
      text: noticeWith({ title: '云湖区教育局关于第12号建议的答复', recipients: '李某主任：' }),
    },
    {
      why: 'a 函 may go to a person',
      text: noticeWith({ title: '云湖区教育局关于邀请参会的函', recipients: '张某校长：' }),
    },
    { why: 'many are addressed by their post', text: noticeWith({ recipients: '各中小学校长：' }) },
    { why: 'an organ that ends like a post', text: noticeWith({ recipients: '云湖区妇女联合会会长办公室主任：' }) },
  ],
  invalid: [
    {
      text: noticeWith({ title: '云湖区教育局关于维修资金的请示', recipients: '张某市长：', body: '妥否，请批示。' }),
      messages: [{ messageId: 'person', at: '张某市长：', data: { name: '张某市长' } }],
    },
    {
      text: noticeWith({ recipients: '李某同志：' }),
      messages: [{ messageId: 'person', at: '李某同志：', data: { name: '李某同志' } }],
    },
  ],
})
