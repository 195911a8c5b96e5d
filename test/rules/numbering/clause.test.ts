import clause from '../../../src/lint/rules/numbering/clause.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(clause, {
  valid: [
    noticeWith({ body: ['第一章 总则', '第一条 加强值守。', '第二章 附则', '第二条 及时报告。'] }),
    noticeWith({ body: ['一、加强值守', '三、及时报告'] }),
  ],
  near: [
    {
      why: 'an inserted article is counted with the one before',
      text: noticeWith({ body: ['第一条 做好值守。', '第一条之一 夜间也要值守。', '第二条 排查隐患。'] }),
    },
    {
      why: 'chapters begin anew behind their contents',
      text: noticeWith({ body: ['目录', '第一章 总则', '第二章 附则', '第一章 总则', '第一条 做好值守。'] }),
    },
    {
      why: 'quoted articles have their own numbers',
      text: noticeWith({
        body: ['一、将第五条修改为：', '“第六条 加强值守。”', '二、将第八条修改为：', '“第九条 及时报告。”'],
      }),
    },
    {
      why: 'a look-alike is for numbering/glyph',
      text: noticeWith({ body: ['第—条 加强值守。', '第二条 排查隐患。', '第三条 及时报告。'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: ['第一条 做好值守。', '第三条 排查隐患。', '第四条 及时报告。'] }),
      messages: [
        {
          messageId: 'gap',
          at: '第三条',
          data: { previous: '第一条', found: '第三条', expected: '第二条', missing: '第二条' },
          related: '第一条',
        },
      ],
    },
    {
      text: noticeWith({ body: ['第一条 做好值守。', '第二条 排查隐患。', '第四条 及时报告。'] }),
      messages: [
        {
          messageId: 'gap',
          at: '第四条',
          data: { previous: '第二条', found: '第四条', expected: '第三条', missing: '第三条' },
        },
      ],
      fixed: noticeWith({ body: ['第一条 做好值守。', '第二条 排查隐患。', '第三条 及时报告。'] }),
    },
    {
      text: noticeWith({ body: ['第一条 做好值守。', '第二条 排查隐患。', '第二条 落实责任。', '第三条 及时报告。'] }),
      messages: [
        { messageId: 'duplicate', at: '6:1–6:4', data: { previous: '第二条', found: '第二条', expected: '第三条' } },
      ],
    },
    {
      text: noticeWith({ body: ['第二条 做好值守。', '第三条 排查隐患。', '第四条 及时报告。'] }),
      messages: [
        { messageId: 'start', at: '第二条', data: { found: '第二条', expected: '第一条', missing: '第一条' } },
      ],
    },
    {
      text: noticeWith({ body: ['第一条 做好值守。', '第二条 排查隐患。', '第三条 落实责任。', '第二条 及时报告。'] }),
      messages: [
        { messageId: 'backwards', at: '7:1–7:4', data: { previous: '第三条', found: '第二条', expected: '第四条' } },
      ],
      fixed: noticeWith({ body: ['第一条 做好值守。', '第二条 排查隐患。', '第三条 落实责任。', '第四条 及时报告。'] }),
    },
    {
      text: noticeWith({ body: ['第一条 做好值守。', '第四条 排查隐患。', '第三条 落实责任。', '第四条 及时报告。'] }),
      messages: [
        {
          messageId: 'wrong',
          at: '5:1–5:4',
          data: { previous: '第一条', found: '第四条', next: '第三条', expected: '第二条' },
        },
      ],
      fixed: noticeWith({ body: ['第一条 做好值守。', '第二条 排查隐患。', '第三条 落实责任。', '第四条 及时报告。'] }),
    },
    {
      text: noticeWith({ body: ['第一条 做好值守。', '第三条 排查隐患。', '第二条 落实责任。', '第四条 及时报告。'] }),
      messages: [
        {
          messageId: 'swapped',
          at: '第三条',
          data: { previous: '第一条', found: '第三条', next: '第二条', expected: '第二条' },
        },
      ],
    },
  ],
})
