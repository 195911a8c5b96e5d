import rule from '../../../src/lint/rules/structure/element-order.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const signed = ['云湖区教育局', '2024年3月15日']

ruleTable(rule, {
  valid: [
    noticeWith(),
    noticeWith({ attachmentNote: '附件：申报表', annotation: '（此件公开发布）', tail: '抄送：区委办公室。' }),
  ],
  near: [
    {
      why: 'pages have the number below the title',
      text: noticeWith({ number: null, title: ['云湖区教育局关于做好开学工作的通知', '云教〔2024〕12号'] }),
    },
    {
      why: 'a list below the date, whose title ends like an organ',
      text: noticeWith({
        signature: null,
        tail: ['云湖区文明校园模范居委会', '1、东街居委会', '2、西街居委会', '3、南街居委会'],
      }),
    },
    {
      why: 'the issued paper stands behind the signature',
      text: noticeWith({ tail: ['防汛要点', '一、加强值守', '二、排查隐患'] }),
    },
    { why: 'a sentence about copies', text: noticeWith({ body: '方案报区教育局，抄送：区应急局，并抄送各镇。' }) },
    {
      why: 'names without numbers go on below the list',
      text: noticeWith({ attachmentNote: ['附件：申报表', '汇总表'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ signature: '2024年3月15日', date: '云湖区教育局' }),
      messages: [{ messageId: 'dateFirst', at: '2024年3月15日', data: { found: '2024年3月15日' } }],
    },
    {
      text: noticeWith({ body: ['请各校做好准备工作。', '（此件公开发布）'] }),
      messages: [{ messageId: 'early', at: '（此件公开发布）', data: { found: '（此件公开发布）' } }],
    },
    {
      text: noticeWith({ body: ['请各校做好准备工作。', '抄送：区委办公室。'] }),
      messages: [{ messageId: 'early', at: '抄送：区委办公室。', data: { found: '抄送：区委办公室。' } }],
    },
    {
      text: noticeWith({ body: [], attachmentNote: signed, signature: null, date: null, tail: '请各校做好准备工作。' }),
      messages: [{ messageId: 'signatureEarly', at: '4:1–5:11', data: { found: '云湖区教育局2024年3月15日' } }],
    },
    {
      text: noticeWith({ title: '各中小学校：', recipients: '云湖区教育局关于做好春季开学工作的通知' }),
      messages: [{ messageId: 'recipientsEarly', at: '各中小学校：', data: { found: '各中小学校：' } }],
    },
    {
      text: noticeWith({ attachmentNote: ['附件：申报表', '请各校认真填写，按时报送。'] }),
      messages: [
        {
          messageId: 'textBehindList',
          at: '请各校认真填写，按时报送。',
          data: { found: '请各校认真填写，按时报送。' },
        },
      ],
    },
  ],
})
