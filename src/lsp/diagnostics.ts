/** What is found in a document, as its editor shows it. */
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver/node.js'
import type { Bilingual, LintMessage, Severity } from '../index.ts'
import type { CheckedDocument, CheckedNotice } from './checked-document.ts'

export const diagnosticSource = 'notice-lint'

/** What the client understands. */
export interface DiagnosticSupport {
  readonly related: boolean
  readonly pages: boolean
}

const levels: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** More places of one cause than these are no help. */
const mostPlaces = 50

const alsoHere: Bilingual = { zh: '同一问题的另一处', en: 'the same here' }
const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

export function diagnosticsOf(
  checked: CheckedDocument,
  support: DiagnosticSupport,
  pageOf: (ruleId: string) => string | undefined,
): Diagnostic[] {
  switch (checked.kind) {
    case 'silent':
      return []
    case 'no-notice':
      return [bare(checked.message.severity, checked.message.ruleId, checked.message.message)]
    case 'no-configuration':
      return [bare('error', 'internal/not-checked', checked.problem[checked.language])]
    case 'notice':
      return checked.messages.map((message) => diagnosticOf(message, checked, support, pageOf))
  }
}

function bare(severity: Severity, code: string, message: string): Diagnostic {
  return { range: fileStart, severity: levels[severity], code, source: diagnosticSource, message }
}

export function diagnosticOf(
  finding: LintMessage,
  checked: CheckedNotice,
  support: DiagnosticSupport,
  pageOf: (ruleId: string) => string | undefined,
): Diagnostic {
  const { ruleId, severity, message, position } = finding
  const page = support.pages ? pageOf(ruleId) : undefined
  const related = support.related ? relatedOf(finding, checked) : []
  return {
    range: checked.places.rangeOf(position),
    severity: levels[severity],
    code: ruleId,
    source: diagnosticSource,
    message,
    ...(page !== undefined && { codeDescription: { href: page } }),
    ...(related.length > 0 && { relatedInformation: related }),
  }
}

/** The other half of a contradiction, and the other places of one cause. */
function relatedOf(
  { related, folded = [] }: LintMessage,
  { uri, places, language }: CheckedNotice,
): DiagnosticRelatedInformation[] {
  const other = related === undefined || related.path !== undefined ? [] : [related]
  const same = folded.slice(0, mostPlaces).map(({ position }) => ({ position, text: alsoHere[language] }))
  return [...other, ...same].map(({ position, text }) => ({
    location: { uri, range: places.rangeOf(position) },
    message: text,
  }))
}
