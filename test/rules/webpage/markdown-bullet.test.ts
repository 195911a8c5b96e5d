import rule from '../../../src/lint/rules/webpage/markdown-bullet.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '文号：云教〔2024〕12号'] })],
  near: [
    { why: 'a list in the body', text: noticeWith({ body: ['请准备：', '- 课本', '- 教具'] }) },
    { why: 'a number with dashes', text: noticeWith({ header: '索引号：-YH0101-0200-2024-00012' }) },
    {
      why: 'Markdown has lists',
      format: 'markdown',
      text: '- 索引号：YH0101-0200-2024-00012\n- 文号：云教〔2024〕12号\n\n# 关于做好开学工作的通知\n\n各校：\n',
    },
  ],
  invalid: [
    {
      text: noticeWith({
        header: ['- 索 引 号：YH0101-0200-2024-00012', '- 文号：云教〔2024〕12号', '发布机构：云湖区教育局'],
      }),
      messages: [{ messageId: 'bullet', at: '1:1–1:2', data: { found: '-', label: '索引号' }, count: 2 }],
      fixed: noticeWith({
        header: ['索 引 号：YH0101-0200-2024-00012', '文号：云教〔2024〕12号', '发布机构：云湖区教育局'],
      }),
    },
    {
      text: noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '• 文号：云教〔2024〕12号'] }),
      messages: [{ messageId: 'bullet', at: '•', data: { found: '•', label: '文号' } }],
      fixed: noticeWith({ header: ['索引号：YH0101-0200-2024-00012', '文号：云教〔2024〕12号'] }),
    },
  ],
})
