import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What is made in the abstract: 作出决定. 做出成绩, 做出样子, 做出产品 are left alone. */
const made =
  '贡献|决定|决策|决议|安排|部署|规定|承诺|批示|指示|批复|答复|回应|说明|解释|裁决|裁定|判决|判断|评价|评估|处理|处罚|处分|调整|结论|保证|反应|让步|牺牲|行政行为'
const wrong = new RegExp(`做出(?=[^，。；、：“”《》（）\\n]{0,8}?(${made}))`, 'g')

export default defineRule({
  id: 'wording/zuochu',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '惯例：后接“贡献、决定、安排”等抽象名词用“作出”',
    en: 'practice: 作出 before 贡献 决定 安排 and other abstract nouns',
  },
  messages: {
    made: {
      zh: '“{context}”中的“做出”，公文惯例写作“作出”',
      en: '做出 in "{context}"; official papers write 作出 by convention',
      help: { zh: '改为“作出”', en: 'change it to 作出' },
      grouped: {
        zh: '有 {count} 处“做出”（{lines}），公文惯例写作“作出”，如“{context}”',
        en: '做出 stands in {count} places ({lines}), as in "{context}"; official papers write 作出 by convention',
      },
    },
  },
  docs: {
    summary: { zh: '“作出”贡献、决定、安排', en: '作出 before an abstract noun' },
    why: {
      zh: '法律和公文里写“作出决定”，同一篇里两种写法并存最显眼。',
      en: 'Laws and official papers have 作出决定; both forms in one text catch the eye.',
    },
    limits: {
      zh: '只看名词表里的；“做出成绩”“做出样子”不报，隔着标点的不报。两种写法词典都收，所以只是提示。',
      en: 'Only before the nouns listed; 做出成绩 and 做出样子 are let pass, and so is a noun behind a mark. Dictionaries have both forms: a hint, no more.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n对作出贡献的个人给予表扬。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n对做出贡献的个人给予表扬。'],
  },
  needs: ['做'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, wrong)) {
        for (const { 1: noun = '', index: start } of flow.text.matchAll(wrong)) {
          const range = flowRange(flow, start, start + 2)
          const end = flow.text.indexOf(noun, start) + noun.length
          context.report({
            messageId: 'made',
            at: context.positionAt(range.start, range.end),
            data: { context: flow.text.slice(start, end) },
            groupKey: 'made',
            ...(range.end - range.start === 2 && { fix: { range, text: '作出', safe: true } }),
          })
        }
      }
    },
  }),
})
