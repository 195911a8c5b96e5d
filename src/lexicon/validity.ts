/** 自…起施行，有效期…年，至…: from when to when a paper counts. Source: closing clauses of normative papers. */
import { type DateForm, findDates } from './dates.ts'
import { parseNumeral } from './numerals.ts'

const term = /有效期限?(?:为|是|定为|暂定)?(?<years>[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})年/
/** Words between 有效期 and the day on which it ends. */
const until = /有效期[^。；]{0,14}[至到]$/
const begins = /^起(?:施行|生效|实施|执行)/
export interface ValidityTerms {
  /** The day from which the paper counts, in the flow or (自印发之日起) at the signature. */
  readonly from: { readonly iso: string; readonly form?: DateForm } | undefined
  readonly until: DateForm | undefined
  /** 有效期5年, and where it stands. */
  readonly term?: { readonly start: number; readonly end: number; readonly years: number }
}

/**
 * What `sentence` says. `signed`, an ISO date, is the day of 自印发之日起; where it is undefined, that says nothing.
 * Linear in the sentence.
 */
export function validityTerms(sentence: string, signed: string | undefined): ValidityTerms {
  const dates = findDates(sentence).filter(({ iso }) => iso !== undefined)
  const form = dates.find(
    (each) => begins.test(sentence.slice(each.end)) && /[自从]$/.test(sentence.slice(0, each.start)),
  )
  const atOnce = signed !== undefined && /自(?:印发|发布|公布|发文|下发)之日起/.test(sentence)
  const years = term.exec(sentence)
  return {
    from: form?.iso !== undefined ? { iso: form.iso, form } : atOnce ? { iso: signed } : undefined,
    until: dates.find(({ start }) => until.test(sentence.slice(Math.max(0, start - 20), start))),
    ...(years !== null && {
      term: {
        start: years.index,
        end: years.index + years[0].length,
        years: parseNumeral(years.groups?.years ?? '') ?? 0,
      },
    }),
  }
}
