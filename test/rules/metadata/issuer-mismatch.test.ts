import rule from '../../../src/lint/rules/metadata/issuer-mismatch.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (issuer: string, label = '发文机关') => [
  '索引号：YH0101-0200-2024-00012',
  `${label}：${issuer}`,
  '成文日期：2024-03-15',
]

ruleTable(rule, {
  valid: [noticeWith({ header: header('云湖区教育局') }), noticeWith()],
  near: [
    {
      why: 'the ministry posts what its office has signed',
      text: noticeWith({
        header: header('云湖区教育局', '发布机关'),
        title: '关于做好春季开学工作的通知',
        signature: '云湖区教育局办公室',
      }),
    },
    {
      why: 'the office posts what its government has signed',
      text: noticeWith({
        header: header('云湖区政府办', '发布机构'),
        title: '云湖区人民政府关于做好春季开学工作的通知',
        signature: '云湖区人民政府',
      }),
    },
    { why: 'the district’s city is left out at the end', text: noticeWith({ header: header('云湖市云湖区教育局') }) },
    {
      why: 'a short form in the header',
      text: noticeWith({
        header: header('区政府办公室'),
        title: '云湖区人民政府办公室关于做好春季开学工作的通知',
        signature: '云湖区人民政府办公室',
      }),
    },
    {
      why: 'a place stands for its government',
      text: noticeWith({
        header: header('云湖镇', '发布机构'),
        title: '云湖镇人民政府关于做好春季开学工作的通知',
        signature: '云湖镇人民政府',
      }),
    },
    {
      why: 'the second name of the organ signs',
      text: noticeWith({
        header: header('云湖区应急管理局（云湖区安全生产委员会办公室）'),
        title: '关于做好春季开学工作的通知',
        signature: '云湖区安全生产委员会办公室',
      }),
    },
    {
      why: 'one of the joint issuers',
      text: noticeWith({ header: header('云湖区教育局'), signature: ['云湖区教育局', '云湖区财政局'] }),
    },
    {
      why: 'the organ that answers for the page is another matter',
      text: noticeWith({ header: header('云湖区财政局', '公开责任部门') }),
    },
    {
      why: 'a person signs the order',
      text: noticeWith({
        header: header('云湖区人民政府'),
        number: '第12号',
        title: '云湖区人民政府令',
        recipients: null,
        signature: '区长　张某某',
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ header: header('云湖区卫生健康局') }),
      messages: [
        {
          messageId: 'mismatch',
          at: '云湖区卫生健康局',
          data: { label: '发文机关', header: '云湖区卫生健康局', other: '云湖区教育局' },
          related: '8:1–8:7',
        },
      ],
    },
    {
      text: noticeWith({
        header: header('云湖区人民政府'),
        title: '云湖区人民政府办公室关于做好春季开学工作的通知',
        signature: '云湖区人民政府办公室',
      }),
      messages: [
        {
          messageId: 'mismatch',
          at: '2:6–2:13',
          data: { label: '发文机关', header: '云湖区人民政府', other: '云湖区人民政府办公室' },
        },
      ],
    },
    {
      text: noticeWith({ header: header('云湖区卫生健康局', '发布机构') }),
      messages: [
        {
          messageId: 'mismatch',
          at: '云湖区卫生健康局',
          data: { label: '发布机构', header: '云湖区卫生健康局', other: '云湖区教育局' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({ header: header('云湖区卫生健康局'), signature: null, date: null }),
      messages: [
        {
          messageId: 'mismatch',
          at: '云湖区卫生健康局',
          data: { label: '发文机关', header: '云湖区卫生健康局', other: '云湖区教育局' },
        },
      ],
    },
  ],
})
