import rule from '../../../src/lint/rules/structure/secrecy-mark.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ header: ['发文机关：云湖区教育局', '密级：'] })],
  near: [
    { why: '秘密 in a sentence is a word', text: noticeWith({ body: '请各校注意保守国家秘密和商业秘密。' }) },
    {
      why: 'lines of a form are not the notice’s head',
      text: noticeWith({ body: ['请填写下表。', '密级', '机密', '绝密'] }),
    },
    {
      why: 'the header says that there is none',
      text: noticeWith({ header: ['发文机关：云湖区教育局', '密级：公开'] }),
    },
    { why: 'six digits without zeros may be a postal code', text: noticeWith({ header: '361000' }) },
    { why: 'an urgency is no secret', text: noticeWith({ header: '特急' }) },
    { why: '内部 in a heading is a word', text: noticeWith({ body: ['一、加强内部控制', '各校要加强内部管理。'] }) },
  ],
  invalid: [
    {
      text: noticeWith({ header: '机密★5年' }),
      messages: [{ messageId: 'classified', at: '机密★5年', data: { found: '机密★5年' } }],
    },
    {
      text: noticeWith({ header: ['000012', '秘密', '特急'] }),
      messages: [
        { messageId: 'copy', at: '000012', data: { found: '000012' } },
        { messageId: 'classified', at: '秘密', data: { found: '秘密' } },
      ],
    },
    {
      text: noticeWith({ header: ['发文机关：云湖区教育局', '密级：机密', '份号：000012'] }),
      messages: [
        { messageId: 'classified', at: '机密', data: { found: '机密' } },
        { messageId: 'copy', at: '000012', data: { found: '000012' } },
      ],
    },
    {
      text: noticeWith({ header: '内部资料　注意保存' }),
      messages: [{ messageId: 'internal', at: '内部资料　注意保存', data: { found: '内部资料　注意保存' } }],
    },
    {
      text: noticeWith({ tail: '（内部文件，不得外传）' }),
      messages: [{ messageId: 'internal', at: '（内部文件，不得外传）', data: { found: '（内部文件，不得外传）' } }],
    },
  ],
})
