/** Chinese and Arabic numerals as notices write them. Source: GB/T 15835-2011 4.2, 5.2 and the forms met in real files. */

const digitValues: ReadonlyMap<string, number> = new Map([
  ...[...'〇○零ＯOΟο0０'].map((char) => [char, 0] as const),
  ...[...'一二三四五六七八九'].map((char, index) => [char, index + 1] as const),
  ...[...'123456789'].map((char, index) => [char, index + 1] as const),
  ...[...'１２３４５６７８９'].map((char, index) => [char, index + 1] as const),
  ['两', 2],
  ['元', 1],
])

const unitValues: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

const combined: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
])

/** Characters that a Chinese numeral is made of, for use inside a character class. */
export const chineseNumeralChars = '〇○零ＯOΟο一二三四五六七八九十百千两廿卅'

/**
 * Value of a numeral, 0 to 99,999: `三十一`, `一百零三`, `二〇二〇`, `廿三`, `12`, `１２`, with blanks inside allowed.
 * Undefined where the text is no numeral.
 */
export function parseNumeral(text: string): number | undefined {
  const compact = text.replace(/[\s\u3000]/g, '')
  if (compact === '') return undefined
  if (/^[0-9０-９]+$/.test(compact)) {
    const value = Number(toHalfWidthDigits(compact))
    return value <= 99_999 ? value : undefined
  }
  return /[十百千廿卅]/.test(compact) ? parseWithUnits(compact) : parsePositional(compact)
}

function parsePositional(text: string): number | undefined {
  let value = 0
  for (const char of text) {
    const digit = digitValues.get(char)
    if (digit === undefined) return undefined
    value = value * 10 + digit
    if (value > 99_999) return undefined
  }
  return value
}

function parseWithUnits(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  for (const char of text) {
    const ready = combined.get(char)
    const unit = unitValues.get(char)
    if (ready !== undefined) {
      total += ready
      digit = undefined
    } else if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = undefined
    } else {
      const next = digitValues.get(char)
      if (next === undefined) return undefined
      if (digit !== undefined && digit !== 0) return undefined
      digit = next
    }
  }
  const value = total + (digit ?? 0)
  return value <= 99_999 ? value : undefined
}

const chineseDigits = '〇一二三四五六七八九'

/** `31` → `三十一`, as section markers are written. Range 0 to 9,999; outside it the Arabic form comes back. */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value)
  if (value === 0) return '〇'
  let text = ''
  let rest = value
  let zero = false
  for (const [char, unit] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    if (zero) text += '零'
    zero = false
    text += char === '十' && digit === 1 && text === '' ? '十' : (chineseDigits[digit] ?? '') + char
  }
  return text
}

/** `１２` → `12`; other characters stay. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
