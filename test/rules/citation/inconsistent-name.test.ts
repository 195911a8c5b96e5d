import rule from '../../../src/lint/rules/citation/inconsistent-name.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const body = (one: string, two: string) =>
  noticeWith({ body: `根据《${one}要求，请各校做好准备。对照《${two}开展自查。` })

ruleTable(rule, {
  valid: [noticeWith(), body('云湖市中小学安全工作实施方案》', '云湖市中小学安全工作实施方案》')],
  near: [
    { why: 'papers of two years', text: body('云湖市2023年中小学安全工作方案》', '云湖市2024年中小学安全工作方案》') },
    {
      why: 'two parts of a series',
      text: body('云湖市中小学安全工作指南（一）》', '云湖市中小学安全工作指南（二）》'),
    },
    { why: 'two subjects', text: body('云湖市义务教育数学课程教学标准》', '云湖市义务教育化学课程教学标准》') },
    { why: 'two laws', text: body('中华人民共和国公路法》', '中华人民共和国铁路法》') },
    {
      why: 'a full and a short form under one number',
      text: body(
        '云湖市教育局关于中小学安全工作的通知》（云教〔2023〕5号）',
        '关于中小学安全工作的通知》（云教〔2023〕5号）',
      ),
    },
    {
      why: 'the paper and what it issues, under one number',
      text: body(
        '关于印发〈云湖市安全工作办法〉的通知》（云教〔2023〕5号）',
        '云湖市安全工作办法》（云教〔2023〕5号）',
      ),
    },
    {
      why: 'rules and the rules that carry them out',
      text: body('云湖市中小学安全工作管理办法》', '云湖市中小学安全工作管理实施办法》'),
    },
  ],
  invalid: [
    {
      text: body('云湖市中小学安全工作实施方案》', '云湖市中小学按全工作实施方案》'),
      messages: [
        {
          messageId: 'name',
          at: '《云湖市中小学按全工作实施方案》',
          data: { found: '云湖市中小学按全工作实施方案', other: '云湖市中小学安全工作实施方案' },
          related: '《云湖市中小学安全工作实施方案》',
        },
      ],
    },
    {
      text: noticeWith({
        title: '关于贯彻《云湖市中小学安全工实施方案》的通知',
        body: ['一、落实《云湖市中小学安全工作实施方案》。', '二、学习《云湖市中小学安全工作实施方案》。'],
      }),
      messages: [
        {
          messageId: 'name',
          at: '《云湖市中小学安全工实施方案》',
          data: { found: '云湖市中小学安全工实施方案', other: '云湖市中小学安全工作实施方案' },
        },
      ],
    },
    {
      text: body('云湖市安全工作实施方案》（云教〔2023〕5号）', '云湖市安全工作实施意见》（云教〔2023〕5号）'),
      messages: [
        {
          messageId: 'number',
          at: '《云湖市安全工作实施意见》',
          data: { found: '云湖市安全工作实施意见', other: '云湖市安全工作实施方案' },
          related: '《云湖市安全工作实施方案》',
        },
      ],
    },
  ],
})
