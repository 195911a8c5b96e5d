import rule from '../../../src/lint/rules/structure/printed-title-match.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const sections = ['一、加强领导', '各校要加强领导。', '二、排查隐患', '各校要排查隐患。']
const issued = (name: string, ...titles: string[]) =>
  noticeWith({
    title: '云湖区教育局关于印发方案的通知',
    body: `现将《${name}》印发给你们，请认真执行。`,
    tail: [...titles, ...sections],
  })

ruleTable(rule, {
  valid: [noticeWith(), issued('云湖区校舍安全工作方案', '云湖区校舍安全工作方案')],
  near: [
    {
      why: 'the bracket belongs to the edition',
      text: issued('云湖区校舍安全工作方案', '云湖区校舍安全工作方案（试行）'),
    },
    {
      why: 'marks within the name are written in two ways',
      text: issued('〈云湖区校舍条例〉实施办法', '《云湖区校舍条例》实施办法'),
    },
    {
      why: 'the name is that of another paper altogether',
      text: issued('关于印发工作方案的请示', '云湖区校舍安全工作方案'),
    },
    {
      why: 'the front of the title stands in the line above',
      text: issued('云湖区教育局校舍安全工作方案', '云湖区教育局', '校舍安全工作方案'),
    },
    {
      why: 'what a note announces is compared with the note',
      text: noticeWith({
        body: '现将《云湖区校舍安全工作方案》印发给你们，请认真执行。',
        attachmentNote: '附件：云湖区校车安全工作方案',
        tail: ['附件', '云湖区校车安全工作方案', ...sections],
      }),
    },
  ],
  invalid: [
    {
      text: issued('云湖区2024年校舍安全工作方案', '云湖区2023年校舍安全工作方案'),
      messages: [
        {
          messageId: 'differs',
          at: '云湖区2023年校舍安全工作方案',
          data: { printed: '云湖区2023年校舍安全工作方案', name: '云湖区2024年校舍安全工作方案' },
          related: '云湖区2024年校舍安全工作方案',
        },
      ],
    },
    {
      text: issued('云湖区校舍安全工作方案', '校舍安全工作方案'),
      messages: [
        {
          messageId: 'front',
          at: '7:1–7:9',
          data: { printed: '校舍安全工作方案', name: '云湖区校舍安全工作方案', front: '云湖区' },
        },
      ],
    },
    {
      text: issued('校舍安全工作方案', '云湖区校舍安全工作方案'),
      messages: [
        {
          messageId: 'front',
          at: '云湖区校舍安全工作方案',
          data: { printed: '云湖区校舍安全工作方案', name: '校舍安全工作方案', front: '云湖区' },
          severity: 'info',
        },
      ],
    },
  ],
})
