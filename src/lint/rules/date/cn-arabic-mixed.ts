import { parseNumeral } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const chinese = '[〇○零一二三四五六七八九十]'
const arabic = '[0-9０-９]'
/** 月 with an Arabic numeral on one side and a Chinese one on the other, year or day. */
const hint = new RegExp(
  `月(?:(?<=${arabic}月)${chinese}{1,3}日|(?<=${chinese}月)${arabic}{1,2}日|(?<=${arabic}年${chinese}{1,3}月)|(?<=${chinese}{4}年${arabic}{1,2}月))`,
  'g',
)
const date = new RegExp(
  `(?:(${arabic}{4}|${chinese}{4})年)?(?<!${arabic}|${chinese})(${arabic}{1,2}|${chinese}{1,3})月(?:(${arabic}{1,2}|${chinese}{1,3})日)?`,
  'g',
)
/** Of the moon’s calendar, or the words of another. */
const other = /(?:农历|阴历|夏历|旧历|古历)[^，。；]{0,10}$|《[^》]{0,60}$/
/** What a festival has behind its month: 2020年三月三, 2024年八月十五. */
const festival = /^[一二三四五六七八九十初]/

function isMixed(parts: readonly (string | undefined)[]): boolean {
  const written = parts.filter((part) => part !== undefined)
  return written.some((part) => /[0-9０-９]/.test(part)) && written.some((part) => !/[0-9０-９]/.test(part))
}

export default defineRule({
  id: 'date/cn-arabic-mixed',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011：同一场合数字形式应当一致',
    en: 'GB/T 15835-2011: numerals of one kind in one place',
  },
  messages: {
    mixed: {
      zh: '日期“{found}”混用汉字和阿拉伯数字，应统一，如“{expected}”',
      en: 'the date "{found}" mixes Chinese and Arabic numerals; it must have one kind, such as "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '同一日期不混用汉字与阿拉伯数字', en: 'No mixed numerals in one date' },
    why: {
      zh: '一半汉字一半数字，多是改稿时只改了一半。',
      en: 'Half Chinese, half Arabic: mostly a correction that stopped half-way.',
    },
    limits: {
      zh: '农历日期（“2020年正月初五”“2024年八月十五”）和书名号里的不报。',
      en: 'Dates of the lunar calendar (2020年正月初五, 2024年八月十五) and what stands in 《》 are let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于2020年7月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于2020年七月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['月', '0123456789０１２３４５６７８９', '〇○零一二三四五六七八九十'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, hint)) {
        for (const match of flow.text.matchAll(date)) {
          const [found, year, month, day] = match
          const end = match.index + found.length
          if (!isMixed([year, month, day]) || other.test(flow.text.slice(Math.max(0, match.index - 64), match.index)))
            continue
          if (day === undefined && festival.test(flow.text.slice(end))) continue
          const [y, m, d] = [year, month, day].map((part) => (part === undefined ? undefined : parseNumeral(part)))
          const possible = m !== undefined && m >= 1 && m <= 12 && (d === undefined || (d >= 1 && d <= 31))
          if (!possible || (y !== undefined && (y < 1000 || y > 2999))) continue
          const expected = `${y === undefined ? '' : `${y}年`}${m}月${d === undefined ? '' : `${d}日`}`
          const range = flowRange(flow, match.index, end)
          context.report({
            messageId: 'mixed',
            at: context.positionAt(range.start, range.end),
            data: { found, expected },
            ...(range.end - range.start === found.length && { fix: { range, text: expected, safe: false } }),
          })
        }
      }
    },
  }),
})
