/**
 * Reads the Markdown that notice-lint wrote (docs/markdown.md): its comments say what each part is, so nothing is
 * guessed but what the words of a part say themselves.
 */
import { genreOf, parseDate, parseDocumentNumber, parseOrderNumber } from '../lexicon/index.ts'
import {
  type Attachment,
  type DocumentNumber,
  type Field,
  fieldKeys,
  issuerIn,
  type JsonValue,
  type Leaf,
  leavesOf,
  labelIn,
  type Mark,
  markedKey,
  markedVersion,
  type Notice,
  noteEntryIn,
  numberIn,
  positionAt,
  recipientsIn,
  type SourceText,
  type Title,
} from '../tree/index.ts'
import { confidenceOf } from './confidence.ts'
import { fieldNode, metadataNode } from './header.ts'
import { type Line, spanOf } from './lines.ts'
import { MarkedBody } from './marked-body.ts'
import { compact } from './shapes.ts'
import { frontMatterNode } from './marked-front.ts'
import { type Entry, entriesOf, leafGroups, leavesIn } from './marked-lines.ts'

type Part = Notice['children'][number]
type Inner = Attachment['children'][number]
type Values = NonNullable<Mark['values']>

/** Whether the front matter says that the file is in this form. */
export function isMarked(source: SourceText): boolean {
  return source.frontMatter.some(
    ({ path, value }) => path.length === 1 && path[0] === markedKey && value === markedVersion,
  )
}

/**
 * The notice of a file for which `isMarked` holds. Never throws on text: what stands outside the form is a paragraph,
 * a comment that it does not know is markup.
 */
export function parseMarked(source: SourceText): Notice {
  const children: Part[] = []
  let attachment: OpenAttachment | undefined
  let titles = new Set<string>()
  let oneLine = false
  const closeAttachment = () => {
    const position = spanOf(attachment?.children ?? [])
    if (attachment !== undefined && position !== undefined) {
      const { label, children: inner } = attachment
      children.push({
        type: 'attachment',
        ...(label !== undefined && { label }),
        children: inner,
        position,
      })
    }
    attachment = undefined
  }
  for (const { mark, lines, content } of groupsOf(entriesOf(source))) {
    const comment = leavesIn(lines).filter((leaf) => leaf.type === 'markup')
    oneLine ||= mark?.name === 'oneLine'
    if (mark === undefined || !staysInAttachment.has(mark.name)) closeAttachment()
    if (mark?.name === 'attachment') {
      attachment = attachmentOf(mark, comment, content)
      titles = new Set()
      continue
    }
    const parts = partsOf(source, mark, content, titles)
    if (attachment === undefined) children.push(...comment, ...parts)
    else attachment.children.push(...comment, ...parts.filter(isInner))
  }
  closeAttachment()
  const position = spanOf(children) ?? positionAt(source, 0, source.text.length)
  const notice: Notice = { type: 'notice', data: { confidence: 0, oneLine }, children, position }
  const words = leavesOf(notice).map((leaf) => (leaf.type === 'text' ? leaf.value : ''))
  return { ...notice, data: { confidence: confidenceOf(notice, words.join('')), oneLine } }
}

interface Group {
  /** Absent before the first comment. */
  readonly mark: Mark | undefined
  readonly lines: readonly Line[]
  readonly content: readonly Entry[]
}

/** Each part with its comment. Comments within a body are content of the body. */
function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: { mark: Mark | undefined; lines: readonly Line[]; content: Entry[] }[] = []
  for (const entry of entries) {
    const last = groups[groups.length - 1]
    if (entry.kind === 'mark' && opensPart(entry.mark))
      groups.push({ mark: entry.mark, lines: entry.lines, content: [] })
    else if (last === undefined) groups.push({ mark: undefined, lines: [], content: [entry] })
    else last.content.push(entry)
  }
  return groups
}

function opensPart({ name, word }: Mark): boolean {
  if (name === 'end') return word === 'attachment'
  return name !== 'section' && name !== 'item' && name !== 'paragraph' && name !== 'table' && name !== 'more'
}

