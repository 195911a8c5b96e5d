import rule from '../../../src/lint/rules/docnumber/corpus-duplicate.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const flood = noticeWith({
  number: '云教〔2024〕12号',
  title: '云湖区教育局关于做好防汛工作的通知',
  body: '请做好防汛工作。',
})
const fire = noticeWith({
  number: '云教〔2024〕12号',
  title: '云湖区教育局关于做好消防工作的通知',
  body: '请做好消防工作。',
})
const data = { number: '云教〔2024〕12号', path: '1.txt' }

ruleTable(rule, {
  valid: [flood, { text: fire, before: [flood.replace('12号', '13号')] }],
  near: [
    {
      why: 'another year',
      text: fire,
      before: [flood.replace('〔2024〕', '〔2023〕')],
    },
    {
      why: 'two organs may share a code',
      text: fire.replaceAll('云湖区教育局', '棠湾区教育体育局'),
      before: [flood],
    },
    {
      why: 'an explanation carries the number of what it explains',
      text: noticeWith({
        number: '云教〔2024〕12号',
        title: '《云湖区教育局关于做好防汛工作的通知》的解读通知',
        body: '有关内容解读如下。',
      }),
      before: [flood],
    },
    {
      why: 'an attachment in a file of its own has no title to compare',
      text: '文号：云教〔2024〕12号\n发布机构：云湖区教育局\n\n1.名单甲\n2.名单乙\n',
      before: [flood],
    },
    {
      why: '公告 alone is no code of an organ',
      text: fire.replace('云教〔', '公告〔'),
      before: [flood.replace('云教〔', '公告〔')],
    },
    {
      why: 'a number that is only cited',
      text: noticeWith({ number: '云教〔2024〕14号', body: '按照云教〔2024〕12号要求办理。' }),
      before: [flood],
    },
  ],
  invalid: [
    {
      text: fire,
      before: [flood],
      messages: [{ messageId: 'duplicate', at: '云教〔2024〕12号', data }],
    },
    {
      // The number is the same, however it is written.
      text: fire.replace('云教〔2024〕12号', '云教[2024] 012 号'),
      before: [flood],
      messages: [
        {
          messageId: 'duplicate',
          at: '云教[2024] 012 号',
          data: { number: '云教[2024] 012 号', path: '1.txt' },
        },
      ],
    },
    {
      // The first of those before it.
      text: fire,
      before: [noticeWith({ number: '云教〔2024〕11号' }), flood, flood],
      messages: [{ messageId: 'duplicate', at: '云教〔2024〕12号', data: { ...data, path: '2.txt' } }],
    },
    {
      text: flood.replace('请做好防汛工作', '请切实做好防汛工作'),
      before: [flood],
      messages: [{ messageId: 'version', at: '云教〔2024〕12号', data, severity: 'warning' }],
    },
    {
      text: `打印本页\n\n${flood.replace('请做好', '请 做好')}`,
      before: [flood],
      messages: [{ messageId: 'copy', at: '云教〔2024〕12号', data, severity: 'info' }],
    },
    {
      // Nobody says whose the two are.
      text: '云教〔2024〕12号\n\n关于做好消防工作的通知\n\n各学校：\n\n请做好消防工作。\n',
      before: ['云教〔2024〕12号\n\n关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n'],
      messages: [{ messageId: 'duplicate', at: '云教〔2024〕12号', data, severity: 'warning' }],
    },
  ],
})
