/** A table of rows as tests of whatever runner is at hand. */
import type { Rule } from '../lint/index.ts'
import { type RuleCase, type RuleTable, type Specs, tableCases } from './cases.ts'

/** `describe` and `it` of vitest, node:test, jest, mocha: they have this in common. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, test: () => Promise<void>) => unknown
}

/**
 * Registers the checks of `table` and of the rule's own examples with `runner`, such as `{ describe, it }` of vitest or
 * node:test. Without one, the checks run at once: await it.
 *
 * @throws Error that names every check that failed, where no runner is given.
 */
export async function ruleTable<const MessageId extends string, const RuleSpecs extends Specs>(
  rule: Rule<MessageId, RuleSpecs>,
  table: RuleTable<MessageId>,
  runner?: TestRunner,
): Promise<void> {
  const cases = tableCases(rule, table)
  if (runner === undefined) return runAll(rule.id, cases)
  runner.describe(rule.id, () => {
    for (const { name, run } of cases) runner.it(name, run)
  })
}

async function runAll(id: string, cases: readonly RuleCase[]): Promise<void> {
  const failures: string[] = []
  for (const { name, run } of cases) {
    try {
      await run()
    } catch (error) {
      failures.push(`${id}: ${name}\n${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n\n'))
}
