/** One line a message, for grep and editors: `path:line:column: severity rule message`. */
import type { Reporter } from './result.ts'
import { visible } from './visible.ts'

export function compactReporter(): Reporter {
  return {
    start: () => '',
    file: async ({ path, messages, unchecked }) =>
      (unchecked ? [] : messages)
        .map(({ position: { start }, severity, ruleId, message }) =>
          visible(`${path}:${start.line}:${start.column}: ${severity} ${ruleId} ${message}`),
        )
        .map((line) => `${line}\n`)
        .join(''),
    end: () => '',
  }
}
