/** What the tool itself says of a file, not a rule. */
import type { FileResult, Language, LintMessage, Severity } from '../index.ts'
import type { Failure } from './failure.ts'

/** The one message on a file that holds nothing. */
export function emptyFile(language: Language): LintMessage {
  const text = { zh: '文件是空的，没有内容可检查', en: 'the file is empty; there is nothing to check' }
  return message('empty-file', 'warning', text[language])
}

/** The result of a file that could not be checked. */
export function unchecked(path: string, failure: Failure, language: Language): FileResult {
  return { path, messages: [message('not-checked', 'error', failure.text[language])], unchecked: true }
}

const firstPoint = { line: 1, column: 1, offset: 0 }

function message(messageId: string, severity: Severity, text: string): LintMessage {
  const position = { start: firstPoint, end: firstPoint }
  return { ruleId: `internal/${messageId}`, severity, messageId, message: text, position, data: {} }
}
