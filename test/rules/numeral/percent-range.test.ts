import rule from '../../../src/lint/rules/numeral/percent-range.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '经费提高15%～30%，增长7.5%至8%。' })],
  near: [
    { why: 'two numbers that are no range', text: noticeWith({ body: '从15人增加到18人，提高20%。' }) },
    { why: 'a date stands before the number', text: noticeWith({ body: '2020-1-30%是系统导出的格式。' }) },
    { why: 'a model has letters', text: noticeWith({ body: '请使用XH75-95%规格的消毒片。' }) },
    { why: 'both ends have the sign', text: noticeWith({ body: '补助比例为 10% - 20%。' }) },
    {
      why: 'an article, a document or a page has no percentage',
      text: noticeWith({ body: '第3至5条的规定，提高10%。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '经费提高15～30%。' }),
      messages: [{ messageId: 'missing', at: '15～30%', data: { found: '15～30%', expected: '15%～30%', sign: '%' } }],
      fixed: noticeWith({ body: '经费提高15%～30%。' }),
    },
    {
      text: noticeWith({ body: '比例控制在7.5-8％以内，浓度为3至5‰。' }),
      messages: [
        { messageId: 'missing', at: '7.5-8％', data: { found: '7.5-8％', expected: '7.5％-8％', sign: '％' } },
        { messageId: 'missing', at: '3至5‰', data: { found: '3至5‰', expected: '3‰至5‰', sign: '‰' } },
      ],
      fixed: noticeWith({ body: '比例控制在7.5％-8％以内，浓度为3‰至5‰。' }),
    },
    {
      text: noticeWith({ body: ['一、比例', '（一）补助5——10%'] }),
      messages: [{ messageId: 'missing', at: '5——10%', data: { found: '5——10%', expected: '5%——10%', sign: '%' } }],
      fixed: noticeWith({ body: ['一、比例', '（一）补助5%——10%'] }),
    },
    {
      text: noticeWith({ body: ['请各校按下表执行。', '| 学校 | 比例 |', '| --- | --- |', '| 一中 | 20～30% |'] }),
      format: 'markdown',
      messages: [{ messageId: 'missing', at: '20～30%', data: { found: '20～30%', expected: '20%～30%', sign: '%' } }],
      fixed: noticeWith({ body: ['请各校按下表执行。', '| 学校 | 比例 |', '| --- | --- |', '| 一中 | 20%～30% |'] }),
    },
  ],
})
