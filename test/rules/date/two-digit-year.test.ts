import rule from '../../../src/lint/rules/date/two-digit-year.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith({ body: '2024年3月开学，2023年底前完成准备工作。' })],
  near: [
    {
      why: 'a length of time',
      text: noticeWith({ body: '从事教学满12年6个月，工作近20年底的教师，连续10年度考核合格。' }),
    },
    { why: 'a sergeant’s rank', text: noticeWith({ body: '服役12年初级士官退役的子女，优先安排。' }) },
    {
      why: 'words that begin with 初 or 底',
      text: noticeWith({ body: '从教30年初心不改，办学50年底蕴深厚，20年初见成效。' }),
    },
    { why: 'another era', text: noticeWith({ body: '学校建于民国20年3月，光绪28年底扩建。' }) },
    { why: 'a generation', text: noticeWith({ body: '“95后”教师20年来不断增加。' }) },
    { why: 'a school year', text: noticeWith({ body: '2015—16年末、第20年底的做法不变。' }) },
    { why: 'a sentence of court', text: noticeWith({ body: '被判处有期徒刑12年6月的，不予录用。' }) },
    { why: 'the signing date is date/sign-complete’s', text: noticeWith({ date: '24年3月15日' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请各校于24年4月20日前报送方案。' }),
      messages: [{ messageId: 'short', at: '4:5–4:8', data: { found: '24年', expected: '2024年' } }],
      fixed: noticeWith({ body: '请各校于2024年4月20日前报送方案。' }),
    },
    {
      text: noticeWith({ body: '学校建于98年底。' }),
      messages: [{ messageId: 'short', at: '98年', data: { found: '98年', expected: '1998年' } }],
      fixed: noticeWith({ body: '学校建于1998年底。' }),
    },
  ],
})
