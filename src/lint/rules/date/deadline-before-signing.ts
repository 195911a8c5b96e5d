import { type DateForm, type DatedWords, datedWords } from '../../../lexicon/index.ts'
import { childrenOf, flowRange, type NodeType, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 前 directly behind a date, a weekday or a time in between. */
const before =
  /^(?:[（(][^（）()]{1,8}[）)])?(?:上午|下午|晚上?|中午)?(?:[0-9]{1,2}(?:[：:][0-9]{2}|[时点]))?(?:下班)?之?前(?![后期述来往言])/
/** What readers are to do by then. */
const handingIn =
  /(?:报送|上报|报至|报我|报市|报区|报县|报省|提交|反馈|送至|寄至|寄送|交至|发至|发送至|填报|报名)(?![^，。；]{0,8}的(?:[，、]|单位|企业|人员|学校|个人|项目|申请|名单|考生|学生|情况)|的)/
/** Words that ask for it; a sentence without one may report what was done. */
const asking = /请|务必|须|应当?(?!用)|必须|逾期|截止/
/** Words of a report, of a rule for each year, of a condition (6月20日前提交申请的，…), of a date that was moved. */
const telling =
  /已|曾|了|原(?!则|因|来|件|始|有|文|创)|每年|每月|每季|次年|翌年|当年|历年|逐年|上年|截至|的[，、]|延长|延期|延至|推迟|顺延|调整为|调整到|改为|变更/
/** 报名截止日期：, 申报截止时间为. 截止6月底 and 统计截止日期 are counts up to then. */
const closing =
  /(?:报名|申报|报送|上报|提交|投标|申请|征集|反馈|受理|材料|缴费|递交|登记|填报|接收|征求意见)[^，。；]{0,6}截止(?:日期|时间|日)[为是于：:]{0,2}$/

/** Half a year, in days: a date without a year that is further back means next year. */
const furthestBack = 183
const dayLength = 86_400_000

const sentences: ReadonlySet<NodeType> = new Set(['paragraph', 'heading', 'section', 'item', 'tableCell'])

/** The day that the date names, seen from the day of signing. */
function dayOf(form: DateForm, signed: string): string | undefined {
  if (form.iso !== undefined) return form.iso
  if (form.yearText !== undefined || form.month === undefined || form.day === undefined || !form.valid) return undefined
  const iso = `${signed.slice(0, 4)}-${String(form.month).padStart(2, '0')}-${String(form.day).padStart(2, '0')}`
  const back = (Date.parse(signed) - Date.parse(iso)) / dayLength
  return back > furthestBack ? undefined : iso
}

/** The sentence round a place. */
function sentenceAt(text: string, start: number, end: number): { head: string; tail: string } {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1
  const stop = /[。；]/.exec(text.slice(end))
  return { head: text.slice(from, start), tail: text.slice(end, stop === null ? text.length : end + stop.index) }
}

/** Whether the date is a day by which readers must hand something in. */
function isDeadline(text: string, form: DateForm): boolean {
  const { head, tail } = sentenceAt(text, form.start, form.end)
  if (telling.test(head) || telling.test(tail)) return false
  if (closing.test(head)) return !/^(?:以|之)?[前后]/.test(tail)
  const clause = before.exec(tail)
  return clause !== null && handingIn.test(tail.slice(0, 60)) && asking.test(head + tail)
}

export default defineRule({
  id: 'date/deadline-before-signing',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '报送、截止的期限不早于成文日期',
    en: 'a deadline does not lie before the signing date',
  },
  messages: {
    past: {
      zh: '期限“{deadline}”早于成文日期“{signed}”，前后不一致',
      en: 'the deadline "{deadline}" lies before the signing date "{signed}"; the two do not agree',
      help: { zh: '核对期限和成文日期', en: 'check the deadline and the signing date' },
    },
  },
  docs: {
    summary: { zh: '报送、截止日期不早于成文日期', en: 'Deadlines do not lie before the signing date' },
    why: {
      zh: '套用旧稿时期限忘了改，或者文件签发晚了期限没有顺延，收文单位办不到。',
      en: 'With an old deadline left in the text, or a paper signed late, nobody can meet it.',
    },
    limits: {
      zh: '只报“请于×日前报送”“截止日期：×日”这类要求；“截至×日已完成”是统计，“自×日起施行”是追溯，都不报。没有写年份的按成文年份算，早半年以上的按次年算。有自己落款的附件不查。',
      en: 'Only requests such as 请于…前报送 and 截止日期：…; counts (截至…已) and effects in the past (自…起施行) are left alone. A date without a year is of the year of signing, or of the next where it would be half a year back. Attachments with a signature of their own are not examined.',
    },
    good: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于7月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请于6月20日前报送总结。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => {
    const signed = signingDate(context.notice)
    if (signed === undefined) return {}
    const signedText = context.source.text.slice(signed.range.start, signed.range.end).trim()
    const nextYear = String(Number(signed.iso.slice(0, 4)) + 1)
    const aboutNextYear = childrenOf(context.notice, 'title').some(({ text }) => text.includes(nextYear))
    const check = ({ node, attachment, flow, dates }: DatedWords) => {
      if (!sentences.has(node.type) || !(flow.text.includes('前') || flow.text.includes('截止'))) return
      // Whoever signs an attachment of his own set its terms at another time.
      if (attachment !== undefined && childrenOf(attachment, 'signature').length > 0) return
      for (const form of dates) {
        if (form.yearText === undefined && aboutNextYear) continue
        const day = dayOf(form, signed.iso)
        if (day === undefined || day >= signed.iso || !isDeadline(flow.text, form)) continue
        const range = flowRange(flow, form.start, form.end)
        context.report({
          messageId: 'past',
          at: context.positionAt(range.start, range.end),
          data: { deadline: form.raw, signed: signedText },
          related: {
            at: context.positionAt(signed.range.start, signed.range.end),
            zh: `成文日期是“${signedText}”`,
            en: `the signing date is "${signedText}"`,
          },
        })
      }
    }
    return {
      notice: (notice) => {
        for (const words of datedWords(notice)) check(words)
      },
    }
  },
})
