import signatureIssuer from '../../../src/lint/rules/structure/signature-issuer.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(signatureIssuer, {
  valid: [noticeWith(), noticeWith({ title: '关于做好春季开学工作的通知' })],
  near: [
    {
      why: 'two organs that the user knows by name',
      text: noticeWith({ title: '云湖区教育一局关于做好春季开学工作的通知', signature: '云湖区教育二局' }),
      terms: { organs: ['云湖区教育一局', '云湖区教育二局'] },
    },
    { why: 'the district may be left out', text: noticeWith({ signature: '教育局' }) },
    {
      why: '省政府办公厅 is a standard short form',
      text: noticeWith({ title: '云岭省人民政府办公厅关于做好防汛工作的通知', signature: '云岭省政府办公厅' }),
    },
    {
      why: '发展改革委 is a standard short form',
      text: noticeWith({ title: '云湖市发展和改革委员会关于项目的批复', signature: '云湖市发展改革委' }),
    },
    {
      why: 'the title names both of two organs',
      text: noticeWith({
        title: '云湖区教育局 云湖区财政局关于做好资助工作的通知',
        signature: ['云湖区教育局', '云湖区财政局'],
      }),
    },
    {
      why: 'an organ of another name may sign for a reason',
      text: noticeWith({ title: '云湖市防汛抗旱指挥部关于启动响应的通知', signature: '云湖市水务局' }),
    },
    {
      why: 'a title without 关于 goes on behind the organ',
      text: noticeWith({ title: '云湖区教育局行政处罚决定书' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ signature: '云湖教育局' }),
      messages: [
        {
          messageId: 'close',
          at: '云湖教育局',
          data: { signature: '云湖教育局', organ: '云湖区教育局' },
          related: '云湖区教育局',
        },
      ],
    },
    {
      text: noticeWith({ signature: '云湖区教肓局' }),
      messages: [
        {
          messageId: 'close',
          at: '云湖区教肓局',
          data: { signature: '云湖区教肓局', organ: '云湖区教育局' },
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖市人民政府办公室关于做好防汛工作的通知', signature: '云湖市人民政府' }),
      messages: [
        {
          messageId: 'kind',
          at: '5:1–5:8',
          data: {
            signature: '云湖市人民政府',
            organ: '云湖市人民政府办公室',
          },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({
        header: ['索引号：YH001-0200-2024-00012', '发文机关：云湖区教育局'],
        title: '关于做好春季开学工作的通知',
        signature: '云湖教育局',
      }),
      messages: [
        {
          messageId: 'close',
          at: '云湖教育局',
          data: { signature: '云湖教育局', organ: '云湖区教育局' },
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖区教育局行政处罚决定书', signature: '云湖教育局' }),
      messages: [{ messageId: 'close', at: '云湖教育局', data: { signature: '云湖教育局', organ: '云湖区教育局' } }],
    },
  ],
})
