import rule from '../../../src/lint/rules/numeral/approx-comma.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(rule, {
  valid: [noticeWith(), noticeWith({ body: '每校选派三四个骨干，为期两三天。' })],
  near: [
    {
      why: '一、二级 names two levels',
      text: noticeWith({ body: '适用于一、二级保护区和三、四线城市，发展二、三产业。' }),
    },
    { why: 'grades and quarters are numbered', text: noticeWith({ body: '小学一、二年级和三、四季度另行安排。' }) },
    { why: '第 makes them ordinal', text: noticeWith({ body: '请完成第三、四个环节和第一、二次会议的资料。' }) },
    {
      why: '二、 is a list number',
      text: noticeWith({ body: ['一、总体要求', '请认真组织。', '二、三个坚持', '坚持安全第一。'] }),
    },
    { why: 'three in a row are an enumeration', text: noticeWith({ body: '请完成一、二、三个环节的工作。' }) },
    { why: '六 does not follow 三', text: noticeWith({ body: '分三、六个月两档。' }) },
    { why: 'meetings are numbered', text: noticeWith({ body: '审议了一、二次会议的主持词。' }) },
  ],
  invalid: [
    {
      text: noticeWith({ body: '每校选派三、四个骨干。' }),
      messages: [{ messageId: 'comma', at: '三、四', data: { found: '三、四', expected: '三四' } }],
      fixed: noticeWith({ body: '每校选派三四个骨干。' }),
    },
    {
      text: noticeWith({ body: ['（一）组织培训。对象为四十五、六岁的教师，用两、三天时间，请二、三十人参加。'] }),
      messages: [
        { messageId: 'comma', at: '五、六', data: { found: '五、六', expected: '五六' } },
        { messageId: 'comma', at: '两、三', data: { found: '两、三', expected: '两三' } },
        { messageId: 'comma', at: '二、三', data: { found: '二、三', expected: '二三' } },
      ],
      fixed: noticeWith({ body: ['（一）组织培训。对象为四十五六岁的教师，用两三天时间，请二三十人参加。'] }),
    },
  ],
})
