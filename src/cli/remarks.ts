/** What the tool itself says of a file, not a rule. */
import type { FileResult, Language, LintMessage, Notice, Severity } from '../index.ts'
import type { Failure } from './failure.ts'

/** Below it the parser holds a text to be no notice. */
const enough = 0.5

export function isNotice(notice: Notice): boolean {
  return notice.data.confidence >= enough
}

/** The one message on a file that holds nothing. */
export function emptyFile(language: Language): LintMessage {
  const text = { zh: '文件是空的，没有内容可检查', en: 'the file is empty; there is nothing to check' }
  return message('empty-file', 'warning', text[language])
}

/** The one message on a file that the rules were not run on. */
export function notANotice(language: Language): LintMessage {
  const text = {
    zh: '这不像一份公文，没有检查',
    en: 'this does not look like a government notice; it was not checked',
  }
  return message('not-a-notice', 'info', text[language])
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
