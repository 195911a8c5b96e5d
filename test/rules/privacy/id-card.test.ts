import rule from '../../../src/lint/rules/privacy/id-card.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

// The district 990101 does not exist, and so nobody has these numbers.
ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '张三（身份证号990101********7479）等十人入选。' })],
  near: [
    {
      why: 'an index number with a wrong check digit and a slash behind it is no identity number',
      text: noticeWith({ header: '索引号：990101199003077478/2020-00160' }),
    },
    { why: 'the day of birth does not exist', text: noticeWith({ body: '身份证号990101199013077479有误。' }) },
    {
      why: 'without a word about identity cards 15 digits are any number',
      text: noticeWith({ body: '订单990101900307747。' }),
    },
    {
      why: 'a stamp within the address of a page',
      text: noticeWith({ body: '见https://www.example.gov.cn/P0990101199003077479123.pdf。' }),
    },
    {
      why: 'columns of figures add up to 18 digits by chance',
      text: noticeWith({
        tail: ['附件', '统计表', '单位	一月	二月	三月	四月	五月	六月', '合计	99	0101	1990	0307	747	9'],
      }),
    },
    { why: 'the code of an organ', text: noticeWith({ body: '统一社会信用代码11350211MB0000001X。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '张三（身份证号：990101199003077479）等十人入选。' }),
      messages: [{ messageId: 'full', at: '990101199003077479', data: { found: '990101********7479' } }],
      fixed: noticeWith({ body: '张三（身份证号：990101********7479）等十人入选。' }),
    },
    {
      text: noticeWith({ body: '张三990101 19850615 2210等十人、李四99010119781123104－1入选。' }),
      messages: [{ messageId: 'full', at: '990101 19850615 2210', data: { found: '990101 ******** 2210' }, count: 2 }],
      fixed: noticeWith({ body: '张三990101 ******** 2210等十人、李四990101********104－1入选。' }),
    },
    {
      text: noticeWith({ body: ['张三身份证号9901011990', '03077479。'] }),
      messages: [{ messageId: 'full', at: '4:7–5:9', data: { found: '990101**** ****7479' } }],
      fixed: noticeWith({ body: ['张三身份证号990101****', '****7479。'] }),
    },
    {
      text: noticeWith({ body: '张三９９０１０１１９９００３０７７４７９。' }),
      messages: [
        {
          messageId: 'full',
          at: '９９０１０１１９９００３０７７４７９',
          data: { found: '９９０１０１********７４７９' },
        },
      ],
      fixed: noticeWith({ body: '张三９９０１０１********７４７９。' }),
    },
    {
      text: noticeWith({
        tail: ['附件1', '名单', '序号	姓名	身份证号', '1	张三	990101199003077479', '2	李四	990101900307747'],
      }),
      messages: [{ messageId: 'full', at: '990101199003077479', data: { found: '990101********7479' }, count: 2 }],
      fixed: noticeWith({
        tail: ['附件1', '名单', '序号	姓名	身份证号', '1	张三	990101********7479', '2	李四	990101******747'],
      }),
    },
    {
      text: noticeWith({ title: '关于奖励张三（990101198506152210）的通知' }),
      messages: [{ messageId: 'full', at: '990101198506152210', data: { found: '990101********2210' } }],
      fixed: noticeWith({ title: '关于奖励张三（990101********2210）的通知' }),
    },
    {
      text: noticeWith({ body: '1张三1990101199003077479138001380006222021234567890128。' }),
      messages: [{ messageId: 'full', at: '990101199003077479', data: { found: '990101********7479' } }],
      fixed: noticeWith({ body: '1张三1990101********7479138001380006222021234567890128。' }),
    },
    {
      text: noticeWith({ body: '李四990101198506152210 13800138000入选，张三99010119850615221013800138000入选。' }),
      messages: [{ messageId: 'full', at: '4:3–4:21', data: { found: '990101********2210' }, count: 2 }],
      fixed: noticeWith({ body: '李四990101********2210 13800138000入选，张三990101********221013800138000入选。' }),
    },
    {
      text: noticeWith({ body: '经办人张三，350211199003077470，已审核。' }),
      messages: [
        { messageId: 'likely', at: '350211199003077470', data: { found: '350211********7470' }, severity: 'warning' },
      ],
      fixed: noticeWith({ body: '经办人张三，350211********7470，已审核。' }),
    },
  ],
})
