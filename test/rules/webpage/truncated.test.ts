import rule from '../../../src/lint/rules/webpage/truncated.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const body = ['近期将有强降雨。', '一、请加强值守。', '二、请排查隐患，立即整改。']
const cut = (last: string) => noticeWith({ body: [...body, last], signature: null, date: null })

ruleTable(rule, {
  valid: [noticeWith({ body }), cut('三、请及时报告。')],
  near: [
    { why: 'a signature follows', text: noticeWith({ body: [...body, '三、各校要落实责任，进一步'] }) },
    { why: 'ways to reach somebody end the text', text: cut('联系人：王老师，电话：0592-5678901') },
    { why: 'a date ends the text', text: cut('云湖区教育局，2024年3月15日') },
    { why: 'a note in brackets', text: cut('（此件公开发布，请各校转发家长）') },
    {
      why: 'the text closes none of its sentences',
      text: noticeWith({ body: ['请加强值守，及时报告', '请排查隐患，立即整改'], signature: null, date: null }),
    },
    { why: 'a list ends the text', text: cut('附件：春季开学工作、安全工作要点') },
  ],
  invalid: [
    {
      text: cut('三、各校要落实责任，进一步'),
      messages: [{ messageId: 'cut', at: '7:13–7:14', data: { last: '校要落实责任，进一步' } }],
    },
    {
      text: noticeWith({
        tail: ['附件1', '春季开学工作方案', ...body, '三、各校要安排专人轮流值班，查看围墙、屋顶和用电线'],
      }),
      messages: [{ messageId: 'cut', at: '12:25–12:26', data: { last: '看围墙、屋顶和用电线' } }],
    },
  ],
})