const staysInAttachment: ReadonlySet<Mark['name']> = new Set([
  'documentNumber',
  'issuer',
  'title',
  'recipients',
  'body',
  'attachmentNote',
  'signature',
  'annotation',
])

function isInner(part: Part): part is Extract<Part, Inner> {
  return part.type !== 'metadata' && part.type !== 'attachment' && part.type !== 'imprint' && part.type !== 'furniture'
}

interface OpenAttachment {
  readonly label: string | undefined
  readonly children: Inner[]
}

/** The first paragraph behind the comment is the label; what follows it without a comment is body. */
function attachmentOf({ values }: Mark, comment: readonly Leaf[], content: readonly Entry[]): OpenAttachment {
  const first = content.findIndex((entry) => entry.kind === 'paragraph')
  const label = first < 0 ? [] : (content[first]?.lines ?? [])
  const words = labelIn(textOf(label))
  const given = values?.['label']
  const before = first < 0 ? [] : content.slice(0, first)
  return {
    label: given === null ? undefined : (stringIn(given) ?? (words === '' ? undefined : words)),
    children: [
      ...comment,
      ...leavesIn(before.flatMap((entry) => entry.lines)),
      ...leavesIn(label),
      ...bodyOf(content.slice(first + 1)),
    ],
  }
}

function partsOf(source: SourceText, mark: Mark | undefined, content: readonly Entry[], titles: Set<string>): Part[] {
  switch (mark?.name) {
    case 'documentNumber':
    case 'issuer':
    case 'title':
    case 'recipients':
    case 'annotation':
    case 'furniture':
    case 'field':
    case 'metadata':
      return singleParts(mark, content, titles)
    case 'signature':
    case 'attachmentNote':
    case 'imprint':
      return wholePart(mark, content)
    default:
      return [...frontMatterNode(source, content), ...bodyOf(content.filter((entry) => entry.kind !== 'front'))]
  }
}

function bodyOf(content: readonly Entry[]): ReturnType<MarkedBody['end']> {
  const body = new MarkedBody()
  for (const entry of content) body.add(entry)
  return body.end()
}

/** Parts of which each paragraph is one. What the comment says is for the first. `titles` are those met before. */
function singleParts(mark: Mark, content: readonly Entry[], titles: Set<string>): Part[] {
  const parts: Part[] = []
  let values: Values = mark.values ?? {}
  for (const { kind, lines } of content) {
    const children = leavesIn(lines)
    if (kind === 'mark' || kind === 'layout') {
      parts.push(...children.filter((leaf) => leaf.type === 'markup'))
      continue
    }
    parts.push(
      ...(mark.name === 'title'
        ? titlePart(values, lines, children, titles)
        : singlePart(mark, values, lines, children)),
    )
    values = {}
  }
  return parts
}

function singlePart(mark: Mark, values: Values, lines: readonly Line[], children: readonly Leaf[]): Part[] {
  const position = spanOf(children)
  const words = textOf(lines)
  if (position === undefined) return []
  switch (mark.name) {
    case 'documentNumber':
      return [{ type: 'documentNumber', ...numberOf(words, values), children, position }]
    case 'issuer':
      return [{ type: 'issuer', name: stringIn(values['name']) ?? issuerIn(words), children, position }]
    case 'recipients':
      return [{ type: 'recipients', names: stringsIn(values['names']) ?? recipientsIn(words), children, position }]
    case 'annotation':
      return [{ type: 'annotation', children, position }]
    case 'furniture':
      return [{ type: 'furniture', children, position }]
    case 'field':
      return metadataNode(fieldOf(mark, values, lines))
    default:
      return metadataNode(children)
  }
}

function titlePart(values: Values, lines: readonly Line[], children: readonly Leaf[], titles: Set<string>): Title[] {
  const position = spanOf(children)
  if (position === undefined) return []
  const text = stringIn(values['text']) ?? textOf(lines)
  const genre = values['genre'] === null ? undefined : (stringIn(values['genre']) ?? genreOf(text)?.word)
  const key = compact(text)
  const given = values['repeated']
  const repeated = typeof given === 'boolean' ? given : titles.has(key)
  titles.add(key)
  return [
    { type: 'title', text, ...(genre !== undefined && { genre }), ...(repeated && { repeated }), children, position },
  ]
}

