/** The findings that a repository had when it began to use notice-lint, kept by their words and not by their lines. */
import type { LintMessage } from '../tree/index.ts'
import { identitiesOf } from './identity.ts'
import type { FileResult } from './result.ts'

const baselineVersion = 1

/** Digests of the known findings by path, then by rule. */
export type KnownFindings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A digest of a text in hexadecimal digits. */
export type Digest = (text: string) => string

/** What the baseline keeps of one file; undefined where there is nothing to keep. */
export function findingsOf(result: FileResult, digest: Digest): KnownFindings[string] | undefined {
  const rules: Record<string, string[]> = {}
  for (const { message, digests } of digested(result, digest)) (rules[message.ruleId] ??= []).push(...digests)
  return Object.keys(rules).length === 0 ? undefined : sorted(rules)
}

/** `result` without the findings that `known` has, and how many of those are no longer there. */
export function beyond(
  result: FileResult,
  known: KnownFindings[string] | undefined,
  digest: Digest,
): { readonly result: FileResult; readonly gone: number } {
  const left = new Set(
    Object.entries(known ?? {}).flatMap(([rule, digests]) => digests.map((each) => `${rule} ${each}`)),
  )
  if (left.size === 0) return { result, gone: 0 }
  const fresh = new Set(result.messages)
  for (const { message, digests } of digested(result, digest)) {
    const keys = digests.map((each) => `${message.ruleId} ${each}`)
    // A group with one new finding is told whole.
    if (keys.every((key) => left.has(key))) fresh.delete(message)
    for (const key of keys) left.delete(key)
  }
  return { result: { ...result, messages: result.messages.filter((message) => fresh.has(message)) }, gone: left.size }
}

/** The text of a baseline: the same findings give the same bytes. */
export function baselineText(known: KnownFindings): string {
  return `${JSON.stringify({ version: baselineVersion, files: sorted(known) }, null, 1)}\n`
}

export type BaselineReading =
  | { readonly ok: true; readonly known: KnownFindings }
  | { readonly ok: false; readonly reason: 'broken' | 'version'; readonly version?: string }

export function readBaseline(text: string): BaselineReading {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { ok: false, reason: 'broken' }
  }
  if (!isRecord(value)) return { ok: false, reason: 'broken' }
  const { version, files } = value
  if (version !== baselineVersion) return { ok: false, reason: 'version', version: String(version) }
  return isKnownFindings(files) ? { ok: true, known: files } : { ok: false, reason: 'broken' }
}

interface Digested {
  readonly message: LintMessage
  readonly digests: readonly string[]
}

/** The digests of each message: its own, and those of the findings folded into it. */
function digested(result: FileResult, digest: Digest): Digested[] {
  const messages = result.messages.filter(({ ruleId }) => !ruleId.startsWith('internal/'))
  const all = messages.flatMap((message) => [
    message,
    ...(message.folded ?? []).map(({ position }) => ({ ...message, position })),
  ])
  const identities = identitiesOf({ ...result, messages: all })
  let next = 0
  return messages.map((message) => {
    const count = 1 + (message.folded?.length ?? 0)
    const own = identities.slice(next, (next += count))
    return { message, digests: own.map((identity) => digest(identity).slice(0, 16)) }
  })
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [two]) => (one < two ? -1 : 1)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKnownFindings(value: unknown): value is KnownFindings {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (rules) =>
        isRecord(rules) &&
        Object.values(rules).every(
          (digests) => Array.isArray(digests) && digests.every((each) => typeof each === 'string'),
        ),
    )
  )
}
