/** The head of a notice: everything before the recipients or the first words of the body. */
import {
  findDates,
  findDocumentNumbers,
  genreOf,
  issuing,
  type LabelTable,
  looksLikeFurniture,
  looksLikeOrgan,
  parseDate,
  parseDocumentNumber,
  parseOrderNumber,
} from '../lexicon/index.ts'
import { type FieldSpan, fieldsIn, isLabelOnly, unknownField } from './header.ts'
import { cutLine, type Line } from './lines.ts'
import {
  closesTitle,
  compact,
  isDateLine,
  isTitleBracket,
  looksLikeAnnotation,
  looksLikeHistory,
  looksLikeProse,
  looksLikeRecipients,
  looksLikeTitlePart,
  markerOf,
} from './shapes.ts'

export type HeadRole =
  | 'field'
  | 'value'
  | 'documentNumber'
  | 'history'
  | 'furniture'
  | 'title'
  | 'repeated'
  | 'issuer'
  | 'page'

export interface HeadLine {
  readonly line: Line
  role: HeadRole
  fields?: readonly FieldSpan[]
  /** Number of the title that the line belongs to. */
  title?: number
}

export interface Head {
  /** The lines of the head, in order. */
  readonly lines: readonly HeadLine[]
  /** The lines behind it, from the recipients on. */
  readonly rest: readonly Line[]
  /** The title, line breaks and blanks joined away; undefined where there is none. */
  readonly title: string | undefined
  /** What the header's own field says the title is. */
  readonly headerTitle: string | undefined
}

/** Reads the head off the front of `lines`. */
export function readHead(all: readonly Line[], labels: LabelTable): Head {
  const cutLines = all.flatMap((line, index) => (index < 200 ? cutHeadLine(line) : [line]))
  const end = endOfHead(cutLines, labels)
  const lines = [
    ...cutLines.slice(0, end),
    ...cutLines.slice(end, end + 1).flatMap(cutRecipients),
    ...cutLines.slice(end + 1),
  ]
  const head = classify(lines.slice(0, end), labels)
  fillHeader(head)
  const titles = findTitles(head, lines[end])
  const headerTitle = fieldValue(head, 'title')
  const main = chooseTitle(titles, head, lines, end, headerTitle)
  assignTitles(head, titles, main, headerTitle)
  const first = recipientsStart(head, lines, end)
  assignRest(head.slice(0, first))
  return {
    lines: head.slice(0, first),
    rest: [...head.slice(first).map((each) => each.line), ...lines.slice(end)],
    title: main?.text,
    headerTitle,
  }
}

/** Parts recipients from the words that follow them on the same line. */
function cutRecipients(line: Line): Line[] {
  const many = /^(?:各|[^。；！？:：]{2,40}[、，])[^。；！？:：]{1,160}[:：](?=.{8,}。)/.exec(line.text)
  const one = /^[^。；！？:：，,]{4,40}[:：](?=\s*(?:你|贵|为|根据|按照|现|近|关于|经|《|收悉|兹))/.exec(line.text)
  const found = many ?? one
  return found !== null && looksLikeRecipients(found[0]) ? cutLine(line, [found[0].length]) : [line]
}

