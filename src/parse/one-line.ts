/** Texts that have lost their line breaks: cut again where the words leave no doubt. */
import {
  findDates,
  findDocumentNumbers,
  genres,
  looksLikeFurniture,
  looksLikeOrgan,
  markerAt,
  toChineseNumeral,
} from '../lexicon/index.ts'
import { cutLine, type Line } from './lines.ts'
import { looksLikeRecipients } from './shapes.ts'

/** Shorter lines are ordinary paragraphs. */
const shortest = 120

/**
 * Lines with the whole-text lines among them cut into title, number, recipients, sections and signature. `oneLine`
 * says whether there were any. Linear in the text.
 */
export function restoreLines(lines: readonly Line[]): { lines: Line[]; oneLine: boolean } {
  const long = lines.filter((line) => line.text.length >= shortest)
  // Header lines and the foot of a page are short and do not count.
  const words = lines.reduce((sum, line) => sum + (line.text.length > 60 ? line.text.length : 0), 0)
  const longest = long.reduce<Line | undefined>(
    (best, line) => (best === undefined || line.text.length > best.text.length ? line : best),
    undefined,
  )
  if (longest === undefined || long.length > 2 || longest.text.length * 10 < words * 6)
    return { lines: [...lines], oneLine: false }
  const cuts = cutsOf(longest.text)
  const behind = lines.slice(lines.indexOf(longest) + 1).filter((line) => !looksLikeFurniture(line.text)).length >= 4
  if (
    cuts.length < 3 ||
    behind ||
    (longest.text.length < 300 && titleEnd(longest.text, 0) === 0 && !longest.text.includes('第一条'))
  )
    return { lines: [...lines], oneLine: lines.length <= 2 && longest.text.length > 400 }
  return { lines: lines.flatMap((line) => (line === longest ? cutLine(line, cuts) : [line])), oneLine: true }
}

function cutsOf(text: string): number[] {
  const cuts = new Set<number>()
  let at = redHeadEnd(text, cuts)
  const title = titleEnd(text, at)
  if (title > 0) {
    cuts.add(title)
    at = skipBlanks(text, title)
  }
  const number = findDocumentNumbers(text.slice(at, at + 60))[0]
  if (number !== undefined && number.start <= 1) {
    cuts.add(at + number.end)
    at = skipBlanks(text, at + number.end)
  }
  const colon = /[:：]/.exec(text.slice(at, at + 300))
  if (colon !== null && looksLikeRecipients(text.slice(at, at + colon.index + 1))) {
    cuts.add(at + colon.index + 1)
    at += colon.index + 1
  }
  for (const cut of chain(text, at)) cuts.add(cut)
  for (const cut of closing(text, at)) cuts.add(cut)
  const articles = text.indexOf('第一条', at)
  if (articles >= 0 && /[ \u3000]/.test(text[articles + 3] ?? '')) {
    for (const cut of issuedText(text, at, articles)) cuts.add(cut)
    return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((left, right) => left - right)
  }
  for (const match of text.matchAll(/[。；：！？）”](?=[ \u3000]+)|[ \u3000]{2,}/g)) {
    const cut = (match.index ?? 0) + (/^[ \u3000]/.test(match[0]) ? match[0].length : 1)
    if (cut > at && cut < text.length) cuts.add(cut)
  }
  return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((left, right) => left - right)
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (/[ \u3000]/.test(text[at] ?? '')) at++
  return at
}

const titleGenres = genres
  .filter((genre) => genre.statutory || /方案|办法|规定|要点|细则|复函|答复/.test(genre.word))
  .map((genre) => genre.word)
  .sort((left, right) => right.length - left.length)
const genreWords = new RegExp(`(?:${titleGenres.join('|')})(?:（[^（）]{1,12}）)?`, 'g')

/** Cuts …文件陕电〔2022〕2号… at the head of a text into the organ's mark and the number; offset behind them, or 0. */
function redHeadEnd(text: string, cuts: Set<number>): number {
  const number = findDocumentNumbers(text.slice(0, 140))[0]
  if (number === undefined || !/文件[ \u3000]*$/.test(text.slice(0, number.start))) return 0
  cuts.add(number.start)
  cuts.add(number.end)
  return skipBlanks(text, number.end)
}

