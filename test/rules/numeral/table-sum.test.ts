import rule from '../../../src/lint/rules/numeral/table-sum.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

function table(...rows: readonly string[]): string {
  return noticeWith({ body: ['计划如下。', ...rows.map((row) => `| ${row} |`)] })
}

ruleTable(rule, {
  valid: [noticeWith(), table('学校 | 人数 | 班数', '一中 | 30 | 1', '二中 | 1,020 | 2', '合计 | 1,050 | 3')],
  near: [
    { why: 'rounded numbers', text: table('学校 | 面积', '一中 | 1.34', '二中 | 2.34', '三中 | 3.34', '合计 | 7.0') },
    { why: 'rates are not added', text: table('学校 | 合格率', '一中 | 90', '二中 | 80', '合计 | 85') },
    { why: 'subtotals stand within', text: table('学校 | 人数', '一中 | 30', '小计 | 30', '二中 | 20', '合计 | 50') },
    {
      why: 'a part of a row before',
      text: table('学校 | 人数', '一中 | 30', '其中：住校 | 10', '二中 | 20', '合计 | 50'),
    },
    { why: 'cells that are no numbers', text: table('学校 | 人数', '一中 | 30人', '二中 | 20', '合计 | 60') },
    {
      why: 'nothing agrees: another table than it looks',
      text: table('学校 | 人数 | 班数', '一中 | 30 | 1', '二中 | 20 | 2', '合计 | 99 | 9'),
    },
    { why: 'a sum in a sentence is no table', text: noticeWith({ body: '一中30人，二中20人，合计60人。' }) },
  ],
  invalid: [
    {
      text: table('学校 | 人数', '一中 | 30', '二中 | 20', '合计 | 60'),
      messages: [{ messageId: 'sum', at: '60', data: { head: '人数', stated: '60', sum: '50' } }],
    },
    {
      text: table(
        '序号 | 学校 | 人数 | 经费（万元）',
        '合计 | — | 50 | 3.7',
        '1 | 一中 | 30 | 1.5',
        '2 | 二中 | 20 | 1.2',
      ),
      messages: [{ messageId: 'sum', at: '3.7', data: { head: '经费（万元）', stated: '3.7', sum: '2.7' } }],
    },
  ],
})
