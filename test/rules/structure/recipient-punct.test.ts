import rule from '../../../src/lint/rules/structure/recipient-punct.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ recipients: '各镇人民政府、各街道办事处，区直各部门：' })],
  near: [
    { why: 'all of one kind', text: noticeWith({ recipients: '各镇人民政府、各街道办事处、高新区管委会：' }) },
    { why: 'two names cannot be taken for one', text: noticeWith({ recipients: '各学院、各部门：' }) },
    { why: 'bureaus of several trades', text: noticeWith({ recipients: '各区民政局、财政局、教育局：' }) },
    {
      why: '、 within brackets belongs to one name',
      text: noticeWith({ recipients: '各村（含社区、场、园区），镇直单位：' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ recipients: '区属公、民办中、小学、幼儿园、机关各科室：' }),
      messages: [
        {
          messageId: 'flat',
          at: '区属公、民办中、小学、幼儿园、机关各科室：',
          data: { one: '小学', two: '机关各科室' },
        },
      ],
    },
    {
      text: noticeWith({ recipients: '各镇人民政府、各街道办事处、区直各部门：' }),
      messages: [
        {
          messageId: 'flat',
          at: '各镇人民政府、各街道办事处、区直各部门：',
          data: { one: '各镇人民政府', two: '区直各部门' },
        },
      ],
    },
  ],
})
