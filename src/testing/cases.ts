/** What a rule's table claims, as named checks that reject: independent of the test runner. */
import { deepStrictEqual, fail, ok, strictEqual } from 'node:assert/strict'
import {
  applyFixes,
  Corpus,
  type Example,
  factsOf,
  fixesOf,
  type LintSettings,
  lint,
  type OptionSpec,
  type Rule,
  ruleFailed,
  rules,
  type Terms,
} from '../lint/index.ts'
import { parse } from '../parse/index.ts'
import { loadMarkdown, type MarkdownReader, readSource, sourceFromText } from '../read/index.ts'
import type { Language, LintMessage, Notice, Position, Severity, SourceText } from '../tree/index.ts'

export type Specs = Record<string, OptionSpec>

export interface Row {
  /** A whole notice; lines end with LF. */
  readonly text: string
  /** The notices before it in the run, `1.txt`, `2.txt` and so on, for a rule that compares notices. */
  readonly before?: readonly string[]
  readonly format?: 'text' | 'markdown'
  readonly options?: Readonly<Record<string, unknown>>
  /** ISO date that counts as today. */
  readonly today?: string
  /** Organs, names and words of the user's own. */
  readonly terms?: Terms
}

/** A notice that looks like a hit and is none. */
export interface NearRow extends Row {
  /** The reason why the rule must stay silent. */
  readonly why: string
}

export interface ExpectedMessage<MessageId extends string> {
  readonly messageId: MessageId
  /**
   * The exact text at the place, or the place itself, `line:column–endLine:endColumn`. A text that stands in the
   * notice more than once needs the place.
   */
  readonly at: string
  /** All that the message was made from; may be left out where there is none. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Where it is not the rule's own. */
  readonly severity?: Severity
  /** How many findings were folded into this one, where there is more than one. */
  readonly count?: number
  /** The exact text at the related place, or the place itself. Checked where given. */
  readonly related?: string
}

export interface InvalidRow<MessageId extends string> extends Row {
  readonly messages: readonly ExpectedMessage<MessageId>[]
  /** The notice after all fixes of this rule, the unsafe ones too; needed where a message has a fix. */
  readonly fixed?: string
}

export interface RuleTable<MessageId extends string> {
  readonly valid: readonly (string | Row)[]
  /** At least two. */
  readonly near: readonly NearRow[]
  readonly invalid: readonly InvalidRow<MessageId>[]
}

export interface RuleCase {
  readonly name: string
  /** Rejects with an AssertionError that says what is wrong. */
  readonly run: () => Promise<void>
}

/** All checks of `table` and of the examples in the rule's docs. */
export function tableCases<MessageId extends string, RuleSpecs extends Specs>(
  rule: Rule<MessageId, RuleSpecs>,
  table: RuleTable<MessageId>,
): RuleCase[] {
  const rowCase = <Kind extends Row>(name: string, row: Kind, check: (bench: Bench, row: Kind) => void): RuleCase => ({
    name,
    // The Markdown parser is slow to load, and few tables need it.
    run: async () => check(benchOf(rule, row.format === 'markdown' ? await loadMarkdown() : undefined), row),
  })
  const rowOf = (row: string | Row): Row => (typeof row === 'string' ? { text: row } : row)
  return [
    { name: 'has two near misses, and a fixed row where it fixes', run: async () => checkTable(rule, table) },
    ...table.valid.map(rowOf).map((row) => rowCase(`is silent: ${short(row.text)}`, row, silent)),
    ...table.near.map((row) => rowCase(`is silent: ${row.why}`, row, silent)),
    ...table.invalid.map((row) => rowCase(`tells ${row.messages.map(shortMessage).join(', ')}`, row, speaks)),
    ...rule.docs.good.map(exampleRow).map((row) => rowCase(`docs.good is silent: ${short(row.text)}`, row, silent)),
    ...rule.docs.bad.map(exampleRow).map((row) => rowCase(`docs.bad fires: ${short(row.text)}`, row, fires)),
  ]
}

function exampleRow(example: Example): Row {
  if (typeof example === 'string') return { text: example }
  return { text: example.at(-1) ?? '', before: example.slice(0, -1) }
}

