import { genreOf, looksLikeOrgan, signatureDates } from '../../../lexicon/index.ts'
import { childrenOf, extentOf, type Flow, flowOf, type Notice, walk } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const numeral = '[0-9０-９〇○零一二三四五六七八九十]'
/** Blanks, and signs that stand for a figure still to be filled in. */
const gap = '[ \\u3000\\u00a0×xX＿_]{0,8}'
/** `2020年7月2日`, `2020年7月`, `7月2日`, `20年7月2日`, `2020年7月  日`; not `2020年`, not `2020-07-02`. */
const form = new RegExp(
  `^(?:(?<year>${numeral}{0,4})${gap}年)?${gap}(?:(?<month>${numeral}{0,3})${gap}月(?:份)?)?${gap}(?:(?<day>${numeral}{0,3})${gap}[日号])?$`,
)

/** What is missing in a signing date; undefined where nothing is, or where the text is no date of this form. */
function missingIn(text: string): { part: '年' | '月' | '日' } | { short: string } | undefined {
  const groups = form.exec(text.trim())?.groups
  if (groups === undefined) return undefined
  const { year = '', month = '', day = '' } = groups
  if (year === '' && month === '' && day === '') return undefined
  if (year === '') return { part: '年' }
  if (month === '') return { part: '月' }
  if (day === '') return { part: '日' }
  return year.length < 4 ? { short: year } : undefined
}

/**
 * What stands for the date of the notice's own signature. A parser that takes whole dates only leaves organ and
 * incomplete date in the body, as two paragraphs one after the other.
 */
function statedDates(notice: Notice): Flow[] {
  const dates = signatureDates(notice).flatMap(({ attached, flow }) => (attached || flow.text === '' ? [] : [flow]))
  if (dates.length > 0) return dates
  const genre = genreOf(childrenOf(notice, 'title')[0]?.text ?? '')
  if (genre?.signed !== true) return dates
  let last: Flow | undefined
  for (const body of childrenOf(notice, 'body')) {
    let afterOrgan = false
    walk(body, (node) => {
      if (node.type !== 'paragraph') return
      last = flowOf(node.children)
      if (afterOrgan && form.test(last.text.trim())) dates.push(last)
      afterOrgan = looksLikeOrgan(last.text)
    })
  }
  // Several are lines of a timetable; one in mid-text must name its year.
  const only = dates.length === 1 ? dates[0] : undefined
  return only !== undefined && (only === last || only.text.includes('年')) ? [only] : []
}

export default defineRule({
  id: 'date/sign-complete',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.5.4：成文日期将年、月、日标全，年份应标全称',
    en: 'GB/T 9704-2012 7.3.5.4: year, month and day of the signing date in full, the year with four digits',
  },
  messages: {
    part: {
      zh: '成文日期“{found}”应将年、月、日标全，缺“{part}”',
      en: 'the signing date "{found}" must give year, month and day; "{part}" is missing',
      help: { zh: '补上“{part}”', en: 'add "{part}"' },
    },
    short: {
      zh: '成文日期“{found}”的年份“{year}”应标全称，写作四位',
      en: 'the year "{year}" of the signing date "{found}" must be given in full with four digits',
      help: { zh: '把年份写成四位', en: 'write the year with four digits' },
    },
  },
  docs: {
    summary: {
      zh: '成文日期年、月、日齐全，年份四位',
      en: 'The signing date has year, month and day, the year with four digits',
    },
    why: {
      zh: '成文日期是计算期限和效力的起点，缺一项就定不下来。',
      en: 'Terms and validity run from the signing date; with a part missing they cannot be told.',
    },
    limits: {
      zh: '只看解析器认作本文落款日期的文字；整个落款缺失由 structure/signature-missing 报。',
      en: 'Looks at what the parser takes for the date of the notice’s own signature; a signature that is missing altogether is for structure/signature-missing.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月'],
  },
  create: (context) => ({
    notice(notice) {
      for (const flow of statedDates(notice)) {
        const missing = missingIn(flow.text)
        if (missing === undefined) continue
        const range = extentOf(flow)
        const at = context.positionAt(range.start, range.end)
        const found = flow.text.trim()
        if ('part' in missing) context.report({ messageId: 'part', at, data: { found, part: missing.part } })
        else context.report({ messageId: 'short', at, data: { found, year: missing.short } })
      }
    },
  }),
})
