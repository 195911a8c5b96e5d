import rule from '../../../src/lint/rules/privacy/mobile.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '联系电话：0592-5678901，138****8000。' })],
  near: [
    { why: 'an amount', text: noticeWith({ body: '下达资金13800138000元，其中区级13800138000.50元。' }) },
    { why: 'a code', text: noticeWith({ body: '项目编号：13800138000，合同编号HT13800138000。' }) },
    { why: 'a part of a longer number', text: noticeWith({ body: '流水1380013800012345。' }) },
    { why: 'part of an address', text: noticeWith({ body: '见https://www.example.gov.cn/art/13800138000.html。' }) },
    {
      why: 'figures of a table, cell by cell',
      text: noticeWith({ tail: ['附件', '统计表', '1380', '0138000', '1380', '0138000'] }),
    },
    { why: 'no mobile number begins with 12', text: noticeWith({ body: '张三（12345678901）。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '村民王小二（13800138000）、家长李四（电话138 0013 8001）入选。' }),
      messages: [{ messageId: 'personal', at: '13800138000', data: { found: '138****8000' }, count: 2 }],
      fixed: noticeWith({ body: '村民王小二（138****8000）、家长李四（电话138 **** 8001）入选。' }),
    },
    {
      text: noticeWith({
        tail: ['附件', '名单', '序号	姓名	手机号', '1	张三	13800138000', '2	李四	１３８００１３８００１'],
      }),
      messages: [{ messageId: 'personal', at: '13800138000', data: { found: '138****8000' }, count: 2 }],
      fixed: noticeWith({
        tail: ['附件', '名单', '序号	姓名	手机号', '1	张三	138****8000', '2	李四	１３８****８００１'],
      }),
    },
    {
      text: noticeWith({ body: ['当事人王小二，住某镇，手机+86-1380013', '8000。'] }),
      messages: [{ messageId: 'personal', at: '4:18–5:5', data: { found: '138**** 8000' } }],
      fixed: noticeWith({ body: ['当事人王小二，住某镇，手机+86-138****', '8000。'] }),
    },
    {
      text: noticeWith({ body: ['请于3月20日前报送。', '联系人：王老师，电话：13800138000。'] }),
      messages: [{ messageId: 'contact', at: '13800138000', data: { found: '138****8000' }, severity: 'info' }],
    },
    {
      text: noticeWith({ tail: ['附件', '受理单位一览表', '单位	联系人	联系电话', '区教育局	王五	13800138000'] }),
      messages: [{ messageId: 'contact', at: '13800138000', data: { found: '138****8000' }, severity: 'info' }],
    },
  ],
})
