/** Parts of a notice that can be folded: the header, sections, attachments. */
import type { FoldingRange } from 'vscode-languageserver/node.js'
import { walk } from '../index.ts'
import type { CheckedDocument } from './checked-document.ts'

const foldable: ReadonlySet<string> = new Set(['metadata', 'section', 'item', 'attachment'])

export function foldingOf(checked: CheckedDocument): FoldingRange[] {
  if (checked.kind !== 'notice') return []
  const { notice, places } = checked
  const found: FoldingRange[] = []
  walk(notice, (node) => {
    if (!foldable.has(node.type)) return
    const { start, end } = places.rangeOf(node.position)
    const endLine = end.character === 0 ? end.line - 1 : end.line
    if (endLine > start.line) found.push({ startLine: start.line, endLine })
  })
  return found
}
