import rule from '../../../src/lint/rules/privacy/sensitive-person.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '关心残疾儿童少年，为孤儿、低保户子女减免学费。' })],
  near: [
    { why: 'nobody is named', text: noticeWith({ body: '患者张某，尿毒症；李某某患白血病。' }) },
    {
      why: 'words that begin like names',
      text: noticeWith({ body: '任何人患有肺结核、高龄患抑郁症、严重精神病的，常见癫痫、何为孤儿。' }),
    },
    { why: 'a name and an illness apart', text: noticeWith({ body: '联系人：张三，负责白血病患儿救助。' }) },
    {
      why: 'kinds of help',
      text: noticeWith({ body: '符合条件的、一级残疾、特困人员，应保尽保，对低保对象、孤儿给予补助。' }),
    },
    { why: 'an organ named after somebody', text: noticeWith({ body: '马海德基金会支持艾滋病防治。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '为学生张小山（患尿毒症）办理救助，李四，男，12岁，白血病，已住院。' }),
      messages: [
        { messageId: 'trait', at: '张小山（患尿毒症', data: { name: '张**', trait: '尿毒症' } },
        { messageId: 'trait', at: '李四，男，12岁，白血病', data: { name: '李*', trait: '白血病' } },
      ],
    },
    {
      text: noticeWith({ tail: ['附件1', '救助情况', '一、王五系低保户，家庭困难。'] }),
      messages: [{ messageId: 'trait', at: '王五系低保户', data: { name: '王*', trait: '低保户' } }],
    },
  ],
})
