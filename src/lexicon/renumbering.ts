/** Markers with other numbers, and markers that stand inside a sentence. */
import type { MarkerStyle } from '../tree/index.ts'
import { markerAt, markerText } from './markers.ts'
import { chineseNumeralChars, toChineseNumeral } from './numerals.ts'

const arabicDigits = /[0-9０-９]+/
const chineseDigits = new RegExp(`[${chineseNumeralChars}]+`)

/** `text`, a marker as written, with another number (1 to 9,999): `(三)` and 4 give `(四)`. */
export function renumbered(text: string, style: MarkerStyle, number: number): string {
  if (arabicDigits.test(text)) return text.replace(arabicDigits, String(number))
  return chineseDigits.test(text) ? text.replace(chineseDigits, toChineseNumeral(number)) : markerText(style, number)
}

const cites = /[《》第照据按反合本及和与至、或用如由的对在]$/

/** Whether a marker of this style and number stands at or behind `from`: at the start, or behind a mark or a blank. */
export function holdsMarker(text: string, from: number, style: MarkerStyle, number: number): boolean {
  const law = style === 'article' || style === 'chapter' || style === 'section' || style === 'part'
  for (let at = from; at < text.length; at++) {
    const before = text[at - 1] ?? ''
    if (law ? text[at] !== '第' || cites.test(before) : !/^$|[\s。；：:;！？”’）)，,>\-—]/.test(before)) continue
    const form = markerAt(text, at)
    if (form?.style === style && form.number === number) return true
  }
  return false
}