/** Parts a line that holds a number and something else: `法释〔2021〕11号关于…的批复`, `…的通知（银发〔2021〕9号）`. */
function cutHeadLine(line: Line): Line[] {
  if (line.text.length > 300 || line.hint?.cells !== undefined) return [line]
  const page = /^[-—–]\s?\d{1,3}\s?[-—–](?=[^\d\s\-—–])/.exec(line.text)
  if (page !== null) {
    const [first, ...others] = cutLine(line, [page[0].length])
    return first === undefined ? [line] : [first, ...others.flatMap(cutHeadLine)]
  }
  const counter = /[\s\u3000]+(?=(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s*[:：]|【?字\s*(?:体|号)\s*[:：])/.exec(
    line.text,
  )
  if (counter !== null && /^(?:发布|发表|公开|时间|日期|来源|信息来源|更新|文章来源)/.test(line.text))
    return cutLine(line, [counter.index])
  const order = /^[\u4e00-\u9fa5]{2,24}令[〔［[（(]?\d{4}[〕］\]）)年]第\d{1,4}号(?=[（(][\u4e00-\u9fa5].*[）)]$)/.exec(
    line.text,
  )
  if (order !== null) return cutLine(line, [order[0].length])
  const dated = /^(?<number>\S{2,30}[〕］\]]\s?\d+\s?号)[\s\u3000]+(?=\S+$)/.exec(line.text)
  if (dated?.groups?.number !== undefined && parseDate(line.text.slice(dated[0].length)) !== undefined) {
    return cutLine(line, [dated.groups.number.length])
  }
  const bracket = /[（(][^（）()]{4,60}[）)]$/.exec(line.text)
  if (
    bracket !== null &&
    bracket.index > 3 &&
    parseOrderNumber(bracket[0]) !== undefined &&
    closesTitle(line.text.slice(0, bracket.index))
  ) {
    return cutLine(line, [bracket.index])
  }
  const numbers = findDocumentNumbers(line.text)
  const number = numbers[0]
  if (number === undefined || numbers.length > 1) return [line]
  if (number.start === 0 && number.end < line.text.length && number.hao) {
    const rest = line.text.slice(number.end).trim()
    if (closesTitle(rest) || /^签发人/.test(rest) || (/^关于/.test(rest) && !/[。；]/.test(rest)))
      return cutLine(line, [number.end])
    return [line]
  }
  const open = /[（(]$/.exec(line.text.slice(0, number.start).trimEnd())
  if (number.end >= line.text.length - 1) {
    const before = line.text.slice(0, open === null ? number.start : open.index).trim()
    const orderCode = /[（(][^（）()]{2,40}$/.exec(line.text.slice(0, number.start))
    if (open !== null && before !== '' && closesTitle(before)) return cutLine(line, [open.index])
    if (orderCode !== null && /令$/.test(number.organCode) && closesTitle(line.text.slice(0, orderCode.index)))
      return cutLine(line, [orderCode.index])
    if (
      open === null &&
      before !== '' &&
      number.end === line.text.length &&
      (looksLikeHistory(before) || closesTitle(before))
    )
      return cutLine(line, [number.start])
  }
  return [line]
}

/** Index of the first line that belongs to the body, recipients included. */
function endOfHead(lines: readonly Line[], labels: LabelTable): number {
  const stacked = isStacked(lines, labels)
  let historyOpen = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const text = line.text
    if (historyOpen) {
      historyOpen = !/[）)]$/.test(text)
      continue
    }
    if (stacked && isLabelOnly(line, labels)) {
      const next = lines[index + 1]
      if (next !== undefined && !isLabelOnly(next, labels) && fieldsIn(next, labels).length === 0) index++
      continue
    }
    if (isLabelOnly(line, labels) || fieldsIn(line, labels).length > 0 || looksLikeFurniture(text)) continue
    if (parseDocumentNumber(text) !== undefined || parseOrderNumber(text) !== undefined) continue
    if (looksLikeHistory(text)) {
      historyOpen = /^[（(]/.test(text) && !/[）)]/.test(text)
      continue
    }
    if (markerOf(line) !== undefined || looksLikeRecipients(text)) return index
    if (looksLikeAnnotation(text)) continue
    if (
      looksLikeProse(text) &&
      !(closesTitle(text) && looksLikeTitlePart(text)) &&
      !(looksLikeTitlePart(text) && text.length <= 60)
    )
      return index
  }
  return lines.length
}

/** Whether the labels of this header stand on lines of their own, with their values on the next. */
function isStacked(lines: readonly Line[], labels: LabelTable): boolean {
  let alone = 0
  let inline = 0
  for (let index = 0; index < Math.min(lines.length, 120); index++) {
    const line = lines[index]
    if (line === undefined) break
    if (isLabelOnly(line, labels)) {
      const next = lines[index + 1]
      if (next !== undefined && !isLabelOnly(next, labels)) {
        alone++
        index++
      }
    } else {
      const fields = fieldsIn(line, labels)
      if (fields.some((field) => field.valueEnd > field.valueStart && field.key !== 'other')) inline++
      else if (fields.length === 0 && looksLikeProse(line.text)) break
    }
  }
  return alone >= 2 && alone > inline
}

