/** SourceText → Notice. Never fails on text: what has no other place is a paragraph of the body. */
import {
  findDates,
  genreOf,
  type LabelTable,
  looksLikeOrgan,
  looksLikeSigner,
  parseDocumentNumber,
  parseNumeral,
  parseOrderNumber,
} from '../lexicon/index.ts'
import type {
  Annotation,
  Attachment,
  AttachmentNote,
  DocumentNumber,
  Field,
  Furniture,
  Imprint,
  Issuer,
  Leaf,
  Notice,
  Position,
  Recipients,
  Signature,
  SourceText,
  Title,
} from '../tree/index.ts'
import { bodyNode } from './body.ts'
import { confidenceOf } from './confidence.ts'
import { fieldNode, fieldNodes, metadataNode } from './header.ts'
import { type Head, type HeadLine, isLoose, readHead } from './head.ts'
import { cutLine, leavesOfLine, type Line, linesOf, spanOf, wholeLine, withoutMarkupLines } from './lines.ts'
import { isMarked, parseMarked } from './marked.ts'
import { restoreLines } from './one-line.ts'
import { compact, isDateLine, isUnfinishedDate, organWithDate } from './shapes.ts'
import { startOfFurniture } from './tail.ts'
import { readText, type Run } from './text.ts'

export interface ParseOptions {
  /** Header labels beyond our own table, such as `{ 公文编号: 'documentNumber' }`. */
  readonly labels?: LabelTable
}

type Child = Notice['children'][number]

/**
 * The tree of a notice. Every character of `source.text` that is no blank lies in exactly one leaf. Linear in the
 * text; never throws on text.
 */
export function parse(source: SourceText, options: ParseOptions = {}): Notice {
  if (isMarked(source)) return parseMarked(source)
  const labels = options.labels ?? {}
  const { lines: written, trailing } = withoutMarkupLines(linesOf(source))
  const restored = restoreLines(written)
  const lines = restored.lines.flatMap(cutMarkers)
  const head = readHead(lines, labels)
  const foot = startOfFurniture(head.rest, 0)
  const runs = readText(head.rest.slice(0, foot), head.title)
  const fuller = fullerTitle(head, runs)
  const children: Child[] = [
    ...frontMatterNodes(source),
    ...headNodes(head, fuller !== undefined),
    ...textNodes(runs, fuller),
    ...head.rest.slice(foot).flatMap(furnitureNode),
    ...trailing.filter((leaf) => leaf.type === 'markup'),
  ]
  const position = spanOf(children) ?? wholeOf(source)
  const notice: Notice = { type: 'notice', data: { confidence: 0, oneLine: restored.oneLine }, children, position }
  return { ...notice, data: { confidence: confidenceOf(notice, source.text), oneLine: restored.oneLine } }
}

function wholeOf(source: SourceText): Position {
  const start = { line: 1, column: 1, offset: 0 }
  const line = source.lineStarts.length
  return {
    start,
    end: { line, column: source.text.length - (source.lineStarts[line - 1] ?? 0) + 1, offset: source.text.length },
  }
}

/** `第一章　总则　　第一条　…`: two markers of legislation on one line are two lines. */
function cutMarkers(line: Line): Line[] {
  if (!line.text.startsWith('第') || line.hint?.cells !== undefined) return [line]
  const match =
    /^(第[〇零一二三四五六七八九十百\d]{1,6}[编章节][\s\u3000]*[^\s\u3000第][^。；，]{0,40}?)[\s\u3000]+(?=第[〇零一二三四五六七八九十百\d]{1,6}[章节条][\s\u3000])/.exec(
      line.text,
    )
  if (match === null) return [line]
  const [first, ...rest] = cutLine(line, [match[0].length])
  return first === undefined ? [line] : [first, ...rest.flatMap(cutMarkers)]
}

