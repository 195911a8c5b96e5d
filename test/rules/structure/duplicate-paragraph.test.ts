import rule from '../../../src/lint/rules/structure/duplicate-paragraph.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const long = '各校要认真排查校舍、食堂和消防方面的安全隐患，建立台账，逐项整改，并将结果报区教育局。'
const item = '各校要认真排查校舍、食堂和消防方面的安全隐患。'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: [long, '请认真落实。'] })],
  near: [
    {
      why: 'stock phrases are short',
      text: noticeWith({ body: ['一、加强领导，压实责任。', '二、加强领导，压实责任。'] }),
    },
    {
      why: 'clauses come back under other heads',
      text: noticeWith({
        body: ['一、小学', '（一）安排值班。', `（二）${item}`, '二、初中', '（一）安排食堂。', `（二）${item}`],
      }),
    },
    {
      why: 'a law repeats a clause in another article',
      text: noticeWith({
        title: '云湖区校园安全办法',
        body: ['第一条　为了安全，制定本办法。', long, '第二条　各校负责。', long],
      }),
    },
    { why: 'leads of lists', text: noticeWith({ body: [`${item.slice(0, -1)}：`, `${item.slice(0, -1)}：`] }) },
    {
      why: 'lines of a form',
      text: noticeWith({
        tail: [
          '附件1',
          '申报表',
          '学校意见：　　　　年　　月　　日（盖章）',
          '审核。',
          '学校意见：　　　　年　　月　　日（盖章）',
        ],
      }),
    },
    {
      why: 'leads of lists come back under other heads',
      text: noticeWith({
        body: [
          '一、教师',
          '（一）各校应当在开学以前按照下列要求逐项做好以下准备工作并报告：',
          '1.安排值班。',
          '二、学生',
          '（二）各校应当在开学以前按照下列要求逐项做好以下准备工作并报告：',
          '1.排查隐患。',
        ],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: [item, item] }),
      messages: [
        {
          messageId: 'paragraph',
          at: '5:1–5:24',
          data: { text: '各校要认真排查校舍、食堂', line: 4 },
          related: '4:1–4:24',
        },
      ],
    },
    {
      text: noticeWith({ body: [`一、${item}`, '二、安排值班。', `三、${item}`] }),
      messages: [
        {
          messageId: 'paragraph',
          at: '6:3–6:26',
          data: { text: '各校要认真排查校舍、食堂', line: 4 },
          related: '4:1–4:26',
        },
      ],
    },
    {
      text: noticeWith({ body: [long, '请认真落实。', long] }),
      messages: [
        {
          messageId: 'paragraph',
          at: '6:1–6:44',
          data: { text: '各校要认真排查校舍、食堂', line: 4 },
          related: '4:1–4:44',
        },
      ],
    },
    {
      text: noticeWith({ body: '请认真做好准备工作。请认真做好准备工作。按时开学。' }),
      messages: [{ messageId: 'sentence', at: '4:11–4:21', data: { text: '请认真做好准备工作。' } }],
    },
    {
      text: noticeWith({
        body: [
          '为做好春季学期开学准备工作，切实保障师生的安全，现将有关事项通知如下：',
          '为做好春季学期开学准备工作，切实保障师生的安全，现将有关事项通知如下：',
          '一、安排值班。',
        ],
      }),
      messages: [{ messageId: 'paragraph', at: '5:1–5:36', data: { text: '为做好春季学期开学准备工', line: 4 } }],
    },
  ],
})
