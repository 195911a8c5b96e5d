import rangeTilde from '../../../src/lint/rules/punctuation/range-tilde.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rangeTilde, {
  valid: [noticeWith({ body: '请安排10～20人值守，每次3～5天，覆盖60%～70%的班级，也可写作10—20人。' })],
  near: [
    { why: 'dates are for punctuation/range-dash', text: noticeWith({ body: '2019-2020年汛期，3-5月排查。' }) },
    {
      why: 'telephones, house numbers, scores',
      text: noticeWith({ body: '电话0592-5550000，中心路1-2号，以3-1人次胜出。' }),
    },
    { why: 'grades and classes', text: noticeWith({ body: '遇3-5级大风，1-3班提前放学。' }) },
    { why: 'a model of examination', text: noticeWith({ body: '实行3-1-2模式，第1-3名获奖。' }) },
    { why: 'the first number is the greater', text: noticeWith({ body: '编号20-10人防工程已验收。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请安排10-20人值守。' }),
      messages: [{ messageId: 'tilde', at: '-', data: { found: '-', context: '10-20人' } }],
      fixed: noticeWith({ body: '请安排10～20人值守。' }),
    },
    {
      text: noticeWith({ body: ['每次3-5天，覆盖60%-70%的班级。', '利用2-3年时间，投入1.5-2万元。'] }),
      messages: [{ messageId: 'tilde', at: '4:4–4:5', data: { found: '-', context: '3-5天' }, count: 4 }],
      fixed: noticeWith({ body: ['每次3～5天，覆盖60%～70%的班级。', '利用2～3年时间，投入1.5～2万元。'] }),
    },
    {
      // A name is left as it is.
      text: noticeWith({ body: '请学习《0-6岁儿童看护要点》。' }),
      messages: [{ messageId: 'tilde', at: '-', data: { found: '-', context: '0-6岁' } }],
    },
  ],
})
