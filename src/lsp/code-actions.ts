/** What an editor offers at a place: to mend, to put up with, to explain; and to mend the whole document. */
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node.js'
import { applyFixes, type Bilingual, fixesOf, type Language, ruleById } from '../index.ts'
import type { CheckedDocument, CheckedNotice } from './checked-document.ts'
import { editsBetween } from './edits.ts'
import { type FindingAt, findingsAt } from './findings-at.ts'
import { safeFixesOf } from './formatting.ts'
import { suppressionsFor } from './suppression-edits.ts'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.notice-lint`

/** Explains the rule that its argument names. */
export const explainCommand = 'notice-lint.explain'

export const actionKinds = [CodeActionKind.QuickFix, fixAllKind]

export interface ActionSupport {
  /** Edits that name the version of the document that they are for. */
  readonly versions: boolean
}

/** @param only Kinds that the client asks for; all where undefined. */
export function codeActionsOf(
  checked: CheckedDocument,
  range: Range,
  only: readonly string[] | undefined,
  support: ActionSupport,
): CodeAction[] {
  if (checked.kind !== 'notice') return []
  const wants = (kind: string): boolean => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true
  const edit = (edits: readonly TextEdit[]): WorkspaceEdit => workspaceEdit(checked, edits, support)
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(checked, range, edit) : []),
    ...(wants(fixAllKind) ? fixAll(checked, edit) : []),
  ]
}

type MakeEdit = (edits: readonly TextEdit[]) => WorkspaceEdit

function quickFixes(checked: CheckedNotice, range: Range, edit: MakeEdit): CodeAction[] {
  const findings = findingsAt(checked, range)
  const rules = [...new Set(findings.map(({ message }) => message.ruleId))]
  return [
    ...findings.flatMap((finding) => oneFix(finding, checked, edit)),
    ...rules.flatMap((ruleId) => fixesOfRule(ruleId, checked, edit)),
    ...findings.flatMap(({ message, position }) =>
      suppressionsFor(message.ruleId, position.start.line, checked).map(({ title, edits }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        edit: edit(edits),
      })),
    ),
    ...rules.filter((ruleId) => ruleById(ruleId) !== undefined).map((ruleId) => explanation(ruleId, checked.language)),
  ]
}

function oneFix({ message, fix }: FindingAt, { places, language }: CheckedNotice, edit: MakeEdit): CodeAction[] {
  if (fix === undefined) return []
  const what = message.help ?? message.message
  return [
    {
      title: (fix.safe ? say.fix : say.unsafeFix)[language] + what,
      kind: CodeActionKind.QuickFix,
      edit: edit([{ range: places.rangeBetween(fix.range.start, fix.range.end), newText: fix.text }]),
      ...(fix.safe && { isPreferred: true }),
    },
  ]
}

/** All fixes of a rule, where there is more than one. */
function fixesOfRule(ruleId: string, { source, messages, language }: CheckedNotice, edit: MakeEdit): CodeAction[] {
  const fixes = fixesOf(
    messages.filter((message) => message.ruleId === ruleId),
    true,
  )
  const { text, applied } = applyFixes(source.text, fixes)
  if (applied < 2) return []
  const safe = fixes.every((fix) => fix.safe)
  const title = (safe ? say.fixRule : say.unsafeFixRule)[language]
  return [
    {
      title: filled(title, ruleId, applied),
      kind: CodeActionKind.QuickFix,
      edit: edit(editsBetween(source, text)),
    },
  ]
}

function fixAll(checked: CheckedNotice, edit: MakeEdit): CodeAction[] {
  const { edits, count } = safeFixesOf(checked)
  if (edits.length === 0) return []
  return [{ title: filled(say.fixAll[checked.language], '', count), kind: fixAllKind, edit: edit(edits) }]
}

function explanation(ruleId: string, language: Language): CodeAction {
  const title = filled(say.explain[language], ruleId, 1)
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: explainCommand, arguments: [ruleId] } }
}

const say: Readonly<Record<'fix' | 'unsafeFix' | 'fixRule' | 'unsafeFixRule' | 'fixAll' | 'explain', Bilingual>> = {
  fix: { zh: '改正：', en: 'Fix: ' },
  unsafeFix: { zh: '改正（改后须核对）：', en: 'Fix, to be looked over: ' },
  fixRule: { zh: '改正全文的 {rule}（{count} 处）', en: 'Fix all of {rule} ({count} places)' },
  unsafeFixRule: {
    zh: '改正全文的 {rule}（{count} 处，改后须核对）',
    en: 'Fix all of {rule} ({count} places, to be looked over)',
  },
  fixAll: { zh: '改正全文不改变含义的问题（{count} 处）', en: 'Fix all that changes no meaning ({count} places)' },
  explain: { zh: '说明 {rule}', en: 'Explain {rule}' },
}

function filled(text: string, rule: string, count: number): string {
  return text.replace('{rule}', rule).replace('{count}', String(count))
}

function workspaceEdit(
  { uri, version }: CheckedNotice,
  edits: readonly TextEdit[],
  support: ActionSupport,
): WorkspaceEdit {
  if (!support.versions) return { changes: { [uri]: [...edits] } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
}
