/** Workflow commands of GitHub Actions: one annotation a message, beside the changed line. */
import type { Severity } from '../tree/index.ts'
import type { Reporter } from './result.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export function githubReporter(): Reporter {
  return {
    start: () => '',
    file: async ({ path, messages }) =>
      messages
        .map(({ severity, ruleId, message, help, position: { start, end } }) => {
          const properties = {
            file: path,
            line: start.line,
            ...(end.line === start.line ? { col: start.column, endColumn: end.column } : { endLine: end.line }),
            title: ruleId,
          }
          const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
          const text = help === undefined ? message : `${message}\n${help}`
          return `::${commands[severity]} ${list.join(',')}::${data(text)}\n`
        })
        .join(''),
    end: () => '',
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
