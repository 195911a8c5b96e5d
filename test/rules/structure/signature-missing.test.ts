import signatureMissing from '../../../src/lint/rules/structure/signature-missing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const unsigned = { signature: null, date: null }

ruleTable(signatureMissing, {
  valid: [noticeWith(), noticeWith({ signature: null, date: '云湖区教育局2024年3月15日' })],
  near: [
    {
      why: 'minutes are not signed',
      text: noticeWith({ title: '云湖区教育局办公会议纪要', recipients: null, ...unsigned }),
    },
    {
      why: 'an order is signed by a person',
      text: noticeWith({
        title: '云湖市人民政府令',
        number: '第12号',
        recipients: null,
        signature: '市长　王小明',
        date: '2024年3月15日',
      }),
    },
    {
      why: 'the signature stands before the issued document',
      text: noticeWith({
        title: '云湖区教育局关于印发防汛要点的通知',
        body: '现将《防汛要点》印发给你们，请认真落实。',
        tail: ['防汛要点', '一、加强值守', '二、排查隐患'],
      }),
    },
    {
      why: 'before 2012 the seal was the name',
      text: noticeWith({ number: '云教〔2008〕12号', signature: null, date: '二〇〇八年四月三日' }),
    },
    {
      why: 'the page stops within the text, and more is lost than the signature',
      text: noticeWith({ body: ['春季学期将于近日开学，请各校做好下列工作：'], ...unsigned }),
    },
    {
      why: 'a text in articles was sent out by another paper',
      text: noticeWith({
        title: '云湖区规范行政处罚裁量权的指导意见',
        body: ['第一条　为了规范行政处罚裁量权，制定本意见。', '第二条　本意见自2024年5月1日起施行。'],
        ...unsigned,
      }),
    },
    {
      why: 'a conversion has left organ and date at the end of the last sentence',
      text: noticeWith({ body: '请各校做好准备工作。特此通知。云湖区教育局2024年3月15日', ...unsigned }),
    },
  ],
  invalid: [
    {
      text: noticeWith(unsigned),
      messages: [{ messageId: 'missing', at: '4:21–4:22', data: { genre: '通知', last: '学，请各校做好准备工作。' } }],
    },
    {
      text: noticeWith({ header: ['索引号：YH001-0200-2024-00012', '发文机关：云湖区教育局'], ...unsigned }),
      messages: [
        {
          messageId: 'missing',
          at: '6:21–6:22',
          data: { genre: '通知', last: '学，请各校做好准备工作。' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({ tail: '【打印本页】【关闭窗口】', ...unsigned }),
      messages: [
        {
          messageId: 'missing',
          at: '4:21–4:22',
          data: { genre: '通知', last: '学，请各校做好准备工作。' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于加强校园安全的意见', ...unsigned }),
      messages: [
        {
          messageId: 'missing',
          at: '4:21–4:22',
          data: { genre: '意见', last: '学，请各校做好准备工作。' },
          severity: 'info',
        },
      ],
    },
    {
      text: noticeWith({ signature: null }),
      messages: [{ messageId: 'issuer', at: '2024年3月15日', data: { date: '2024年3月15日' }, severity: 'warning' }],
    },
    {
      text: noticeWith({ date: null }),
      messages: [{ messageId: 'date', at: '5:1–5:7', data: { issuer: '云湖区教育局' } }],
    },
  ],
})
