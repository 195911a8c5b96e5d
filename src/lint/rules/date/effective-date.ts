import { validityTerms } from '../../../lexicon/index.ts'
import { childrenOf, type Flow, flowRange, headerFields, passagesWith, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const said = /有效期|起(?:施行|生效|实施|执行)/
const hint = new RegExp(said, 'g')
const dayLength = 86_400_000
/** The paper speaks of itself. */
const itself = /本[\u4e00-\u9fa5（）]{1,12}[自从]$/
/** How far back a paper may begin to count before it looks like a slip, in days. */
const farBack = 180

/** The last day of `years` years from `from` on. */
function lastDay(from: string, years: number): number {
  return Date.parse(`${Number(from.slice(0, 4)) + years}${from.slice(4)}`) - dayLength
}

export default defineRule({
  id: 'date/effective-date',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'X',
    zh: '施行日期、有效期与成文日期相互一致',
    en: 'effective date, term and signing date agree with one another',
  },
  messages: {
    early: {
      zh: '有效期至“{until}”，早于施行日期“{from}”，前后不一致',
      en: 'the term ends on "{until}", before it begins on "{from}"; the two do not agree',
      help: { zh: '核对两个日期', en: 'check the two dates' },
    },
    term: {
      zh: '自“{from}”起 {years} 年，与有效期至“{until}”不一致',
      en: '{years} years from "{from}" do not agree with the end "{until}"',
      help: { zh: '核对年限和日期', en: 'check the years and the dates' },
    },
    back: {
      zh: '施行日期“{from}”早于成文日期 {signed}，两者不一致',
      en: 'the effective date "{from}" lies before the signing date {signed}; the two do not agree',
      help: { zh: '不是追溯适用的，核对年份', en: 'check the year, unless it is meant to count backwards' },
    },
    long: {
      zh: '有效期 {years} 年，与本站上限 {max} 年不一致',
      en: 'a term of {years} years does not agree with the site’s limit of {max}',
    },
  },
  options: {
    maxYears: {
      type: 'number',
      default: 0,
      minimum: 0,
      zh: '有效期的年限上限，0 为不查（许多地方规定规范性文件不超过 5 年）',
      en: 'The longest term in years; 0 for no limit (many places have 5 for normative papers)',
    },
  },
  docs: {
    summary: { zh: '施行日期、有效期与成文日期对得上', en: 'Effective date and term agree with the signing date' },
    why: {
      zh: '套用旧稿常忘了改年份，有效期就成了负数，或者文件没印发就失效。',
      en: 'Years left over from an old draft make a term negative, or end it before the paper is out.',
    },
    limits: {
      zh: '只看“本×自×起施行”和“有效期×年”“有效期至×”。早于成文日期 180 天以内的可能是追溯适用，只提示。附件有自己落款的不与本文成文日期比。年限上限缺省不查，由 maxYears 设定。',
      en: 'Only 本…自…起施行, 有效期…年 and 有效期至…. Up to 180 days before the signing date it may be meant so: an info. Attachments with a signature of their own are not compared with the notice’s. The limit is off unless maxYears sets it.',
    },
    good: [
      '临溪区教育局关于规范招生的通知\n\n各学校：\n\n本通知自2020年8月1日起施行，有效期5年。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于规范招生的通知\n\n各学校：\n\n本通知自2020年8月1日起施行，有效期至2015年7月31日。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['期起'],
  create: (context) => {
    const { maxYears } = context.options
    const check = (flow: Flow, sentence: string, offset: number, signed: string | undefined) => {
      const { from, until: end, term } = validityTerms(sentence, signed)
      const years = term?.years
      const place = (start: number, behind: number) => {
        const range = flowRange(flow, offset + start, offset + behind)
        return context.positionAt(range.start, range.end)
      }
      if (from !== undefined && end?.iso !== undefined) {
        const data = { from: from.form?.raw ?? from.iso, until: end.raw }
        const at = place(end.start, end.end)
        const off = years === undefined ? 0 : Math.abs(Date.parse(end.iso) - lastDay(from.iso, years))
        if (end.iso < from.iso) context.report({ messageId: 'early', at, data })
        else if (off > dayLength && from.form !== undefined && years !== undefined)
          context.report({ messageId: 'term', at, data: { ...data, years } })
      }
      const { form } = from ?? {}
      if (
        form?.iso !== undefined &&
        signed !== undefined &&
        form.iso < signed &&
        itself.test(sentence.slice(0, form.start))
      ) {
        const isFar = Date.parse(signed) - Date.parse(form.iso) > farBack * dayLength
        const data = { from: form.raw, signed }
        context.report({
          messageId: 'back',
          at: place(form.start, form.end),
          data,
          severity: isFar ? 'warning' : 'info',
        })
      }
      if (maxYears > 0 && term !== undefined && term.years > maxYears) {
        const data = { years: term.years, max: maxYears }
        context.report({ messageId: 'long', at: place(term.start, term.end), data })
      }
    }
    return {
      notice(notice) {
        const own = signingDate(notice)?.iso
        for (const { flow, attachment } of passagesWith(notice, hint)) {
          const foreign = attachment !== undefined && childrenOf(attachment, 'signature').length > 0
          for (const { 0: sentence, index } of flow.text.matchAll(/[^。；]+/g))
            if (said.test(sentence)) check(flow, sentence, index, foreign ? undefined : own)
        }
        const [from] = headerFields(notice, 'dateEffective')
        const [end] = headerFields(notice, 'dateExpires')
        if (from?.date === undefined || end?.date === undefined || end.date >= from.date) return
        context.report({ messageId: 'early', at: end, data: { from: from.value, until: end.value } })
      },
    }
  },
})
