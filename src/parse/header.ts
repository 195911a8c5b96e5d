/** Header fields: which lines are label and value, in all the layouts that sites use. */
import { findDates, type LabelTable, labelKey, labelStarts, longestLabel, normalizeLabel } from '../lexicon/index.ts'
import type { Field, FieldKey, Leaf, Metadata, Range } from '../tree/index.ts'
import { type FieldSpan, indexIn, type Line, leavesOfLine, type Part, spanOf, wholeLine } from './lines.ts'

const blank = /[\s\u3000]/
const colon = /[:：]/

/** The fields that a line holds, in order; empty where it holds none. */
export function fieldsIn(line: Line, labels: LabelTable): readonly FieldSpan[] {
  return (line.known.fields ??= readFields(line, labels))
}

const noFields: readonly FieldSpan[] = []

function readFields(line: Line, labels: LabelTable): readonly FieldSpan[] {
  const text = line.text
  if (text.length > 2000 || (text.length > 300 && !/^.{0,16}[:：]/.test(text))) return noFields
  if (!/[:：\t|｜【[ \u3000]/.test(text)) return noFields
  if (line.hint?.cells !== undefined) return paired(cellsOf(line, line.hint.cells), labels) ?? []
  return bracketed(text, labels) ?? coloned(text, labels) ?? celled(text, labels) ?? spaced(text, labels) ?? noFields
}

/** 【标签】值 or [标签]值, one or several a line. */
function bracketed(text: string, labels: LabelTable): FieldSpan[] | undefined {
  if (!/^[【[]/.test(text)) return undefined
  const fields: FieldSpan[] = []
  const opens = [...text.matchAll(/[【[]([^【】[\]]{2,14})[】\]][:：]?/g)]
  for (const [index, match] of opens.entries()) {
    const known = labelKey(match[1] ?? '', labels)
    const start = match.index ?? 0
    if (known === undefined && index === 0) return undefined
    const key = known ?? 'other'
    fields.push({
      key,
      labelStart: start + 1,
      labelEnd: start + 1 + (match[1] ?? '').length,
      valueStart: start + match[0].length,
      valueEnd: opens[index + 1]?.index ?? text.length,
    })
  }
  return fields.length > 0 ? fields : undefined
}

/** 标签：值, several a line parted by blanks; a label that we do not know counts only beside one that we do. */
function coloned(text: string, labels: LabelTable): FieldSpan[] | undefined {
  if (!colon.test(text)) return undefined
  const found: { key: FieldKey | 'other'; start: number; end: number; behind: number }[] = []
  let from = 0
  for (let at = nextColon(text, 0); at >= 0; at = nextColon(text, at + 1)) {
    const label = labelBefore(text, from, at, labels)
    if (label !== undefined) {
      found.push({ ...label, end: at, behind: at + 1 })
      from = at + 1
    }
  }
  if (found.length === 0) return undefined
  // 时间：… alone may be the time of a meeting; beside 来源：… it is the line of a web page.
  if (found.length === 1 && /^(?:时\s*间|日\s*期)$/.test(text.slice(found[0]?.start, found[0]?.end).trim()))
    return undefined
  const lead = text.slice(0, found[0]?.start)
  if (!/^[-*•·|\s\u3000【]*$/.test(lead)) {
    const unknown = /^(?<label>[\u4e00-\u9fa5]{2,8})[:：](?=.*[\s\u3000|｜]$)/.exec(lead)?.groups?.label
    if (unknown === undefined) return undefined
    found.unshift({ key: 'other', start: 0, end: unknown.length, behind: unknown.length + 1 })
  }
  splitUnknown(text, found)
  return found.map((each, index) => ({
    key: each.key,
    labelStart: each.start,
    labelEnd: each.end,
    valueStart: each.behind,
    valueEnd: found[index + 1]?.start ?? text.length,
  }))
}

/** Labels that no table has between those of a line: 索引号：X 公文目录：Y 发文日期：Z. */
function splitUnknown(
  text: string,
  found: { key: FieldKey | 'other'; start: number; end: number; behind: number }[],
): void {
  if (found.length < 2) return
  for (let index = found.length - 1; index >= 0; index--) {
    const from = found[index]?.behind ?? 0
    const value = text.slice(from, found[index + 1]?.start ?? text.length)
    const match = /[\s\u3000|｜]+(?<label>[\u4e00-\u9fa5]{2,6})[:：]/.exec(value)
    if (match?.groups?.label === undefined) continue
    const end = from + match.index + match[0].length - 1
    found.splice(index + 1, 0, { key: 'other', start: end - match.groups.label.length, end, behind: end + 1 })
  }
}

function nextColon(text: string, from: number): number {
  const full = text.indexOf('：', from)
  const half = text.indexOf(':', from)
  return full < 0 ? half : half < 0 ? full : Math.min(full, half)
}

/** Labels of a page's line that stand glued to the value before them: 发布者：张三发布时间：2020-07-02浏览次数：3. */
const pageLabels: ReadonlySet<string> = new Set([
  '发布时间',
  '发布日期',
  '浏览次数',
  '点击次数',
  '阅读次数',
  '文章来源',
])

/** The label that ends directly before the colon at `at`, not reaching back beyond `from`. */
function labelBefore(
  text: string,
  from: number,
  at: number,
  labels: LabelTable,
): { key: FieldKey | 'other'; start: number } | undefined {
  let best: { key: FieldKey | 'other'; start: number } | undefined
  let count = 0
  for (let start = at - 1; start >= from && count <= longestLabel + 2; start--) {
    if (blank.test(text[start] ?? '')) continue
    count++
    const before = text[start - 1]
    if (
      start > from &&
      before !== undefined &&
      !blank.test(before) &&
      !/[-*•·|【)）]/.test(before) &&
      !(from > 0 && at - start === 4 && pageLabels.has(text.slice(start, at)))
    )
      continue
    const key = labelKey(text.slice(start, at), labels)
    if (key !== undefined)
      best = { key, start: start + (/^[-*•·|【\s\u3000]+/.exec(text.slice(start, at))?.[0].length ?? 0) }
  }
  return best
}

/** Cells parted by tabs or bars: 标签 ⇥ 值 ⇥ 标签 ⇥ 值. */
function celled(text: string, labels: LabelTable): FieldSpan[] | undefined {
  if (!/[\t|｜]/.test(text)) return undefined
  const cells = [...text.matchAll(/[^\t|｜]+/g)].map((match) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    text: match[0],
  }))
  return paired(cells, labels)
}

