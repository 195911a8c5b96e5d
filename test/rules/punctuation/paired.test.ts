import paired from '../../../src/lint/rules/punctuation/paired.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(paired, {
  valid: [
    noticeWith(),
    noticeWith({ body: '请按照《防汛预案（试行）》和〈附则〉做好“三查‘四看’”，见〔2024〕5号【正本】。' }),
  ],
  near: [
    { why: '1） and a) number a list', text: noticeWith({ body: '请做到：1）查围墙；2）查屋顶；a)查电线。' }) },
    {
      why: 'each paragraph of a long quotation begins with “',
      text: noticeWith({ body: ['将第五条修改为：', '“第五条　各校要安排值班。', '“值班人员要做好记录。”'] }),
    },
    {
      why: 'a quotation runs over paragraphs',
      text: noticeWith({ body: ['将第五条修改为：', '“第五条　各校要安排值班。', '值班人员要做好记录。”'] }),
    },
    {
      why: 'a line was broken within a bracket',
      text: noticeWith({ body: ['本办法（2024年3月1日', '区长办公会议通过）自发布之日起施行。'] }),
    },
    {
      why: 'a bracket holds the document number',
      text: noticeWith({
        number: null,
        title: ['云湖区教育局关于做好春季开学工作的通知', '（2024年3月15日云教〔2024〕12号）'],
      }),
    },
    {
      why: 'so it does where a second title stands above',
      text: noticeWith({
        header: ['云湖区关于做好春季开学工作的通知', '【发布单位】81202', '【发布日期】2024-03-15'],
        number: null,
        title: '云湖区教育局关于做好春季开学工作的通知',
        recipients: '(2024年3月15日云教〔2024〕12号)  根据有关规定，现将事项通知如下：',
      }),
    },
    {
      why: 'the page cuts a summary short',
      text: noticeWith({ body: ['云湖区教育局关于做好春季开学工作的通知 各区（市）教育局（管委会…', '请做好准备。'] }),
    },
    {
      why: 'a line of the page has lost its other half',
      text: noticeWith({ body: ['2024-03-15 09:44 【浏览字号： 来源：教育局办公室', '请做好准备。'] }),
    },
    {
      why: 'an apostrophe and inches are no quotes',
      text: noticeWith({ body: '请购置24”显示器，并印制It’s OK贴纸。' }),
    },
    { why: 'straight quotes are another matter', text: noticeWith({ body: '请做好"三查"工作。' }) },
    { why: 'an interval is no pair of brackets', text: noticeWith({ body: '得分在[60,80)的为合格。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请按照《防汛预案做好“三查”工作。' }),
      messages: [
        { messageId: 'unclosed', at: '《', data: { found: '《', expected: '》', context: '《防汛预案做好“三查' } },
      ],
    },
    {
      text: noticeWith({ body: '请做好三查”工作。' }),
      messages: [{ messageId: 'unopened', at: '”', data: { found: '”', expected: '“', context: '请做好三查”' } }],
    },
    {
      text: noticeWith({ body: '请各校(含幼儿园）做好准备工作。' }),
      messages: [{ messageId: 'mixed', at: '(', data: { context: '(含幼儿园）', expected: '（）' } }],
    },
    {
      text: noticeWith({ body: '请各校（含幼儿园)做好准备工作。' }),
      messages: [{ messageId: 'mixed', at: ')', data: { context: '（含幼儿园)', expected: '（）' }, related: '（' }],
    },
    {
      text: noticeWith({ body: '请做好“三查"工作。' }),
      messages: [{ messageId: 'mixed', at: '"', data: { context: '“三查"', expected: '“”' }, related: '“' }],
    },
    {
      text: noticeWith({ body: '请按照《防汛预案“三查》要求”做好准备工作。' }),
      messages: [{ messageId: 'crossed', at: '》', data: { found: '》', open: '“三查》要求”做好准' }, related: '“' }],
    },
    {
      text: noticeWith({ body: ['请做好“一查工作。', '请做好“二查工作。', '请做好“三查工作。', '请做好“四查工作。'] }),
      messages: [
        {
          messageId: 'unclosed',
          at: '4:4–4:5',
          data: { found: '“', expected: '”', context: '“一查工作。' },
          count: 4,
        },
      ],
    },
  ],
})
