import { isEnclosed } from '../../../lexicon/index.ts'
import { flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const hint = /[-－–] ?[0-9]/g
const number = '[0-9]{1,6}(?:\\.[0-9]{1,3})?'
/** Words that only follow an amount; 3-5年, not 2019-2020年; 3-5级 and 1-3班 are no amounts. */
const units =
  '[%％‰℃]|万|亿|[元人个天岁米吨倍亩克](?!级|月龄)|名|小时|分钟|周岁|周(?![一二三四五六日末])|年(?=左右|[以之]|时间|内|的|。|，|；|期|完成)|公里|千米|厘米|毫米|公斤|千克|公顷|平方|立方|毫升|件套|月龄|种(?!子)'
const amounts = new RegExp(
  `(?<![0-9A-Za-z./:：\\-－–~～—_#第])(?<from>${number})(?<unit>[%％]|万元|米|岁|天|℃)?(?<mark>[-－–])(?<to>${number})(?=${units})`,
  'dg',
)

export default defineRule({
  id: 'punctuation/range-tilde',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.13.3：数值范围用浪纹线“～”',
    en: 'GB/T 15834-2011 4.13.3: ～ stands between the ends of a range of amounts',
  },
  messages: {
    tilde: {
      zh: '“{context}”是数值范围，“{found}”应为浪纹线“～”',
      en: '"{context}" is a range of amounts; its "{found}" must be "～"',
      help: { zh: '改为“～”', en: 'change it to "～"' },
      grouped: {
        zh: '有 {count} 处数值范围用了“{found}”，如“{context}”（{lines}），应为浪纹线“～”',
        en: '{count} ranges of amounts have a "{found}", such as "{context}" ({lines}); it must be "～"',
      },
    },
  },
  docs: {
    summary: { zh: '数值范围用浪纹线', en: 'A range of amounts must have ～' },
    why: {
      zh: '短横线容易看成减号或者编号。',
      en: 'A hyphen looks like a minus, or like part of a number.',
    },
    limits: {
      zh: '只在后面是“人、元、天、%”一类只接数量的词，并且后一个数较大时才报；一字线也有标准允许，不报；年份、月日归 punctuation/range-dash；级别、班级、编号、比分不报。书名号里的只报不改。',
      en: 'Told only before words such as 人, 元, 天 and %, that follow amounts only, and where the second number is the greater. The dash — is allowed by another standard and let pass; dates are for punctuation/range-dash; grades, numbers and scores are let pass. In titles nothing is rewritten.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请安排10～20人值守，电话0592-5550000，3-5级以上大风时停课。',
    ],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请安排10-20人值守。'],
  },
  needs: ['-－–', '0123456789'],
  create: (context) => ({
    notice(notice: Notice) {
      for (const { flow } of passagesWith(notice, hint)) {
        for (const match of flow.text.matchAll(amounts)) {
          const place = match.indices?.groups?.['mark']
          const { from, to } = match.groups ?? {}
          if (place === undefined || Number(from) >= Number(to)) continue
          const [start, end] = place
          const range = flowRange(flow, start, end)
          context.report({
            messageId: 'tilde',
            at: context.positionAt(range.start, range.end),
            data: {
              found: flow.text.slice(start, end),
              context: match[0] + (flow.text[match.index + match[0].length] ?? ''),
            },
            groupKey: 'tilde',
            ...(!isEnclosed(flow.text, start, '《') && { fix: { range, text: '～', safe: true } }),
          })
        }
      }
    },
  }),
})
