import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const wrong = '○Ｏ０零OΟοо0'
const digit = `[〇${wrong}一二三四五六七八九]`
/** A year of four digits in Chinese numerals before 年, or in the brackets of a document number. */
const years = new RegExp(
  `年(?<=(?<!${digit})[一二]${digit}{3}[ \\u3000]?年)|[〕］\\]](?<=[〔［\\[][一二]${digit}{3}[〕］\\]])`,
  'g',
)
/** Since then a date of signing is in Arabic numerals (GB/T 9704-2012 7.3.5.4). */
const arabicSince = '2012-07-01'
const zero = new RegExp(`[${wrong}]`)
const zeros = new RegExp(zero, 'g')

export default defineRule({
  id: 'numeral/ling',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: false,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.2.5：年份等编号中的“0”，汉字写作“〇”（二〇二〇年）',
    en: 'GB/T 15835-2011 5.2.5: 0 in years and other numbers is 〇 in Chinese numerals (二〇二〇年)',
  },
  messages: {
    zero: {
      zh: '年份“{found}”中的零应写作“〇”，即“{expected}”',
      en: 'the zeros of the year "{found}" must be 〇: "{expected}"',
      help: { zh: '改用“〇”（U+3007）', en: 'use 〇 (U+3007)' },
      grouped: {
        zh: '有 {count} 处年份中的零不是“〇”，如“{found}”（{lines}），应写作“{expected}”',
        en: 'the zeros of {count} years are not 〇, as in "{found}" ({lines}); it must be "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '汉字年份中的零应写作“〇”', en: 'The zero of a year in Chinese numerals must be 〇' },
    why: {
      zh: '“○”是圆圈，“Ｏ”是字母，样子像而不是字，检索和转换都会出错。',
      en: '○ is a circle and Ｏ a letter: alike to the eye, but neither search nor conversion takes them for a zero.',
    },
    limits: {
      zh: '只看四位年份，后面有“年”或者在文号的括号里；“一零一中学”是名称，不查。2012 年 7 月起的落款日期应是阿拉伯数字，归 date/sign-arabic。',
      en: 'Only years of four digits, before 年 or in the brackets of a document number. Names such as 一零一中学 are let pass. A signing date since July 2012 must be Arabic and is for date/sign-arabic.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n自二〇二〇年起执行。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n自二○二○年起执行。'],
  },
  needs: ['一二', wrong, '年〕］]'],
  create: (context) => ({
    notice(notice) {
      for (const { node, attachment, flow } of passagesWith(notice, years)) {
        // Such a date is to be Arabic altogether, and date/sign-arabic says so.
        if (node.type === 'signature' && attachment === undefined && (node.date ?? '') >= arabicSince) continue
        for (const { index } of flow.text.matchAll(years)) {
          const before = flow.text.slice(0, index).trimEnd()
          const found = before.slice(-4)
          if (!zero.test(found)) continue
          const range = flowRange(flow, before.length - 4, before.length)
          const expected = found.replace(zeros, '〇')
          context.report({
            messageId: 'zero',
            at: context.positionAt(range.start, range.end),
            data: { found, expected },
            groupKey: 'zero',
            ...(range.end - range.start === 4 && { fix: { range, text: expected, safe: true } }),
          })
        }
      }
    },
  }),
})
