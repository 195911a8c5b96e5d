/** Table tests of our own rules: the harness that users have, with vitest. */
import { describe, it } from 'vitest'
import type { Rule } from '../src/lint/index.ts'
import { type RuleTable, ruleTable as testingTable, type Specs } from '../src/testing/index.ts'

export { type NoticeParts, noticeWith } from '../src/testing/index.ts'
export type { ExpectedMessage, InvalidRow, NearRow, Row, RuleTable } from '../src/testing/index.ts'

export interface CollectedTable {
  readonly rule: Rule
  readonly table: RuleTable<string>
}

let collected: CollectedTable[] | undefined

/**
 * Registers the tests of `table` with vitest. To be called at the top level of `test/rules/<group>/<name>.test.ts`,
 * where `test/registry.test.ts` finds it.
 */
export function ruleTable<const MessageId extends string, const RuleSpecs extends Specs>(
  rule: Rule<MessageId, RuleSpecs>,
  table: RuleTable<MessageId>,
): void {
  if (collected !== undefined) {
    collected.push({ rule, table })
    return
  }
  void testingTable(rule, table, { describe, it })
}

/** The tables of the test files that `load` imports, which register no tests meanwhile. */
export async function collectTables(load: () => Promise<unknown>): Promise<readonly CollectedTable[]> {
  const tables: CollectedTable[] = []
  collected = tables
  try {
    await load()
  } finally {
    collected = undefined
  }
  return tables
}
