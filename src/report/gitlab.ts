/** GitLab's code quality report, which a merge request shows beside the changes. */
import type { Severity } from '../tree/index.ts'
import { identitiesOf } from './identity.ts'
import type { Reporter } from './result.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** @param hash A digest of a text in hexadecimal digits; GitLab tells findings apart by it. */
export function gitlabReporter(hash: (text: string) => string): Reporter {
  let count = 0
  return {
    start: () => '[',
    file: async (result) => {
      const identities = identitiesOf(result)
      return result.messages
        .map(({ severity, ruleId, message, position: { start, end } }, at) =>
          JSON.stringify({
            description: message,
            check_name: ruleId,
            fingerprint: hash(`${result.path}\n${identities[at] ?? ''}`),
            severity: severities[severity],
            location: { path: result.path, lines: { begin: start.line, end: end.line } },
          }),
        )
        .map((entry) => `${count++ === 0 ? '' : ','}\n  ${entry}`)
        .join('')
    },
    end: () => `${count === 0 ? '' : '\n'}]\n`,
  }
}
