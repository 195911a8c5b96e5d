import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const number = '[0-9]{1,6}(?:\\.[0-9]{1,4})?'
/** 15～30%, 15-30％, 7.5至8‰; not 2020-1-30%, GB12-30%, 15%～30%. */
const ranges = new RegExp(
  `[%％‰](?<=(?<![0-9A-Za-z.．,/～~〜—–－−-]|第)((${number})[ ]?(?:[～~〜－−-]|[—–]{1,2}|至|到)[ ]?${number}[ ]?[%％‰]))`,
  'g',
)

export default defineRule({
  id: 'numeral/percent-range',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.1.3：百分数表示范围，前一个“%”不省（15%～30%）',
    en: 'GB/T 15835-2011 5.1.3: in a range of percentages the first % is kept (15%～30%)',
  },
  messages: {
    missing: {
      zh: '“{found}”前一个数后应有“{sign}”，写作“{expected}”',
      en: 'the first number of "{found}" must have its {sign}: "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '百分数的范围，两端都应有“%”', en: 'Both ends of a range of percentages must have %' },
    why: { zh: '“15～30%”可以读成 15 到 0.3。', en: '15～30% may be read as from 15 to 0.3.' },
    limits: {
      zh: '只看阿拉伯数字；两端之间是起止号、“至”或“到”。“百分之十至二十”不查。',
      en: 'Arabic numerals only, parted by the sign of a range, 至 or 到. 百分之十至二十 is not looked at.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n储备量提高15%～30%。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n储备量提高15～30%。'],
  },
  needs: ['%％‰', '～~〜－−-—–至到'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, ranges)) {
        for (const { 0: sign, 1: found = '', 2: first = '', index } of flow.text.matchAll(ranges)) {
          const end = index + 1
          const start = end - found.length
          const range = flowRange(flow, start, end)
          const expected = `${first}${sign}${found.slice(first.length)}`
          const at = { start: range.start + first.length, end: range.start + first.length }
          context.report({
            messageId: 'missing',
            at: context.positionAt(range.start, range.end),
            data: { found, expected, sign },
            ...(range.end - range.start === end - start && { fix: { range: at, text: sign, safe: true } }),
          })
        }
      }
    },
  }),
})
