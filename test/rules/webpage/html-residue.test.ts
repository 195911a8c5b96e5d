import rule from '../../../src/lint/rules/webpage/html-residue.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    { why: 'signs in place of 《》', text: noticeWith({ body: '按照<开学工作方案>和<A类目录>的要求做好准备。' }) },
    { why: 'less and greater', text: noticeWith({ body: '温度<37.3且浓度>0.5的，a<b，c>d。' }) },
    { why: 'an ampersand in a name', text: noticeWith({ body: '与A&B公司、Q&amp公司合作，R&D;投入增加。' }) },
    {
      why: 'Markdown may hold HTML',
      format: 'markdown',
      text: '# 关于做好开学工作的通知\n\n各校：\n\n请&nbsp;做好<br>准备工作。\n',
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请各校&nbsp;做好&ldquo;开学第一课&rdquo;准备工作，' }),
      messages: [{ messageId: 'entity', at: '&nbsp;', data: { found: '&nbsp;' }, count: 3 }],
      fixed: noticeWith({ body: '请各校 做好“开学第一课”准备工作，' }),
    },
    {
      text: noticeWith({
        title: '关于做好<span style="font-size:16pt">开学</span>工作的通知',
        body: '<p>请各校做好准备工作。<br>一、加强领导。</p>',
      }),
      messages: [
        {
          messageId: 'tag',
          at: '<span style="font-size:16pt">',
          data: { found: '<span style="font-size:16pt">' },
          count: 5,
        },
      ],
      fixed: noticeWith({ title: '关于做好开学工作的通知', body: '请各校做好准备工作。<br>一、加强领导。' }),
    },
    {
      text: noticeWith({ tail: ['附件', '名单', '单位\t人数', '甲校\t&lt;3'] }),
      messages: [{ messageId: 'entity', at: '&lt;', data: { found: '&lt;' } }],
    },
    {
      text: noticeWith({ body: '请各校做好准备工作。style="text-indent:2em">一要细化方案。' }),
      messages: [{ messageId: 'style', at: 'style="text-indent:2em">', data: { found: 'style="text-indent:2em">' } }],
    },
  ],
})
