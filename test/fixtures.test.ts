/** Fixtures under fixtures/notices: each hand-written answer agrees with its own text (form: fixtures/README.md). */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type FieldKey, fieldKeys } from '../src/tree/index.ts'

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

describe('answers of fixtures/notices', () => {
  it('are there', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(10)
  })
  it.each(notices)('$slug agrees with its text', ({ text, answer }) => {
    expect(contradictions(text, answer)).toEqual([])
  })
})
