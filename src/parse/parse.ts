/** SourceText → Notice. Never fails on text: what has no other place is a paragraph of the body. */
import { type LabelTable, looksLikeOrgan, withOrgans, withScriptOf } from '../lexicon/index.ts'
import type { Notice, Position, SourceText } from '../tree/index.ts'
import { confidenceOf } from './confidence.ts'
import { type Head, readHead } from './head.ts'
import { headNodes } from './head-nodes.ts'
import { type Line, cutLine, linesOf, withoutMarkupLines } from './lines.ts'
import { isMarked, parseMarked } from './marked.ts'
import { withMarkup } from './markup-lines.ts'
import { type Child, furnitureNode, titleText } from './nodes.ts'
import { restoreLines } from './one-line.ts'
import type { Run } from './reading.ts'
import { isDateLine } from './shapes.ts'
import { startOfFurniture } from './tail.ts'
import { readText } from './text.ts'
import { textNodes } from './text-nodes.ts'

export interface ParseOptions {
  /** Header labels beyond our own table, such as `{ 公文编号: 'documentNumber' }`. */
  readonly labels?: LabelTable
  /** Names of organs that do not look like one, such as `棠湾之家`. */
  readonly organs?: readonly string[]
}

/**
 * The tree of a notice. Every character of `source.text` that is no blank lies in exactly one leaf. Linear in the
 * text; never throws on text.
 */
export function parse(source: SourceText, { labels = {}, organs = [] }: ParseOptions = {}): Notice {
  return withScriptOf(source.text, () => {
    if (organs.length === 0) return parseWith(source, labels)
    return withOrgans(new Set(organs.map((organ) => organ.replace(/\s/g, ''))), () => parseWith(source, labels))
  })
}

function parseWith(source: SourceText, labels: LabelTable): Notice {
  if (isMarked(source)) return parseMarked(source)
  const { lines: written, markup } = withoutMarkupLines(linesOf(withFrontMatter(source)))
  const restored = restoreLines(written)
  const lines = withSigners(cutAll(restored.lines))
  const head = readHead(lines, labels)
  const foot = startOfFurniture(head.rest, 0)
  const runs = readText(head.rest.slice(0, foot), head.title)
  const fuller = fullerTitle(head, runs)
  const children: Child[] = [
    ...headNodes(head, fuller !== undefined),
    ...textNodes(runs, fuller),
    ...head.rest.slice(foot).flatMap(furnitureNode),
  ]
  const tree = withMarkup(
    { type: 'notice', data: { confidence: 0, oneLine: restored.oneLine }, children, position: wholeOf(source) },
    markup,
  )
  return { ...tree, data: { confidence: confidenceOf(tree, source.text), oneLine: restored.oneLine } }
}

/** Front matter that people write is a header like any other: its keys and values are words, its fences markup. */
function withFrontMatter(source: SourceText): SourceText {
  const first = source.frontMatter[0]
  const last = source.frontMatter[source.frontMatter.length - 1]
  if (first === undefined || last === undefined) return source
  const { start } = first.keyRange
  const end = Math.max(last.valueRange.end, last.keyRange.end)
  const markup = source.markup.flatMap((range) => {
    if (range.end <= start || range.start >= end) return [range]
    return [
      { start: range.start, end: start },
      { start: end, end: range.end },
    ].filter((part) => part.start < part.end)
  })
  return { ...source, markup }
}

function wholeOf(source: SourceText): Position {
  const start = { line: 1, column: 1, offset: 0 }
  const line = source.lineStarts.length
  return {
    start,
    end: { line, column: source.text.length - (source.lineStarts[line - 1] ?? 0) + 1, offset: source.text.length },
  }
}

function cutAll(lines: readonly Line[]): readonly Line[] {
  const isWhole = (line: Line) => !/^[第—–-]/.test(line.text)
  return lines.every(isWhole) ? lines : lines.flatMap((line) => (isWhole(line) ? [line] : cutMarkers(line)))
}

/** `…择优推荐。 科研管理中心` ⏎ date: an organ glued to the last sentence is a line of its own. */
function withSigners(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line, index) => isDateLine(lines[index + 1]?.text ?? '') && signerStart(line.text) > 0)
  const line = lines[at]
  if (line === undefined) return lines
  return [...lines.slice(0, at), ...cutLine(line, [signerStart(line.text)]), ...lines.slice(at + 1)]
}

function signerStart(text: string): number {
  const match = /[。！][\s\u3000]+([\u4e00-\u9fa5（）]{3,30})$/.exec(text.slice(-40))
  return match?.[1] !== undefined && looksLikeOrgan(match[1]) ? text.length - match[1].length : 0
}

const twoMarkers =
  /(?:第[〇零一二三四五六七八九十百\d]{1,6}[编章节][\s\u3000]*[^\s\u3000第][^。；，]{0,40}?)[\s\u3000]+(?=第[〇零一二三四五六七八九十百\d]{1,6}[章节条][\s\u3000])/y

/** `第一章　总则　　第一条　…`: two markers of legislation on one line are two lines. */
function cutMarkers(line: Line): readonly Line[] {
  const first = line.text[0]
  if (first === '-' || first === '—' || first === '–') return cutPageNumber(line)
  if (first !== '第' || line.hint?.cells !== undefined) return [line]
  const cuts: number[] = []
  twoMarkers.lastIndex = 0
  for (let match = twoMarkers.exec(line.text); match !== null && cuts.length < 8; match = twoMarkers.exec(line.text)) {
    cuts.push(twoMarkers.lastIndex)
  }
  return cuts.length === 0 ? [line] : cutLine(line, cuts)
}

/** `-4-（五）向有关部门移送`: a page number glued to the line behind it. */
function cutPageNumber(line: Line): readonly Line[] {
  const page = /^[-—–]\s?\d{1,3}\s?[-—–](?=[^\d\s\-—–])/.exec(line.text)
  return page === null ? [line] : cutLine(line, [page[0].length])
}

/**
 * The title that stands behind the announcement of a court paper, where it is the head's title with its organs before
 * it: then that is the title, and the head's a repetition.
 */
function fullerTitle(head: Head, runs: readonly Run[]): Run | undefined {
  const short = head.title
  if (short === undefined) return undefined
  return runs.find((run) => {
    if (run.role !== 'title' || run.part !== 0) return false
    const text = titleText(run.lines)
    return text.length > short.length && text.endsWith(short) && looksLikeOrgan(text.slice(0, -short.length))
  })
}
