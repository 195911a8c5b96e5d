import placeholder from '../../../src/lint/rules/structure/placeholder.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(placeholder, {
  valid: [noticeWith(), noticeWith({ body: '请于2024年3月20日前报送。' })],
  near: [
    { why: '1+5+X is the name of a model', text: noticeWith({ body: '请推行“1+5+X模式”和“双11”活动管理。' }) },
    {
      why: 'an X in a word is no blank',
      text: noticeWith({ body: '请安排X光检查，并做好XX染色体科普，配好XXL号校服。' }),
    },
    { why: 'a name is masked', text: noticeWith({ body: '对张××同志给予通报表扬。' }) },
    {
      why: 'an attachment is a form to be filled in',
      text: noticeWith({
        attachmentNote: '附件：回执',
        tail: ['附件', '回执', '××学校于____年____月____日收到通知。'],
      }),
    },
    {
      why: 'the format of a date is described',
      text: noticeWith({ body: '文件名格式为“XX学校YYYY年总结”，请按此命名。' }),
    },
    { why: 'one box is there to be ticked', text: noticeWith({ body: '请在□内打勾。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请于××年××月××日前报送。' }),
      messages: [{ messageId: 'placeholder', at: '××年××月××日', data: { found: '××年××月××日前' } }],
    },
    {
      text: noticeWith({ body: '由XX局负责解释。' }),
      messages: [{ messageId: 'placeholder', at: 'XX', data: { found: 'XX局' } }],
    },
    {
      text: noticeWith({ body: '经费由区财政保障【待补充】，请各校做好准备工作。' }),
      messages: [{ messageId: 'placeholder', at: '【待补充】', data: { found: '【待补充】' } }],
    },
    {
      text: noticeWith({ body: '请各校做好准备工作（此处插入名单）。' }),
      messages: [{ messageId: 'placeholder', at: '（此处插入名单）', data: { found: '（此处插入名单）' } }],
    },
    {
      text: noticeWith({ body: '请于YYYY年MM月前报送。' }),
      messages: [{ messageId: 'placeholder', at: 'YYYY年MM月', data: { found: 'YYYY年MM月前' } }],
    },
    {
      text: noticeWith({ body: '根据云教〔××××〕×号文件，请各校做好准备工作。' }),
      messages: [{ messageId: 'placeholder', at: '〔××××〕×号', data: { found: '〔××××〕×号文' } }],
    },
    {
      text: noticeWith({ body: '请于____年____月____日前报送。' }),
      messages: [
        { messageId: 'placeholder', at: '4:3–4:7', data: { found: '____年' } },
        { messageId: 'placeholder', at: '4:8–4:12', data: { found: '____月' } },
        { messageId: 'placeholder', at: '4:13–4:17', data: { found: '____日' } },
      ],
    },
    {
      text: noticeWith({ body: '承办学校是□□□，请做好准备工作。' }),
      messages: [{ messageId: 'placeholder', at: '□□□', data: { found: '□□□' } }],
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于印发《校车管理办法》的通知',
        body: '现将《校车管理办法》印发给你们。',
        tail: ['校车管理办法', '第一条 校车应当定期检验。', '第二条 本办法自××年×月×日起施行。'],
      }),
      messages: [{ messageId: 'placeholder', at: '××年×月×日', data: { found: '××年×月×日起' } }],
    },
  ],
})
