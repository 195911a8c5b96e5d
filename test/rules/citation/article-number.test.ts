import rule from '../../../src/lint/rules/citation/article-number.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '根据《中华人民共和国教育法》第十五条第二款，请各校做好准备。' })],
  near: [
    {
      why: 'a standard counts in figures',
      text: noticeWith({ body: '按照《校舍建设标准》第15条、《安全技术规范》第3条执行。' }),
    },
    { why: 'a contract counts in figures', text: noticeWith({ body: '按照《运输合同管理办法》第15条执行。' }) },
    {
      why: 'the article of another paper',
      text: noticeWith({ body: '《中华人民共和国教育法》颁布以后，合同第15条作废。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '根据《中华人民共和国教育法》第16条第2款、第105条，请各校做好准备。' }),
      messages: [
        {
          messageId: 'arabic',
          at: '16',
          data: { name: '中华人民共和国教育法', found: '第16条', expected: '第十六条' },
          count: 3,
        },
      ],
      fixed: noticeWith({ body: '根据《中华人民共和国教育法》第十六条第二款、第一百零五条，请各校做好准备。' }),
    },
    {
      text: noticeWith({ body: ['一、落实《云湖市防汛条例》（2019年修订）第8条', '请各校做好准备。'] }),
      messages: [
        { messageId: 'arabic', at: '8', data: { name: '云湖市防汛条例', found: '第8条', expected: '第八条' } },
      ],
      fixed: noticeWith({ body: ['一、落实《云湖市防汛条例》（2019年修订）第八条', '请各校做好准备。'] }),
    },
  ],
})
