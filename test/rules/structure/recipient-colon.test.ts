import recipientColon from '../../../src/lint/rules/structure/recipient-colon.ts'
import { noticeWith, ruleTable } from '../../rule-table.ts'

const folded = [
  '春季学期将于近日开学,请各校按照《开学工作方案》做好准备,落实责任,细化措施。',
  '各校要排查隐患,做好消毒,备足物资,安排值班。',
  '有“三类情形”的,先处置、再报告,不得迟报、漏报、瞒报;有伤亡的,立即报告。',
  '特此通知。',
]

ruleTable(recipientColon, {
  valid: [noticeWith()],
  near: [
    {
      why: 'the marks of the whole text were folded, which is for webpage/nfkc-folded',
      text: noticeWith({ recipients: '各中小学校、幼儿园:', body: folded }),
    },
    {
      why: 'a sentence stands below the title',
      text: noticeWith({ recipients: null, body: '春季学期将于近日开学，请各中小学校做好准备工作。' }),
    },
    {
      why: 'a sentence may end in a colon of its own',
      text: noticeWith({ body: ['请做好以下工作：', '1.安排值班。', '2.排查隐患。'] }),
    },
    {
      why: 'one organ is the subject of the first sentence',
      text: noticeWith({ recipients: null, body: '云湖区教育局，根据工作需要，将于近日检查开学准备工作。' }),
    },
    {
      why: 'each organ is the subject of the first sentence',
      text: noticeWith({ recipients: null, body: '各中小学校根据工作需要，将于近日检查开学准备工作。' }),
    },
    {
      why: 'the organ that issues rules stands alone below their title',
      text: noticeWith({
        title: '云湖区校车管理暂行规定',
        recipients: null,
        body: ['云湖区人民政府', '为加强校车管理，制定本规定。', '第一条 校车应当定期检验。', '第二条 校车应当标明。'],
      }),
    },
    {
      why: 'a list of organs that is attached',
      text: noticeWith({
        attachmentNote: '附件：参会单位名单',
        tail: ['附件', '参会单位名单', '各镇人民政府，区直各单位', '为便于联系，请各单位按时到会。'],
      }),
    },
  ],
  invalid: [
    {
      text: noticeWith({ recipients: '各中小学校、幼儿园:' }),
      messages: [{ messageId: 'halfwidth', at: ':', data: { last: '幼儿园' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ recipients: '各中小学校、幼儿园' }),
      messages: [{ messageId: 'missing', at: '3:9–3:10', data: { last: '幼儿园' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ recipients: '各中小学校、幼儿园，' }),
      messages: [{ messageId: 'other', at: '3:10–3:11', data: { last: '幼儿园', found: '，' } }],
      fixed: noticeWith(),
    },
    {
      text: noticeWith({ recipients: '各镇人民政府，区直各单位。' }),
      messages: [{ messageId: 'other', at: '3:13–3:14', data: { last: '区直各单位', found: '。' } }],
      fixed: noticeWith({ recipients: '各镇人民政府，区直各单位：' }),
    },
    {
      text: noticeWith({ recipients: '各镇人民政府；区直各单位' }),
      messages: [{ messageId: 'missing', at: '位', data: { last: '区直各单位' } }],
      fixed: noticeWith({ recipients: '各镇人民政府；区直各单位：' }),
    },
    {
      text: noticeWith({ recipients: '各市场开办者、场内经营者，' }),
      messages: [{ messageId: 'other', at: '3:13–3:14', data: { last: '场内经营者', found: '，' } }],
      fixed: noticeWith({ recipients: '各市场开办者、场内经营者：' }),
    },
    {
      text: noticeWith({ recipients: '河北、山西、辽宁、吉林省（自治区）人民政府，' }),
      messages: [{ messageId: 'other', at: '3:22–3:23', data: { last: '吉林省（自治区）人民政府', found: '，' } }],
      fixed: noticeWith({ recipients: '河北、山西、辽宁、吉林省（自治区）人民政府：' }),
    },
    {
      text: noticeWith({ title: '云湖区教育局关于表彰优秀教师的决定', recipients: '各中小学校、幼儿园，' }),
      messages: [{ messageId: 'other', at: '3:10–3:11', data: { last: '幼儿园', found: '，' } }],
      fixed: noticeWith({ title: '云湖区教育局关于表彰优秀教师的决定' }),
    },
    {
      text: noticeWith({ title: '云湖区教育局关于第35号建议的答复', recipients: '王小明代表，' }),
      messages: [{ messageId: 'other', at: '3:6–3:7', data: { last: '王小明代表', found: '，' } }],
      fixed: noticeWith({ title: '云湖区教育局关于第35号建议的答复', recipients: '王小明代表：' }),
    },
    {
      text: noticeWith({ recipients: null, body: '各中小学校、各幼儿园，根据工作安排，请做好开学准备工作。' }),
      messages: [{ messageId: 'other', at: '3:11–3:12', data: { last: '各幼儿园', found: '，' } }],
    },
    {
      text: '标　题：关于同意撤销白石乡设立白石镇的批复\n发布机构：云湖市人民政府\n\n云湖区人民政府，\n\n你区《关于撤销白石乡设立白石镇的请示》收悉。经市政府研究，现批复如下：\n\n同意撤销白石乡，设立白石镇。\n\n云湖市人民政府\n\n2024年3月15日\n',
      messages: [{ messageId: 'other', at: '4:8–4:9', data: { last: '云湖区人民政府', found: '，' } }],
      fixed:
        '标　题：关于同意撤销白石乡设立白石镇的批复\n发布机构：云湖市人民政府\n\n云湖区人民政府：\n\n你区《关于撤销白石乡设立白石镇的请示》收悉。经市政府研究，现批复如下：\n\n同意撤销白石乡，设立白石镇。\n\n云湖市人民政府\n\n2024年3月15日\n',
    },
  ],
})