function numberOf(words: string, values: Values) {
  const given = stringIn(values['raw'])
  if (given === undefined) {
    const read: Partial<DocumentNumber> | undefined = parseDocumentNumber(words) ?? parseOrderNumber(words)
    const { organCode, year, serial } = read ?? {}
    return {
      raw: numberIn(words),
      ...(organCode !== undefined && { organCode: compact(organCode) }),
      ...(year !== undefined && { year }),
      ...(serial !== undefined && { serial }),
    }
  }
  const { organCode, year, serial } = values
  return {
    raw: given,
    ...(typeof organCode === 'string' && { organCode }),
    ...(typeof year === 'number' && { year }),
    ...(typeof serial === 'number' && { serial }),
  }
}

/** `标签：值`, under a comment that names the field. */
function fieldOf(mark: Mark, values: Values, lines: readonly Line[]): (Field | Leaf)[] {
  const [line, ...others] = lines
  if (line === undefined) return []
  const { text } = line
  const given = stringIn(values['label'])
  const colon = given !== undefined && text.startsWith(given) ? given.length : text.search(/[：:]/)
  const labelEnd = Math.max(colon, 0)
  const valueStart = /[：:]/.test(text.charAt(labelEnd)) ? labelEnd + 1 : labelEnd
  const leaves = leafGroups(line, [
    { to: labelEnd, role: 'label' },
    { to: valueStart, markup: true },
    { to: text.length, role: 'value' },
  ]).flat()
  const value = stringIn(values['value']) ?? text.slice(valueStart).trim()
  const children = [...leaves, ...leavesIn(others, 'value')]
  return fieldNode(fieldKeys.find((key) => key === mark.word) ?? 'other', text.slice(0, labelEnd), value, children)
}

/** Parts that all the paragraphs behind the comment make together. */
function wholePart(mark: Mark, content: readonly Entry[]): Part[] {
  const values = mark.values ?? {}
  const lines = content.flatMap((entry) => (entry.kind === 'mark' || entry.kind === 'layout' ? [] : entry.lines))
  const roles = rolesOf(values, lines)
  const children = content.flatMap(({ lines: own }) =>
    own.flatMap((line) => leavesIn([line], mark.name === 'signature' ? roles.get(line) : undefined)),
  )
  const position = spanOf(children)
  if (position === undefined) return []
  if (mark.name === 'imprint') return [{ type: 'imprint', children, position }]
  if (mark.name === 'signature') return [{ type: 'signature', ...signatureOf(values, roles), children, position }]
  return [{ type: 'attachmentNote', entries: entriesIn(values, lines), children, position }]
}

function rolesOf(values: Values, lines: readonly Line[]): Map<Line, 'issuer' | 'date'> {
  const given = stringsIn(values['roles'])
  return new Map(
    lines.map((line, index) => {
      const isDate = given === undefined ? parseDate(compact(line.text)) !== undefined : given[index] === 'date'
      return [line, isDate ? 'date' : 'issuer'] as const
    }),
  )
}

function signatureOf(values: Values, roles: ReadonlyMap<Line, 'issuer' | 'date'>) {
  const texts = (role: 'issuer' | 'date') => [...roles].filter(([, each]) => each === role).map(([line]) => line.text)
  const date = 'date' in values ? stringIn(values['date']) : parseDate(compact(texts('date')[0] ?? ''))?.iso
  return { issuers: stringsIn(values['issuers']) ?? texts('issuer'), ...(date !== undefined && { date }) }
}

function entriesIn(values: Values, lines: readonly Line[]): { readonly number?: number; readonly name: string }[] {
  const given = values['entries']
  const entries: readonly JsonValue[] = Array.isArray(given) ? given : lines.map((line) => noteEntryIn(line.text))
  return entries.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null || !('name' in entry)) return []
    const { name, number } = entry
    return typeof name === 'string' ? [{ ...(typeof number === 'number' && { number }), name }] : []
  })
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('')
}

function stringIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function stringsIn(value: JsonValue | undefined): string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined
}
