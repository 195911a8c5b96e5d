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

const lawStyles: Readonly<Record<string, MarkerStyle>> = { 编: 'part', 章: 'chapter', 节: 'section', 条: 'article' }

const numeral = `[${chineseNumeralChars}]`
const blank = '[ \\u3000\\u00a0\\u2002\\u2003]'
const form = new RegExp(
  [
    `第(?<law>${blank}?(?:${numeral}{1,7}|[0-9０-９]{1,4})${blank}?)(?<unit>[编章节条])(?<of>之${numeral}{1,3})?`,
    `(?<chinese>${numeral}{1,5})${blank}?[、．.]`,
    `[（(]${blank}?(?<paren>${numeral}{1,5})${blank}?[）)]`,
    `[（(]${blank}?(?<digits>[0-9０-９]{1,3})${blank}?[）)]`,
    `(?<arabic>[0-9０-９]{1,3})(?:${blank}?[．、]|\\.(?![0-9]|$)|\\.(?=[12][0-9]{3}年|[12][0-9]{3}[-—－~～至]))`,
    `(?<closed>[0-9０-９]{1,3})[）)]`,
    '(?<single>[\\u2460-\\u2473\\u2474-\\u249b\\u3220-\\u3229\\u3251-\\u325f\\u24eb-\\u24f4\\u2776-\\u277f])',
  ].join('|'),
  'y',
)

/**
 * The marker that begins exactly at `offset`, if there is one. Only the form is looked at: whether it is a marker and
 * not a citation, an amount or a year is for the parser to say.
 */
export function markerAt(text: string, offset: number): MarkerForm | undefined {
  form.lastIndex = offset
  const match = form.exec(text)
  if (match === null) return undefined
  const read = readMatch(match)
  if (read === undefined) return undefined
  return { ...read, level: levels[read.style], text: match[0], start: offset, end: offset + match[0].length }
}

function readMatch(match: RegExpExecArray): { style: MarkerStyle; number: number } | undefined {
  const groups = match.groups ?? {}
  if (groups.single !== undefined) return readSingle(groups.single)
  const [style, digits]: [MarkerStyle | undefined, string | undefined] =
    groups.law !== undefined
      ? [lawStyles[groups.unit ?? ''], groups.law]
      : groups.chinese !== undefined
        ? ['chinese', groups.chinese]
        : groups.paren !== undefined
          ? ['chinese-paren', groups.paren]
          : groups.digits !== undefined
            ? ['arabic-paren', groups.digits]
            : groups.arabic !== undefined
              ? ['arabic', groups.arabic]
              : ['arabic-paren', groups.closed]
  const number = parseNumeral(digits ?? '')
  return style === undefined || number === undefined ? undefined : { style, number }
}

function readSingle(char: string): { style: MarkerStyle; number: number } | undefined {
  const code = char.codePointAt(0) ?? 0
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
