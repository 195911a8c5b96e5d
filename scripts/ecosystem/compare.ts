import { type Finding, keyOf, rowsOf } from './findings.ts'

export interface RuleChange {
  readonly rule: string
  readonly before: number
  readonly now: number
  /** Places, as `file:line:column rule severity`. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

/** By rule: how many findings `table` (an earlier run, as written) and `now` have, and which differ. */
export function compare(table: string, now: readonly Finding[]): RuleChange[] {
  const before = rowsOf(table).map(({ file = '', line, column, rule = '', severity = '' }) => ({
    file,
    line: Number(line),
    column: Number(column),
    rule,
    severity,
  }))
  const rules = [...new Set([...before, ...now].map(({ rule }) => rule))].sort()
  return rules.map((rule) => {
    const old = before.filter((each) => each.rule === rule).map(keyOf)
    const current = now.filter((each) => each.rule === rule).map(keyOf)
    const [had, has] = [new Set(old), new Set(current)]
    return {
      rule,
      before: old.length,
      now: current.length,
      gained: current.filter((key) => !had.has(key)),
      lost: old.filter((key) => !has.has(key)),
    }
  })
}

export function changed({ gained, lost }: RuleChange): boolean {
  return gained.length > 0 || lost.length > 0
}
