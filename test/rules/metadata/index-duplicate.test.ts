import rule from '../../../src/lint/rules/metadata/index-duplicate.ts'
import { ruleTable } from '../../rule-table.ts'

const noticeOf = (index: string, matter: string, number = ''): string =>
  `索引号：${index}\n发布机构：云湖区教育局\n\n${number}\n\n云湖区教育局关于做好${matter}工作的通知\n\n各学校：\n\n请做好${matter}工作。\n\n云湖区教育局\n2024年3月2日\n`
const flood = noticeOf('YH0101-0200-2024-00002', '防汛')
const data = { index: 'YH0101-0200-2024-00002', path: '1.txt' }

ruleTable(rule, {
  valid: [flood, { text: flood, before: [noticeOf('YH0101-0200-2024-00003', '消防')] }],
  near: [
    { why: '无 is no index', text: noticeOf('无', '防汛'), before: [noticeOf('无', '消防')] },
    {
      why: 'the serial was not filled in, in either',
      text: noticeOf('YH0101-0200-', '防汛'),
      before: [noticeOf('YH0101-0200-', '消防')],
    },
    {
      why: 'one document in two versions has one entry',
      text: flood.replace('请做好', '请切实做好'),
      before: [flood],
    },
    {
      why: 'a copy with a document number is for docnumber/corpus-duplicate',
      text: noticeOf('YH0101-0200-2024-00002', '防汛', '云教〔2024〕12号'),
      before: [noticeOf('YH0101-0200-2024-00002', '防汛', '云教〔2024〕12号')],
    },
  ],
  invalid: [
    {
      text: noticeOf('YH0101-0200-2024-00002', '消防'),
      before: [flood],
      messages: [{ messageId: 'duplicate', at: 'YH0101-0200-2024-00002', data }],
    },
    {
      text: noticeOf('yh0101—0200—2024—00002', '消防'),
      before: [flood],
      messages: [
        { messageId: 'duplicate', at: 'yh0101—0200—2024—00002', data: { ...data, index: 'yh0101—0200—2024—00002' } },
      ],
    },
    {
      text: flood,
      before: [flood],
      messages: [{ messageId: 'copy', at: 'YH0101-0200-2024-00002', data, severity: 'info' }],
    },
  ],
})
