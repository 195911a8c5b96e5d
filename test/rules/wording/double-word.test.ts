import rule from '../../../src/lint/rules/wording/double-word.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '各校要认真做好开学的准备工作。' })],
  near: [
    { why: '目的 and 标的 end with 的', text: noticeWith({ body: '达到管理目的的，按标的的价款计算。' }) },
    { why: '和谐 and 和解 begin with 和', text: noticeWith({ body: '促进公平正义和和谐稳定，引入协商和和解制度。' }) },
    {
      why: '从业 and 对方 begin with their characters',
      text: noticeWith({ body: '从从业人员中选派，对对方负责，可以以书面形式办理，参与与会代表的讨论。' }),
    },
    { why: '持有 and 有效 meet', text: noticeWith({ body: '工作人员应当持有有效的健康证明。' }) },
    {
      why: 'a new word begins',
      text: noticeWith({ body: '请有关单位为为民办事创造条件，服务在在职教师，存在在建工程的除外。' }),
    },
    { why: 'said twice on purpose', text: noticeWith({ body: '请各校研究研究，一步一步推进。' }) },
    {
      why: 'two words meet',
      text: noticeWith({ body: '云湖大学大学生创业园和区政府政府采购中心要重视巡视巡察工作。' }),
    },
    { why: 'marks and digits are no words', text: noticeWith({ body: '联系电话：55555555，详见附件……………………页。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '各校要做好开学的的准备工作。' }),
      messages: [{ messageId: 'char', at: '的的', data: { found: '的的', single: '的', context: '好开学的的准备工' } }],
      fixed: noticeWith({ body: '各校要做好开学的准备工作。' }),
    },
    {
      text: noticeWith({ body: '按照有关要求和和时限，明确政策的的确定程序，提高技能水平和和就业质量。' }),
      messages: [
        { messageId: 'char', at: '4:7–4:9', data: { found: '和和', single: '和', context: '关要求和和时限，' } },
        { messageId: 'char', at: '的的', data: { found: '的的', single: '的', context: '确政策的的确定程' } },
        { messageId: 'char', at: '4:29–4:31', data: { found: '和和', single: '和', context: '能水平和和就业质' } },
      ],
      fixed: noticeWith({ body: '按照有关要求和时限，明确政策的确定程序，提高技能水平和就业质量。' }),
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于做好春季和和秋季开学工作的通知',
        body: ['一、在在总体要求上', '按照工作工作安排办理，由申请人申请人提交。'],
      }),
      messages: [
        { messageId: 'char', at: '和和', data: { found: '和和', single: '和', context: '好春季和和秋季开' } },
        { messageId: 'char', at: '在在', data: { found: '在在', single: '在', context: '一、在在总体要' } },
        { messageId: 'word', at: '工作工作', severity: 'info', data: { found: '工作工作', single: '工作' } },
        { messageId: 'word', at: '申请人申请人', severity: 'info', data: { found: '申请人申请人', single: '申请人' } },
      ],
      fixed: noticeWith({
        title: '云湖区教育局关于做好春季和秋季开学工作的通知',
        body: ['一、在总体要求上', '按照工作安排办理，由申请人提交。'],
      }),
    },
  ],
})
