import halfwidth from '../../../src/lint/rules/punctuation/halfwidth.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(halfwidth, {
  valid: [noticeWith(), noticeWith({ body: '请于10:30前到场（地点：报告厅），做好准备；及时报告！' })],
  near: [
    {
      why: 'times, ratios, amounts and decimals are half-width',
      text: noticeWith({ body: '会议9:30开始，地形图比例为1:500，经费1,200元，水位3.5米。' }),
    },
    {
      why: 'Latin words and addresses keep their own marks',
      text: noticeWith({ body: '软件名为Check (v2.0), see http://example.cn/a?b=1;c 和 office@example.cn。' }),
    },
    {
      why: 'a document number has a rule of its own',
      text: noticeWith({ number: '云教(2024)12号' }),
    },
    {
      why: 'the colon of the recipients has a rule of its own',
      text: noticeWith({ recipients: '各中小学校、幼儿园:' }),
    },
    {
      why: 'brackets of two widths are for punctuation/paired',
      text: noticeWith({ body: '请各校(含幼儿园）做好准备工作。' }),
    },
    {
      why: 'a bracket that stands for 〕 has no partner to change with',
      text: noticeWith({ body: '请各校按照通知(云教〔2024)12号要求）做好准备工作。' }),
    },
    {
      why: 'a folded text is told once, by webpage/nfkc-folded',
      text: noticeWith({
        recipients: '各中小学校、幼儿园:',
        body: [
          '春季学期将于近日开学,请各校按照《开学工作方案》做好准备,落实责任,细化措施。',
          '各校要排查隐患,做好消毒,备足物资,安排值班。',
          '有“三类情形”的,先处置、再报告,不得迟报、漏报、瞒报;有伤亡的,立即报告。',
        ],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请加强值守,及时报告。' }),
      messages: [{ messageId: 'mark', at: ',', data: { found: ',', expected: '，', context: '强值守,及时报' } }],
      fixed: noticeWith({ body: '请加强值守，及时报告。' }),
    },
    {
      text: noticeWith({ body: '到校率达到70%,其中小学达到90%。' }),
      messages: [{ messageId: 'mark', at: ',', data: { found: ',', expected: '，', context: '70%,其中小' } }],
      fixed: noticeWith({ body: '到校率达到70%，其中小学达到90%。' }),
    },
    {
      text: noticeWith({ body: ['请各校(含幼儿园)做好准备,落实责任。', '有问题吗?联系人:王小明。'] }),
      messages: [
        { messageId: 'brackets', at: '(', data: { context: '(含幼儿园)' } },
        { messageId: 'mark', at: ',', data: { found: ',', expected: '，', context: '好准备,落实责' } },
        { messageId: 'mark', at: '?', data: { found: '?', expected: '？', context: '问题吗?联系人' } },
        { messageId: 'mark', at: ':', data: { found: ':', expected: '：', context: '联系人:王小明' } },
      ],
      fixed: noticeWith({ body: ['请各校（含幼儿园）做好准备，落实责任。', '有问题吗？联系人：王小明。'] }),
    },
    {
      // More than three of a kind are the way of the text.
      text: noticeWith({ body: ['(一)加强值守。', '(二)排查隐患。', '(三)及时报告。', '(四)总结经验。'] }),
      messages: [{ messageId: 'brackets', at: '4:1–4:2', data: { context: '(一)' }, count: 4 }],
      fixed: noticeWith({ body: ['（一）加强值守。', '（二）排查隐患。', '（三）及时报告。', '（四）总结经验。'] }),
    },
    {
      text: noticeWith({ body: '各校要排查隐患,做好消毒,备足物资,安排值班,及时报告。' }),
      messages: [
        { messageId: 'mark', at: '4:8–4:9', data: { found: ',', expected: '，', context: '查隐患,做好消' }, count: 4 },
      ],
      fixed: noticeWith({ body: '各校要排查隐患，做好消毒，备足物资，安排值班，及时报告。' }),
    },
  ],
})