function frontMatterNodes(_source: SourceText): Child[] {
  return []
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

function headNodes(head: Head, isRepeated: boolean): Child[] {
  const nodes: Child[] = []
  for (let index = 0; index < head.lines.length; index++) {
    const from = index
    const first = head.lines[index]
    if (first === undefined) break
    while (continuesNode(first, head.lines[index + 1])) index++
    nodes.push(...headNode(head.lines.slice(from, index + 1), isRepeated))
  }
  return nodes
}

function continuesNode(first: HeadLine, next: HeadLine | undefined): boolean {
  if (next === undefined) return false
  if (first.role === 'field') return next.role === 'field' || next.role === 'value'
  if (first.role === 'title' || first.role === 'repeated') return next.role === first.role && next.title === first.title
  return (
    first.role === 'history' &&
    next.role === 'history' &&
    /^[（(]/.test(first.line.text) &&
    !/[）)]$/.test(first.line.text)
  )
}

function headNode(lines: readonly HeadLine[], isRepeated: boolean): Child[] {
  const first = lines[0]
  if (first === undefined) return []
  const each = lines.map((line) => line.line)
  switch (first.role) {
    case 'field':
    case 'value':
      return metadataNode(fieldsOfHead(lines))
    case 'title':
      return titleNode(each, isRepeated ? true : undefined)
    case 'repeated':
      return titleNode(each, true)
    case 'issuer':
      return issuerNode(each)
    case 'documentNumber':
      return each.flatMap(documentNumberNode)
    case 'history':
      return historyNodes(each)
    case 'furniture':
      return each.flatMap(furnitureNode)
    case 'page':
      return isLoose(first.line) ? looseField(first.line) : bodyNode(each)
  }
}

/** A date without a label between the head's lines: part of the header, but no field. */
function looseField(line: Line): Child[] {
  return metadataNode(wholeLine(line))
}

function fieldsOfHead(lines: readonly HeadLine[]): (Field | Leaf)[] {
  const nodes: (Field | Leaf)[] = []
  for (let index = 0; index < lines.length; index++) {
    const each = lines[index]
    if (each === undefined) break
    const values: Line[] = []
    for (let next = index + 1; lines[next]?.role === 'value'; next++) values.push(lines[next]?.line ?? each.line)
    if (each.role === 'field' && each.fields !== undefined) nodes.push(...fieldNodes(each.line, each.fields, values))
    else if (each.role === 'value' && index === 0)
      nodes.push(...fieldNode('other', '', each.line.text, wholeLine(each.line)))
  }
  return nodes
}

function titleNode(lines: readonly Line[], repeated?: true): Title[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  const text = titleText(lines)
  const genre = genreOf(text)
  return position === undefined
    ? []
    : [
        {
          type: 'title',
          text,
          ...(genre !== undefined && { genre: genre.word }),
          ...(repeated && { repeated }),
          children,
          position,
        },
      ]
}

/** The words of a title, without the brackets that an order puts round the name of its rule and without tags. */
function titleText(lines: readonly Line[]): string {
  const text = compact(
    lines
      .map((line) => line.text)
      .join('')
      .replace(/<br\s*\/?>|&[a-z]{2,6};/g, ''),
  )
  return text.replace(/^[（(](.*)[）)]$/, '$1')
}

function issuerNode(lines: readonly Line[]): Issuer[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  const name = lines.map((line) => line.text).join('')
  return position === undefined
    ? []
    : [{ type: 'issuer', name: compact(name).replace(/文件$/, ''), children, position }]
}

function documentNumberNode(line: Line): DocumentNumber[] {
  const children = wholeLine(line)
  const position = spanOf(children)
  if (position === undefined) return []
  const number = parseDocumentNumber(line.text)
  if (number !== undefined) {
    return [
      {
        type: 'documentNumber',
        raw: compact(number.raw),
        organCode: compact(number.organCode),
        year: number.year,
        serial: number.serial,
        children,
        position,
      },
    ]
  }
  const order = parseOrderNumber(line.text)
  return [
    {
      type: 'documentNumber',
      ...order,
      raw: compact(order?.raw ?? line.text),
      children,
      position,
    },
  ]
}

/** Notes under the title. Where one names the order that made the text public, that is the document's number. */
function historyNodes(lines: readonly Line[]): Child[] {
  const text = lines.map((line) => line.text).join('')
  const orders = [...text.matchAll(/[\u4e00-\u9fa5（）]{2,24}令[\s\u3000]?第\s?[0-9一二三四五六七八九十百]{1,6}\s?号/g)]
  const order = orders[0]
  const line = lines[0]
  if (
    orders.length !== 1 ||
    order === undefined ||
    line === undefined ||
    lines.length > 1 ||
    !/令[^，。]{0,16}号[^，。]{0,4}(?:公布|发布|颁布)/.test(text)
  )
    return annotationNode(lines)
  const start = (order.index ?? 0) + (/日/.exec(order[0])?.index ?? -1) + 1
  const end = (order.index ?? 0) + order[0].length
  const parts = cutLine(line, start > 0 ? (end < line.text.length ? [start, end] : [start]) : [end])
  return parts.flatMap((part): Child[] =>
    parseOrderNumber(part.text) === undefined ? annotationNode([part]) : documentNumberNode(part),
  )
}

function annotationNode(lines: readonly Line[]): Annotation[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'annotation', children, position }]
}

