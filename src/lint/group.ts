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
  for (const finding of findings) {
    if (finding.groupKey === undefined) {
      groups.push({ first: finding, folded: [] })
      continue
    }
    const cause = [finding.owner.rule.id, finding.messageId, finding.severity, finding.groupKey].join('\0')
    const group = open.get(cause)
    if (group !== undefined) {
      group.folded.push(finding)
      continue
    }
    const opened = { first: finding, folded: [] }
    open.set(cause, opened)
    groups.push(opened)
  }
  return groups
}
