/** The head of a notice: everything before the recipients or the first words of the body. */
import {
  type LabelTable,
  looksLikeFurniture,
  looksLikeOrgan,
  parseDate,
  parseDocumentNumber,
  parseOrderNumber,
} from '../lexicon/index.ts'
import { type HeadLine, type HeadRole, fieldValue, isLoose } from './head-line.ts'
import { cutHeadLines, cutRecipients } from './head-lines.ts'
import { bareFields, fieldsIn, isLabelOnly, unknownField } from './header.ts'
import { type FieldSpan, type Line, lineWith } from './lines.ts'
import {
  closesTitle,
  compact,
  looksLikeAnnotation,
  looksLikeBareRecipients,
  looksLikeHistory,
  looksLikeProse,
  looksLikeRecipients,
  looksLikeTitlePart,
  markerOf,
} from './shapes.ts'
import { assignTitles, chooseTitle, findTitles, isMark } from './titles.ts'

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
  const cutLines = cutHeadLines(all)
  const stacked = isStacked(cutLines, labels)
  const end = endOfHead(cutLines, labels, stacked)
  const lines = [
    ...cutLines.slice(0, end),
    ...cutLines.slice(end, end + 1).flatMap(cutRecipients),
    ...cutLines.slice(end + 1),
  ]
  const head = classify(lines.slice(0, end), labels, stacked)
  fillHeader(head, labels)
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

/** Index of the first line that belongs to the body, recipients included. */
function endOfHead(lines: readonly Line[], labels: LabelTable, stacked: boolean): number {
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
    if (
      markerOf(line) !== undefined ||
      looksLikeRecipients(text) ||
      looksLikeBareRecipients(text, lines[index + 1]?.text) ||
      /^(?:附\s?件\s?[\d一二三四五]{0,2}[:：]?|目[\s\u3000]*录)$/.test(text)
    )
      return index
    if (looksLikeAnnotation(text)) continue
    if (text.endsWith('。') && text.length >= 4) return index
    if (/^现(?:将|发布|公布|予以?(?:发布|公布|印发))/.test(text)) return index
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

function classify(lines: readonly Line[], labels: LabelTable, stacked: boolean): HeadLine[] {
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
      const isDate = fields.length === 1 && last?.key === 'datePublished' && isDateAlone(next)
      if (
        empty &&
        (stacked || isDate) &&
        next !== undefined &&
        !isLabelOnly(next, labels) &&
        fieldsIn(next, labels).length === 0
      ) {
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
function fillHeader(head: HeadLine[], labels: LabelTable): void {
  for (const [index, each] of head.entries()) {
    const before = head[index - 1]
    const after = head[index + 1]
    if (each.role !== 'page' && each.role !== 'furniture') continue
    const bare = before?.role === 'field' || after?.role === 'field' ? bareFields(each.line, labels) : []
    if (bare.length > 0) {
      each.role = 'field'
      each.fields = bare
    }
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

/** 发布时间： above its date, where no other label stands alone. */
function isDateAlone(line: Line | undefined): boolean {
  return line !== undefined && parseDate(line.text)?.day !== undefined
}

function labelKeyOf(line: Line, labels: LabelTable): FieldSpan['key'] {
  return fieldsIn(lineWith(line, `${line.text}：`), labels)[0]?.key ?? 'other'
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

/** Lines of the head that are no title: marks of organs, and words of the page. */
function assignRest(head: readonly HeadLine[]): void {
  const isPage = head.some((each) => each.role === 'furniture')
  for (const [index, each] of head.entries()) {
    if (each.role !== 'page' || isLoose(each.line)) continue
    const isByTitle = isPage && (isTitle(head[index - 1]) || isTitle(head[index + 1]))
    if (isMark(compact(each.line.text)) || ((!isPage || isByTitle) && looksLikeOrgan(each.line.text)))
      each.role = 'issuer'
    else if (
      isPage &&
      ((!/[，。；]|[:：]$/.test(each.line.text) && !/^\d+(?:\.\d+)+/.test(each.line.text)) ||
        looksLikeFurniture(each.line.text))
    )
      each.role = 'furniture'
  }
}

function isTitle(each: HeadLine | undefined): boolean {
  return each?.role === 'title' || each?.role === 'repeated'
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
