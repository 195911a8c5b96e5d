/** Nodes made from lines. */
import {
  findDates,
  findDocumentNumbers,
  genreOf,
  looksLikeOrgan,
  looksLikeSigner,
  parseDocumentNumber,
  parseOrderNumber,
} from '../lexicon/index.ts'
import type {
  Annotation,
  DocumentNumber,
  Furniture,
  Imprint,
  Issuer,
  Leaf,
  Notice,
  Recipients,
  Signature,
  Title,
} from '../tree/index.ts'
import { type Line, cutLine, leavesOfLine, spanOf, wholeLine } from './lines.ts'
import { isBarePost } from './signature-lines.ts'
import { compact, unquoted, isDateLine, isUnfinishedDate, organWithDate } from './shapes.ts'

/** A child of the notice itself. */
export type Child = Notice['children'][number]

export function titleNode(lines: readonly Line[], repeated?: true): Title[] {
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
export function titleText(lines: readonly Line[]): string {
  const text = compact(
    lines
      .map((line) => line.text)
      .join('')
      .replace(/<br\s*\/?>|&[a-z]{2,6};/g, ''),
  )
  return unquoted(text.replace(/^[（(](.*)[）)]$/, '$1'))
}

export function issuerNode(lines: readonly Line[]): Issuer[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  const name = lines.map((line) => line.text).join('')
  return position === undefined
    ? []
    : [{ type: 'issuer', name: compact(name).replace(/文件$/, ''), children, position }]
}

export function documentNumberNode(line: Line): DocumentNumber[] {
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
export function historyNodes(lines: readonly Line[]): Child[] {
  const text = lines.map((line) => line.text).join('')
  const orders = [...text.matchAll(/[\u4e00-\u9fa5（）]{2,24}令[\s\u3000]?第\s?[0-9一二三四五六七八九十百]{1,6}\s?号/g)]
  const plain = findDocumentNumbers(text)[0]
  const only = lines[0]
  if (
    plain !== undefined &&
    lines.length === 1 &&
    only !== undefined &&
    /^[（(]\d{4}年\d{1,2}月\d{1,2}日$/.test(text.slice(0, plain.start).trim()) &&
    /^[）)]$/.test(text.slice(plain.end).trim())
  ) {
    const parts = cutLine(only, [plain.start, plain.end])
    return parts.flatMap((part): Child[] =>
      parseDocumentNumber(part.text) === undefined ? annotationNode([part]) : documentNumberNode(part),
    )
  }
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

export function annotationNode(lines: readonly Line[]): Annotation[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'annotation', children, position }]
}

export function furnitureNode(line: Line): Furniture[] {
  const children = wholeLine(line)
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'furniture', children, position }]
}

export function imprintNode(lines: readonly Line[]): Imprint[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'imprint', children, position }]
}

export function recipientsNode(lines: readonly Line[]): Recipients[] {
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
export function splitGroups(text: string): string[] {
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

export function signatureNode(lines: readonly Line[]): Signature[] {
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
    } else if (isBarePost(line.text)) children.push(...wholeLine(line, 'issuer'))
    else {
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

export function dateOf(text: string): string | undefined {
  return findDates(compact(text))[0]?.iso
}

/** Organs on one line, parted by blanks; a person's post and name stay together as written. */
export function issuersIn(text: string): string[] {
  const plain = text.replace(/[（(](?:盖章|章|印章|公章|代章|印)[）)]|&[a-z]{2,6};/g, '').trim()
  if (looksLikeSigner(plain)) return [plain]
  const parts = plain.split(/[\s\u3000]+/).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => part.length >= 3 && looksLikeOrgan(part)) ? parts : [compact(plain)]
}
