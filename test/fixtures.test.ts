/**
 * Fixtures under fixtures/notices (form: fixtures/README.md): each hand-written answer agrees with its own text, and the
 * parser finds what the reader found, field by field.
 */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse/index.ts'
import { loadMarkdown, sourceFromText } from '../src/read/index.ts'
import { childrenOf, type FieldKey, fieldKeys, type Notice, type SourceText, walk } from '../src/tree/index.ts'

const levels = [1, 2, 3, 4, 5, '编', '章', '节', '条'] as const
const names = v.array(v.pipe(v.string(), v.nonEmpty()))
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

const outlineSchema = v.array(
  v.strictObject({
    part: v.picklist(['body', 'attachment']),
    line: v.number(),
    marker: v.string(),
    level: v.picklist(levels),
    /** The marker does not stand at the start of its line: a parser may find it or not. */
    optional: v.optional(v.literal(true)),
  }),
)

const noticeSchema = v.strictObject({
  why: v.pipe(v.string(), v.nonEmpty()),
  metadata: v.record(v.picklist(fieldKeys), v.string()),
  documentNumber: v.optional(v.string()),
  title: v.optional(v.string()),
  recipients: v.optional(names),
  signature: v.optional(v.strictObject({ issuers: v.optional(names), date: v.optional(isoDate) })),
  attachmentNotes: v.optional(names),
  attachments: v.optional(names),
  outline: outlineSchema,
  furniture: v.array(v.number()),
})
const answerSchema = v.union([
  v.strictObject({ why: v.pipe(v.string(), v.nonEmpty()), notNotice: v.literal(true) }),
  noticeSchema,
])

type Answer = v.InferOutput<typeof noticeSchema>
interface Fixture {
  readonly slug: string
  readonly file: string
  readonly text: string
  readonly answer: v.InferOutput<typeof answerSchema>
}

const root = new URL('../fixtures/notices/', import.meta.url)

function load(slug: string): Fixture {
  const folder = new URL(`${slug}/`, root)
  const inputs = readdirSync(folder).filter((name) => name.startsWith('input.'))
  const file = inputs[0]
  if (inputs.length !== 1 || file === undefined) throw new Error(`${slug}: expected one input file`)
  const answer = v.parse(answerSchema, JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))
  return { slug, file, text: readFileSync(new URL(file, folder), 'utf8'), answer }
}

