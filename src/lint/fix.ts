/** Fixes are text edits on `SourceText.text`, never a changed tree. */
import type { Fix, LintMessage } from '../tree/index.ts'

export interface FixedText {
  readonly text: string
  readonly applied: number
  /** Fixes that overlap one before them; another round of lint and fix reaches them. */
  readonly skipped: number
}

/** All fixes of `messages`, those of folded findings too; the unsafe ones only where `unsafe` is true. */
export function fixesOf(messages: readonly LintMessage[], unsafe: boolean): Fix[] {
  return messages
    .flatMap((message) => [message.fix, ...(message.folded ?? []).map((finding) => finding.fix)])
    .filter((fix) => fix !== undefined)
    .filter((fix) => fix.safe || unsafe)
}

/** Applies `fixes` in the order of their places; of two that overlap the first wins. Linear in the text. */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const sorted = [...fixes].sort((one, two) => one.range.start - two.range.start || one.range.end - two.range.end)
  const parts: string[] = []
  let done = 0
  let applied = 0
  let last: Fix | undefined
  for (const fix of sorted) {
    const again = last !== undefined && sameFix(last, fix)
    // Of two insertions at one place the order would depend on the order of the rules: one a round.
    if (again || (last !== undefined && (fix.range.start < done || fix.range.end === last.range.start))) continue
    parts.push(text.slice(done, fix.range.start), fix.text)
    done = fix.range.end
    applied++
    last = fix
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), applied, skipped: fixes.length - applied }
}

function sameFix(one: Fix, two: Fix): boolean {
  return one.range.start === two.range.start && one.range.end === two.range.end && one.text === two.text
}
