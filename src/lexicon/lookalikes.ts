/** Markers typed, or read by a scanner, with characters that only look like numerals: l.加强 and —、总体要求. */
import type { MarkerStyle } from '../tree/index.ts'
import { parseNumeral } from './numerals.ts'

export interface Lookalike {
  /** As written, such as `l.`; it begins the text. */
  readonly text: string
  readonly style: MarkerStyle
  readonly number: number
  /** The same with numerals, such as `1.`. */
  readonly expected: string
}

/** l, lO and 1l, a small l, since I. is a Roman numeral; — and 十— with a dash for 一. */
const numeral = '(?<numeral>[1-9]?l[0-9lO]?|[1-9]O|[二三四五六七八九]?十?[—–―－ー])'
const behind = '(?=[\\u4e00-\\u9fff《“])'
const forms: readonly { readonly form: RegExp; readonly latin: MarkerStyle; readonly chinese: MarkerStyle }[] = [
  { form: new RegExp(`^${numeral}(?:[.．、])${behind}`), latin: 'arabic', chinese: 'chinese' },
  { form: new RegExp(`^[（(]${numeral}[）)]${behind}`), latin: 'arabic-paren', chinese: 'chinese-paren' },
  { form: new RegExp(`^第${numeral}章`), latin: 'chapter', chinese: 'chapter' },
  { form: new RegExp(`^第${numeral}节`), latin: 'section', chinese: 'section' },
  { form: new RegExp(`^第${numeral}条`), latin: 'article', chinese: 'article' },
]

/** A paragraph that may begin with one; global, for a search in all paragraphs at one look. */
export const lookalikeHint = /^[（(第]?[0-9二三四五六七八九十]{0,2}[lO—–―－ー]/gm

/** The look-alike that `text`, a paragraph, begins with. */
export function lookalikeAt(text: string): Lookalike | undefined {
  for (const { form, latin, chinese } of forms) {
    const match = form.exec(text)
    const written = match?.groups?.['numeral']
    if (match === null || written === undefined) continue
    const digits = written
      .replace(/l/g, '1')
      .replace(/O/g, '0')
      .replace(/[—–―－ー]/, '一')
    const number = parseNumeral(digits)
    if (number === undefined) return undefined
    const style = /[0-9]/.test(digits) ? latin : chinese
    return { text: match[0], style, number, expected: match[0].replace(written, digits) }
  }
  return undefined
}