function classify(lines: readonly Line[], labels: LabelTable): HeadLine[] {
  const stacked = isStacked(lines, labels)
  const head: HeadLine[] = []
  let historyOpen = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    if (historyOpen) {
      head.push({ line, role: 'history' })
      historyOpen = !/[）)]$/.test(line.text)
      continue
    }
    const fields = fieldsIn(line, labels)
    if (fields.length > 0 && !looksLikeHistory(line.text)) {
      head.push({ line, role: isPageLine(line, fields) ? 'furniture' : 'field', fields })
      const last = fields[fields.length - 1]
      const next = lines[index + 1]
      const empty = last !== undefined && last.valueEnd <= last.valueStart
      if (empty && stacked && next !== undefined && !isLabelOnly(next, labels) && fieldsIn(next, labels).length === 0) {
        head.push({ line: next, role: 'value' })
        index++
      }
      continue
    }
    if (stacked && isLabelOnly(line, labels)) {
      const key = {
        key: labelKeyOf(line, labels),
        labelStart: 0,
        labelEnd: line.text.length,
        valueStart: line.text.length,
        valueEnd: line.text.length,
      }
      head.push({ line, role: 'field', fields: [key] })
      const next = lines[index + 1]
      if (next !== undefined && !isLabelOnly(next, labels) && fieldsIn(next, labels).length === 0) {
        head.push({ line: next, role: 'value' })
        index++
      }
      continue
    }
    const role = plainRole(line)
    historyOpen = role === 'history' && /^[（(]/.test(line.text) && !/[）)]/.test(line.text)
    head.push({ line, role })
  }
  return head
}

/** Lines in the midst of a header: fields under labels that no table has, and values that go on in the next line. */
function fillHeader(head: HeadLine[]): void {
  for (const [index, each] of head.entries()) {
    const before = head[index - 1]
    const after = head[index + 1]
    if (each.role !== 'page' || (before?.role !== 'field' && before?.role !== 'value')) continue
    const unknown = unknownField(each.line)
    const within = after?.role === 'field'
    if (
      unknown !== undefined &&
      (within || (unknown.valueEnd > unknown.valueStart && each.line.blankBefore <= before.line.blankBefore))
    ) {
      each.role = 'field'
      each.fields = [unknown]
    } else if (within && each.line.blankBefore === 0 && !looksLikeProse(each.line.text)) each.role = 'value'
  }
}

function labelKeyOf(line: Line, labels: LabelTable): FieldSpan['key'] {
  return fieldsIn({ ...line, text: `${line.text}：` }, labels)[0]?.key ?? 'other'
}

/** Lines of page counters and buttons that also have a label: 浏览次数：3 字体：大 中 小. */
function isPageLine(line: Line, fields: readonly FieldSpan[]): boolean {
  return fields.every((field) => field.key === 'other') && looksLikeFurniture(line.text)
}

function plainRole(line: Line): HeadRole {
  const text = line.text
  if (looksLikeFurniture(text)) return 'furniture'
  if (parseDocumentNumber(text) !== undefined || parseOrderNumber(text) !== undefined) return 'documentNumber'
  if (looksLikeHistory(text) || looksLikeAnnotation(text)) return 'history'
  return 'page'
}

function fieldValue(head: readonly HeadLine[], key: string): string | undefined {
  for (const [index, each] of head.entries()) {
    for (const field of each.fields ?? []) {
      if (field.key !== key || each.role !== 'field') continue
      let value = each.line.text.slice(field.valueStart, field.valueEnd)
      for (let next = index + 1; head[next]?.role === 'value'; next++) value += head[next]?.line.text ?? ''
      if (value.trim() !== '') return compact(value)
    }
  }
  return undefined
}

