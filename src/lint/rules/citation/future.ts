import { findDocumentNumbers, ownNumbers } from '../../../lexicon/index.ts'
import { childrenOf, flowRange, type Notice, signingDate, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const near = /[〔［[【（(](?=2[0-9]{3}[〕］\]】）)][ \u3000]?第?[ \u3000]?[0-9])/g
/** Later than this no number can be meant. */
const latest = 2100

/** The year of signing; without a date, the year of the notice's own number. */
function yearOf(notice: Notice): { year: number; start: number; end: number; text: string } | undefined {
  const signed = signingDate(notice)
  if (signed !== undefined) {
    const { start, end } = signed.range
    return { year: Number(signed.iso.slice(0, 4)), start, end, text: signed.iso }
  }
  for (const { flow, forms } of ownNumbers(notice)) {
    const form = forms[0]
    if (form === undefined || form.yearText.length !== 4) continue
    return { year: form.year, ...flowRange(flow, form.start, form.end), text: form.raw }
  }
  return undefined
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
      zh: '只比文号的年份和成文年份；没有成文日期的比本文文号的年份，都没有就不比。本文自己的文号也晚的，归 docnumber/year-signdate-mismatch。有自己落款的附件、修订过的文件（题注有“修订”“修正”）、计划出台的文件不查。',
      en: 'Compares years only: with the signing date, or else with the notice’s own number. Where the own number is late as well, docnumber/year-signdate-mismatch speaks. Attachments with a signature of their own and texts that say that they were amended are not examined.',
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
      const own = words.length === 0 ? undefined : yearOf(notice)
      if (own === undefined) return
      const ownYears = ownNumbers(notice).flatMap(({ forms }) => forms.map(({ year }) => year))
      // A text that was amended cites what amended it, under its first date.
      const amended = /修订|修正|修改/.test(context.source.text.slice(0, 4000))
      for (const { node, attachment, flow } of words) {
        if (node.type === 'documentNumber' || node.type === 'imprint') continue
        if (attachment !== undefined && childrenOf(attachment, 'signature').length > 0) continue
        for (const form of findDocumentNumbers(flow.text)) {
          const { year, yearText, hao, start, end, raw } = form
          if (yearText.length !== 4 || !hao || year <= own.year || year > latest || ownYears.includes(year)) continue
          const around = flow.text.slice(Math.max(0, start - 60), end + 20)
          if (/修订|修正|修改|废止|失效|拟|将(?:印发|出台|制定)/.test(around) || (amended && node.type !== 'paragraph'))
            continue
          const range = flowRange(flow, start, end)
          context.report({
            messageId: 'later',
            at: context.positionAt(range.start, range.end),
            data: { found: raw, own: own.text },
            related: {
              at: context.positionAt(own.start, own.end),
              zh: `本文的时间是“${own.text}”`,
              en: `this notice is of "${own.text}"`,
            },
          })
        }
      }
    },
  }),
})
