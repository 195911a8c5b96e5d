/** What is said of a text that is no notice, in place of everything that the rules would find wrong with it. */
import type { Language, LintMessage, Notice } from '../tree/index.ts'

/** Below it the parser holds a text to be no notice. */
const enough = 0.5

export function isNotice(notice: Notice): boolean {
  return notice.data.confidence >= enough
}

/** The one message on a text that the rules were not run on. */
export function notANotice(language: Language): LintMessage {
  const start = { line: 1, column: 1, offset: 0 }
  const text = {
    zh: '这不像一份公文，没有检查',
    en: 'this does not look like a government notice; it was not checked',
  }
  return {
    ruleId: 'internal/not-a-notice',
    severity: 'info',
    messageId: 'not-a-notice',
    message: text[language],
    position: { start, end: start },
    data: {},
  }
}