interface TitleRun {
  /** Indices into the head, first to last. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly closed: boolean
}

const continues = /^(?:的|[（(](?:试行|暂行|征求|修订|草案|送审|讨论|20\d\d)|及|和(?!解)|与|并|暨)/
const wantsMore = /(?:的|和|与|及|、|暨|关于|印发|转发|以及|对|等)$/

/** Runs of lines that can be titles, in order. */
function findTitles(head: readonly HeadLine[], next: Line | undefined): TitleRun[] {
  const titles: TitleRun[] = []
  const isPage = head.some((each) => each.role === 'furniture')
  let from = -1
  const flush = (to: number) => {
    if (from >= 0 && to >= from) titles.push({ from, to, text: joined(head, from, to), closed: false })
    from = -1
  }
  for (const [index, each] of head.entries()) {
    const text = each.line.text
    if (each.role !== 'page' || !looksLikeTitlePart(text) || parseDate(text) !== undefined || isDateLine(text)) {
      flush(index - 1)
      continue
    }
    if (from >= 0 && isPage && !startsTitle(head, from, index)) from = index
    if (from < 0) from = index
    const so = joined(head, from, index)
    const following = head[index + 1]
    if (!closesTitle(so) || (following?.role === 'page' && goesOn(so, following.line.text))) continue
    titles.push({ from, to: index, text: so, closed: true })
    from = -1
  }
  flush(head.length - 1)
  return next === undefined && titles.length === 0 ? [] : titles
}

/** Whether the lines before `index` can be the first lines of the title that goes on there, and not words of a page. */
function startsTitle(head: readonly HeadLine[], from: number, index: number): boolean {
  for (let at = from; at < index; at++) {
    const text = head[at]?.line.text ?? ''
    if (
      /关于|印发|转发|批转/.test(text) ||
      wantsMore.test(text) ||
      (looksLikeOrgan(text) && (head[index]?.line.text ?? '').length > 8)
    )
      return true
    if ((head[at]?.line.hint?.heading ?? 0) > 0) return true
  }
  return false
}

/** Whether a title that could end here goes on in the next line. */
function goesOn(text: string, next: string): boolean {
  if (isTitleBracket(next)) return true
  if (!looksLikeTitlePart(next) || looksLikeRecipients(next)) return false
  if (continues.test(next)) return true
  const genre = genreOf(text)
  const waits = genre !== undefined && !genre.addressed && (issuing.test(text) || /关于(?!.*[》])/.test(text))
  return (
    waits &&
    !(/关于/.test(next) && closesTitle(next)) &&
    next.length <= 60 &&
    /(?:通知|函|批复|决定|意见|公告|通告|报告)$/.test(compact(next)) &&
    !/^关于/.test(next) &&
    !looksLikeOrgan(next)
  )
}

function joined(head: readonly HeadLine[], from: number, to: number): string {
  let text = ''
  for (let index = from; index <= to; index++) text += compact(head[index]?.line.text ?? '')
  return text
}

/** The title of the notice among all that look like one: a page often shows it two or three times. */
function chooseTitle(
  titles: readonly TitleRun[],
  head: readonly HeadLine[],
  lines: readonly Line[],
  end: number,
  headerTitle: string | undefined,
): TitleRun | undefined {
  const usable = titles.filter((title) => !isMark(title.text) && !isFurnished(title, head))
  const pool = usable.some((title) => title.closed)
    ? usable.filter((title) => title.closed)
    : usable.filter((title) => isPlausible(title, head))
  const addressed = lines[end] !== undefined && looksLikeRecipients(lines[end]?.text ?? '')
  let best: TitleRun | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const title of pool) {
    const score =
      titleScore(title, head, addressed, headerTitle) +
      (best !== undefined && compact(best.text) === compact(title.text) ? 1 : 0)
    if (
      score > bestScore ||
      (score === bestScore && best !== undefined && compact(best.text) === compact(title.text))
    ) {
      best = title
      bestScore = score
    }
  }
  return fullest(best, pool) ?? titles.find((title) => isMark(title.text) && /公告|通告|公报/.test(title.text))
}

/** The same title with its organs before it, where it is printed that way too. */
function fullest(best: TitleRun | undefined, pool: readonly TitleRun[]): TitleRun | undefined {
  if (best === undefined) return undefined
  const isFuller = (title: TitleRun) => title.text.length > best.text.length && title.text.endsWith(best.text)
  return pool.find((title) => isFuller(title) && looksLikeOrgan(title.text.slice(0, -best.text.length))) ?? best
}

/** 中华人民共和国国务院令, 某某市人民政府文件, …公告: the organ's mark, not a title (GB/T 9704-2012 7.2.4, 10.2). */
function isMark(text: string): boolean {
  const mark = /^(.{3,60})(?:命令|令|文件|公告|通告)$/.exec(text.replace(/[（(][^（）()]*[）)]$/, ''))
  return mark !== null && !/关于/.test(text) && looksLikeOrgan(mark[1] ?? '')
}

function isFurnished(title: TitleRun, head: readonly HeadLine[]): boolean {
  return head.slice(title.from, title.to + 1).every((each) => looksLikeFurniture(each.line.text))
}

/** An unclosed run that may still be a title: has 关于, is a heading, or is the only text above the body. */
function isPlausible(title: TitleRun, head: readonly HeadLine[]): boolean {
  const lines = head.slice(title.from, title.to + 1)
  if (lines.some((each) => each.line.hint?.heading !== undefined)) return true
  if (/关于/.test(title.text)) return true
  return (
    title.text.length >= 5 &&
    !head.some((each) => each.role === 'furniture') &&
    !lines.every((each) => looksLikeOrgan(each.line.text))
  )
}

