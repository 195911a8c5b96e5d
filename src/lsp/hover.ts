/** What a finding rests on and what to do about it, where the pointer is. */
import { type Hover, MarkupKind, type Position as Place } from 'vscode-languageserver/node.js'
import type { Bilingual, Language } from '../index.ts'
import type { CheckedDocument } from './checked-document.ts'
import { type FindingAt, findingsAt } from './findings-at.ts'

const words: Readonly<Record<'basis' | 'help' | 'page', Bilingual>> = {
  basis: { zh: '依据：', en: 'Basis: ' },
  help: { zh: '办法：', en: 'Help: ' },
  page: { zh: '规则说明', en: 'about this rule' },
}

export function hoverOf(
  checked: CheckedDocument,
  place: Place,
  markdown: boolean,
  pageOf: (ruleId: string) => string | undefined,
): Hover | null {
  if (checked.kind !== 'notice') return null
  const findings = findingsAt(checked, { start: place, end: place })
  const [first] = findings
  if (first === undefined) return null
  const texts = findings.map((finding) => textOf(finding, checked.language, markdown, pageOf))
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: texts.join('\n\n') },
    range: checked.places.rangeOf(first.position),
  }
}

function textOf(
  { message: { ruleId, message, basis, help } }: FindingAt,
  language: Language,
  markdown: boolean,
  pageOf: (ruleId: string) => string | undefined,
): string {
  const shown = markdown ? escaped : (text: string) => text
  const page = markdown ? pageOf(ruleId) : undefined
  const lines = [
    markdown ? `**${shown(message)}** \`${ruleId}\`` : `${message} (${ruleId})`,
    ...(basis === undefined ? [] : [`${words.basis[language]}${shown(basis)}`]),
    ...(help === undefined ? [] : [`${words.help[language]}${shown(help)}`]),
    ...(page === undefined ? [] : [`[${words.page[language]}](${page})`]),
  ]
  return lines.join('\n\n')
}

/** Words of a notice are not markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
}