/** 标签 值 标签 值, parted by blanks only: at least two labels, the first at the start of the line. */
function spaced(text: string, labels: LabelTable): FieldSpan[] | undefined {
  const fields = spacedFields(text, labels)
  return fields.length >= 2 && fields.some((field) => strong.has(field.key)) ? fields : undefined
}

/** Fields that a header has and a row of search buttons has not. */
const strong: ReadonlySet<string> = new Set(['indexNumber', 'documentNumber', 'issuer', 'dateWritten', 'datePublished'])

/** Fields of a line without colons that may have one label only, such as `有 效 性 有效`; its neighbours tell. */
export function bareFields(line: Line, labels: LabelTable): readonly FieldSpan[] {
  return spacedFields(line.text, labels)
}

/** Labels at the start of the line and behind blanks, each with the words up to the next; blanks inside are folded. */
function spacedFields(text: string, labels: LabelTable): FieldSpan[] {
  if (text.length > 200 || !labelStarts.has(text[0] ?? '') || /[：。]|[^0-9]:/.test(text)) return []
  const words = [...text.matchAll(/[^\s\u3000]+/g)].map((match) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  }))
  const found: { key: FieldKey | 'other'; start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.start ?? 0
    for (let last = Math.min(words.length - 1, at + 4); last >= at; last--) {
      const end = words[last]?.end ?? start
      const isFolded = words.slice(at, last + 1).every((word) => last === at || word.end - word.start <= 2)
      const key = isFolded && end - start >= 2 ? labelKey(text.slice(start, end), labels) : undefined
      if (key === undefined) continue
      found.push({ key, start, end })
      at = last
      break
    }
    if (found.length === 0) return []
  }
  return found.map((label, index) => {
    const valueEnd = found[index + 1]?.start ?? text.length
    const blank = /^[\s\u3000]*/.exec(text.slice(label.end, valueEnd))?.[0].length ?? 0
    return { key: label.key, labelStart: label.start, labelEnd: label.end, valueStart: label.end + blank, valueEnd }
  })
}

interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The cells of a Markdown row, as indices into the text of its line. */
function cellsOf(line: Line, ranges: readonly Range[]): Cell[] {
  return ranges.map((range) => {
    const start = indexIn(line, range.start)
    const end = indexIn(line, range.end)
    return { start, end, text: line.text.slice(start, end) }
  })
}

