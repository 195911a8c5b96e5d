import type { Position, Range } from './source.ts'

/** Severities of DESIGN.md §5; `off` exists in configurations only. */
export type Severity = 'error' | 'warning' | 'info'

/** Both languages of a text; they hold the same `{placeholders}`. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Bilingual

/** Replaces `range` of `SourceText.text` with `text`. `safe`: no reading of the notice changes. */
export interface Fix {
  readonly range: Range
  readonly text: string
  readonly safe: boolean
}

/** The other place that a finding is about, with a sentence that says what stands there. */
export interface Related {
  /** Where it stands: in the same file, or in that of `path`. */
  readonly position: Position
  /** The other file, where the finding is about two. */
  readonly path?: string
  readonly text: string
}

/**
 * One finding, rendered in the language of the run. It lives on a VFile as a VFileMessage with the same fields
 * (`place` is `position`, `reason` is `message`).
 */
export interface LintMessage {
  readonly ruleId: string
  readonly severity: Severity
  readonly messageId: string
  readonly message: string
  readonly position: Position
  /** What the message was made from; baselines key on it. */
  readonly data: Readonly<Record<string, string | number>>
  readonly help?: string
  /** The clause or convention behind the rule. */
  readonly basis?: string
  readonly related?: Related
  readonly fix?: Fix
  /** How many findings with one cause this message stands for; absent for one. */
  readonly count?: number
  /** The other findings of the `count`, in document order; absent for one. */
  readonly folded?: readonly FoldedFinding[]
}

/** A finding that was folded into an earlier one of the same cause. */
export interface FoldedFinding {
  readonly position: Position
  readonly data: Readonly<Record<string, string | number>>
  readonly fix?: Fix
}
