/** What a report is made from. */
import type { Encoding, LintMessage, Severity } from '../tree/index.ts'
import type { SnippetSource } from './snippet.ts'

/** All that was found in one file. */
export interface FileResult {
  /** As the user named it, with `/` between folders. */
  readonly path: string
  /** Absent where the file could not be read. */
  readonly encoding?: Encoding
  readonly messages: readonly LintMessage[]
  /** Absent where no line of the file is to be shown. */
  readonly source?: SnippetSource
  /** How many places were mended before these messages; absent where nobody asked for fixes. */
  readonly fixed?: number
  /** The file could not be checked: people were told on standard error, programs get the one message here. */
  readonly unchecked?: true
}

/** Sums over all files of a run. */
export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Messages that carry a fix. */
  readonly fixable: number
  /** Those of them whose fix is unsafe. */
  readonly unsafe: number
  /** Places that were mended; absent where nobody asked for fixes. */
  readonly fixed?: number
  /** Files that could not be checked; each is one of `files` and one of `errors`. */
  readonly unchecked: number
}

export const emptySummary: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, unsafe: 0, unchecked: 0 }

export function addToSummary(summary: Summary, { messages, unchecked, fixed }: FileResult): Summary {
  const of = (severity: Severity): number => messages.filter((each) => each.severity === severity).length
  return {
    files: summary.files + 1,
    errors: summary.errors + of('error'),
    warnings: summary.warnings + of('warning'),
    infos: summary.infos + of('info'),
    fixable: summary.fixable + messages.filter((each) => each.fix !== undefined).length,
    unsafe: summary.unsafe + messages.filter((each) => each.fix?.safe === false).length,
    unchecked: summary.unchecked + (unchecked ? 1 : 0),
    ...((summary.fixed !== undefined || fixed !== undefined) && { fixed: (summary.fixed ?? 0) + (fixed ?? 0) }),
  }
}

/** Makes the text of a report piece by piece, so that a run over many files need not hold them all. */
export interface Reporter {
  /** What stands before the first file. */
  start(): string
  /** What one file gives; `''` where there is nothing to say of it. */
  file(result: FileResult): Promise<string>
  /** What stands after the last file. `summary` counts the results that were given to `file`. */
  end(summary: Summary): string
}