function furnitureNode(line: Line): Furniture[] {
  const children = wholeLine(line)
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'furniture', children, position }]
}

function imprintNode(lines: readonly Line[]): Imprint[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'imprint', children, position }]
}

function textNodes(runs: readonly Run[], fuller: Run | undefined): Child[] {
  const nodes: Child[] = []
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined) break
    if (run.part === 0) {
      nodes.push(...(run === fuller ? titleNode(run.lines) : runNodes(run)))
      continue
    }
    const from = index
    while (runs[index + 1]?.part === run.part) index++
    nodes.push(...attachmentNode(runs.slice(from, index + 1)))
  }
  return nodes
}

type RunNode = Exclude<Attachment['children'][number], Leaf | Issuer>

function runNodes(run: Run): (RunNode | Imprint | Furniture)[] {
  const { lines } = run
  switch (run.role) {
    case 'recipients':
      return recipientsNode(lines)
    case 'title':
      return titleNode(lines, true)
    case 'attachmentNote':
      return attachmentNoteNode(lines)
    case 'signature':
      return signatureNode(lines)
    case 'annotation':
      return annotationNode(lines)
    case 'documentNumber':
      return lines.flatMap(documentNumberNode)
    case 'imprint':
      return imprintNode(lines)
    case 'furniture':
      return lines.flatMap(furnitureNode)
    case 'label':
    case 'body':
      return bodyNode(lines)
  }
}

function attachmentNode(runs: readonly Run[]): (Attachment | Furniture | Imprint)[] {
  const children: Attachment['children'][number][] = []
  let label: string | undefined
  const behind: (Furniture | Imprint)[] = []
  for (const run of runs) {
    const first = run.lines[0]
    if (run.role === 'label' && first !== undefined) {
      const head =
        /^[【[]?附\s*(?:件|录|表)?\s*(?:[0-9０-９]{1,2}(?![0-9年])|[0-9](?=20\d\d年)|[一二三四五六七八九十]{1,3})?[】\]]?/.exec(
          first.text,
        )
      const end = head?.[0].length ?? first.text.length
      const colon = /^\s*[:：.．、]?\s*/.exec(first.text.slice(end))?.[0].length ?? 0
      label = compact(first.text.slice(0, end)).replace(/[【】[\]]/g, '')
      const groups = leavesOfLine(first, [
        { to: end, role: 'label' },
        { to: end + colon, markup: true },
        { to: first.text.length },
      ])
      children.push(...(groups[0] ?? []), ...(groups[1] ?? []))
      const words = groups[2] ?? []
      const position = spanOf(words)
      const text = compact(first.text.slice(end + colon))
      const genre = genreOf(text)
      if (position !== undefined)
        children.push({
          type: 'title',
          text,
          ...(genre !== undefined && { genre: genre.word }),
          children: words,
          position,
        })
    } else if (run.role === 'title') children.push(...titleNode(run.lines))
    else {
      for (const node of runNodes(run)) {
        if (node.type === 'furniture' || node.type === 'imprint') behind.push(node)
        else children.push(node)
      }
    }
  }
  const position = spanOf(children)
  return position === undefined
    ? behind
    : [{ type: 'attachment', ...(label !== undefined && { label }), children, position }, ...behind]
}

function recipientsNode(lines: readonly Line[]): Recipients[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  const text = lines
    .map((line) => line.text)
    .join('')
    .replace(/[:：]\s*$/, '')
  const names = splitGroups(text)
  return position === undefined ? [] : [{ type: 'recipients', names, children, position }]
}

/** Splits at ， and ； (half width too) outside brackets. */
function splitGroups(text: string): string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const char of text) {
    if (/[（(〔[]/.test(char)) depth++
    else if (/[）)〕\]]/.test(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[，,；;]/.test(char)) {
      names.push(name.trim())
      name = ''
    } else name += char
  }
  names.push(name.trim())
  return names.filter((each) => each !== '')
}

function attachmentNoteNode(lines: readonly Line[]): AttachmentNote[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'attachmentNote', entries: noteEntries(lines), children, position }]
}

