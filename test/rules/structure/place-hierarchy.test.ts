import rule from '../../../src/lint/rules/structure/place-hierarchy.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '请赴湖南省张家界市、广西壮族自治区桂林市、四川省凉山彝族自治州考察。' })],
  near: [
    { why: 'two places side by side', text: noticeWith({ body: '湖北省、张家界市和四川省、重庆市的学校参加。' }) },
    { why: 'a place that the table does not have', text: noticeWith({ body: '江海省云湖市的学校参加。' }) },
    { why: 'a district of the same name', text: noticeWith({ body: '北京市朝阳区和北京市朝阳市场参加。' }) },
    { why: 'a city within a prefecture', text: noticeWith({ body: '浙江省义乌市和江苏省昆山市参加。' }) },
    { why: 'other words behind the name', text: noticeWith({ body: '支援湖北省疫情防控，由湖南省长沙市负责。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请赴湖北省张家界市考察。' }),
      messages: [
        {
          messageId: 'wrong',
          at: '湖北省张家界市',
          data: { place: '湖北省张家界市', prefecture: '张家界市', province: '湖南省' },
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于赴四川省重庆市考察的通知' }),
      messages: [
        {
          messageId: 'wrong',
          at: '四川省重庆市',
          data: { place: '四川省重庆市', prefecture: '重庆市', province: '重庆市' },
        },
      ],
    },
    {
      text: noticeWith({ tail: ['附件1', '名单', '云南省凉山彝族自治州教育局'] }),
      messages: [
        {
          messageId: 'wrong',
          at: '云南省凉山彝族自治州',
          data: { place: '云南省凉山彝族自治州', prefecture: '凉山彝族自治州', province: '四川省' },
        },
      ],
    },
  ],
})