/** Labels and values that take turns. */
function paired(all: readonly Cell[], labels: LabelTable): FieldSpan[] | undefined {
  const cells = all.filter((cell) => cell.text.trim() !== '')
  const fields: FieldSpan[] = []
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]
    if (cell === undefined) break
    const key = labelKey(cell.text, labels)
    if (key === undefined) {
      if (index === 0) return undefined
      continue
    }
    const next = cells[index + 1]
    const isValue = next !== undefined && labelKey(next.text, labels) === undefined
    const end = isValue ? next.end : cell.end
    fields.push({
      key,
      labelStart: cell.start,
      labelEnd: cell.end,
      valueStart: isValue ? next.start : end,
      valueEnd: end,
    })
    if (isValue) index++
  }
  return fields.length > 0 ? fields : undefined
}

/** Whether a line is nothing but one label, with or without its colon. */
export function isLabelOnly(line: Line, labels: LabelTable): boolean {
  if (line.text.length > 24) return false
  return (line.known.isLabel ??= readsAsLabel(line.text, labels))
}

function readsAsLabel(line: string, labels: LabelTable): boolean {
  const text = line.replace(/^[-*•·]\s*/, '')
  const key = labelKey(text, labels)
  return key !== undefined && (colon.test(text) || /[】\]]$/.test(text) || key !== 'other')
}

const dateKeys: ReadonlySet<string> = new Set(['dateWritten', 'datePublished', 'dateEffective', 'dateExpires'])

/** A label that no table has, in the midst of a header: `责任处室：综合三处`, `[联合发文单位]`. */
export function unknownField(line: Line): FieldSpan | undefined {
  const match =
    /^(?<lead>[-*•·\s]*[【[]?)(?<label>[\u4e00-\u9fa5\s\u3000/（）]{2,14}?)(?<sign>[】\]]\s*[:：]?|[:：])\s*(?<value>.*)$/.exec(
      line.text,
    )
  if (match?.groups === undefined) return undefined
  const { lead = '', label = '', value = '' } = match.groups
  if (/[。；]/.test(value)) return undefined
  const labelEnd = lead.length + label.length
  return {
    key: 'other',
    labelStart: lead.length,
    labelEnd,
    valueStart: line.text.length - value.length,
    valueEnd: line.text.length,
  }
}

/** Nodes of a line of fields; the value of the last one goes on in `valueLines`. */
export function fieldNodes(
  line: Line,
  fields: readonly FieldSpan[],
  valueLines: readonly Line[] = [],
): (Field | Leaf)[] {
  const parts: Part[] = []
  const owners: number[] = []
  const add = (to: number, owner: number, extra: Omit<Part, 'to'> = {}) => {
    if (to > (parts[parts.length - 1]?.to ?? 0)) {
      parts.push({ to, ...extra })
      owners.push(owner)
    }
  }
  for (const [index, field] of fields.entries()) {
    add(field.labelStart, index, { markup: true })
    add(field.labelEnd, index, { role: 'label' })
    add(field.valueStart, index, { markup: true })
    const value = line.text.slice(field.valueStart, field.valueEnd)
    add(field.valueStart + value.replace(/[|｜\s\u3000]+$/, '').length, index, { role: 'value' })
    add(field.valueEnd, index, { markup: true })
  }
  const rest = fields.length - 1
  add(line.text.length, rest, { markup: true })
  const groups = leavesOfLine(line, parts)
  return fields.flatMap((field, index) => {
    const leaves = groups.filter((_, group) => owners[group] === index).flat()
    const below = index === rest ? valueLines : []
    const value = [line.text.slice(field.valueStart, field.valueEnd).trim(), ...below.map((each) => each.text)].join('')
    return fieldNode(field.key, normalizeLabel(line.text.slice(field.labelStart, field.labelEnd)), cleanValue(value), [
      ...leaves,
      ...below.flatMap((each) => wholeLine(each, 'value')),
    ])
  })
}

/** A value without the bar or dash that an empty cell leaves. */
function cleanValue(value: string): string {
  const trimmed = value.replace(/^[|｜\s\u3000]+|[|｜\s\u3000]+$/g, '')
  return /^[-—－/]+$/.test(trimmed) ? '' : trimmed
}

/** A field node; nothing where it has no leaves. */
export function fieldNode(key: FieldKey | 'other', label: string, value: string, children: readonly Leaf[]): Field[] {
  const position = spanOf(children)
  if (position === undefined) return []
  const date = dateKeys.has(key) ? findDates(value.replace(/\s*-\s*/g, '-'))[0]?.iso : undefined
  return [{ type: 'field', key, label, value, ...(date !== undefined && { date }), children, position }]
}

export function metadataNode(children: readonly (Field | Leaf)[]): Metadata[] {
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'metadata', children, position }]
}
