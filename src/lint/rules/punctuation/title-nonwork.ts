import { flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What is no work: papers that prove something, prizes, meetings, events, bodies; not 《…保证》 and 《…行动方案》. */
const names =
  /(?<kind>(?:许可|资格|合格|居住|工作|学生|准考|身份|毕业|结业|出生医学|登记|注册|通行|上岗|从业|执业|残疾|残疾人|军人|优待|敬老|老年|退休|退役|产权|所有权|使用权|聘用|荣誉|会员|借阅|驾驶|行驶|健康|结婚|离婚|运输|经营|生产|特种作业|执法|监督|督察|检查|记者|导游|教师)证|营业执照|(?:优秀|先进|贡献|成果|进步|质量|特等|一等|二等|三等|文化|科技|科学|教育|文学|艺术|鲁班|创新)奖|[^”]活动|座谈会|研讨会|论坛|运动会|博览会|培训班|训练营|夏令营|协会|学会)》/g
const hint = /[证照奖动会坛班营]》/g

/** The title that ends at `end`, without marks; undefined where it holds others. */
function titleBefore(text: string, end: number): string | undefined {
  const open = text.lastIndexOf('《', end)
  if (open < 0 || end - open > 30) return undefined
  const title = text.slice(open + 1, end)
  return /[》〈〉，。；：]|^关于|^论|^谈/.test(title) ? undefined : title
}

export default defineRule({
  id: 'punctuation/title-nonwork',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 附录 A.13.1：不能视为作品的课程、奖品奖状、证照、组织机构、会议、活动等名称，不应用书名号',
    en: 'GB/T 15834-2011 A.13.1: names of courses, prizes, permits, bodies, meetings and events must not have title marks',
  },
  messages: {
    name: {
      zh: '“《{title}》”是{kind}一类的名称，不应用书名号',
      en: '"《{title}》" is the name of something such as {kind}, and must not have title marks',
      help: { zh: '删去书名号，需要时改用引号', en: 'delete the marks, or change them to quotes where needed' },
      grouped: {
        zh: '有 {count} 处“《{title}》”一类的名称（{lines}）不应用书名号',
        en: '{count} names like "《{title}》" ({lines}) must not have title marks',
      },
    },
  },
  docs: {
    summary: {
      zh: '证照、奖项、会议、活动、机构的名称不用书名号',
      en: 'No title marks for permits, prizes, meetings, events and bodies',
    },
    why: {
      zh: '书名号只标作品；“《敬老证》”“《最美家长》活动”是标准里举出的一类误用。',
      en: 'Title marks are for works; the standard itself names permits and events as wrong.',
    },
    limits: {
      zh: '只看书名号里最后一个词。作品也可能用“活动”“论坛”作名称，法规原文也常写“《…许可证》”，所以只提示。',
      en: 'Looks at the last word within the marks only. A work may be named so, and laws often write 《…许可证》, so this is a remark.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请持居住证参加“最美家长”活动，按《防汛行动方案》值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请持《临溪省居住证》办理。'],
  },
  needs: ['》', '证照奖动会坛班营'],
  create: (context) => ({
    notice(notice: Notice) {
      for (const { flow } of passagesWith(notice, hint)) {
        for (const { 0: found, index, groups } of flow.text.matchAll(names)) {
          const end = index + found.length - 1
          const title = titleBefore(flow.text, end)
          if (title === undefined) continue
          const range = flowRange(flow, end - title.length - 1, end + 1)
          context.report({
            messageId: 'name',
            at: context.positionAt(range.start, range.end),
            data: { title, kind: groups?.['kind'] ?? title },
            groupKey: 'name',
          })
        }
      }
    },
  }),
})
