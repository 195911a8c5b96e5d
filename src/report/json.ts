/** The report for programs, version 1 (DESIGN.md §5): a key that is absent does not apply. */
import type { LintMessage } from '../tree/index.ts'
import type { FileResult, Reporter, Summary } from './result.ts'

/** Pieces join to the very text of `JSON.stringify({ version, files, summary }, null, 2)`. */
export function jsonReporter(): Reporter {
  let files = 0
  return {
    start: () => '{\n  "version": 1,\n  "files": [',
    file: async (result) => `${files++ === 0 ? '\n' : ',\n'}    ${indented(fileEntry(result), 4)}`,
    end: (summary) => `${files === 0 ? '' : '\n  '}],\n  "summary": ${indented(sums(summary), 2)}\n}\n`,
  }
}

function indented(value: object, columns: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(columns)}`)
}

function fileEntry({ path, encoding, fixed, messages }: FileResult): object {
  return {
    path,
    ...(encoding !== undefined && { encoding }),
    ...(fixed !== undefined && { fixed }),
    messages: messages.map(messageEntry),
  }
}

function messageEntry({ ruleId, severity, message, position: { start, end }, fix }: LintMessage): object {
  return {
    ruleId,
    severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(fix !== undefined && { fix: { range: [fix.range.start, fix.range.end], text: fix.text, safe: fix.safe } }),
  }
}

function sums({ files, errors, warnings, infos, fixable, fixed }: Summary): object {
  return { files, errors, warnings, infos, fixable, ...(fixed !== undefined && { fixed }) }
}
