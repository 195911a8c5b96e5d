import { type Flow, flowRange, type NodeType, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const gap = '[ \\u3000]?'
const digits = '[0-9]{1,2}'
/** （星期四）, 上午9时, 10：00 between a date and the sign of the range. */
const time =
  '(?:[（(][^（）()]{1,8}[）)])?(?:上午|下午|晚上?|中午|凌晨)?(?:[0-9]{1,2}(?:[：:][0-9]{2}|[时点](?:[0-9]{1,2}分|半|整)?))?'
const sign = '(?:起?(?:至|到)|[—－–~～-]{1,2})'

/** `2020年7月10日至7月1日`, `7月10—1日`, `2020年7月—2020年6月`; `11月至次年3月` has a word before its end and is none. */
const dayRange = new RegExp(
  `(?<![0-9.．/-])(?:(?<y1>[0-9]{4})${gap}年${gap})?(?<m1>${digits})${gap}月(?:${gap}(?<d1>${digits})${gap}日?)?${time}${gap}${sign}${gap}` +
    `(?:(?<y2>[0-9]{4})${gap}年${gap})?(?:(?<m2>${digits})${gap}月${gap})?(?:(?<d2>${digits})${gap}日)?`,
  'g',
)
/** `2021—2019年`, `2021年至2019年`, whole years on both sides. */
const yearRange = new RegExp(
  `(?<![0-9A-Za-z.．/〔［\\[第-]|[A-Za-z/][ \\u3000])(?<y1>(?:19|20)[0-9]{2})年?${sign}(?<y2>(?:19|20)[0-9]{2})年(?![0-9])`,
  'g',
)

const running: ReadonlySet<NodeType> = new Set(['title', 'paragraph', 'heading', 'section', 'item', 'tableCell'])

/** What a day range and a year range hold at least. */
const month = /[0-9][ \u3000]?月/g
const endYear = /[至到—－–~～-][0-9]{4}年/g

interface Parts {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

/**
 * Whether the end lies before the start. What the end leaves out it takes from the start; without any year a smaller
 * month is next year's (11月15日至3月15日).
 */
function reversed(from: Parts, to: Parts): boolean {
  if (to.month === undefined && to.day === undefined) return false
  if (from.year === undefined && to.year !== undefined) return false
  const years = (to.year ?? from.year ?? 0) - (from.year ?? 0)
  if (years !== 0) return years < 0
  const months = (to.month ?? from.month ?? 0) - (from.month ?? 0)
  if (months !== 0) return months < 0 && to.year !== undefined
  return from.day !== undefined && to.day !== undefined && to.day < from.day
}

export default defineRule({
  id: 'date/range-order',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：时间准确；起点不晚于终点',
    en: '《党政机关公文处理工作条例》 article 20 (4): times are exact; a range starts before it ends',
  },
  messages: {
    reversed: {
      zh: '起止日期“{found}”的终点早于起点，前后不一致',
      en: 'the end of "{found}" lies before its start; the two do not agree',
      help: {
        zh: '核对起止日期；跨年的，在终点前写明年份或“次年”',
        en: 'check both dates; where the range crosses into the next year, give the year or write 次年',
      },
    },
  },
  docs: {
    summary: { zh: '起止日期不倒置', en: 'A range of dates starts before it ends' },
    why: {
      zh: '“7月10日至7月1日”让人不知道从哪天到哪天。',
      en: '7月10日至7月1日 leaves open from when to when.',
    },
    limits: {
      zh: '终点没有写年份而月份小于起点的（11月15日至3月15日），按跨年理解，不报。只看阿拉伯数字的日期，两端之间只隔起止号、时刻或星期的。',
      en: 'A smaller month at the end without a year of its own (11月15日至3月15日) is read as next year’s. Only dates in Arabic numerals, parted by nothing but the sign, a time of day or a weekday.',
    },
    good: ['临溪区教育局关于做好招生工作的通知\n\n各学校：\n\n报名时间为7月1日至10日。'],
    bad: ['临溪区教育局关于做好招生工作的通知\n\n各学校：\n\n报名时间为7月10日至1日。'],
  },
  create: (context) => {
    const report = (flow: Flow, start: number, text: string) => {
      const found = text.trimEnd()
      const range = flowRange(flow, start, start + found.length)
      context.report({ messageId: 'reversed', at: context.positionAt(range.start, range.end), data: { found } })
    }
    const checkDays = (flow: Flow) => {
      if (!/[至到—－–~～-]/.test(flow.text)) return
      for (const { index, 0: text, groups = {} } of flow.text.matchAll(dayRange)) {
        const from = { year: numberOf(groups.y1), month: numberOf(groups.m1), day: numberOf(groups.d1) }
        const to = { year: numberOf(groups.y2), month: numberOf(groups.m2), day: numberOf(groups.d2) }
        if (reversed(from, to)) report(flow, index, text)
      }
    }
    const checkYears = (flow: Flow) => {
      for (const { index, 0: text, groups = {} } of flow.text.matchAll(yearRange)) {
        if (Number(groups.y2) < Number(groups.y1)) report(flow, index, text)
      }
    }
    return {
      notice(notice) {
        for (const { node, flow } of wordsNear(notice, month)) if (running.has(node.type)) checkDays(flow)
        for (const { node, flow } of wordsNear(notice, endYear)) if (running.has(node.type)) checkYears(flow)
      },
    }
  },
})
