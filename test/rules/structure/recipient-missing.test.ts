import recipientMissing from '../../../src/lint/rules/structure/recipient-missing.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

ruleTable(recipientMissing, {
  valid: [noticeWith(), noticeWith({ recipients: '王小明委员：' })],
  near: [
    {
      why: 'a 公告 is addressed to all',
      text: noticeWith({ title: '云湖区教育局关于校车停运的公告', recipients: null }),
    },
    {
      why: 'a 决定 needs no recipients',
      text: noticeWith({ title: '云湖区教育局关于表彰优秀教师的决定', recipients: null }),
    },
    {
      why: 'the recipients stand in the line of the first sentence',
      text: noticeWith({ recipients: null, body: '各中小学校：春季学期将于近日开学，请做好准备工作。' }),
    },
    {
      why: 'the colon alone is missing, which is for structure/recipient-colon',
      text: noticeWith({ recipients: '各中小学校、幼儿园' }),
    },
    {
      why: 'an 意见 that is published to all has its date below the title',
      text: noticeWith({
        number: null,
        title: ['中共云湖市委 云湖市人民政府', '关于全面推进乡村振兴的意见', '（2024年1月3日）'],
        recipients: null,
        signature: null,
        date: null,
      }),
    },
    {
      why: 'the public has no name',
      text: noticeWith({ title: '云湖区教育局关于公开征求《云湖区学校管理办法》意见的通知', recipients: null }),
    },
    {
      why: 'a text in articles was sent out by another paper',
      text: noticeWith({
        title: '云湖区规范行政处罚裁量权的指导意见',
        recipients: null,
        body: ['第一条　为了规范行政处罚裁量权，制定本意见。', '第二条　本意见自2024年5月1日起施行。'],
      }),
    },
    {
      why: 'a text on one line hides its parts',
      text: '云湖区教育局关于做好春季开学工作的通知春季学期将于近日开学，请各校做好准备工作。一、安排值班。二、排查隐患。三、及时报告。云湖区教育局2024年3月15日\n',
    },
    {
      why: 'whom a line names that ends in a colon is not for us to doubt',
      text: noticeWith({ recipients: null, body: ['云湖之友读书会：', '春季学期将于近日开学，请做好准备工作。'] }),
    },
    {
      why: 'they stand in front of the first sentence, which is for structure/recipient-colon',
      text: noticeWith({ recipients: null, body: '各中小学校、各幼儿园，根据工作安排，请做好准备工作。' }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ recipients: null }),
      messages: [{ messageId: 'missing', at: '云湖区教育局关于做好春季开学工作的通知', data: { genre: '通知' } }],
    },
    {
      text: noticeWith({ title: ['云湖区教育局', '关于校舍改造的批复'], recipients: null }),
      messages: [{ messageId: 'missing', at: '关于校舍改造的批复', data: { genre: '批复' } }],
    },
    {
      text: noticeWith({ title: '云湖区教育局关于加强校园安全的意见', recipients: null }),
      messages: [
        { messageId: 'missing', at: '云湖区教育局关于加强校园安全的意见', data: { genre: '意见' }, severity: 'info' },
      ],
    },
    {
      text: noticeWith({ recipients: null, body: ['为做好开学准备，现将有关事项通知如下：', '一、安排值班。'] }),
      messages: [{ messageId: 'missing', at: '云湖区教育局关于做好春季开学工作的通知', data: { genre: '通知' } }],
    },
    {
      text: noticeWith({ recipients: null, body: ['经区政府研究决定：', '王小明任云湖区教育局副局长。'] }),
      messages: [{ messageId: 'missing', at: '云湖区教育局关于做好春季开学工作的通知', data: { genre: '通知' } }],
    },
  ],
})
