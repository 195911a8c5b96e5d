/**
 * Lint, fix, read again, until nothing is left to fix. It joins stages that do not know each other, so it stands beside
 * them. A pure function of the text: writing is the caller's.
 */
import { applyFixes, fixesOf, type LintSettings, lint } from './lint/index.ts'
import { type ParseOptions, parse } from './parse/index.ts'
import { type MarkdownReader, sourceFromText } from './read/index.ts'
import type { LintMessage, Notice, SourceText } from './tree/index.ts'

export interface FixNoticeOptions extends ParseOptions {
  readonly settings?: LintSettings
  /** Applies the fixes too that may change a reading of the notice; the safe ones alone unless true. */
  readonly unsafe?: boolean
  /** What `loadMarkdown` gave; needed for Markdown. */
  readonly markdown?: MarkdownReader
}

export interface FixedNotice {
  /** The text after all fixes; the source itself where there were none. */
  readonly source: SourceText
  readonly notice: Notice
  /** What is left to say of it. */
  readonly messages: readonly LintMessage[]
  /** How many places were mended, in all rounds. */
  readonly fixed: number
  readonly rounds: number
  /** False where fixes were still left after the last round: rules that undo each other's work. */
  readonly settled: boolean
}

/** Fixes that overlap wait for the next round; more rounds than these are a quarrel between two rules. */
const mostRounds = 10

/**
 * Mends `source` in rounds: each applies all fixes that do not overlap, and reads and lints the new text.
 * @throws TypeError where `settings.rules` names an unknown rule, severity or option.
 * @throws Error for Markdown without `options.markdown`.
 */
export function fixNotice(source: SourceText, options: FixNoticeOptions = {}): FixedNotice {
  const { settings, unsafe = false } = options
  const check = (current: SourceText): Checked => {
    const notice = parse(current, options)
    return { source: current, notice, messages: lint(notice, current, settings) }
  }
  let checked = check(source)
  let fixed = 0
  for (let rounds = 0; ; rounds++) {
    const fixes = fixesOf(checked.messages, unsafe)
    const { text, applied } = applyFixes(checked.source.text, fixes)
    const settled = text === checked.source.text
    if (settled || rounds === mostRounds) return { ...checked, fixed, rounds, settled }
    fixed += applied
    checked = check(withText(checked.source, text, options.markdown))
  }
}

type Checked = Pick<FixedNotice, 'source' | 'notice' | 'messages'>

/** `text` as if it had been read from the same file. */
function withText({ path, format, encoding, bom }: SourceText, text: string, markdown?: MarkdownReader): SourceText {
  return sourceFromText(text, { path, format, encoding, bom, ...(markdown !== undefined && { markdown }) })
}
