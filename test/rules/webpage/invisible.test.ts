import rule from '../../../src/lint/rules/webpage/invisible.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith()],
  near: [
    { why: 'ideographic spaces indent a paragraph', text: noticeWith({ body: '　　请各校\t做好准备工作。' }) },
    { why: 'a joiner within an emoji', text: noticeWith({ body: '请各校做好准备工作👨\u200d👩\u200d👧。' }) },
    {
      why: 'a joiner in Arabic script',
      text: noticeWith({ body: '请各校\u0645\u06cc\u200c\u062e\u0648做好准备工作。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请各校做好\u200b准备工作。' }),
      messages: [
        {
          messageId: 'found',
          at: '\u200b',
          data: { context: '各校做好准备工作', name: '零宽字符', code: 'U+200B' },
        },
      ],
      fixed: noticeWith({ body: '请各校做好准备工作。' }),
    },
    {
      text: noticeWith({
        header: '索引号：\ufeffYH0101\u00ad',
        title: '关于\u200b做好开学工作的通知',
        body: '请\u202e各校准备。',
      }),
      messages: [
        {
          messageId: 'found',
          at: '\ufeff',
          data: { context: '索引号：YH01', name: '零宽字符', code: 'U+FEFF' },
          count: 2,
        },
        { messageId: 'found', at: '\u00ad', data: { context: '0101', name: '软连字符', code: 'U+00AD' } },
        { messageId: 'found', at: '\u202e', data: { context: '请各校准备', name: '书写方向控制符', code: 'U+202E' } },
      ],
      fixed: noticeWith({ header: '索引号：YH0101', title: '关于做好开学工作的通知', body: '请各校准备。' }),
    },
    {
      text: noticeWith({ tail: ['附件', '名单', '单位\t人数', '甲校\u00a0\u00a0\t3\x01'] }),
      messages: [
        { messageId: 'found', at: '\u00a0\u00a0', data: { context: '甲校 3', name: '不换行空格', code: 'U+00A0' } },
        { messageId: 'found', at: '\x01', data: { context: '3', name: '控制字符', code: 'U+0001' } },
      ],
      fixed: noticeWith({ tail: ['附件', '名单', '单位\t人数', '甲校  \t3'] }),
    },
    {
      format: 'markdown',
      text: '# 关于做好开学工作的通知\n\n\u00a0\u00a0各校\u00a0请准备。\n',
      messages: [
        {
          messageId: 'found',
          at: '\u00a0\u00a0',
          data: { context: '各校 请', name: '不换行空格', code: 'U+00A0' },
          count: 2,
        },
      ],
      fixed: '# 关于做好开学工作的通知\n\n\u00a0\u00a0各校 请准备。\n',
    },
  ],
})
