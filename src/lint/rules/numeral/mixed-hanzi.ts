import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const factors: ReadonlyMap<string, number> = new Map([
  ['千', 1000],
  ['百', 100],
  ['十', 10],
])
/** What is counted. 3千米 3千瓦 3千克 3千伏 5百帕 have a unit that begins with 千 or 百. */
const counted =
  '[多余几]?(?:元|人|名|个|家|项|件|户|亩|公里|平方|立方|次|株|只|头|册|套|台|辆|所|条|天|以上|以下|左右|公斤|斤)|万元|万[人亩户吨]|亿元|[至到～~—–-][0-9]'
/** 4千元, 3百多户, 2.5千个, 3十人; not 2020百强, 100千伏, 1十3. */
const mixed = new RegExp(
  `[千百](?<=(?<![0-9A-Za-z.．,-])([0-9]{1,2}(?:\\.[0-9])?)[千百])(?=${counted}|[，。；、）]|$)|十(?<=(?<![0-9A-Za-z.．])([2-9])十)(?=[多余几]?(?:元|人|名|个|家|项|件|户|亩|天|岁)|万元)`,
  'gm',
)

export default defineRule({
  id: 'numeral/mixed-hanzi',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.3：阿拉伯数字除与“万”“亿”连用外，不与“十、百、千”等数词连用',
    en: 'GB/T 15835-2011 5.3: Arabic numerals go with 万 and 亿, not with 十 百 千',
  },
  messages: {
    mixed: {
      zh: '“{found}”混用了阿拉伯数字和“{unit}”，应写作“{expected}”',
      en: '"{found}" mixes Arabic numerals with {unit}; it must be "{expected}"',
      help: { zh: '改为“{expected}”，或者全用汉字数字', en: 'write "{expected}", or Chinese numerals throughout' },
    },
  },
  docs: {
    summary: {
      zh: '阿拉伯数字不得与“十、百、千”连用',
      en: 'Arabic numerals must not go with 十 百 千',
    },
    why: {
      zh: '“4千”既不是阿拉伯数字，也不是汉字数字。',
      en: '4千 is neither a numeral of the one kind nor of the other.',
    },
    limits: {
      zh: '只在后面是“元、人、个”等量词、标点时报；“3千米”“5千瓦”“2百帕”是单位，“2020百强”是名称，不报。数字是改了写法，不自动修复。',
      en: 'Told only before words that count, such as 元 人 个, and before a mark; 3千米 5千瓦 2百帕 have units, 2020百强 is a name. The number is rewritten, so the fix is unsafe.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n每校补助4000元，合计30万元。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n每校补助4千元。'],
  },
  needs: ['0123456789', '千百十'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, mixed)) {
        for (const { 0: unit, 1: first, 2: tens, index } of flow.text.matchAll(mixed)) {
          const digits = first ?? tens ?? ''
          const start = index - digits.length
          const range = flowRange(flow, start, index + 1)
          const expected = String(Math.round(Number(digits) * (factors.get(unit) ?? 1)))
          context.report({
            messageId: 'mixed',
            at: context.positionAt(range.start, range.end),
            data: { found: digits + unit, unit, expected },
            ...(range.end - range.start === digits.length + 1 && { fix: { range, text: expected, safe: false } }),
          })
        }
      }
    },
  }),
})
