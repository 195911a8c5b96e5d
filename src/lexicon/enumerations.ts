/** Enumerations within a sentence: 一是……二是……, （一）……（二）……, ①……②……, and how far they go. */
import { parseNumeral, toChineseNumeral } from './numerals.ts'

/** How the steps of an enumeration are written. */
export interface StepForm {
  /** What the step of this number begins with. */
  step(number: number): string
}

const forms: readonly StepForm[] = [
  { step: (number) => `${toChineseNumeral(number)}是` },
  { step: (number) => `（${toChineseNumeral(number)}）` },
  { step: (number) => `(${toChineseNumeral(number)})` },
  { step: (number) => `（${number}）` },
  { step: (number) => `(${number})` },
  { step: (number) => `${number}.` },
  { step: (number) => (number <= 20 ? String.fromCodePoint(0x245f + number) : '\n') },
  { step: (number) => `第${toChineseNumeral(number)}，` },
]

/** The form in which an enumeration begins at the start of `text`; undefined where none does. */
export function enumerationAt(text: string): StepForm | undefined {
  return forms.find((form) => text.startsWith(form.step(1)))
}

/**
 * How many steps follow one another in `text` from step `next` on. A first step anew begins another enumeration and
 * ends this one.
 */
export function stepsIn(text: string, form: StepForm, next: number): number {
  let steps = 0
  let from = 0
  for (;;) {
    const at = text.indexOf(form.step(next + steps), from)
    const anew = text.indexOf(form.step(1), from)
    if (at < 0 || (anew >= 0 && anew < at)) return steps
    steps++
    from = at + 1
  }
}

/** Three names and the number said of them: 分为甲、乙、丙三类 has the items 甲、乙、丙. */
export interface CountedItems {
  readonly start: number
  readonly end: number
  /** The number as written, and its value. */
  readonly stated: string
  readonly value: number
  /** Fewest and most items that the words may be read as: 和 may join two items or belong to one. */
  readonly fewest: number
  readonly most: number
}

const numeral = '[2-9]|1[0-9]|[二两三四五六七八九]|十[一二三]?'
const classes =
  '个?(?:[种类级档]?(?:类型|类别|等级|等次|级别|档次|阶段|层次|部分|方面|形式|情况|情形|模式)|种类?|类|级|档|组|批)'
const divided = new RegExp(
  `分[为成](?<!(?:部|成|充|十|百|千|万|身|水|过|本|缘|养|自)分[为成])([^。；，：:;“”（）()《》的等\\n]{3,60})(?<![、和与及或第])(${numeral})(${classes})(?=[。；，：:;）)的\\n]|$)`,
  'g',
)

/** 分为甲、乙、丙三类 in `text`, in order. */
export function dividedItems(text: string): CountedItems[] {
  const found: CountedItems[] = []
  for (const match of text.matchAll(divided)) {
    const [whole, items = '', stated = ''] = match
    const commas = items.split('、').length - 1
    const joints = items.match(/以及|和|与|及|或者?/g)?.length ?? 0
    const value = parseNumeral(stated)
    if (value === undefined || commas + joints === 0 || /[0-9]|至|到/.test(items)) continue
    found.push({
      start: match.index,
      end: match.index + whole.length,
      stated,
      value,
      fewest: commas + 1,
      most: commas + 1 + joints,
    })
  }
  return found
}

const persons = new RegExp(`等(${numeral})(?:人|名|位)`, 'g')

/** 甲乙、丙丁、戊己等2人: names before 等 and the number behind it; `most` is left open, since 等 may stand for more. */
export function namedPersons(text: string): CountedItems[] {
  const found: CountedItems[] = []
  for (const { 0: whole, 1: stated = '', index } of text.matchAll(persons)) {
    const names = /(?:、[\u4e00-\u9fa5·]{2,4}){1,20}$/.exec(text.slice(Math.max(0, index - 110), index))?.[0]
    const value = parseNumeral(stated)
    if (names === undefined || value === undefined) continue
    const fewest = names.split('、').length
    const start = index - names.length
    found.push({ start, end: index + whole.length, stated, value, fewest, most: Number.POSITIVE_INFINITY })
  }
  return found
}