/** Offset behind the title that begins at `from`; 0 where none does. */
function titleEnd(text: string, from: number): number {
  const head = text.slice(from, from + 160)
  const about = head.indexOf('关于')
  const stop = head.search(/[。；：]/)
  for (const match of head.matchAll(genreWords)) {
    const end = (match.index ?? 0) + match[0].length
    if (end < 8 || (stop >= 0 && end > stop)) continue
    if (about < 0 || end < about + 4) continue
    const rest = head.slice(end)
    if (/^[》〉”]/.test(rest) || /^(?:的|和|及|精神|要求|》|情况|工作|》|有关|落实)/.test(rest)) continue
    if (
      /^[ \u3000]/.test(rest) ||
      /^(?:各|[\u4e00-\u9fa5]{2,30}[:：]|为|根据|按照|现将|一、|近年|近期|[\u4e00-\u9fa5]{1,12}[〔［[（(]?20\d\d|（?20\d\d|公司|20\d\d年)/.test(
        rest,
      )
    )
      return from + end
  }
  return 0
}

/** Places before 一、 二、 三、 … where they follow each other without a gap. */
function chain(text: string, from: number): number[] {
  const cuts: number[] = []
  let at = from
  for (let number = 1; number < 60; number++) {
    const form = `${toChineseNumeral(number)}、`
    const found = nextMarker(text, form, at, number)
    if (found < 0) break
    cuts.push(found)
    at = found + form.length
  }
  return cuts.length >= 2 ? cuts : []
}

function nextMarker(text: string, form: string, from: number, number: number): number {
  for (let at = text.indexOf(form, from); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text[at - 1] ?? '。'
    if (/[〇一二三四五六七八九十]/.test(before)) continue
    if (/[。；！？：”）\s\u3000]/.test(before) || (number === 1 && at === from)) {
      if (markerAt(text, at)?.number === number) return at
    }
  }
  return -1
}

const legislation = /第[〇零一二三四五六七八九十百]{1,6}[章节条](?=[ \u3000])/g

/** Places within a text that issues rules: round the signature before their title, and before chapters and articles. */
function issuedText(text: string, from: number, articles: number): number[] {
  const cuts: number[] = []
  for (const date of findDates(text.slice(from, articles))) {
    if (date.iso === undefined || date.style === 'iso') continue
    const organ = organStart(text, from + date.start)
    if (organ < 0) continue
    const end = from + date.end
    const note = /^[ \u3000]*[（(]此件[^（）()]{1,20}[）)]/.exec(text.slice(end, end + 40))
    cuts.push(organ, end, end + (note?.[0].length ?? 0))
    break
  }
  for (const match of text.matchAll(legislation)) if (match.index >= from) cuts.push(match.index)
  return cuts
}

/** Places before 附件： and before the signature at the end. */
function closing(text: string, from: number): number[] {
  const cuts: number[] = []
  const tail = Math.max(from, text.length - 600)
  const note = /[。；）]\s*(附件[:：1１])/.exec(text.slice(tail))
  if (note !== null) cuts.push(tail + note.index + note[0].length - (note[1] ?? '').length)
  for (const date of findDates(text.slice(tail)).reverse()) {
    if (date.year === undefined || date.day === undefined || date.style === 'iso') continue
    const start = tail + date.start
    const rest = text.slice(tail + date.end).trim()
    if (rest !== '' && !/^[（(][^（）()]*[）)](?:\s|$)|^附件|^抄送|^印发|^来源[:：]\S{2,20}$/.test(rest)) break
    const organ = organStart(text, start)
    if (organ >= 0) cuts.push(organ)
    else if (/[。；\s\u3000]$/.test(text.slice(0, start)) || /(?:复|知)[。]?\s*$/.test(text.slice(0, start)))
      cuts.push(start)
    if (rest !== '' && tail + date.end < text.length) cuts.push(tail + date.end)
    break
  }
  return cuts
}

/** Where the organ that ends directly before `end` begins, behind the last sentence or blank; -1 for none. */
function organStart(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 60), end)
  const match = /(?:^|[。；！？）：\s\u3000])([\u4e00-\u9fa5（）]{3,40})[\s\u3000]*$/.exec(before)
  if (match?.[1] === undefined || !looksLikeOrgan(match[1])) return -1
  return Math.max(0, end - 60) + match.index + match[0].indexOf(match[1])
}
