import rule from '../../../src/lint/rules/wording/confusables.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '按照部署，安装设备，贯彻落实，登记账号。' })],
  near: [
    { why: '发布 and 署名 are two words', text: noticeWith({ body: '在网站发布署名文章。' }) },
    { why: '按 and 装机 are two words', text: noticeWith({ body: '按装机容量核定补贴。' }) },
    { why: '一座 and 镇 are two words', text: noticeWith({ body: '全区只有一座镇级水厂。' }) },
    {
      why: '学习 and 贯彻 are two words',
      text: noticeWith({ body: '认真学习贯彻会议精神，批复盖章后生效，自己经营的除外。' }),
    },
    { why: '交通 and 迅速 are two words', text: noticeWith({ body: '雪后交通迅速恢复，预防犯罪工作不停步。' }) },
    { why: '对 and 帐篷 are two words', text: noticeWith({ body: '请对帐篷进行检查。' }) },
    { why: 'a name is left as it is', text: noticeWith({ body: '按照《银行帐户管理办法》执行。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '按照上级布署，做好工作。' }),
      messages: [{ messageId: 'wrong', at: '布署', data: { wrong: '布署', right: '部署' } }],
      fixed: noticeWith({ body: '按照上级部署，做好工作。' }),
    },
    {
      text: noticeWith({
        title: '云湖区教育局关于做好帐号登记工作的通知',
        body: ['一、帐号登记', '实行徇私舞敝“零容忍”，建立建全机制。'],
      }),
      messages: [
        { messageId: 'wrong', at: '2:11–2:13', data: { wrong: '帐号', right: '账号' }, count: 2 },
        { messageId: 'wrong', at: '徇私舞敝', data: { wrong: '徇私舞敝', right: '徇私舞弊' } },
        { messageId: 'wrong', at: '建立建全', data: { wrong: '建立建全', right: '建立健全' } },
      ],
      fixed: noticeWith({
        title: '云湖区教育局关于做好账号登记工作的通知',
        body: ['一、账号登记', '实行徇私舞弊“零容忍”，建立健全机制。'],
      }),
    },
  ],
})
