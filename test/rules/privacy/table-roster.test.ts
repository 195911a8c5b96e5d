import rule from '../../../src/lint/rules/privacy/table-roster.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const list = (...lines: string[]) => noticeWith({ tail: ['附件1', '补助名单', ...lines] })

ruleTable(rule, {
  valid: [noticeWith(), list('序号\t姓名\t学校', '1\t张三\t第一中学')],
  near: [
    { why: 'an empty form', text: list('序号\t姓名\t身份证号\t家庭住址', '1\t\t\t', '2\t\t\t') },
    { why: 'the numbers are hidden', text: list('序号\t姓名\t身份证号', '1\t张三\t990101********7479') },
    { why: 'the names are hidden', text: list('序号\t姓名\t身份证号', '1\t张某\t990101199003077479', '2\t李*\t9') },
    { why: 'an address that ends at the village', text: list('序号\t姓名\t家庭住址', '1\t张三\t云湖镇东村3组') },
    {
      why: 'a list of grants is made public with the kind of disability',
      text: noticeWith({
        title: '关于补助对象的公示',
        recipients: null,
        tail: ['附件1', '名单', '姓名\t残疾等级', '张三\t二级'],
      }),
    },
    {
      why: 'a sentence that names what is to be filled in',
      text: noticeWith({ body: '填写 姓名、身份证号 住址 等 内容。' }),
    },
    { why: 'offices have addresses', text: list('单位\t地址\t负责人姓名', '甲校\t东路12号\t张三') },
  ],
  invalid: [
    {
      text: list('序号\t姓名\t身份证号\t家庭住址', '1\t张三\t990101199003077479\t云湖镇东路12号301室'),
      messages: [
        { messageId: 'column', at: '身份证号', data: { found: '身份证号' } },
        { messageId: 'column', at: '家庭住址', data: { found: '家庭住址' } },
      ],
    },
    {
      text: list('| 姓 名 | 病情 |', '| --- | --- |', '| 张三 | 尿毒症 |'),
      messages: [{ messageId: 'column', at: '病情', data: { found: '病情' } }],
    },
    {
      text: list('序号 姓名 银行卡号', '1 张三 6222021234567890128', '2 李四 6222021234567890120'),
      messages: [{ messageId: 'column', at: '银行卡号', data: { found: '银行卡号' } }],
    },
    {
      text: list('姓名\t残疾等级', '张三\t肢体二级'),
      messages: [{ messageId: 'column', at: '残疾等级', data: { found: '残疾等级' }, severity: 'warning' }],
    },
  ],
})
