import recipientColon from '../../../src/lint/rules/structure/recipient-colon.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const folded = [
  '春季学期将于近日开学,请各校按照《开学工作方案》做好准备,落实责任,细化措施。',
  '各校要排查隐患,做好消毒,备足物资,安排值班。',
  '有“三类情形”的,先处置、再报告,不得迟报、漏报、瞒报;有伤亡的,立即报告。',
  '特此通知。',
]

ruleTable(recipientColon, {
  valid: [noticeWith()],
  near: [
    {
      why: 'the marks of the whole text were folded, which is for webpage/nfkc-folded',
      text: noticeWith({ recipients: '各中小学校、幼儿园:', body: folded }),
    },
    {
      why: 'a sentence stands below the title',
      text: noticeWith({ recipients: null, body: '春季学期将于近日开学，请各中小学校做好准备工作。' }),
    },
    {
      why: 'a sentence may end in a colon of its own',
      text: noticeWith({ body: ['请做好以下工作：', '1.安排值班。', '2.排查隐患。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ recipients: '各中小学校、幼儿园:' }),
      messages: [{ messageId: 'halfwidth', at: ':', data: { last: '幼儿园' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ recipients: '各中小学校、幼儿园' }),
      messages: [{ messageId: 'missing', at: '3:9–3:10', data: { last: '幼儿园' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ recipients: '各中小学校、幼儿园，' }),
      messages: [{ messageId: 'other', at: '3:10–3:11', data: { last: '幼儿园', found: '，' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ recipients: '各镇人民政府，区直各单位。' }),
      messages: [{ messageId: 'other', at: '3:13–3:14', data: { last: '区直各单位', found: '。' } }],
      fixed: noticeWith({ recipients: '各镇人民政府，区直各单位：' }),
    },
  ],
})
