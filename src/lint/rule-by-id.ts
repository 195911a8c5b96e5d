import { rules } from './registry.ts'
import { renamed } from './renamed.ts'
import type { Rule } from './rule.ts'

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))

/** The built-in rule of this id, or of the id that took its place. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(renamed.get(id)?.to ?? id)
}
