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

const chinese = /[\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]/
const hanzi = /[\u3400-\u9fff\uf900-\ufaff]/
const halfWidth = /[,;:?!()（）]/g
/** A pair of brackets that holds more is a pair by chance. */
const longestBracket = 300

/**
 * Marks of `text` that stand in a Chinese context. Right in half width, and left out: 10:30, 1:500, 1,000, 3.5, marks
 * between Latin words, addresses of web and mail, brackets with a partner of the other width. Linear.
 */
export function halfWidthMarks(text: string): HalfWidthMark[] {
  const found: HalfWidthMark[] = []
  const open: number[] = []
  for (const { 0: mark, index: at } of text.matchAll(halfWidth)) {
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
  const before = text[at - 1] ?? ''
  if (chinese.test(before)) return true
  if (/[A-Za-z\s]/.test(before) || before === '') return false
  // Behind a digit or a sign: 70%,其中 and 附件1:名单 are Chinese, 10:30 and 1,000 are not.
  return chinese.test(text[at + 1] ?? '') && (mark !== ':' || /[0-9)]/.test(before))
}

function isChinesePair(text: string, start: number, end: number): boolean {
  if (end - start > longestBracket) return false
  const content = text.slice(start + 1, end)
  if (hanzi.test(content)) return true
  const before = text[start - 1] ?? '\n'
  const after = text[end + 1] ?? '\n'
  // 国发(2020)5号 is for the rules of document numbers.
  if (/^[0-9]{4}$/.test(content) && /[0-9第]/.test(after)) return false
  const left = chinese.test(before) || /\s/.test(before)
  const right = chinese.test(after) || /[\s,.;:]/.test(after)
  return left && right && (chinese.test(before) || chinese.test(after))
}

/** Fewer marks than these may be somebody's habit or haste. */
const fewest = 10

/**
 * The marks that were folded, where the whole text was: at least ten half-width marks in Chinese context, not one in
 * full width, and at least ten of those that NFKC leaves alone. Empty for every other text. Computed once for the
 * source in hand.
 */
export const foldedMarks: (source: SourceText) => readonly HalfWidthMark[] = onceFor(({ text }) => {
  const marks = /[，：；？！（）]/.test(text) ? [] : halfWidthMarks(text)
  return marks.length >= fewest && count(text, /[。、“”《》〔〕]/g) >= fewest ? marks : []
})

function count(text: string, pattern: RegExp): number {
  let total = 0
  for (const _ of text.matchAll(pattern)) total++
  return total
}
