import {
  type CountedItems,
  dividedItems,
  enumerationAt,
  namedPersons,
  parseNumeral,
  stepsIn,
} from '../../../lexicon/index.ts'
import { flowRange, type MarkerStyle, type Part, partsOf, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const numeral = '[0-9]{1,2}|[二两三四五六七八九]|[二三]?十[一二三四五六七八九]?'
/** 以下三个方面：, 如下五项措施。, 做到以下“七个强化”； not 以下一项或多项, 下列三条以上. */
const stated = new RegExp(
  `(?:以下|下列|如下|分为?|抓好|抓住|做好|做到|提出|突出|围绕|落实|明确|包括|主要有|从)[^。；，：:“0-9一二两三四五六七八九十]{0,6}“?(${numeral})(?:[个大][\\u4e00-\\u9fa5]|项|方面|条|点|种|类|阶段|步|部分|环节|[\\u4e00-\\u9fa5]{2}”)(?!以上|至|或|及以上|中的)[^。；：:0-9]{0,24}(?:[：:]|”[^。；：:0-9]{0,6}。)`,
  'g',
)
/** Ends that such words may have: the search begins with them, since they are rarer than the beginnings. */
const anyStated = new RegExp(
  `[：:](?<=(?:${numeral})[\\u4e00-\\u9fa5][^。；：:0-9]{0,26}[：:])|”(?=[^。；：:0-9]{0,6}。)(?<=“(?:${numeral})个?[\\u4e00-\\u9fa5]{2}”)`,
  'g',
)
const anyDivided = /分[为成][^。；，：\n]{3,60}[级类种档次段分等面别型]/g
const anyPersons = /等(?:[0-9]{1,2}|[二两三四五六七八九十])[人名位]/g

const depths: readonly MarkerStyle[] = ['chinese', 'chinese-paren', 'arabic', 'arabic-paren', 'circled']

/**
 * How many numbered parts of one style follow `at` in `part` from 1 on; undefined where none does, or the numbers are
 * not in order, which other rules tell.
 */
function partsBelow({ passages }: Part, at: number): number | undefined {
  const style = passages[at + 1]?.marker?.style
  if (style === undefined || !depths.includes(style)) return undefined
  let count = 0
  for (const { marker } of passages.slice(at + 1)) {
    if (marker === undefined) continue
    if (marker.style === style) {
      if (marker.number === 1 && count > 0) break
      if (marker.number !== count + 1) return undefined
      count++
    } else if (!depths.includes(marker.style) || depths.indexOf(marker.style) < depths.indexOf(style)) break
  }
  return count
}

/** The same for 一是……二是…… and the like, behind `rest` of the passage and at the start of those that follow. */
function stepsBelow({ passages }: Part, at: number, rest: string): number | undefined {
  const below = passages[at + 1]
  if (rest === '' && below?.marker !== undefined) return undefined
  const form = enumerationAt(rest === '' ? (below?.flow.text ?? '') : rest)
  if (form === undefined) return undefined
  let count = rest === '' ? 0 : stepsIn(rest, form, 1)
  for (const { flow } of passages.slice(at + 1)) {
    if (!flow.text.startsWith(form.step(count + 1))) break
    count += stepsIn(flow.text, form, count + 1)
  }
  return count
}

const help = {
  zh: '核对是数写错了，还是漏列、多列了',
  en: 'check whether the number is wrong, or an entry lost or one too many',
}

export default defineRule({
  id: 'numeral/count-agrees',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：数字准确；所说的数与列出的数一致',
    en: '《党政机关公文处理工作条例》 article 20 (4): numbers are exact; the number said agrees with what is listed',
  },
  messages: {
    list: {
      zh: '“{found}”说的是{stated}，后面列了{count}，数目与列举不一致',
      en: '"{found}" says {stated}, and {count} follow; the number does not agree with the list',
      help,
    },
    items: {
      zh: '“{found}”列了{count}，说的是{stated}，数目与列举不一致',
      en: '"{found}" names {count} and says {stated}; the number does not agree with the list',
      help,
    },
  },
  docs: {
    summary: { zh: '“以下三项”之后列的是三项', en: 'What says three lists three' },
    why: {
      zh: '增删一条而忘了改数，是定稿时最常见的差错之一。',
      en: 'An entry is added or cut and the number left: one of the commonest slips of a final draft.',
    },
    limits: {
      zh: '看三种：“以下N项……：”“做好N项工作：”之后的序号或“一是、二是”；“分为甲、乙、丙三类”；“甲某、乙某等N人”里列名多于N的。没有序号的列举、“以下一项或多项”“下列三项以上”不查；序号本身断了的归 numbering/sequence。',
      en: 'Three forms: numbers, or 一是 and 二是, behind 以下N项……： or 做好N项工作：; 分为甲、乙、丙三类; more names than N before 等N人. Lists without numbers and 下列三项以上 are not looked at; numbers that do not run on are for numbering/sequence.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n重点做好以下两项工作：\n\n（一）加强值守。\n\n（二）排查隐患。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n重点做好以下三项工作：\n\n（一）加强值守。\n\n（二）排查隐患。',
    ],
  },
  needs: ['二两三四五六七八九十23456789'],
  create: (context) => {
    const report = (
      messageId: 'list' | 'items',
      { flow }: Passage,
      start: number,
      end: number,
      stated: string,
      count: number,
    ) => {
      const range = flowRange(flow, start, end)
      const found = flow.text.slice(start, end)
      context.report({ messageId, at: context.positionAt(range.start, range.end), data: { found, stated, count } })
    }
    const checkList = (passage: Passage, part: Part) => {
      for (const { 0: whole, 1: number = '', index } of passage.flow.text.matchAll(stated)) {
        const end = index + whole.length
        const rest = passage.flow.text.slice(end).trimStart()
        const at = part.passages.indexOf(passage)
        const count = (rest === '' ? partsBelow(part, at) : undefined) ?? stepsBelow(part, at, rest)
        if (count === undefined || count < 2 || count === parseNumeral(number)) continue
        report('list', passage, index, end - 1, number, count)
      }
    }
    const checkItems = (passage: Passage, items: readonly CountedItems[]) => {
      for (const { start, end, stated: number, value, fewest, most } of items) {
        const count = value < fewest ? fewest : value > most ? most : undefined
        if (count !== undefined) report('items', passage, start, end, number, count)
      }
    }
    return {
      notice(notice) {
        const listed = new Set(passagesWith(notice, anyStated))
        if (listed.size > 0) {
          for (const part of partsOf(notice)) {
            for (const passage of part.passages) if (listed.has(passage)) checkList(passage, part)
          }
        }
        for (const passage of passagesWith(notice, anyDivided)) checkItems(passage, dividedItems(passage.flow.text))
        for (const passage of passagesWith(notice, anyPersons)) checkItems(passage, namedPersons(passage.flow.text))
      },
    }
  },
})
