import { datedWords, findDocumentNumbers, ownNumbers } from '../../../lexicon/index.ts'
import {
  type Attachment,
  childrenOf,
  extentOf,
  fieldValue,
  flowRange,
  headerFields,
  type Notice,
  signatureDate,
  signingDate,
  wordsNear,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const near = /[〔［[【（(](?=2[0-9]{3}[〕］\]】）)][ \u3000]?第?[ \u3000]?[0-9])/g
/** Later than this no number can be meant. */
const latest = 2100

/** A note under the title: （2015年印发，根据某号修订）. Such a text cites what came after its first date. */
const amended = /[（(][^（()）]{0,80}(?:修订|修正|修改|废止)[^（()）]{0,60}[）)]/
/** What came later and changed or ended the paper in hand is named by those who keep it. */
const later = /(?:已?被|由|经|根据|按照|见)[^。；]{0,60}$/
const changed = /^[^。；]{0,24}(?:修订|修正|修改(?!为|后)|废止|替代|失效)/
const planned = /拟(?!定)|即将|待[^。；]{0,20}(?:印发|出台)/

interface OwnTime {
  readonly year: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Only the latest day that the text speaks of. */
  readonly guessed?: true
}

/** The year of signing; without a date, that of the notice's own number, or of its publication. */
function timeOf(notice: Notice): OwnTime | undefined {
  const signed = signingDate(notice)
  if (signed !== undefined) return { year: Number(signed.iso.slice(0, 4)), ...signed.range, text: signed.iso }
  for (const { flow, forms } of ownNumbers(notice)) {
    const form = forms[0]
    if (form === undefined || form.yearText.length !== 4) continue
    return { year: form.year, ...flowRange(flow, form.start, form.end), text: form.raw }
  }
  for (const field of headerFields(notice, 'datePublished')) {
    if (field.date === undefined) continue
    return { year: Number(field.date.slice(0, 4)), ...extentOf(fieldValue(field)), text: field.date }
  }
  return latestIn(notice)
}

/** Where nothing else tells the time: the year after the latest day that the text speaks of. */
function latestIn(notice: Notice): OwnTime | undefined {
  let found: OwnTime | undefined
  for (const { flow, dates } of datedWords(notice)) {
    for (const { year, start, end, raw } of dates) {
      if (year === undefined || year < 1949 || year > latest || (found !== undefined && year < found.year)) continue
      found = { year: year + 1, ...flowRange(flow, start, end), text: raw, guessed: true }
    }
  }
  return found
}

/** The time of an attachment that has a signature of its own; undefined where that has no date. */
function timeOfAttachment(attachment: Attachment): OwnTime | undefined {
  for (const signature of childrenOf(attachment, 'signature')) {
    const flow = signatureDate(signature)
    if (signature.date === undefined || flow.text === '') continue
    return { year: Number(signature.date.slice(0, 4)), ...extentOf(flow), text: signature.date }
  }
  return undefined
}

/** Whether the words round a number say that it is right for it to be later. */
function isTold(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 60), start)
  const tail = text.slice(end, end + 40)
  return (later.test(head) && changed.test(tail)) || planned.test(head.slice(-30))
}

export default defineRule({
  id: 'citation/future',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '引用的文件在成文时已经印发，文号的年份不晚于成文年份',
    en: 'a cited paper was out when the notice was signed: the year of its number is not later',
  },
  messages: {
    later: {
      zh: '引用的文号“{found}”晚于本文的“{own}”，与成文时间不一致',
      en: 'the cited number "{found}" is later than "{own}" of this notice, and does not agree with it',
      help: { zh: '核对引用文号的年份和成文日期', en: 'check the year of the cited number and the signing date' },
    },
  },
  docs: {
    summary: { zh: '不引用成文以后的文号', en: 'No cited number is of a year to come' },
    why: {
      zh: '引用的文号年份打错，或者套用旧稿时成文日期忘了改，依据就对不上。',
      en: 'With a mistyped year, or with the date of an old draft left in, the basis does not exist.',
    },
    limits: {
      zh: '只比文号的年份和成文年份；没有成文日期的比本文文号的年份或者发布日期，都没有的，比文中最晚的日期还晚两年以上才作警告。有自己落款的附件比它的日期。本文自己的文号也晚的，归 docnumber/year-signdate-mismatch。修订过的文件（题注有“修订”“修正”）不查；说明本文后来被修改、废止的文号和计划出台的文件不报。',
      en: 'Compares years only: with the signing date, or else with the notice’s own number or the date of publication; without any of them, a number two years and more behind the latest date in the text is a warning. An attachment with a signature of its own goes by that. Where the own number is late as well, docnumber/year-signdate-mismatch speaks. Texts that say under their title that they were amended are not examined; numbers of what changed or ended the paper later, and of what is planned, are let be.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《防汛预案》（临政发〔2020〕5号），请加强值守。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《防汛预案》（临政发〔2021〕5号），请加强值守。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['〔［[【（('],
  create: (context) => ({
    notice(notice) {
      const words = wordsNear(notice, near)
      const own = words.length === 0 ? undefined : timeOf(notice)
      if (own === undefined) return
      const ownYears = ownNumbers(notice).flatMap(({ forms }) => forms.map(({ year }) => year))
      if (amended.test(context.source.text.slice(0, 1500))) return
      for (const { node, attachment, flow } of words) {
        if (node.type === 'documentNumber' || node.type === 'imprint') continue
        const signed = attachment !== undefined && childrenOf(attachment, 'signature').length > 0
        const time = signed ? timeOfAttachment(attachment) : own
        if (time === undefined) continue
        for (const form of findDocumentNumbers(flow.text)) {
          const { year, yearText, hao, start, end, raw } = form
          if (yearText.length !== 4 || !hao || year <= time.year || year > latest || ownYears.includes(year)) continue
          if (isTold(flow.text, start, end)) continue
          const range = flowRange(flow, start, end)
          context.report({
            messageId: 'later',
            at: context.positionAt(range.start, range.end),
            data: { found: raw, own: time.text },
            ...(time.guessed && { severity: 'warning' }),
            related: {
              at: context.positionAt(time.start, time.end),
              zh: `本文的时间是“${time.text}”`,
              en: `this notice is of "${time.text}"`,
            },
          })
        }
      }
    },
  }),
})
