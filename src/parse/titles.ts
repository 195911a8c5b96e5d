/** The title of a notice among all lines of its head that look like one. */
import {
  genreOf,
  issuing,
  looksLikeAddressees,
  looksLikeFurniture,
  looksLikeOrgan,
  parseDate,
  plainWords,
} from '../lexicon/index.ts'
import { type HeadLine, type HeadRole, fieldValue } from './head-line.ts'
import type { Line } from './lines.ts'
import {
  closesTitle,
  compact,
  isDateLine,
  isTitleBracket,
  looksLikeRecipients,
  looksLikeTitlePart,
  unquoted,
} from './shapes.ts'

export const wantsMore = /(?:的|和|与|及|、|暨|关于|印发|转发|以及|对|等)$/

export interface TitleRun {
  /** Indices into the head, first to last. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly closed: boolean
}

export const continues = /^(?:的|[（(](?:试行|暂行|征求|修订|草案|送审|讨论|20\d\d)|及|和(?!解)|与|并|暨)/

/** Lines of a title: the longest in real files have five. */
const longestTitle = 8

/** Runs of lines that can be titles, in order. */
export function findTitles(head: readonly HeadLine[], next: Line | undefined): TitleRun[] {
  const titles: TitleRun[] = []
  const isPage = head.some((each) => each.role === 'furniture')
  let from = -1
  const flush = (to: number) => {
    if (from >= 0 && to >= from) titles.push({ from, to, text: joined(head, from, to), closed: false })
    from = -1
  }
  for (const [index, each] of head.entries()) {
    const text = each.line.text
    if (
      each.role !== 'page' ||
      !looksLikeTitlePart(text) ||
      isUnclosedRecipients(text) ||
      parseDate(text) !== undefined ||
      isDateLine(text)
    ) {
      flush(index - 1)
      continue
    }
    if (from >= 0 && (isPage || isWholeTitle(text)) && !startsTitle(head, from, index)) from = index
    if (from >= 0 && index - from >= longestTitle) flush(index - 1)
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

/** 各镇人民政府，区直各单位 without its colon, or with a comma for it. */
function isUnclosedRecipients(text: string): boolean {
  if (/^各[^，]*，/.test(text)) return true
  return /[，,]$/.test(text) ? looksLikeAddressees(text.slice(0, -1)) : text[0] === '各' && looksLikeAddressees(text)
}

/** A title that is whole on its line and needs nothing before it: 某局关于…的通知, …管理规定. */
function isWholeTitle(text: string): boolean {
  return closesTitle(text) && (/关于|印发|转发|批转/.test(plainWords(text)) || compact(text).length >= 8)
}

/** Whether the lines before `index` can be the first lines of the title that goes on there, and not words of a page. */
export function startsTitle(head: readonly HeadLine[], from: number, index: number): boolean {
  const next = plainWords(head[index]?.line.text ?? '')
  const isOpen = /^(?:关于|印发|转发|批转|下发|对|公布|发布|转发)/.test(next)
  for (let at = from; at < index; at++) {
    const text = plainWords(head[at]?.line.text ?? '')
    if (/关于|印发|转发|批转/.test(text) || wantsMore.test(text)) return true
    if (looksLikeOrgan(text) && (isOpen || (!isWholeTitle(next) && next.length > 8))) return true
    if ((head[at]?.line.hint?.heading ?? 0) > 0) return true
  }
  return false
}

/** Whether a title that could end here goes on in the next line. */
export function goesOn(soFar: string, following: string): boolean {
  const text = plainWords(soFar)
  const next = plainWords(following)
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
    !next.startsWith('关于') &&
    !looksLikeOrgan(next)
  )
}

export function joined(head: readonly HeadLine[], from: number, to: number): string {
  let text = ''
  for (let index = from; index <= to; index++) text += compact(head[index]?.line.text ?? '')
  return unquoted(text)
}

/** The title of the notice among all that look like one: a page often shows it two or three times. */
export function chooseTitle(
  titles: readonly TitleRun[],
  head: readonly HeadLine[],
  lines: readonly Line[],
  end: number,
  headerTitle: string | undefined,
): TitleRun | undefined {
  const isPage = head.some((each) => each.role === 'furniture')
  const usable = titles.filter((title) => !isMark(title.text) && !isFurnished(title, head))
  const pool = usable.some((title) => title.closed)
    ? usable.filter((title) => title.closed)
    : usable.filter((title) => isPlausible(title, head, isPage))
  const addressed = lines[end] !== undefined && looksLikeRecipients(lines[end]?.text ?? '')
  const lastWords = head.findLastIndex((each) => each.role === 'page')
  let best: TitleRun | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const title of pool) {
    const isRepeated = pool.some((other) => other !== title && compact(other.text) === compact(title.text))
    const score = titleScore(title, head, addressed && lastWords <= title.to, headerTitle) + (isRepeated ? 1 : 0)
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
export function fullest(best: TitleRun | undefined, pool: readonly TitleRun[]): TitleRun | undefined {
  if (best === undefined) return undefined
  const isFuller = (title: TitleRun) => title.text.length > best.text.length && title.text.endsWith(best.text)
  const about = best.text.slice(Math.max(0, plainWords(best.text).indexOf('关于')))
  // A title that is cut short in the text stands whole at the head of the page.
  const whole = pool.find(
    (title) => title.text.length > about.length && about.length > 8 && title.text.startsWith(about),
  )
  return (
    whole ?? pool.find((title) => isFuller(title) && looksLikeOrgan(title.text.slice(0, -best.text.length))) ?? best
  )
}

/** 中华人民共和国国务院令, 某某市人民政府文件, …公告: the organ's mark, not a title (GB/T 9704-2012 7.2.4, 10.2). */
export function isMark(text: string): boolean {
  const mark = /^(.{3,60})(?:命令|令|文件|公告|通告|通知)$/.exec(text.replace(/[（(][^（）()]*[）)]$/, ''))
  return mark !== null && !/关于/.test(plainWords(text)) && looksLikeOrgan(mark[1] ?? '')
}

export function isFurnished(title: TitleRun, head: readonly HeadLine[]): boolean {
  return head.slice(title.from, title.to + 1).every((each) => looksLikeFurniture(each.line.text))
}

/** An unclosed run that may still be a title: has 关于, is a heading, or is the only text above the body. */
export function isPlausible(title: TitleRun, head: readonly HeadLine[], isPage: boolean): boolean {
  const lines = head.slice(title.from, title.to + 1)
  if (lines.some((each) => each.line.hint?.heading !== undefined)) return true
  if (/关于/.test(plainWords(title.text))) return true
  return title.text.length >= 5 && !isPage && !lines.every((each) => looksLikeOrgan(each.line.text))
}

export function titleScore(
  title: TitleRun,
  head: readonly HeadLine[],
  isAboveRecipients: boolean,
  headerTitle: string | undefined,
): number {
  let score = 0
  const before = head[title.from - 1]?.role
  const after = head[title.to + 1]?.role
  if (before === 'documentNumber' || after === 'documentNumber') score += 2
  if (/关于/.test(plainWords(title.text))) score += 1
  if (head[title.from]?.line.hint?.heading === 1) score += 1
  if (isAboveRecipients) score += 2
  if (
    headerTitle !== undefined &&
    (compact(title.text).endsWith(headerTitle) || headerTitle.endsWith(compact(title.text)))
  )
    score += 2
  if (genreOf(title.text)?.statutory === true) score += 1
  return score
}

export function assignTitles(
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

/**
 * An organ alone above 关于… belongs to the title (条例第九条(七)). Where the header names that organ as the issuer and
 * does not give the title with it, a line of its own below the number stands for the organ (DESIGN.md §4).
 */
export function splitIssuer(head: HeadLine[], main: TitleRun | undefined, headerTitle: string | undefined): void {
  const first = main === undefined ? undefined : head[main.from]
  if (main === undefined || first === undefined || main.to === main.from) return
  const organ = compact(first.line.text)
  const next = compact(head[main.from + 1]?.line.text ?? '')
  if (
    head[main.from - 1]?.role !== 'documentNumber' ||
    fieldValue(head, 'issuer') !== organ ||
    !plainWords(next).startsWith('关于') ||
    headerTitle?.startsWith(organ)
  )
    return
  first.role = 'issuer'
}
