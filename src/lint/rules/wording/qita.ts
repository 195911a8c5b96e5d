import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 尤其它, 极其它 and 与其它 have another cut. */
const qita = /其它(?<![尤极与]其它)/g

export default defineRule({
  id: 'wording/qita',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：公文和法律文件通用“其他”（《立法技术规范》）',
    en: 'practice: official papers and laws write 其他',
  },
  messages: {
    other: {
      zh: '“{context}”中的“其它”，公文惯例写作“其他”',
      en: '其它 in "{context}"; official papers write 其他 by convention',
      help: { zh: '改为“其他”', en: 'change it to 其他' },
      grouped: {
        zh: '有 {count} 处“其它”（{lines}），公文惯例写作“其他”，如“{context}”',
        en: '其它 stands in {count} places ({lines}), as in "{context}"; official papers write 其他 by convention',
      },
    },
  },
  docs: {
    summary: { zh: '写“其他”，不写“其它”', en: '其他, not 其它' },
    why: {
      zh: '“其他”可以指人也可以指事物，全文统一。',
      en: '其他 stands for persons and things alike, and keeps a text uniform.',
    },
    limits: {
      zh: '书名号里的名称照原文，不报；“尤其它”一类另有断法，不报。',
      en: 'Names between 《》 are left as they are; 尤其它 is cut in another way.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n其他学校照此办理。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n其它学校照此办理。'],
  },
  needs: ['它'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, qita)) {
        for (const { index: start } of flow.text.matchAll(qita)) {
          if (flow.text.lastIndexOf('《', start) > flow.text.lastIndexOf('》', start)) continue
          const range = flowRange(flow, start, start + 2)
          context.report({
            messageId: 'other',
            at: context.positionAt(range.start, range.end),
            data: { context: flow.text.slice(start, start + 6) },
            groupKey: 'other',
            ...(range.end - range.start === 2 && { fix: { range, text: '其他', safe: true } }),
          })
        }
      }
    },
  }),
})