const fixtures = readdirSync(root, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .sort()
  .map(load)
const notices = fixtures.flatMap(({ answer, ...rest }) => ('notNotice' in answer ? [] : [{ ...rest, answer }]))

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/)
/** Words without blanks and without the signs that only lay text out. */
const bare = (text: string): string => text.replace(/[\s\u3000#*>|\\-]/gu, '')
const dateKeys: readonly FieldKey[] = ['dateWritten', 'datePublished', 'dateEffective', 'dateExpires']

/** Everything in the answer that the text does not bear out, one sentence each. */
function contradictions(text: string, answer: Answer): string[] {
  const lines = linesOf(text)
  const whole = bare(text)
  const found: string[] = []
  const quoted: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['documentNumber', [answer.documentNumber]],
    ['title', [answer.title]],
    ['recipients', answer.recipients ?? []],
    ['signature', answer.signature?.issuers ?? []],
    ['attachmentNotes', answer.attachmentNotes ?? []],
    ['attachments', answer.attachments ?? []],
  ]
  for (const [key, values] of quoted) {
    for (const value of values) {
      if (value !== undefined && !whole.includes(bare(value))) found.push(`${key}: “${value}” is not in the text`)
    }
  }
  for (const key of fieldKeys) {
    const value = answer.metadata[key]
    if (value === undefined) continue
    if (dateKeys.includes(key) ? !v.is(isoDate, value) : !whole.includes(bare(value))) {
      found.push(`metadata.${key}: “${value}”`)
    }
  }
  let before = 0
  for (const { line, marker, optional } of answer.outline) {
    const content = bare(lines[line - 1] ?? '')
    if (optional ? !content.includes(bare(marker)) : !content.startsWith(bare(marker))) {
      found.push(`outline: “${marker}” does not stand at line ${line}`)
    }
    if (line < before) found.push(`outline: line ${line} follows line ${before}`)
    before = line
  }
  for (const line of answer.furniture) {
    if ((lines[line - 1] ?? '').trim() === '') found.push(`furniture: line ${line} is blank`)
  }
  return found
}

type Outline = Answer['outline']
const closed = (text: string): string => text.replace(/[\s\u3000\u00a0\u200b]/gu, '')
const closedAll = (texts: readonly string[]): string[] => texts.map(closed)

const markdown = await loadMarkdown()

function sourceOf({ file, text }: Pick<Fixture, 'file' | 'text'>): SourceText {
  return sourceFromText(text, { path: file, markdown })
}

/** The fields of the answer, as the tree gives them. */
function fieldsOf(notice: Notice) {
  const metadata = new Map<string, string>()
  for (const node of childrenOf(notice, 'metadata')) {
    for (const field of childrenOf(node, 'field')) {
      const value = closed(field.date ?? field.value)
      if (field.key !== 'other' && value !== '' && !metadata.has(field.key)) metadata.set(field.key, value)
    }
  }
  const titles = childrenOf(notice, 'title').filter((title) => title.repeated !== true)
  const signature = childrenOf(notice, 'signature')[0]
  const attachments = childrenOf(notice, 'attachment')
  const issued = attachments.flatMap((part) => childrenOf(part, 'title').map((title) => title.text))
  return {
    metadata: Object.fromEntries(metadata),
    documentNumber: childrenOf(notice, 'documentNumber')[0]?.raw ?? metadata.get('documentNumber'),
    title: titles[0]?.text ?? metadata.get('title') ?? issued[0],
    recipients: childrenOf(notice, 'recipients')[0]?.names ?? [],
    issuers: signature?.issuers ?? [],
    date: signature?.date,
    attachmentNotes: [notice, ...attachments].flatMap((part) =>
      childrenOf(part, 'attachmentNote').flatMap((note) => note.entries.map((entry) => entry.name)),
    ),
    attachments: issued,
  }
}

function outlineOf(notice: Notice): Outline {
  const outline: Outline = []
  let attachments = 0
  walk(
    notice,
    (node, parent) => {
      if (node.type === 'attachment') attachments++
      if (node.type !== 'marker' || (parent?.type !== 'section' && parent?.type !== 'item')) return
      const { level } = parent
      const part = attachments > 0 ? 'attachment' : 'body'
      outline.push({ part, line: node.position.start.line, marker: closed(node.text), level })
    },
    (node) => {
      if (node.type === 'attachment') attachments--
    },
  )
  return outline
}

function furnitureOf(notice: Notice): number[] {
  const lines = childrenOf(notice, 'furniture').flatMap(({ position: { start, end } }) =>
    Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
  )
  return [...new Set(lines)].sort((left, right) => left - right)
}

/** `12: 一、 (1, body)`, without the markers that may be found or not. */
function outlineLines(outline: Outline, answer: Outline): string[] {
  const line = ({ line, marker, level, part }: Outline[number]): string =>
    `${line}: ${closed(marker)} (${level}, ${part})`
  const optional = new Set(answer.filter((entry) => entry.optional === true).map(line))
  return outline.map(line).filter((each) => !optional.has(each))
}

describe('answers of fixtures/notices', () => {
  it('are there', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(80)
  })
  it.each(notices)('$slug agrees with its text', ({ text, answer }) => {
    expect(contradictions(text, answer)).toEqual([])
  })
})

describe('the parser tells notices from other texts', () => {
  it.each(fixtures)('$slug', (fixture) => {
    const { confidence } = parse(sourceOf(fixture)).data
    if ('notNotice' in fixture.answer) expect(confidence).toBeLessThan(0.5)
    else expect(confidence).toBeGreaterThanOrEqual(0.5)
  })
})

describe.each(notices)('the parser reads $slug', ({ answer, ...fixture }) => {
  const read = (): ReturnType<typeof fieldsOf> => fieldsOf(parse(sourceOf(fixture)))

  it('metadata', () => {
    const expected = Object.entries(answer.metadata).map(([key, value]) => [key, closed(value ?? '')])
    expect(read().metadata).toEqual(Object.fromEntries(expected))
  })
  it('documentNumber', () => {
    expect(closed(read().documentNumber ?? '')).toBe(closed(answer.documentNumber ?? ''))
  })
  it('title', () => {
    expect(closed(read().title ?? '')).toBe(closed(answer.title ?? ''))
  })
  it('recipients', () => {
    expect(closedAll(read().recipients)).toEqual(closedAll(answer.recipients ?? []))
  })
  it('signature', () => {
    const { issuers, date } = read()
    expect({ issuers: closedAll(issuers), date }).toEqual({
      issuers: closedAll(answer.signature?.issuers ?? []),
      date: answer.signature?.date,
    })
  })
  it('attachmentNotes', () => {
    expect(closedAll(read().attachmentNotes)).toEqual(closedAll(answer.attachmentNotes ?? []))
  })
  it('attachments', () => {
    expect(closedAll(read().attachments)).toEqual(closedAll(answer.attachments ?? []))
  })
  it('outline', () => {
    const found = outlineOf(parse(sourceOf(fixture)))
    expect(outlineLines(found, answer.outline)).toEqual(outlineLines(answer.outline, answer.outline))
  })
  it('furniture', () => {
    expect(furnitureOf(parse(sourceOf(fixture)))).toEqual(answer.furniture)
  })
})
