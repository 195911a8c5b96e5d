/** Formatting is `--fix`: what changes no meaning, in as many rounds as it takes. */
import type { TextEdit } from 'vscode-languageserver/node.js'
import { fixNotice } from '../index.ts'
import type { CheckedDocument, CheckedNotice } from './checked-document.ts'
import { editsBetween } from './edits.ts'

export interface SafeFixes {
  readonly edits: readonly TextEdit[]
  /** How many places they mend. */
  readonly count: number
}

export function safeFixesOf({ source, settings, config, markdown }: CheckedNotice): SafeFixes {
  const options = { settings, labels: config.labels, organs: config.terms.organs }
  const mended = fixNotice(source, { ...options, ...(markdown !== undefined && { markdown }) })
  return { edits: editsBetween(source, mended.source.text), count: mended.fixed }
}

export function formattingOf(checked: CheckedDocument): TextEdit[] {
  return checked.kind === 'notice' ? [...safeFixesOf(checked).edits] : []
}
