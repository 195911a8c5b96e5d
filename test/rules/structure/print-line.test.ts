import rule from '../../../src/lint/rules/structure/print-line.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ tail: ['抄送：区委办公室。', '云湖区教育局办公室　　　2024年3月18日印发'] })],
  near: [
    {
      why: 'organ and date of the signature on one line',
      text: noticeWith({ signature: null, date: '云湖区教育局　2024年3月15日' }),
    },
    {
      why: 'the issued paper’s own signature',
      text: noticeWith({ tail: ['防汛要点', '一、加强值守', '云湖区教育局', '2024年3月18日'] }),
    },
    {
      why: 'broken in two, with its last word',
      text: noticeWith({ tail: ['抄送：区委办公室。', '云湖区教育局办公室', '2024年3月18日印发'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ tail: ['抄送：区委办公室。', '云湖区教育局办公室　　　2024年3月18日'] }),
      messages: [{ messageId: 'missing', at: '2024年3月18日', data: { date: '2024年3月18日' } }],
      fixed: noticeWith({ tail: ['抄送：区委办公室。', '云湖区教育局办公室　　　2024年3月18日印发'] }),
    },
    {
      text: noticeWith({ tail: '云湖区教育局办公室　　　2024年3月18日' }),
      messages: [{ messageId: 'missing', at: '2024年3月18日', data: { date: '2024年3月18日' } }],
      fixed: noticeWith({ tail: '云湖区教育局办公室　　　2024年3月18日印发' }),
    },
  ],
})
