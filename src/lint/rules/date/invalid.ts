import { type DateForm, datedWords, findDates, signatureDates } from '../../../lexicon/index.ts'
import { fieldValue, type Flow, flowRange, headerFields, type NodeType } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Months and days of other calendars: 农历二月三十日 exists. */
const otherCalendar =
  /(?:农历|阴历|旧历|夏历|古历|藏历|回历|腊月|正月|民国|光绪|宣统|乾隆|康熙|道光|咸丰|同治)[^，。；]{0,12}$/

const mayHoldDate = /[0-9０-９〇○一二三四五六七八九十][ \u3000]?月|[0-9][./-][0-9]/

const everyStyle = ['arabic', 'chinese', 'iso', 'dotted'] as const
const dateKeys = ['dateWritten', 'datePublished', 'dateEffective', 'dateExpires'] as const
/** Nodes of running text. */
const running: ReadonlySet<NodeType> = new Set([
  'title',
  'paragraph',
  'heading',
  'section',
  'item',
  'tableCell',
  'annotation',
  'imprint',
])
/** In running text 2019-35-02 is the number of a plot and 2020.13.2 a version. */
const words = ['arabic', 'chinese'] as const

/** Why the form is no date of the calendar. */
function fault(form: DateForm): 'month' | 'day' | undefined {
  if (form.valid || form.month === undefined) return undefined
  // 二月三十日 alone may be lunar, and 12年13月 a length of time.
  if (form.style === 'chinese' && form.yearText === undefined) return undefined
  if (form.day === undefined && form.yearText?.length !== 4) return undefined
  return form.month < 1 || form.month > 12 ? 'month' : 'day'
}

export default defineRule({
  id: 'date/invalid',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：时间准确；公历没有这一天',
    en: '《党政机关公文处理工作条例》 article 20 (4): times are exact; the calendar has no such day',
  },
  messages: {
    month: {
      zh: '日期“{found}”与公历不一致，没有 {month} 月',
      en: 'the date "{found}" does not agree with the calendar, which has no month {month}',
      help: { zh: '核对后改正', en: 'check and correct it' },
    },
    day: {
      zh: '日期“{found}”与公历不一致，{month} 月没有 {day} 日',
      en: 'the date "{found}" does not agree with the calendar: month {month} has no day {day}',
      help: { zh: '核对后改正', en: 'check and correct it' },
    },
  },
  docs: {
    summary: { zh: '日期在公历里存在', en: 'The date exists in the calendar' },
    why: {
      zh: '“6月31日前报送”让人不知道截止到哪一天。',
      en: '6月31日 as a deadline leaves everybody guessing.',
    },
    limits: {
      zh: '没有年份的 2 月 29 日算存在。农历等其他历法、引号里单独成例的日期不查；不带年份的汉字日期、正文里的“2019-35-02”也不查。',
      en: '29 February without a year counts as existing. Other calendars, dates quoted alone as examples, dates in Chinese digits without a year, and 2019-35-02 in running text are left alone.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于2020年6月30日前报送方案。\n\n临溪区教育局\n\n2020年6月2日',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于2020年6月31日前报送方案。\n\n临溪区教育局\n\n2020年6月2日',
    ],
  },
  create: (context) => {
    const check = (flow: Flow, form: DateForm, styles: readonly DateForm['style'][]) => {
      const kind = fault(form)
      if (kind === undefined || !styles.includes(form.style) || !mayHoldDate.test(flow.text)) return
      if (otherCalendar.test(flow.text.slice(Math.max(0, form.start - 16), form.start))) return
      if (/[“"‘]$/.test(flow.text.slice(0, form.start)) && /^[”"’]/.test(flow.text.slice(form.end))) return
      const range = flowRange(flow, form.start, form.end)
      context.report({
        messageId: kind,
        at: context.positionAt(range.start, range.end),
        data: { found: form.raw, month: form.month ?? 0, ...(kind === 'day' && { day: form.day ?? 0 }) },
      })
    }
    return {
      notice(notice) {
        for (const key of dateKeys)
          for (const field of headerFields(notice, key)) {
            // 2020-07-02, which the parser has read, is a date.
            if (field.value === field.date) continue
            const flow = fieldValue(field)
            for (const form of findDates(flow.text)) if (!form.valid) check(flow, form, everyStyle)
          }
        for (const { node, flow, dates } of datedWords(notice)) {
          for (const form of dates) if (!form.valid && running.has(node.type)) check(flow, form, words)
        }
        for (const { flow, dates } of signatureDates(notice)) {
          for (const form of dates) if (!form.valid) check(flow, form, everyStyle)
        }
      },
    }
  },
})