function titleScore(
  title: TitleRun,
  head: readonly HeadLine[],
  addressed: boolean,
  headerTitle: string | undefined,
): number {
  let score = 0
  const before = head[title.from - 1]?.role
  const after = head[title.to + 1]?.role
  if (before === 'documentNumber' || after === 'documentNumber') score += 2
  if (/关于/.test(title.text)) score += 1
  if (head[title.from]?.line.hint?.heading === 1) score += 1
  const behind = head.slice(title.to + 1).filter((each) => each.role === 'page')
  if (addressed && behind.length === 0) score += 2
  if (
    headerTitle !== undefined &&
    (compact(title.text).endsWith(headerTitle) || headerTitle.endsWith(compact(title.text)))
  )
    score += 2
  if (genreOf(title.text)?.statutory === true) score += 1
  return score
}

function assignTitles(
  head: HeadLine[],
  titles: readonly TitleRun[],
  main: TitleRun | undefined,
  headerTitle: string | undefined,
): void {
  for (const [number, title] of titles.entries()) {
    const role: HeadRole | undefined =
      title === main
        ? 'title'
        : isMark(title.text)
          ? 'issuer'
          : main !== undefined && title.closed
            ? 'repeated'
            : undefined
    for (let index = title.from; index <= title.to; index++) {
      const each = head[index]
      if (each === undefined) continue
      each.role = role ?? 'page'
      each.title = number
    }
  }
  splitIssuer(head, main, headerTitle)
}

/** A date without a label, or the name of a header's table: part of the header, but no field. */
export function isLoose(line: Line): boolean {
  const { text } = line
  return (
    line.hint?.cells !== undefined ||
    /^(?:基本信息|公文信息|文件信息|信息属性|索引信息)$/.test(compact(text)) ||
    (findDates(text)[0]?.start === 0 && compact(text).length < 30)
  )
}

/** Lines of the head that are no title: marks of organs, and words of the page. */
function assignRest(head: readonly HeadLine[]): void {
  const isPage = head.some((each) => each.role === 'furniture')
  for (const each of head) {
    if (each.role !== 'page' || isLoose(each.line)) continue
    if (isMark(compact(each.line.text)) || (!isPage && looksLikeOrgan(each.line.text))) each.role = 'issuer'
    else if (isPage && (!/[，。；：]/.test(each.line.text) || looksLikeFurniture(each.line.text)))
      each.role = 'furniture'
  }
}

/**
 * An organ alone above 关于… belongs to the title (条例第九条(七)). Where the header names that organ as the issuer and
 * does not give the title with it, a line of its own below the number stands for the organ (DESIGN.md §4).
 */
function splitIssuer(head: HeadLine[], main: TitleRun | undefined, headerTitle: string | undefined): void {
  const first = main === undefined ? undefined : head[main.from]
  if (main === undefined || first === undefined || main.to === main.from) return
  const organ = compact(first.line.text)
  const next = compact(head[main.from + 1]?.line.text ?? '')
  if (
    head[main.from - 1]?.role !== 'documentNumber' ||
    fieldValue(head, 'issuer') !== organ ||
    !next.startsWith('关于') ||
    headerTitle?.startsWith(organ)
  )
    return
  first.role = 'issuer'
}

/** Lines at the end of the head that are the first lines of recipients which end in the next line. */
function recipientsStart(head: readonly HeadLine[], lines: readonly Line[], end: number): number {
  const closing = closingColon(lines, end)
  if (closing < 0) return head.length
  let first = head.length
  for (let before = head[first - 1]; before?.role === 'page' && !isLoose(before.line); before = head[first - 1]) first--
  const wrapped = [...head.slice(first).map((each) => each.line), ...lines.slice(end, closing + 1)]
    .map((line) => line.text)
    .join('')
  return first < head.length && /[，,、；;]/.test(wrapped) && looksLikeRecipients(wrapped) ? first : head.length
}

/** Index of the line, the one at `from` or one of the few behind it, that ends with a colon before any sentence ends. */
function closingColon(lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + 8); index++) {
    const text = lines[index]?.text ?? ''
    if (/[:：]$/.test(text)) return index
    if (/[。！？]/.test(text)) return -1
  }
  return -1
}
