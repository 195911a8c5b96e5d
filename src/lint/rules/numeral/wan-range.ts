import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const number = '[0-9]{1,6}(?:\\.[0-9]{1,4})?'
/** 9～16亿, 3—5万元, 2至3千万; not 2020-1-5万, XH3-5万. */
const ranges = new RegExp(
  `[万亿](?<=(?<![0-9A-Za-z.．,/～~〜—–－−-]|第)((${number})[ ]?(?:[～~〜－−-]|[—–]{1,2}|至|到)[ ]?(${number})[ ]?([百千]?[万亿])))亿?`,
  'g',
)

export default defineRule({
  id: 'numeral/wan-range',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.1.3：以“万”“亿”为单位的数表示范围，前一个“万”“亿”不省（9亿～16亿）',
    en: 'GB/T 15835-2011 5.1.3: in a range of numbers in 万 or 亿 the first unit is kept (9亿～16亿)',
  },
  messages: {
    missing: {
      zh: '“{found}”前一个数后应有“{unit}”，写作“{expected}”',
      en: 'the first number of "{found}" must have its {unit}: "{expected}"',
      help: { zh: '核对后改为“{expected}”', en: 'check it and change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '“万”“亿”的范围，两端都应有“万”“亿”', en: 'Both ends of a range in 万 or 亿 must have the unit' },
    why: { zh: '“9～16亿”可以读成 9 到 16 亿。', en: '9～16亿 may be read as from 9 to 1.6 billion.' },
    limits: {
      zh: '只看阿拉伯数字。前一个数不小于后一个的（5000～2万），前一个多半没有“万”，不报。补上“万”会改数值，所以不自动修复。',
      en: 'Arabic numerals only. Where the first number is not the smaller one (5000～2万) it probably has no unit: let pass. Adding a unit changes a number, so the fix is unsafe.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n每校安排3万～5万元。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n每校安排3～5万元。'],
  },
  needs: ['万亿', '～~〜－−-—–至到'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, ranges)) {
        for (const match of flow.text.matchAll(ranges)) {
          const [last, span = '', first = '', second = '', magnitude = ''] = match
          if (Number(first) >= Number(second)) continue
          const end = match.index + last.length
          const unit = magnitude + last.slice(1)
          const start = match.index + 1 - span.length
          const found = flow.text.slice(start, end)
          const range = flowRange(flow, start, end)
          const at = { start: range.start + first.length, end: range.start + first.length }
          context.report({
            messageId: 'missing',
            at: context.positionAt(range.start, range.end),
            data: { found, unit, expected: `${first}${unit}${found.slice(first.length)}` },
            ...(range.end - range.start === end - start && { fix: { range: at, text: unit, safe: false } }),
          })
        }
      }
    },
  }),
})
