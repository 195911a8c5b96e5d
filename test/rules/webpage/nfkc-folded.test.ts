import nfkcFolded from '../../../src/lint/rules/webpage/nfkc-folded.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const whole = {
  recipients: '各中小学校、幼儿园：',
  body: [
    '春季学期将于近日开学，请各校按照《开学工作方案（试行）》做好准备，落实责任，细化措施。',
    '各校要排查隐患，做好消毒，备足物资，安排值班。',
    '有“三类情形”的，先处置、再报告，不得迟报、漏报、瞒报；有伤亡的，立即报告。',
  ],
}
const folded = {
  recipients: '各中小学校、幼儿园:',
  body: [
    '春季学期将于近日开学,请各校按照《开学工作方案(试行)》做好准备,落实责任,细化措施。',
    '各校要排查隐患,做好消毒,备足物资,安排值班。',
    '有“三类情形”的,先处置、再报告,不得迟报、漏报、瞒报;有伤亡的,立即报告。',
  ],
}

ruleTable(nfkcFolded, {
  valid: [noticeWith(whole), noticeWith()],
  near: [
    {
      why: 'one full-width mark is left: somebody typed it so',
      text: noticeWith({ ...folded, recipients: '各中小学校、幼儿园：' }),
    },
    { why: 'too few marks to tell', text: noticeWith({ recipients: '各中小学校:', body: '请加强值守,及时报告。' }) },
    {
      why: 'all marks are half-width, 。 and 、 too',
      text: noticeWith({
        recipients: '各中小学校:',
        body: [
          '请加强值守,排查隐患,及时报告,总结经验.',
          '一要落实,二要细化,三要检查,四要整改,五要总结.',
          '六要报告,七要存档.',
        ],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith(folded),
      messages: [
        {
          messageId: 'folded',
          at: '3:10–3:11',
          data: { marks: ',×9 :×1 ;×1 ()×1' },
          count: 13,
        },
      ],
      fixed: noticeWith(whole),
    },
  ],
})
