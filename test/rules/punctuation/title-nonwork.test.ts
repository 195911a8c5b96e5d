import titleNonwork from '../../../src/lint/rules/punctuation/title-nonwork.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(titleNonwork, {
  valid: [noticeWith({ body: '请持居住证参加“最美家长”活动，按照《防汛工作方案》值守。' })],
  near: [
    { why: 'a plan for an event is a work', text: noticeWith({ body: '请按照《防汛宣传活动方案》实施。' }) },
    { why: 'a notice about an event is a work', text: noticeWith({ body: '见《关于开展防汛宣传活动》一文。' }) },
    { why: 'a proof is no permit', text: noticeWith({ body: '请提交《履约保证》和《可行性论证》。' }) },
    { why: 'a measure for permits is a work', text: noticeWith({ body: '按照《居住证管理办法》办理。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请持《临溪省居住证》办理。' }),
      messages: [{ messageId: 'name', at: '《临溪省居住证》', data: { title: '临溪省居住证', kind: '居住证' } }],
    },
    {
      text: noticeWith({ body: ['一、开展《最美家长》评选', '二、参加《最美家长活动》'] }),
      messages: [{ messageId: 'name', at: '《最美家长活动》', data: { title: '最美家长活动', kind: '长活动' } }],
    },
    {
      text: noticeWith({ body: ['请持《食品经营许可证》办理。', '获《先进奖》的单位须提供《营业执照》。'] }),
      messages: [
        {
          messageId: 'name',
          at: '《食品经营许可证》',
          data: { title: '食品经营许可证', kind: '许可证' },
          count: 3,
        },
      ],
    },
  ],
})
