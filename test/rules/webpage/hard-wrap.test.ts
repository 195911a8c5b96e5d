import rule from '../../../src/lint/rules/webpage/hard-wrap.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const wrapped = [
  '　　近期我区将有强降雨，请各学校加强值守，排查隐患，按照要',
  '求落实各项措施，有险情的先处置、再报告，有伤亡的立即报告，并',
  '做好善后工作。',
  '　　各学校要安排专人轮流值班，查看围墙、屋顶和用电线路，发',
  '现隐患立即整改，一时不能整改的要封闭管理，设立明显的标志，安',
  '排人员看守。',
  '　　有险情的要先处置、再报告，报告内容包括时间、地点、原因、',
  '损失和已经采取的措施，续报情况随时报送，不得迟报、漏报、瞒报',
  '和谎报。',
]
const joined = [0, 3, 6].map((at) => wrapped.slice(at, at + 3).join(''))

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: joined })],
  near: [
    { why: 'a title over two lines', text: noticeWith({ title: ['云湖区教育局', '关于做好开学工作的通知'] }) },
    { why: 'paragraphs that follow one another', text: noticeWith({ body: ['请各校做好准备。', '请各校加强值守。'] }) },
    { why: 'headings without an end', text: noticeWith({ body: ['一、加强值守', '二、排查隐患'] }) },
    {
      why: 'Markdown joins the lines',
      format: 'markdown',
      text: `# 关于做好开学工作的通知\n\n各校：\n\n${wrapped.join('\n').trim()}\n`,
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: wrapped }),
      messages: [
        { messageId: 'wrapped', at: '4:29–5:2', data: { before: '隐患，按照要', after: '求落实各项措' }, count: 6 },
      ],
      fixed: noticeWith({ body: joined }),
    },
  ],
})
