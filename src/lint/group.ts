/** Many findings with one cause are one finding to a person: 127 half-width commas make one message. */
import type { Finding } from './finding.ts'

export interface FindingGroup {
  readonly first: Finding
  /** The others with the same cause, in the order of `findings`; empty for most. */
  readonly folded: Finding[]
}

/**
 * Folds findings of one rule that share messageId, severity and groupKey into the first of them. Findings without a
 * groupKey stay alone. A lower severity never hides a higher one: they are groups of their own.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups: FindingGroup[] = []
  const open = new Map<string, FindingGroup>()
  let last: FindingGroup | undefined
  for (const finding of findings) {
    if (finding.groupKey === undefined) {
      groups.push({ first: finding, folded: [] })
      continue
    }
    // Findings of one cause mostly follow one another: no key is made for them.
    if (last !== undefined && isSameCause(last.first, finding)) {
      last.folded.push(finding)
      continue
    }
    const cause = [finding.owner.rule.id, finding.messageId, finding.severity, finding.groupKey].join('\0')
    const group = open.get(cause)
    if (group !== undefined) {
      group.folded.push(finding)
      last = group
      continue
    }
    last = { first: finding, folded: [] }
    open.set(cause, last)
    groups.push(last)
  }
  return groups
}

function isSameCause(one: Finding, two: Finding): boolean {
  return (
    one.owner === two.owner &&
    one.groupKey === two.groupKey &&
    one.messageId === two.messageId &&
    one.severity === two.severity
  )
}