function shortMessage({ messageId, at }: ExpectedMessage<string>): string {
  return `${messageId} at ${short(at)}`
}

function short(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function checkTable(rule: Rule, table: RuleTable<string>): void {
  ok(table.near.length >= 2, `${table.near.length} near misses, at least 2 are needed`)
  for (const row of table.near) ok(row.why.trim() !== '', `no reason for the near miss ${short(row.text)}`)
  ok(table.invalid.length > 0, 'no invalid row')
  if (rule.fix === 'none') return
  ok(
    table.invalid.some((row) => row.fixed !== undefined),
    `the rule declares fix "${rule.fix}", and no row shows what is fixed`,
  )
}

/** The means of running one rule alone. */
interface Bench {
  readonly rule: Rule
  read(row: Row, variant?: 'crlf' | 'bom'): SourceText
  lint(source: SourceText, row: Row, language: Language): LintMessage[]
}

function benchOf(rule: Rule, markdown: MarkdownReader | undefined): Bench {
  const off = Object.fromEntries(rules.map((each) => [each.id, 'off' as const]))
  return {
    rule,
    read(row, variant) {
      const options = { path: markdown === undefined ? 'notice.txt' : 'notice.md', ...(markdown && { markdown }) }
      const text = variant === 'crlf' ? row.text.replaceAll('\n', '\r\n') : row.text
      // A fix may leave blanks only, which is no file that can be read; so the plain variants do not come from bytes.
      if (variant !== 'bom') return sourceFromText(text, options)
      const result = readSource(new TextEncoder().encode(`\uFEFF${text}`), options)
      return result.ok ? result.source : fail(`cannot be read: ${JSON.stringify(result.problem)}`)
    },
    lint(source, row, language) {
      const severity = rule.severity === 'off' ? 'warning' : rule.severity
      const settings: LintSettings = {
        language,
        today: row.today,
        terms: row.terms,
        extraRules: [rule],
        rules: { ...off, [rule.id]: [severity, row.options ?? {}] },
      }
      const organs = row.terms?.organs ?? []
      const parsed = (each: SourceText): Notice => parse(each, { organs })
      const corpus = new Corpus()
      for (const [at, text] of (row.before ?? []).entries()) {
        const earlier = sourceFromText(text, { path: `${at + 1}.txt` })
        corpus.add(earlier.path, factsOf(parsed(earlier), earlier, settings), [], settings)
      }
      const notice = parsed(source)
      const own = lint(notice, source, settings)
      const messages = corpus.add(source.path, factsOf(notice, source, settings), own, settings)
      const failed = messages.find((message) => message.ruleId === ruleFailed)
      if (failed !== undefined) fail(failed.message)
      return messages
    },
  }
}

function silent(bench: Bench, row: Row): void {
  for (const variant of [undefined, 'crlf', 'bom'] as const) {
    const source = bench.read(row, variant)
    deepStrictEqual(bench.lint(source, row, 'zh').map(told(source)), [], variant ?? 'as written')
  }
}

function fires(bench: Bench, row: Row): void {
  ok(bench.lint(bench.read(row), row, 'zh').length > 0, 'no message')
}

function speaks<MessageId extends string>(bench: Bench, row: InvalidRow<MessageId>): void {
  const source = bench.read(row)
  const messages = bench.lint(source, row, 'zh')
  deepStrictEqual(
    messages.map((message, at) => foundOf(source, message, row.messages[at])),
    row.messages.map((expected) => expectedOf(bench.rule, source, expected)),
  )
  for (const language of ['zh', 'en'] as const) checkWording(source, bench.lint(source, row, language))
  checkVariants(bench, row, messages)
  checkFixes(bench, row, source, messages)
}

const place = /^\d+:\d+[–-]\d+:\d+$/

function placeText({ start, end }: Position): string {
  return `${start.line}:${start.column}–${end.line}:${end.column}`
}

function sliceOf(source: SourceText, { start, end }: Position): string {
  return source.text.slice(start.offset, end.offset)
}

function told(source: SourceText): (message: LintMessage) => string {
  return (message) => `${placeText(message.position)} “${sliceOf(source, message.position)}” ${message.message}`
}

/** The message in the terms of a row; the place is told in the way that the row chose. */
function foundOf(source: SourceText, message: LintMessage, row: ExpectedMessage<string> | undefined): object {
  const at = (position: Position, wanted: string | undefined): string =>
    wanted === undefined || place.test(wanted) ? placeText(position) : sliceOf(source, position)
  return {
    messageId: message.messageId,
    at: at(message.position, row?.at),
    data: message.data,
    severity: message.severity,
    count: message.count ?? 1,
    ...(row?.related !== undefined && {
      related: message.related === undefined ? undefined : at(message.related.position, row.related),
    }),
  }
}

function expectedOf(rule: Rule, source: SourceText, row: ExpectedMessage<string>): object {
  return {
    messageId: row.messageId,
    at: exactPlace(source, row.at),
    data: row.data ?? {},
    severity: row.severity ?? (rule.severity === 'off' ? 'warning' : rule.severity),
    count: row.count ?? 1,
    ...(row.related !== undefined && { related: exactPlace(source, row.related) }),
  }
}

function exactPlace({ text }: SourceText, at: string): string {
  if (place.test(at)) return at.replace('-', '–')
  const first = text.indexOf(at)
  ok(first >= 0, `“${at}” does not stand in the notice`)
  if (at !== '') strictEqual(text.indexOf(at, first + 1), -1, `“${at}” stands there more than once: give the place`)
  return at
}

/** A message may quote braces that stand in the notice; a name between braces that does not is a template's. */
function checkWording(source: SourceText, messages: readonly LintMessage[]): void {
  for (const { message, help, basis, related } of messages) {
    for (const text of [message, help, basis, related?.text]) {
      if (text === undefined) continue
      ok(text.trim() !== '', 'an empty text')
      for (const [name] of text.matchAll(/\{[A-Za-z][A-Za-z0-9]*\}/g))
        ok(source.text.includes(name), `${name} in: ${text}`)
      ok(!/undefined|\[object|NaN/.test(text), `not rendered: ${text}`)
    }
    ok(!/[。.]$/.test(message), `a full stop at the end of: ${message}`)
  }
}

/** Line ends and a byte-order mark change nothing in what is said, nor in the lines and columns. */
function checkVariants(bench: Bench, row: Row, messages: readonly LintMessage[]): void {
  const bom = bench.read(row, 'bom')
  deepStrictEqual(bench.lint(bom, row, 'zh'), messages, 'with a byte-order mark')
  const crlf = bench.read(row, 'crlf')
  const outline = (message: LintMessage): object => ({
    messageId: message.messageId,
    place: placeText(message.position),
    severity: message.severity,
    message: message.message.replaceAll('\r\n', '\n'),
    count: message.count,
  })
  deepStrictEqual(bench.lint(crlf, row, 'zh').map(outline), messages.map(outline), 'with CRLF')
}

function checkFixes<MessageId extends string>(
  bench: Bench,
  row: InvalidRow<MessageId>,
  source: SourceText,
  messages: readonly LintMessage[],
): void {
  if (fixesOf(messages, true).length === 0) {
    strictEqual(row.fixed, undefined, 'the row says what is fixed, and no message has a fix')
    return
  }
  ok(row.fixed !== undefined, `a message has a fix: the row needs \`fixed\`, such as\n${fixAll(bench, row, source)}`)
  strictEqual(fixAll(bench, row, source), row.fixed)
  strictEqual(fixAll(bench, row, bench.read(row, 'crlf')), row.fixed.replaceAll('\n', '\r\n'), 'with CRLF')
}

/** Only fixes that overlap may take another round. */
const mostRounds = 10

function fixAll(bench: Bench, row: Row, source: SourceText): string {
  let current = source
  for (let round = 0; round < mostRounds; round++) {
    const fixes = fixesOf(bench.lint(current, row, 'zh'), true)
    if (fixes.length === 0) return current.text
    const fixed = applyFixes(current.text, fixes)
    const next = bench.read({ ...row, text: fixed.text })
    const left = bench.lint(next, row, 'zh').filter((message) => fixesOf([message], true).length > 0)
    if (fixed.skipped === 0) deepStrictEqual(left.map(told(next)), [], `left after fixing:\n${fixed.text}`)
    current = next
  }
  return fail(`the fixes do not come to an end:\n${current.text}`)
}
