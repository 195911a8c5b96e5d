import { looksLikeOrgan, ownGenre, splitOutside } from '../../../lexicon/index.ts'
import { childOf, flowOf, flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A 报告 may be made to the public or a meeting; recipients in it are organs all the same. */
const upward = new Set(['请示', '报告'])

/** Organs as they are addressed in short: 市委, 区政府, 省教育厅. */
const short = /(?:委|政府|党组|厅|局|部|办|办公室|人大常委会|政协|会)$/

export default defineRule({
  id: 'structure/upward-single',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第十五条（一）：原则上主送一个上级机关',
    en: '《党政机关公文处理工作条例》 article 15 (1): one superior organ in principle',
  },
  messages: {
    several: {
      zh: '“{genre}”原则上应主送一个上级机关，现有 {count} 个：“{names}”',
      en: 'a {genre} must in principle be addressed to one superior organ; there are {count}: "{names}"',
      help: { zh: '只留一个主送机关，其他的改为抄送', en: 'keep one, and send copies to the others' },
    },
  },
  docs: {
    summary: {
      zh: '请示、报告原则上应主送一个上级机关',
      en: 'A 请示 or 报告 must in principle be addressed to one organ',
    },
    why: {
      zh: '多头主送，几个机关都等对方答复，或者答复不一致。',
      en: 'With several addressed, each waits for the other, or they answer differently.',
    },
    limits: {
      zh: '只看标题文种是请示、报告的。“各有关单位”一类泛称不数。',
      en: 'Goes by the genre of the title. General words such as 各有关单位 are not counted.',
    },
    good: [
      '临溪区教育局关于校舍维修资金的请示\n\n临溪区人民政府：\n\n我局拟维修校舍。妥否，请批示。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于校舍维修资金的请示\n\n临溪区人民政府、临溪区财政局：\n\n我局拟维修校舍。妥否，请批示。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const genre = ownGenre(notice)?.word ?? ''
      const recipients = upward.has(genre) ? childOf(notice, 'recipients') : undefined
      if (recipients === undefined) return
      const flow = flowOf(recipients.children)
      const line = flow.text.trimEnd().replace(/[：:]$/, '')
      const names = splitOutside(line, '，,；;、').map((name) => name.replace(/\s/g, ''))
      const organs = names.every((name) => name.length > 1 && (looksLikeOrgan(name) || short.test(name)))
      if (names.length < 2 || !organs || names.some((name) => /^各|有关/.test(name))) return
      const range = flowRange(flow, 0, flow.text.length)
      context.report({
        messageId: 'several',
        at: context.positionAt(range.start, range.end),
        data: { genre, count: names.length, names: names.join('、') },
      })
    },
  }),
})
