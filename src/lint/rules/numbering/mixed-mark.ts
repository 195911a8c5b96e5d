import { toHalfWidthDigits } from '../../../lexicon/index.ts'
import { listsByPart, type ListStep, type NumberedList, type Parent } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/**
 * How a marker is marked off, its number aside: `.` of 1. and `）` of 1）; widths of brackets do not count. 一、 has one
 * form only: what differs is told by numbering/mark.
 */
function formOf({ marker }: ListStep): string | undefined {
  const text = /[\s\u3000]/.test(marker.text) ? marker.text.replace(/[\s\u3000]/g, '') : marker.text
  switch (marker.style) {
    case 'arabic':
      return text.length > 1 ? text.slice(-1) : text
    case 'chinese-paren':
    case 'arabic-paren':
      return text.length === 1 ? '⑴' : /^[（(]/.test(text) ? '（）' : '）'
    default:
      return undefined
  }
}

const standard: readonly string[] = ['、', '.', '（）']

/** The standard form of the marker's style with the marker's own numeral. */
function standardText({ marker }: ListStep): string {
  const numeral = toHalfWidthDigits(marker.text.replace(/[\s\u3000、．.（）()]/g, ''))
  return marker.style === 'arabic' ? `${numeral}.` : `（${numeral}）`
}

function isBracketed({ marker: { style } }: ListStep): boolean {
  return style === 'chinese-paren' || style === 'arabic-paren'
}

/** Steps of one style and level: under parents of one kind, with brackets under one parent. */
function levelsOf(lists: readonly NumberedList[]): ListStep[][] {
  const levels = new Map<Parent | string, ListStep[]>()
  const steps = lists.flatMap((list) => list.steps)
  for (const step of steps.sort((one, two) => one.index - two.index)) {
    const above = step.scope.type === 'section' ? String(step.scope.level) : 'top'
    const key = isBracketed(step) ? step.scope : `${step.marker.style} ${above}`
    const level = levels.get(key)
    if (level === undefined) levels.set(key, [step])
    else level.push(step)
  }
  return [...levels.values()]
}

/** Whether all brackets are marked off in one way, and all Arabic numbers, as they nearly always are. */
function isUniform(lists: readonly NumberedList[]): boolean {
  let brackets: string | undefined
  let arabic: string | undefined
  for (const { steps } of lists) {
    for (const step of steps) {
      const form = formOf(step)
      if (form === undefined) continue
      if (isBracketed(step)) {
        brackets ??= form
        if (form !== brackets) return false
      } else {
        arabic ??= form
        if (form !== arabic) return false
      }
    }
  }
  return true
}

/** 1） may be a level below （1）: the two are one level only where the numbers go on from one to the other. */
function goesOn(step: ListStep, at: number, level: readonly ListStep[]): boolean {
  if (!isBracketed(step)) return true
  const before = level[at - 1]
  const after = level[at + 1]
  return [before, after].some(
    (other, side) =>
      other !== undefined &&
      formOf(other) !== formOf(step) &&
      other.marker.number === step.marker.number + (side === 0 ? -1 : 1),
  )
}

/** The steps that differ from the others of their level, one that they differ from, and whether that one is right. */
function oddOnes(
  level: readonly ListStep[],
): { readonly odd: readonly ListStep[]; readonly other: ListStep; readonly standard: boolean } | undefined {
  const byForm = new Map<string, ListStep[]>()
  for (const step of level) {
    const form = formOf(step)
    if (form === undefined || form === '⑴') continue
    const same = byForm.get(form)
    if (same === undefined) byForm.set(form, [step])
    else same.push(step)
  }
  if (byForm.size < 2) return undefined
  const fallback = [...byForm].sort(([, one], [, two]) => two.length - one.length)[0]?.[0]
  const kept = [...byForm.keys()].find((form) => isStandard(form, level)) ?? fallback
  const other = byForm.get(kept ?? '')?.[0]
  if (other === undefined) return undefined
  return {
    odd: level.filter((step, at) => ![undefined, '⑴', kept].includes(formOf(step)) && goesOn(step, at, level)),
    other,
    standard: kept !== undefined && isStandard(kept, level),
  }
}

function isStandard(form: string, [first]: readonly ListStep[]): boolean {
  return standard.includes(form) && (form === '、') === (first?.marker.style === 'chinese')
}

export default defineRule({
  id: 'numbering/mixed-mark',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 附录 B.3；GB/T 9704—2012 7.3.3，同级体例一致',
    en: 'GB/T 15834-2011 B.3; GB/T 9704-2012 7.3.3: one form for each level',
  },
  messages: {
    mixed: {
      zh: '同级序号“{found}”与“{other}”标点不一，应统一写作“{expected}”',
      en: 'the numbers "{found}" and "{other}" of one level are marked in two ways; write "{expected}"',
      help: { zh: '改“{found}”为“{expected}”', en: 'change "{found}" to "{expected}"' },
      grouped: {
        zh: '同级序号标点不一：“{found}”一类 {count} 处（{lines}），另有“{other}”，应统一写作“{expected}”',
        en: 'the numbers of one level are marked in two ways: {count} like "{found}" ({lines}), others like "{other}"; write "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '同一层的序号用同一种标点', en: 'Numbers of one level are marked in one way' },
    why: {
      zh: '“1.”“2、”混用，读者会以为是两个层次。',
      en: 'Where 1. and 2、 are mixed, a reader takes them for two levels.',
    },
    limits: {
      zh: '同一部分、同一层才比；“（1）”之下用“1）”是两层，不报。括号的全角半角归 punctuation/halfwidth，“㈠”“⑴”不在此列。',
      en: 'Compares within one part and level only; 1） below （1） is a level of its own. Widths of brackets belong to punctuation/halfwidth; ㈠ and ⑴ are another matter.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n1.加强值守。\n\n2.排查隐患。\n\n3.及时报告。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n1.加强值守。\n\n2、排查隐患。\n\n3.及时报告。'],
  },
  create: (context) => ({
    notice(notice) {
      for (const [index, lists] of listsByPart(notice).entries()) {
        if (isUniform(lists)) continue
        for (const [at, level] of levelsOf(lists).entries()) {
          const found = oddOnes(level)
          for (const step of found?.odd ?? []) {
            const { marker, passage } = step
            const other = found?.other.marker ?? marker
            const expected = standardText(step)
            const range = { start: marker.position.start.offset, end: marker.position.end.offset }
            // With no right form on the level all its numbers are to be changed, which numbering/mark does.
            const mends = found?.standard === true
            const digit = expected.endsWith('.') && /^[0-9０-９]/.test(passage.flow.text.slice(passage.markerEnd))
            context.report({
              messageId: 'mixed',
              at: marker,
              data: { found: marker.text, other: other.text, expected },
              related: { at: other, zh: `同级写作“${other.text}”`, en: `the level has "${other.text}"` },
              groupKey: `${index} ${at}`,
              ...(mends && !digit && { fix: { range, text: expected, safe: true } }),
            })
          }
        }
      }
    },
  }),
})
