/** Whether a second lint confirms the fixes of a first. */
import { applyFixes, fixesOf, lint } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { type MarkdownReader, sourceFromText } from '../../src/read/index.ts'
import type { LintMessage, SourceText } from '../../src/tree/index.ts'

const settings = { language: 'en' } as const

function messagesOf(source: SourceText): LintMessage[] {
  return lint(parse(source), source, settings)
}

/** How many findings there are of each key, the folded ones too. */
function counts(messages: readonly LintMessage[], keyOf: (message: LintMessage) => string): Map<string, number> {
  const found = new Map<string, number>()
  for (const message of messages) {
    const key = keyOf(message)
    found.set(key, (found.get(key) ?? 0) + (message.count ?? 1))
  }
  return found
}

const kindOf = ({ ruleId, messageId }: LintMessage): string => `${ruleId} ${messageId}`

/**
 * Applies the fixes of each message alone: its findings must be gone afterwards, and there must be no error of which
 * nothing was said before. One sentence for each that fails; `seen` counts the messages tried, by rule.
 */
export function unconfirmed(source: SourceText, markdown: MarkdownReader, seen: Map<string, number>): string[] {
  const before = messagesOf(source)
  const kinds = counts(before, kindOf)
  // What was a warning may become an error: a missing signature weighs more once the page's lines are gone.
  const told = counts(before, ({ ruleId }) => ruleId)
  return before.flatMap((message) => {
    const { text, applied } = applyFixes(source.text, fixesOf([message], true))
    if (applied === 0) return []
    seen.set(message.ruleId, (seen.get(message.ruleId) ?? 0) + 1)
    const { path, format } = source
    const after = messagesOf(sourceFromText(text, { path, format, markdown }))
    const place = `${path}:${message.position.start.line}: ${kindOf(message)}`
    const left = counts(after, kindOf).get(kindOf(message)) ?? 0
    const most = (kinds.get(kindOf(message)) ?? 0) - applied
    const fresh = [...counts(after.filter(isError), ({ ruleId }) => ruleId)]
      .filter(([rule, count]) => count > (told.get(rule) ?? 0))
      .map(([rule]) => `${place} brings ${rule}`)
    return left > most ? [`${place} is told ${left} times after its fix, not ${most}`, ...fresh] : fresh
  })
}

function isError({ severity }: LintMessage): boolean {
  return severity === 'error'
}
