import innerSpace from '../../../src/lint/rules/punctuation/inner-space.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(innerSpace, {
  valid: [noticeWith({ body: '请于2020年7月2日前报送，联系人：王小明。' })],
  near: [
    { why: 'a name of two characters', text: noticeWith({ body: '由副局长王 明同志负责防汛值守工作，及时报告。' }) },
    { why: 'names in a row', text: noticeWith({ body: '参加人员：王小明 李小红 张大山 陈小刚，请按时到场。' }) },
    { why: 'organs side by side', text: noticeWith({ body: '按照临溪区委员会 临溪区人民政府的要求，做好值守。' }) },
    {
      why: 'a person behind his office',
      text: noticeWith({ body: '联系人：校办行政科 张小丹，联系电话：0000-1234567。' }),
    },
    {
      why: 'a label set off by a wide gap',
      text: noticeWith({ body: '法规内容  本文仅供参考，如需引用请以正式文件为准。' }),
    },
    { why: 'labels in one line', text: noticeWith({ body: '地点：教育局三楼大会议室 时间：周五上午，请按时参加。' }) },
    {
      why: 'an organ after an organ',
      text: noticeWith({ body: '市委办公室 市政府办公室关于防汛的要求，请认真落实。' }),
    },
    {
      why: 'organs before the number of their order',
      text: noticeWith({ body: '按照《值守办法》（临溪银行 临溪区市场监督管理局令第3号发布）执行。' }),
    },
    { why: 'a verse', text: noticeWith({ body: '开展“不忘防汛初心 牢记值守使命”活动，认真总结。' }) },
    {
      why: 'a heading with a blank behind its number',
      text: noticeWith({ body: ['第一章 总则', '第一条 为了加强防汛值守工作，制定本办法。'] }),
    },
    { why: 'a date to be filled in', text: noticeWith({ body: '请于2020年  月  日前报送，逾期不候。' }) },
    {
      why: 'a heading parted by a blank',
      text: noticeWith({ title: ['云湖区教育局', '关于做好 春季开学工作的通知'] }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ body: '请于2020 年 7 月 2 日前报送。' }),
      messages: [
        { messageId: 'date', at: '2020 年 7 月 2 日', data: { found: '2020 年 7 月 2 日', expected: '2020年7月2日' } },
      ],
      fixed: noticeWith({ body: '请于2020年7月2日前报送。' }),
    },
    {
      text: noticeWith({ date: '2024年 3月15日' }),
      messages: [
        { messageId: 'date', at: '2024年 3月15日', data: { found: '2024年 3月15日', expected: '2024年3月15日' } },
      ],
      fixed: noticeWith({ date: '2024年3月15日' }),
    },
    {
      text: noticeWith({ body: '请各学校切实加 强防汛值守工作。' }),
      messages: [{ messageId: 'blank', at: ' ', data: { context: '学校切实加 强防汛值守' } }],
      fixed: noticeWith({ body: '请各学校切实加强防汛值守工作。' }),
    },
    {
      // A wide gap may stand for a lost mark.
      text: noticeWith({ body: ['一、请各学校切实加强值守　及时报告险情。', '二、落实责任。'] }),
      messages: [{ messageId: 'blank', at: '　', data: { context: '实加强值守　及时报告险' } }],
    },
  ],
})