function noteEntries(lines: readonly Line[]): AttachmentNote['entries'] {
  const entries: { number?: number; name: string }[] = []
  for (const [index, line] of lines.entries()) {
    const text =
      index === 0
        ? line.text.replace(/^附\s*(?:件|录|表)?\s*[:：]?\s*/, '')
        : line.text.replace(/^附\s*件\s*(?=[0-9０-９一二三四五六七八九十])/, '')
    if (/^附件\s*\d*\s*\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)$/i.test(line.text)) {
      entries.push({ name: line.text })
      continue
    }
    for (const part of splitEntries(text)) {
      const match =
        /^附?件?\s*[（(]?(?<number>[0-9０-９]{1,2}(?![0-9０-９年])|[0-9](?=20\d\d年)|[一二三四五六七八九十]{1,2}(?=[:：.．、]))[)）]?\s*[.．、:：]?\s*(?<name>.*)$/.exec(
          part,
        )
      const last = entries[entries.length - 1]
      if (
        match?.groups !== undefined &&
        (entries.length + 1 === parseNumeral(match.groups.number ?? '') || last === undefined)
      ) {
        entries.push({
          number: parseNumeral(match.groups.number ?? '') ?? 1,
          name: tidyName(match.groups.name ?? ''),
        })
      } else if (last !== undefined && last.number !== undefined)
        entries[entries.length - 1] = { ...last, name: tidyName(last.name + part) }
      else if (
        last !== undefined &&
        entries.length > 0 &&
        index > 0 &&
        line.blankBefore === 0 &&
        last.name.length >= 15 &&
        part.length <= 20
      )
        entries[entries.length - 1] = { ...last, name: tidyName(last.name + part) }
      else if (tidyName(part) !== '') entries.push({ name: tidyName(part) })
    }
  }
  return entries.filter((each) => each.name !== '')
}

/** `1.甲办法 2.乙名单` on one line. */
function splitEntries(text: string): string[] {
  const parts: string[] = []
  let from = 0
  let expected = 2
  for (const match of text.matchAll(
    /(?<=[^0-9０-９.])([2-9]|1[0-9])(?:[.．、](?=\D|20\d\d年)|(?<=\.(?:docx?|xlsx?|pdf|wps|et)\d{1,2})\s)/g,
  )) {
    if (Number(match[1]) !== expected || !/^\s*(?:附件)?\s*1/.test(text)) continue
    parts.push(text.slice(from, match.index))
    from = match.index ?? from
    expected++
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim())
}

function tidyName(name: string): string {
  return name
    .trim()
    .replace(/[。；;，]$/, '')
    .trim()
}

function signatureNode(lines: readonly Line[]): Signature[] {
  const children: Leaf[] = []
  const issuers: string[] = []
  let half = ''
  let date: string | undefined
  for (const line of lines) {
    const together = organWithDate(line.text)
    if (isDateLine(line.text) || isUnfinishedDate(line.text)) {
      children.push(...wholeLine(line, 'date'))
      date ??= dateOf(line.text)
    } else if (together !== undefined) {
      children.push(
        ...leavesOfLine(line, [
          { to: together.organEnd, role: 'issuer' },
          { to: line.text.length, role: 'date' },
        ]).flat(),
      )
      issuers.push(...issuersIn(line.text.slice(0, together.organEnd)))
      date ??= dateOf(line.text.slice(together.organEnd))
    } else {
      children.push(...wholeLine(line, 'issuer'))
      const names = issuersIn(half + line.text)
      if (names.every((name) => looksLikeOrgan(name) || looksLikeSigner(name))) {
        issuers.push(...names)
        half = ''
      } else half += line.text
    }
  }
  if (half !== '') issuers.push(compact(half))
  const position = spanOf(children)
  return position === undefined
    ? []
    : [{ type: 'signature', issuers, ...(date !== undefined && { date }), children, position }]
}

function dateOf(text: string): string | undefined {
  return findDates(compact(text))[0]?.iso
}

/** Organs on one line, parted by blanks; a person's post and name stay together as written. */
function issuersIn(text: string): string[] {
  const plain = text.replace(/[（(](?:盖章|章|印章|公章|代章|印)[）)]|&[a-z]{2,6};/g, '').trim()
  if (looksLikeSigner(plain)) return [plain]
  const parts = plain.split(/[\s\u3000]+/).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => part.length >= 3 && looksLikeOrgan(part)) ? parts : [compact(plain)]
}
