import rule from '../../../src/lint/rules/citation/repealed.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const body = (text: string) => noticeWith({ body: `${text}，请各校做好准备。` })

ruleTable(rule, {
  valid: [noticeWith(), body('根据《中华人民共和国民法典》')],
  near: [
    {
      why: 'in force when the notice was signed',
      text: noticeWith({
        body: '根据《中华人民共和国合同法》，请准备。',
        number: '云教〔2019〕12号',
        date: '2019年3月15日',
      }),
    },
    { why: 'told of as past', text: body('依照原《中华人民共和国婚姻法》办理的登记继续有效') },
    { why: 'the repeal itself', text: body('按照要求清理《国家行政机关公文处理办法》等已废止的文件') },
    { why: 'no basis, a book', text: body('图书室藏有《中华人民共和国继承法》') },
    { why: 'another law with a longer name', text: body('根据《中华人民共和国劳动合同法》') },
  ],
  invalid: [
    {
      text: body('根据《中华人民共和国合同法》和《云湖市采购办法》'),
      messages: [
        {
          messageId: 'repealed',
          at: '《中华人民共和国合同法》',
          data: { found: '中华人民共和国合同法', since: '2021-01-01', instead: '民法典' },
        },
      ],
    },
    {
      text: noticeWith({
        date: null,
        signature: null,
        body: ['一、规范公文', '按照《国家行政机关公文处理办法》的要求办理。'],
      }),
      messages: [
        {
          messageId: 'repealed',
          at: '《国家行政机关公文处理办法》',
          data: { found: '国家行政机关公文处理办法', since: '2012-07-01', instead: '党政机关公文处理工作条例' },
        },
      ],
    },
    {
      text: noticeWith({ tail: ['附件1', '收费依据', '依据\t项目', '依据《中华人民共和国农业税条例》\t甲'] }),
      messages: [
        {
          messageId: 'gone',
          at: '《中华人民共和国农业税条例》',
          data: { found: '中华人民共和国农业税条例', since: '2006-01-01' },
        },
      ],
    },
  ],
})
