import sequence from '../../../src/lint/rules/numbering/sequence.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const issued = '云湖区教育局关于印发防汛要点的通知'

ruleTable(sequence, {
  valid: [
    noticeWith({
      body: ['一、加强值守', '（一）安排人员', '（二）轮流值班', '二、排查隐患', '（一）查围墙', '（二）查屋顶'],
    }),
    noticeWith({ body: '春季学期将于近日开学，请各校做好准备工作。' }),
  ],
  near: [
    {
      why: 'numbers run on across sections',
      text: noticeWith({
        body: [
          '一、值守',
          '1.安排人员。',
          '2.轮流值班。',
          '二、排查',
          '3.查围墙。',
          '三、报告',
          '4.及时报告。',
          '5.如实报告。',
        ],
      }),
    },
    {
      why: 'numbers begin anew in the issued document',
      text: noticeWith({
        title: issued,
        body: ['现将《防汛要点》印发给你们。', '一、认真学习', '二、抓好落实'],
        tail: ['防汛要点', '一、加强值守', '二、排查隐患', '三、及时报告'],
      }),
    },
    {
      why: 'a second list in the same section begins with one',
      text: noticeWith({
        body: [
          '白班要做到：',
          '1.按时到岗。',
          '2.做好记录。',
          '夜班要做到：',
          '1.每两小时巡查一次。',
          '2.有险情立即报告。',
        ],
      }),
    },
    {
      why: 'a number stands in the middle of a paragraph',
      text: noticeWith({ body: ['一、加强值守，落实责任。二、排查隐患，立即整改。', '三、及时报告，不得瞒报。'] }),
    },
    {
      why: 'clauses quoted in an amendment have their own numbers',
      text: noticeWith({
        body: [
          '1.将第五条修改为：',
          '“（三）查封、扣押；',
          '（四）冻结存款。”',
          '2.将第六条删去。',
          '3.将第七条改为第六条。',
        ],
      }),
    },
    {
      why: 'an inserted article is counted with the one before',
      text: noticeWith({
        body: ['第一条 做好值守。', '第一条之一 夜间也要值守。', '第二条 排查隐患。', '第三条 及时报告。'],
      }),
    },
    {
      why: 'the text says that items were left out',
      text: noticeWith({ body: ['一、加强值守', '……', '五、及时报告'] }),
    },
    {
      why: '1） below （1） is a level of its own',
      text: noticeWith({ body: ['（1）安排人员：', '1）白班两人。', '2）夜班一人。', '（2）轮流值班。'] }),
    },
    {
      why: 'chapters begin anew behind their contents',
      text: noticeWith({ body: ['目录', '第一章 总则', '第二章 附则', '第一章 总则', '第一条 做好值守。'] }),
    },
    {
      why: 'articles are for numbering/clause',
      text: noticeWith({ body: ['第一条 做好值守。', '第三条 排查隐患。', '第四条 及时报告。'] }),
    },
    {
      why: 'a look-alike is for numbering/glyph',
      text: noticeWith({ body: ['l.做好值守。', '2.排查隐患。', '3.及时报告。'] }),
    },
    {
      why: 'articles run on through chapters',
      text: noticeWith({
        body: [
          '第一章 总则',
          '第一条 做好值守。',
          '第二条 排查隐患。',
          '第二章 附则',
          '第三条 本办法自发布之日起施行。',
        ],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['一、加强值守', '二、排查隐患', '四、及时报告', '五、总结经验'] }),
      messages: [
        {
          messageId: 'gap',
          at: '四、',
          data: { previous: '二、', found: '四、', expected: '三、', missing: '三、' },
          related: '二、',
        },
      ],
    },
    {
      text: noticeWith({ body: ['一、加强值守', '二、排查隐患', '四、及时报告'] }),
      messages: [
        {
          messageId: 'gap',
          at: '四、',
          data: { previous: '二、', found: '四、', expected: '三、', missing: '三、' },
          related: '二、',
        },
      ],
      fixed: noticeWith({ body: ['一、加强值守', '二、排查隐患', '三、及时报告'] }),
    },
    {
      text: noticeWith({ body: ['（一）加强值守。', '（五）及时报告。', '（六）总结经验。'] }),
      messages: [
        {
          messageId: 'gap',
          at: '（五）',
          data: { previous: '（一）', found: '（五）', expected: '（二）', missing: '（二）…（四）' },
        },
      ],
    },
    {
      // Numbers run on through the sections, and one is lost where a section begins.
      text: noticeWith({
        body: [
          '一、值守',
          '1.安排人员。',
          '2.轮流值班。',
          '二、排查',
          '3.查围墙。',
          '三、报告',
          '5.及时报告。',
          '6.如实报告。',
        ],
      }),
      messages: [
        {
          messageId: 'gap',
          at: '5.',
          data: { previous: '3.', found: '5.', expected: '4.', missing: '4.' },
          severity: 'warning',
        },
      ],
    },
    {
      text: noticeWith({ body: ['二、加强值守', '三、排查隐患', '四、及时报告'] }),
      messages: [{ messageId: 'start', at: '二、', data: { found: '二、', expected: '一、', missing: '一、' } }],
    },
    {
      text: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '2.及时报告。', '4.总结经验。'] }),
      messages: [
        {
          messageId: 'duplicate',
          at: '6:1–6:3',
          data: { previous: '2.', found: '2.', expected: '3.' },
          related: '5:1–5:3',
        },
      ],
      fixed: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '3.及时报告。', '4.总结经验。'] }),
    },
    {
      text: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '2.及时报告。', '3.总结经验。'] }),
      messages: [{ messageId: 'duplicate', at: '6:1–6:3', data: { previous: '2.', found: '2.', expected: '3.' } }],
    },
    {
      text: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '3.及时报告。', '2.总结经验。'] }),
      messages: [{ messageId: 'backwards', at: '7:1–7:3', data: { previous: '3.', found: '2.', expected: '4.' } }],
      fixed: noticeWith({ body: ['1.加强值守。', '2.排查隐患。', '3.及时报告。', '4.总结经验。'] }),
    },
    {
      text: noticeWith({ body: ['一、加强值守', '四、排查隐患', '三、及时报告', '四、总结经验'] }),
      messages: [
        {
          messageId: 'wrong',
          at: '5:1–5:3',
          data: { previous: '一、', found: '四、', next: '三、', expected: '二、' },
        },
      ],
      fixed: noticeWith({ body: ['一、加强值守', '二、排查隐患', '三、及时报告', '四、总结经验'] }),
    },
    {
      text: noticeWith({ body: ['一、加强值守', '三、排查隐患', '二、及时报告', '四、总结经验'] }),
      messages: [
        { messageId: 'swapped', at: '三、', data: { previous: '一、', found: '三、', next: '二、', expected: '二、' } },
      ],
    },
    {
      text: noticeWith({
        body: [
          '一、值守',
          '1.安排人员。',
          '二、排查',
          '2.查围墙。',
          '三、报告',
          '3.及时报告。',
          '四、总结',
          '4.写好总结。',
          '五、考核',
          '1.纳入考核。',
        ],
      }),
      messages: [
        {
          messageId: 'restart',
          at: '13:1–13:3',
          data: { previous: '4.', found: '1.', expected: '5.' },
          severity: 'warning',
        },
      ],
    },
  ],
})
