/** 结构层次序数. Sources: GB/T 9704-2012 7.3.3 (一、 （一） 1. （1）), GB/T 15834-2011 B.3, legislation (编章节条). */
import type { Level, MarkerStyle } from '../tree/index.ts'
import { chineseNumeralChars, parseNumeral, toChineseNumeral } from './numerals.ts'

/** A marker found at a place. `end` is the offset behind it, blanks after it not included. */
export interface MarkerForm {
  readonly text: string
  readonly style: MarkerStyle
  readonly level: Level
  readonly number: number
  readonly start: number
  readonly end: number
}

const levels: Readonly<Record<MarkerStyle, Level>> = {
  chinese: 1,
  'chinese-paren': 2,
  arabic: 3,
  'arabic-paren': 4,
  circled: 5,
  part: '编',
  chapter: '章',
  section: '节',
  article: '条',
}

const lawStyles: Readonly<Record<string, MarkerStyle>> = {
  编: 'part',
  編: 'part',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article',
}

const numeral = `[${chineseNumeralChars}]`
const blank = '[ \\u3000\\u00a0\\u2002\\u2003]'

/** 第三条, 第12条, 第十条之一. */
const law = new RegExp(
  `第(${blank}?(?:${numeral}{1,7}|[0-9０-９]{1,4})${blank}?)([编編章节節条條])(?:之${numeral}{1,3})?`,
  'y',
)
/** 三、 and the forms 三． and 三. that some write. */
const chinese = new RegExp(`(${numeral}{1,5})${blank}?[、．.]`, 'y')
/** （三） and （3）, brackets of either width. */
const bracketed = new RegExp(`[（(]${blank}?(?:(${numeral}{1,5})|([0-9０-９]{1,3}))${blank}?[）)]`, 'y')
/** 3. 3．3、, not 3.5; but 1.2025年 has the marker 1. */
const arabic = new RegExp(
  `([0-9０-９]{1,3})(?:${blank}?[．、]|${blank}?\\.(?![0-9]|$)|\\.(?=[12][0-9]{3}年|[12][0-9]{3}[-—－~～至]))`,
  'y',
)
/** 3） and 3). */
const closed = /([0-9０-９]{1,3})[）)]/y

/**
 * The marker that begins exactly at `offset`, if there is one. Only the form is looked at: whether it is a marker and
 * not a citation, an amount or a year is for the parser to say.
 */
export function markerAt(text: string, offset: number): MarkerForm | undefined {
  const first = text[offset]
  if (first === undefined) return undefined
  if (first === '第') {
    const match = matchAt(law, text, offset)
    return match === null ? undefined : markerForm(match, offset, lawStyles[match[2] ?? ''], match[1])
  }
  if (first === '（' || first === '(') {
    const match = matchAt(bracketed, text, offset)
    if (match === null) return undefined
    const style = match[1] === undefined ? 'arabic-paren' : 'chinese-paren'
    return markerForm(match, offset, style, match[1] ?? match[2])
  }
  if (/[0-9０-９]/.test(first)) {
    const match = matchAt(arabic, text, offset)
    if (match !== null) return markerForm(match, offset, 'arabic', match[1])
    const half = matchAt(closed, text, offset)
    return half === null ? undefined : markerForm(half, offset, 'arabic-paren', half[1])
  }
  if (chineseNumeralChars.includes(first)) {
    const match = matchAt(chinese, text, offset)
    return match === null ? undefined : markerForm(match, offset, 'chinese', match[1])
  }
  const single = readSingle(first)
  if (single === undefined) return undefined
  return { ...single, level: levels[single.style], text: first, start: offset, end: offset + 1 }
}

function matchAt(form: RegExp, text: string, offset: number): RegExpExecArray | null {
  form.lastIndex = offset
  return form.exec(text)
}

function markerForm(
  match: RegExpExecArray,
  start: number,
  style: MarkerStyle | undefined,
  digits: string | undefined,
): MarkerForm | undefined {
  const number = parseNumeral(digits ?? '')
  if (style === undefined || number === undefined) return undefined
  return { text: match[0], style, level: levels[style], number, start, end: start + match[0].length }
}

function readSingle(char: string): { style: MarkerStyle; number: number } | undefined {
  const code = char.charCodeAt(0)
  if (code < 0x2460 || code > 0x3260) return undefined
  const series: readonly [from: number, to: number, first: number, style: MarkerStyle][] = [
    [0x2460, 0x2473, 1, 'circled'],
    [0x3251, 0x325f, 21, 'circled'],
    [0x24eb, 0x24f4, 11, 'circled'],
    [0x2776, 0x277f, 1, 'circled'],
    [0x2474, 0x2487, 1, 'arabic-paren'],
    [0x2488, 0x249b, 1, 'arabic'],
    [0x3220, 0x3229, 1, 'chinese-paren'],
  ]
  for (const [from, to, first, style] of series) {
    if (code >= from && code <= to) return { style, number: code - from + first }
  }
  return undefined
}

/** The standard form of a marker: `('chinese', 3)` → `三、`. `number` from 1 to 9,999; ① only to ⑳. */
export function markerText(style: MarkerStyle, number: number): string {
  const chinese = toChineseNumeral(number)
  switch (style) {
    case 'chinese':
      return `${chinese}、`
    case 'chinese-paren':
      return `（${chinese}）`
    case 'arabic':
      return `${number}.`
    case 'arabic-paren':
      return `（${number}）`
    case 'circled':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `（${number}）`
    case 'part':
      return `第${chinese}编`
    case 'chapter':
      return `第${chinese}章`
    case 'section':
      return `第${chinese}节`
    case 'article':
      return `第${chinese}条`
  }
}
