/**
 * Half-width marks in Chinese sentences (GB/T 15834-2011 5.1), and texts whose marks were all made half-width at once:
 * Unicode's NFKC turns ，：；？！（） into ASCII and leaves 。、“”《》〔〕 as they are.
 */
import { onceFor, type SourceText } from '../tree/index.ts'
import { widths } from './marks.ts'

/** A mark that a Chinese sentence has in full width. `start` is an offset into the text that was searched. */
export interface HalfWidthMark {
  readonly start: number
  readonly mark: string
  readonly full: string
}

/** 汉字, the marks of Chinese texts, full-width forms. By code: asked for each mark, an expression is slow at it. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x301f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    dashesAndQuotes.has(code)
  )
}

/** — ‘ ’ “ ” … */
const dashesAndQuotes: ReadonlySet<number> = new Set([0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026])

const hanzi = /[\u3400-\u9fff\uf900-\ufaff]/
const halfWidth = /[,;:?!()（）]/g
/** Half-width marks that can stand alone or begin a pair. */
const anyHalfWidth = /[,;:?!(]/
/** A pair of brackets that holds more is a pair by chance. */
const longestBracket = 300

/**
 * Marks of `text` that stand in a Chinese context. Right in half width, and left out: 10:30, 1:500, 1,000, 3.5, marks
 * between Latin words, addresses of web and mail, brackets with a partner of the other width. Linear.
 */
export function halfWidthMarks(text: string): HalfWidthMark[] {
  if (!anyHalfWidth.test(text)) return []
  const found: HalfWidthMark[] = []
  const open: number[] = []
  halfWidth.lastIndex = 0
  for (let match = halfWidth.exec(text); match !== null; match = halfWidth.exec(text)) {
    const { 0: mark, index: at } = match
    if (mark === '(' || mark === '（') open.push(at)
    else if (mark === ')' || mark === '）') {
      const start = open.pop()
      if (mark === ')' && start !== undefined && text[start] === '(' && isChinesePair(text, start, at)) {
        found.push({ start, mark: '(', full: '（' }, { start: at, mark, full: '）' })
      }
    } else if (isChinesePoint(text, at, mark)) found.push({ start: at, mark, full: widths.get(mark) ?? mark })
  }
  return found.sort((one, two) => one.start - two.start)
}

function isChinesePoint(text: string, at: number, mark: string): boolean {
  if (isChinese(text.charCodeAt(at - 1))) return true
  // Behind a digit or a sign: 70%,其中 and 附件1:名单 are Chinese, 10:30 and 1,000 are not.
  if (!isChinese(text.charCodeAt(at + 1))) return false
  const before = text[at - 1] ?? ''
  if (before === '' || /[A-Za-z\s]/.test(before)) return false
  return mark !== ':' || /[0-9)]/.test(before)
}

function isChinesePair(text: string, start: number, end: number): boolean {
  if (end - start > longestBracket) return false
  const content = text.slice(start + 1, end)
  if (hanzi.test(content)) return true
  const before = text[start - 1] ?? '\n'
  const after = text[end + 1] ?? '\n'
  // 国发(2020)5号 is for the rules of document numbers.
  if (/^[0-9]{4}$/.test(content) && /[0-9第]/.test(after)) return false
  const behindChinese = isChinese(before.charCodeAt(0))
  const beforeChinese = isChinese(after.charCodeAt(0))
  const left = behindChinese || /\s/.test(before)
  const right = beforeChinese || /[\s,.;:]/.test(after)
  return left && right && (behindChinese || beforeChinese)
}

/** Fewer marks than these may be somebody's habit or haste. */
const fewest = 10

/**
 * The marks that were folded, where the whole text was: at least ten half-width marks in Chinese context, not one in
 * full width, and at least ten of those that NFKC leaves alone. Empty for every other text. Computed once for the
 * source in hand.
 */
export const foldedMarks: (source: SourceText) => readonly HalfWidthMark[] = onceFor(({ text }) => {
  if (/[，：；？！（）]/.test(text) || !holdsKeptMarks(text)) return []
  const marks = halfWidthMarks(text)
  return marks.length >= fewest ? marks : []
})

/** Whether `text` has at least ten of the marks that NFKC leaves alone. */
function holdsKeptMarks(text: string): boolean {
  const kept = /[。、“”《》〔〕]/g
  let left = fewest
  while (left > 0 && kept.test(text)) left--
  return left === 0
}
