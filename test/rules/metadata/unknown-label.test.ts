import rule from '../../../src/lint/rules/metadata/unknown-label.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const header = (...lines: string[]) =>
  noticeWith({ header: ['索引号：YH-0200-2024-00012', '发文机关：云湖区教育局', ...lines] })

ruleTable(rule, {
  valid: [noticeWith(), header('成文日期：2024-03-15')],
  near: [
    { why: 'blanks within a label do not make another', text: header('备 注/文 号：云教〔2024〕12号') },
    { why: '来源 is known, and has no name of ours', text: header('来源：云湖区教育局') },
    { why: 'counters of the page are known', text: header('阅读人次：21', '编辑人：王某某') },
    { why: 'the site knows it', text: header('责任股室：办公室'), options: { known: ['责任股室'] } },
    {
      why: 'keys of a Markdown file’s front matter are the collector’s',
      format: 'markdown',
      text: `---\naid: 12\n---\n${noticeWith()}`,
    },
  ],
  invalid: [
    {
      text: header('公文日子：2024-03-15'),
      messages: [{ messageId: 'unknown', at: '公文日子', data: { label: '公文日子' } }],
    },
    {
      text: header('成文日期：2024-03-15', '发文字好：云教〔2024〕12号'),
      messages: [{ messageId: 'unknown', at: '发文字好', data: { label: '发文字好' } }],
    },
  ],
})
