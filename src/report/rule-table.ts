/** The rule table: for people one line a rule, for programs everything but the code. */
import type { Language } from '../tree/index.ts'
import { type Palette, plainPalette } from './palette.ts'
import { groupOf, type RuleDoc } from './rule-doc.ts'
import { type Measure, measureFor, padTo } from './width.ts'

export async function ruleTable(
  rules: readonly RuleDoc[],
  language: Language,
  palette: Palette = plainPalette,
): Promise<string> {
  const [head = [], ...rows] = cellsOf(rules, language)
  const measure = await measureFor([...head, ...rows.flat()])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => measure(row[column] ?? ''))))
  const lines = rows.map((row) => line(row, widths, measure))
  return `${palette.bold(line(head, widths, measure))}\n${lines.map((each) => `${each}\n`).join('')}`
}

/** The same as a table in Markdown. */
export function rulesMarkdown(rules: readonly RuleDoc[], language: Language): string {
  const [head = [], ...rows] = cellsOf(rules, language)
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('')
}

function cellsOf(rules: readonly RuleDoc[], language: Language): string[][] {
  return [
    language === 'zh' ? ['规则', '级别', '修改', '效力', '说明'] : ['rule', 'severity', 'fix', 'strength', 'summary'],
    ...rules.map((rule) => [rule.id, rule.severity, rule.fix, rule.basis.strength, rule.docs.summary[language]]),
  ]
}

function line(cells: readonly string[], widths: readonly number[], measure: Measure): string {
  return cells
    .map((cell, column) => padTo(cell, widths[column] ?? 0, measure))
    .join('  ')
    .trimEnd()
}

/** JSON: a list of rules in both languages. */
export function rulesJson(rules: readonly RuleDoc[]): string {
  const list = rules.map((rule) => ({
    id: rule.id,
    group: groupOf(rule),
    severity: rule.severity,
    fix: rule.fix,
    strength: rule.basis.strength,
    basis: { zh: rule.basis.zh, en: rule.basis.en },
    verified: rule.verified,
    since: rule.since,
    summary: rule.docs.summary,
    options: rule.options ?? {},
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}
