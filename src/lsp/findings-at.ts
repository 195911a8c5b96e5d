/** Which findings a place in the editor is about. */
import type { Range } from 'vscode-languageserver/node.js'
import type { Fix, LintMessage, Position } from '../index.ts'
import type { CheckedNotice } from './checked-document.ts'

/** A finding at a place, with the fix for that place: of a folded finding its own. */
export interface FindingAt {
  readonly message: LintMessage
  readonly position: Position
  readonly fix: Fix | undefined
}

export function findingsAt({ messages, places }: CheckedNotice, range: Range): FindingAt[] {
  const start = places.offsetAt(range.start)
  const end = Math.max(start, places.offsetAt(range.end))
  const isHere = ({ position }: { readonly position: Position }): boolean =>
    position.start.offset <= end && position.end.offset >= start
  return messages.flatMap((message) => {
    const place = [message, ...(message.folded ?? [])].find(isHere)
    return place === undefined ? [] : [{ message, position: place.position, fix: place.fix }]
  })
}
