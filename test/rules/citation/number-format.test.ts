import rule from '../../../src/lint/rules/citation/number-format.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const cite = (number: string) => noticeWith({ body: `根据《云湖市安全工作办法》（${number}）要求，请各校做好准备。` })

ruleTable(rule, {
  valid: [noticeWith(), cite('云政发〔2023〕5号')],
  near: [
    { why: 'the notice’s own number is for docnumber/bracket', text: noticeWith({ number: '云教[2024]12号' }) },
    { why: 'the number of a case', text: cite('（2023）云01民初5号') },
    { why: 'an order is counted with 第', text: cite('云湖市人民政府令〔2023〕第5号') },
    { why: 'an order with 令 at its end', text: cite('人民银行[2020]5号令') },
    { why: 'an announcement too', text: cite('云湖市财政局公告（2023）5号') },
    { why: 'before 2000 the standard asked for nothing', text: cite('云政发[1998]05号') },
    { why: 'a contract', text: noticeWith({ body: '按照云采合同（2023）5号执行，请各校做好准备。' }) },
    {
      why: 'a year in brackets within a sentence',
      text: noticeWith({ body: '五年规划（2021）3号地块、图（2020）5号楼。' }),
    },
  ],
  invalid: [
    {
      text: cite('云政发[2023]5号'),
      messages: [
        { messageId: 'form', at: '云政发[2023]5号', data: { found: '云政发[2023]5号', expected: '云政发〔2023〕5号' } },
      ],
      fixed: cite('云政发〔2023〕5号'),
    },
    {
      text: cite('云政发（2023）第005 号'),
      messages: [
        {
          messageId: 'form',
          at: '云政发（2023）第005 号',
          data: { found: '云政发（2023）第005 号', expected: '云政发〔2023〕5号' },
        },
      ],
      fixed: cite('云政发〔2023〕5号'),
    },
    {
      text: cite('云政发〔2023〕5'),
      messages: [
        { messageId: 'form', at: '云政发〔2023〕5', data: { found: '云政发〔2023〕5', expected: '云政发〔2023〕5号' } },
      ],
      fixed: cite('云政发〔2023〕5号'),
    },
    {
      text: noticeWith({ tail: ['附件', '清单', '序号\t文号', '1\t云政发【2023】5号', '2\t云教 〔2022〕6号'] }),
      messages: [
        {
          messageId: 'form',
          at: '云政发【2023】5号',
          data: { found: '云政发【2023】5号', expected: '云政发〔2023〕5号' },
          count: 2,
        },
      ],
      fixed: noticeWith({ tail: ['附件', '清单', '序号\t文号', '1\t云政发〔2023〕5号', '2\t云教〔2022〕6号'] }),
    },
  ],
})
