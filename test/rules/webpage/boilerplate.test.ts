import boilerplate from '../../../src/lint/rules/webpage/boilerplate.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(boilerplate, {
  valid: [noticeWith(), noticeWith({ annotation: '（此件公开发布）' })],
  near: [
    {
      why: 'a sentence tells people to scan a code',
      text: noticeWith({ body: '请家长扫一扫校门口的二维码，登记后入校。' }),
    },
    {
      why: 'the imprint is part of the notice',
      text: noticeWith({ tail: ['抄送：区委办公室，区政府办公室。', '云湖区教育局办公室　2024年3月15日印发'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ tail: '扫一扫在手机上查看当前页面' }),
      messages: [
        { messageId: 'furniture', at: '扫一扫在手机上查看当前页面', data: { found: '扫一扫在手机上查看当前页面' } },
      ],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ tail: ['【打印本页】　【关闭窗口】', '浏览次数：123', '扫一扫在手机打开当前页'] }),
      messages: [
        {
          messageId: 'furniture',
          at: '【打印本页】　【关闭窗口】',
          data: { found: '【打印本页】　【关闭窗口】' },
          count: 3,
        },
      ],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({
        body: ['春季学期将于近日开学，请各校做好准备工作。', '- 2 -', '请及时报告情况，做好总结工作。'],
      }),
      messages: [{ messageId: 'pageNumber', at: '- 2 -', data: { found: '- 2 -' } }],
      fixed: noticeWith({ body: ['春季学期将于近日开学，请各校做好准备工作。', '请及时报告情况，做好总结工作。'] }),
    },
  ],
})
