/** Marks of pairs that have no partner, or the wrong one. Source: GB/T 15834-2011 4.8, 4.9, 4.15. */
import { pairs } from './marks.ts'
import { quotedParagraphs } from './quotations.ts'
import { turnedQuotes } from './quote-directions.ts'

/** A mark within a list of paragraphs. */
export interface PairMark {
  readonly paragraph: number
  /** Offset in the paragraph. */
  readonly at: number
  readonly mark: string
}

export interface PairingDefect {
  readonly kind: /** Opened, never closed. */
    | 'unclosed'
    /** Closed, never opened. */
    | 'unopened'
    /** The two halves differ in width, or one quote is straight. */
    | 'mixed'
    /** Closed while a pair that was opened within is still open. */
    | 'crossed'
  readonly mark: PairMark
  /** The half that stands before it. */
  readonly other?: PairMark
}

const openers = [...pairs.keys()].filter((mark) => !/[{｛]/.test(mark))
const closers = new Map(openers.map((open) => [pairs.get(open) ?? '', open]))

/** The same for marks that differ in width only. */
function kindOf(open: string): string {
  return open.replace('（', '(').replace(/[［〔]/, '[')
}

/** 1） a) （1 at the start of a paragraph or clause is a number of a list. */
const listNumber = /(?:^|[\s。；：，、,;:（(])(?:[0-9]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[ivxIVX]{1,4}|[①-⑳])$/
/** [0,1) and (0,1] are ranges. */
const interval = /[[(][-+0-9.∞%]{1,8}[,，~～][-+0-9.∞%]{0,8}$/

/** ’ of it’s, ” of 24” and 1） close nothing. */
function closesNothing(text: string, at: number): boolean {
  const char = text[at] ?? ''
  const before = text.slice(Math.max(0, at - 20), at)
  if (char === '’') return /[A-Za-z0-9]$/.test(before)
  if (char === '”') return /[0-9]$/.test(before) && !before.includes('“')
  return /[)）]/.test(char) && listNumber.test(before)
}

/** How many pairs may be open at a time. */
const deepest = 50
/** How far behind a mark its crossing partner is looked for, in characters. */
const widest = 2000

/** Reads one paragraph from left to right. */
class Reader {
  readonly lonely: PairMark[] = []
  readonly open: PairMark[] = []
  readonly defects: PairingDefect[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  take(mark: PairMark): void {
    const opener = mark.mark === '"' ? '"' : closers.get(mark.mark)
    const top = this.open[this.open.length - 1]
    if (opener === undefined) this.push(mark)
    else if (top?.mark === opener) this.open.pop()
    else if (top !== undefined && this.isOtherWidth(top, mark)) {
      this.open.pop()
      this.defects.push({ kind: 'mixed', mark, other: top })
    } else if (this.open.some((each) => each.mark === opener)) this.closeOuter(mark, opener)
    else if (top !== undefined && this.isInterval(mark.at)) this.open.pop()
    else if (mark.mark !== '"' && !closesNothing(this.text, mark.at)) this.closeAlone(mark, opener)
  }

  /** What has been open for so long will not be closed any more. */
  private push(mark: PairMark): void {
    this.open.push(mark)
    const [oldest] = this.open.length > deepest ? this.open.splice(0, 1) : []
    if (oldest !== undefined) this.lonely.push(oldest)
  }

  /** `(含…）`, `“三查"`, `〔2020)`. */
  private isOtherWidth(open: PairMark, close: PairMark): boolean {
    if (close.mark === '"') return open.mark === '“'
    if (kindOf(open.mark) === kindOf(closers.get(close.mark) ?? '')) return true
    return /[〔［[][0-9]{4}[)）]$/.test(this.text.slice(open.at, close.at + 1))
  }

  private isInterval(at: number): boolean {
    return /[)\]]/.test(this.text[at] ?? '') && interval.test(this.text.slice(Math.max(0, at - 20), at))
  }

  /** Closes an outer pair; what was opened within it may still be closed: then the two cross. */
  private closeOuter(mark: PairMark, opener: string): void {
    const [, ...between] = this.open.splice(this.open.findLastIndex((each) => each.mark === opener))
    this.open.push(...between)
    const later = between.find((each) => closesLater(this.text, mark.at, each.mark))
    if (later !== undefined) this.defects.push({ kind: 'crossed', mark, other: later })
  }

  /** In （…)…） the ) was taken for the end of （, which only now ends. */
  private closeAlone(mark: PairMark, opener: string): void {
    const taken = this.defects.findLastIndex(({ kind, other }) => kind === 'mixed' && other?.mark === opener)
    const [early] = taken < 0 ? [] : this.defects.splice(taken, 1)
    this.lonely.push(early?.mark ?? mark)
  }
}

function closesLater(text: string, from: number, open: string): boolean {
  const close = pairs.get(open) ?? ''
  let depth = 0
  for (let at = from + 1; at < Math.min(text.length, from + widest); at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && depth-- === 0) return true
  }
  return false
}

const curly = /[“”‘’（）()《》〈〉〔〕［］[\]【】「」『』〖〗]/g
/** Where quotes stand the wrong way round, that is what is wrong with them. */
const withoutQuotes = /[‘’（）()《》〈〉〔〕［］[\]【】「」『』〖〗]/g
const withStraight = /[“”‘’（）()《》〈〉〔〕［］[\]【】「」『』〖〗"]/g

/** One of its own: where it stopped, it would begin again. */
const anyMark = new RegExp(withStraight)

/** Whether each mark closes the one before it that is open: so it is nearly always, and no more need be made of it. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  anyMark.lastIndex = 0
  for (let found = anyMark.exec(text); found !== null; found = anyMark.exec(text)) {
    const mark = found[0]
    const opener = closers.get(mark)
    if (mark === '"' || open.length > deepest || (opener !== undefined && open.pop() !== opener)) return false
    if (opener === undefined) open.push(mark)
  }
  return open.length === 0
}

/** How many paragraphs a bracket may span where a line was broken within it. */
const farthest = 2

/** Takes out pairs that a break between lines has parted, and quotations over several paragraphs. */
function withoutSpanning(lonely: readonly PairMark[], paragraphs: readonly string[]): PairMark[] {
  if (lonely.length === 0) return []
  const quoted = quotedParagraphs(paragraphs)
  const left: PairMark[] = []
  for (const mark of lonely) {
    if (/[“”]/.test(mark.mark) && quoted[mark.paragraph] !== 0) continue
    const opener = kindOf(closers.get(mark.mark) ?? '')
    const near = left.slice(-deepest)
    const partner = near.findLastIndex((each) => kindOf(each.mark) === opener)
    const distance = mark.paragraph - (near[partner]?.paragraph ?? mark.paragraph)
    if (distance > 0 && distance <= farthest) left.splice(partner - near.length, 1)
    else left.push(mark)
  }
  return left
}

/**
 * Defects in `paragraphs` (in document order), those of two halves first. Pairs are sought within a paragraph.
 * Paragraphs without 汉字 are code or tables and left out, and so are list numbers such as 1）, braces, and quotes that
 * `turnedQuotes` tells of.
 */
export function pairingDefects(paragraphs: readonly string[]): PairingDefect[] {
  const defects: PairingDefect[] = []
  const lonely: PairMark[] = []
  for (const [paragraph, text] of paragraphs.entries()) {
    if (!/[\u4e00-\u9fff]|^[）〕》”][。；]?$/.test(text)) continue
    if (isBalanced(text)) continue
    const reader = new Reader(text)
    // A straight quote has a say only where it closes a curly one.
    const form = /“[^“”"]*"/.test(text) ? withStraight : turnedQuotes(text).length > 0 ? withoutQuotes : curly
    for (const { 0: mark, index: at } of text.matchAll(form)) reader.take({ paragraph, at, mark })
    defects.push(...reader.defects)
    lonely.push(...[...reader.lonely, ...reader.open].sort((one, two) => one.at - two.at))
  }
  const left = withoutSpanning(lonely, paragraphs)
  return [
    ...defects,
    ...left.map((mark): PairingDefect => ({ kind: closers.has(mark.mark) ? 'unopened' : 'unclosed', mark })),
  ]
}
