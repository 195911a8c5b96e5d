import rule from '../../../src/lint/rules/metadata/required-fields.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const whole = ['索引号：YH0101-0200-2024-00012', '发文机关：云湖区教育局', '成文日期：2024-03-15']

ruleTable(rule, {
  valid: [
    noticeWith({ header: whole }),
    noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '发文机关：云湖区教育局', '发布日期：2024-03-18'] }),
    { text: noticeWith({ header: whole }), options: { required: [] } },
  ],
  near: [
    {
      why: 'the day of effect is a date too',
      text: noticeWith({ header: ['统一编号：YH0320240034', '发布机关：云湖区教育局', '实施日期：2024-04-01'] }),
    },
    { why: 'no header at all', text: noticeWith() },
    {
      why: 'the by-line of a web page is no header',
      text: noticeWith({ header: '发表时间：2024-03-18 10:20:11　信息来源：云湖区教育局　浏览量：12' }),
    },
    {
      why: 'labels spaced out count',
      text: noticeWith({
        header: ['- 索 引 号:YH0101-0200-2024-00012', '- 发布机构:云湖区教育局', '- 公文生成日期:2024-03-15'],
      }),
    },
    {
      why: 'a number is not asked for by default',
      text: noticeWith({ header: whole, number: null, title: '云湖区教育局关于开放日的公告', recipients: null }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '发文机关：云湖区教育局'] }),
      messages: [
        {
          messageId: 'missing',
          at: '索引号：YH0101-0200-2024-00012',
          data: { missing: '成文日期、发布日期或施行日期' },
        },
      ],
    },
    {
      text: noticeWith({ header: ['文号：云教〔2024〕12号', '发文机关：云湖区教育局', '成文日期：2024-03-15'] }),
      messages: [{ messageId: 'missing', at: '文号：云教〔2024〕12号', data: { missing: '索引号' } }],
    },
    {
      text: noticeWith({ header: ['索引号：', '发文机关：云湖区教育局', '成文日期：2024-03-15'] }),
      messages: [{ messageId: 'empty', at: '索引号：', data: { label: '索引号' } }],
    },
    {
      text: noticeWith({ header: whole }),
      options: { required: ['indexNumber', 'title', 'datePublished', 'validity'] },
      messages: [
        { messageId: 'missing', at: '索引号：YH0101-0200-2024-00012', data: { missing: '标题、发布日期、有效性' } },
      ],
    },
  ],
})
