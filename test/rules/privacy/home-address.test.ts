import rule from '../../../src/lint/rules/privacy/home-address.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '当事人张某，住址：云湖区东街街道。' })],
  near: [
    { why: 'the address of an office', text: noticeWith({ body: '报送地址：云湖区东路12号教育局301室。' }) },
    { why: 'the seat of a company', text: noticeWith({ body: '云湖贸易公司，住所：云湖区东路12号。' }) },
    { why: 'what is to be filled in', text: noticeWith({ body: '填写家庭住址、户籍地址（第3号表）。' }) },
    { why: 'hidden', text: noticeWith({ body: '家庭住址：云湖区东路**号*栋***室。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '当事人张三，家庭住址：云湖区东路12号3栋301室，无业。' }),
      messages: [{ messageId: 'address', at: '云湖区东路12号3栋301室', data: { found: '云湖区东路**号*栋***室' } }],
      fixed: noticeWith({ body: '当事人张三，家庭住址：云湖区东路**号*栋***室，无业。' }),
    },
    {
      text: noticeWith({ body: ['一、李四家住云湖镇东村15号。', '二、王五户籍地为云湖镇西村6号。'] }),
      messages: [{ messageId: 'address', at: '云湖镇东村15号', data: { found: '云湖镇东村**号' }, count: 2 }],
      fixed: noticeWith({ body: ['一、李四家住云湖镇东村**号。', '二、王五户籍地为云湖镇西村*号。'] }),
    },
  ],
})
