/** What makes a finding the same in the next version of a file: its words, not its line number. */
import type { LintMessage } from '../tree/index.ts'
import type { FileResult } from './result.ts'
import { snippetParts, type SnippetSource } from './snippet.ts'

/** Words looked at on either side of the place, in UTF-16 units. */
const nearby = 12

/**
 * One text for each message of `result`, made of its rule and of the words at its place; of findings that are alike the
 * second has another than the first. A line inserted elsewhere changes none of them. Hash them before they are stored:
 * they hold words of the notice.
 */
export function identitiesOf({ messages, source }: FileResult): string[] {
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const base = [message.ruleId, message.messageId, wordsAt(message, source)].join('\n')
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return `${base}\n${count}`
  })
}

function wordsAt({ position, message }: LintMessage, source: SnippetSource | undefined): string {
  if (source === undefined) return message
  const { before, marked, after } = snippetParts(source, position, nearby)
  return [before, marked, after].join('\n').replace(/[ \t\u3000]/g, '')
}
