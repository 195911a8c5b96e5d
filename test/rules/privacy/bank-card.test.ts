import rule from '../../../src/lint/rules/privacy/bank-card.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '退至张三的银行卡（卡号6222***********0128）。' })],
  near: [
    { why: 'nothing speaks of a card or an account', text: noticeWith({ body: '订单6222021234567890128已处理。' }) },
    { why: 'an index number', text: noticeWith({ header: '索引号：6222021234567890128/2024-00012' }) },
    {
      why: 'an identity number has a rule of its own',
      text: noticeWith({ body: '办理银行卡，身份证号990101199003077479。' }),
    },
    {
      why: 'near the word account, but with a wrong check digit',
      text: noticeWith({ body: '银行流水显示订单6222021234567890121已付。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请汇至个人账户（卡号6222021234567890128）、退回余款。' }),
      messages: [{ messageId: 'card', at: '6222021234567890128', data: { found: '6222***********0128' } }],
      fixed: noticeWith({ body: '请汇至个人账户（卡号6222***********0128）、退回余款。' }),
    },
    {
      text: noticeWith({ body: '开户行：某银行，账号：6222 0212 3456 7890 128。' }),
      messages: [{ messageId: 'card', at: '6222 0212 3456 7890 128', data: { found: '6222 **** **** ***0 128' } }],
      fixed: noticeWith({ body: '开户行：某银行，账号：6222 **** **** ***0 128。' }),
    },
    {
      text: noticeWith({
        tail: ['附件', '名单', '序号	姓名	银行卡号', '1	张三	6222021234567890128', '2	李四	6222021234567890120'],
      }),
      messages: [
        { messageId: 'card', at: '6222021234567890128', data: { found: '6222***********0128' } },
        {
          messageId: 'likely',
          at: '6222021234567890120',
          data: { found: '6222***********0120' },
          severity: 'warning',
        },
      ],
      fixed: noticeWith({
        tail: ['附件', '名单', '序号	姓名	银行卡号', '1	张三	6222***********0128', '2	李四	6222***********0120'],
      }),
    },
    {
      text: noticeWith({ body: '请缴至专户，户名：云湖区财政局，账号：6222021234567890128。' }),
      messages: [
        { messageId: 'official', at: '6222021234567890128', data: { found: '6222***********0128' }, severity: 'info' },
      ],
    },
  ],
})
