/** What a run is told, checked and compiled once: the rules that are on, their severities, options and templates. */
import type { Bilingual, Language, Severity } from '../tree/index.ts'
import { nearestNames } from './nearest.ts'
import { resolveOptions } from './options.ts'
import { rules as registry } from './registry.ts'
import { renamed } from './renamed.ts'
import type { OptionSpec, OptionValues, Rule } from './rule.ts'
import { compileTemplate, type Template } from './template.ts'
import { type KnownTerms, knownTerms, noTerms, type TermKind, termKinds, type Terms } from './terms.ts'

export const severities = ['error', 'warning', 'info', 'off'] as const

/** A severity, or a severity with the rule's options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]

export interface LintSettings {
  /** By rule id; a rule that is not named has its own severity and options. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  /** Language of all messages; `zh` where none is given. */
  readonly language?: Language | undefined
  /** ISO date that counts as today; without it rules that need one are silent. */
  readonly today?: string | undefined
  /** The user's own rules, run along with the built-in ones; one with the id of a built-in rule takes its place. */
  readonly extraRules?: readonly Rule[] | undefined
  /** Organs, names and words of the user's own. */
  readonly terms?: Terms | undefined
}

export interface CompiledMessage {
  readonly single: Template
  readonly grouped?: Template
  readonly help?: Template
}

export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** The user set a severity that is not the rule's: findings of their own severity may lie below it, not above. */
  readonly capped: boolean
  readonly options: OptionValues<Record<string, OptionSpec>>
  readonly messages: ReadonlyMap<string, CompiledMessage>
  /** Kinds of terms in which its findings count for nothing; undefined where there is no term of those kinds. */
  readonly spared: readonly TermKind[] | undefined
}

export interface RuleSet {
  readonly active: readonly ActiveRule[]
  readonly language: Language
  readonly today: string | undefined
  readonly terms: KnownTerms
}

/** One mistake in the `rules` of a configuration; `path` leads to it from there, such as `['date/invalid', 1, 'x']`. */
export interface SettingProblem {
  readonly path: readonly (string | number)[]
  readonly text: Bilingual
  /** Known names that may be meant, at most four. */
  readonly nearest: readonly string[]
}

const compiled = new WeakMap<LintSettings, RuleSet>()

/**
 * The rule set of `settings`, compiled at its first use: 2,000 files linted with one settings object compile once.
 * @throws TypeError that names every mistake in `settings.rules`.
 */
export function ruleSetOf(settings: LintSettings): RuleSet {
  const known = compiled.get(settings)
  if (known !== undefined) return known
  const ruleSet = compile(settings)
  compiled.set(settings, ruleSet)
  return ruleSet
}

/** Everything that is wrong with `settings`, the `rules` of a configuration; empty where they can be used. */
export function settingProblems(
  settings: Readonly<Record<string, unknown>>,
  extraRules?: readonly Rule[],
): SettingProblem[] {
  const known = allRules(extraRules)
  return Object.entries(settings).flatMap(([id, setting]) => {
    const rule = known.get(renamed.get(id)?.to ?? id)
    return rule === undefined ? [unknownRule(id, [...known.keys()])] : problemsOf(rule, id, setting)
  })
}

function allRules(extraRules: readonly Rule[] = []): Map<string, Rule> {
  return new Map([...registry, ...extraRules].map((rule) => [rule.id, rule]))
}

function unknownRule(id: string, known: readonly string[]): SettingProblem {
  return {
    path: [id],
    text: { zh: `没有规则“${id}”`, en: `there is no rule "${id}"` },
    nearest: nearestNames(id, known),
  }
}

function problemsOf(rule: Rule, id: string, setting: unknown): SettingProblem[] {
  if (!Array.isArray(setting)) return severityProblems([id], setting)
  const problems = severityProblems([id, 0], setting[0])
  const given: unknown = setting.length === 1 ? {} : setting[1]
  if (!isRecord(given) || setting.length > 2) {
    const text = { zh: '应为 [级别, { 选项 }]', en: 'expected [severity, { options }]' }
    return [...problems, { path: [id, 1], text, nearest: [] }]
  }
  for (const { option, text, nearest } of resolveOptions(rule.options ?? {}, given).problems) {
    problems.push({ path: [id, 1, option], text, nearest })
  }
  return problems
}

function severityProblems(path: readonly (string | number)[], value: unknown): SettingProblem[] {
  if (severities.some((each) => each === value)) return []
  const found = typeof value === 'string' ? value : JSON.stringify(value)
  const text = {
    zh: `没有级别“${found}”，可用：${severities.join('、')}`,
    en: `"${found}" is not one of: ${severities.join(', ')}`,
  }
  return [{ path, text, nearest: typeof value === 'string' ? nearestNames(value, severities) : [] }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function compile(settings: LintSettings): RuleSet {
  const language = settings.language ?? 'zh'
  const given = settings.rules ?? {}
  const problems = settingProblems(given, settings.extraRules)
  if (problems.length > 0) {
    throw new TypeError(problems.map(({ path, text }) => `${path.join('.')}: ${text[language]}`).join('\n'))
  }
  const byId = new Map(Object.entries(given).map(([id, setting]) => [renamed.get(id)?.to ?? id, setting]))
  const terms = settings.terms === undefined ? noTerms : knownTerms(settings.terms)
  const active: ActiveRule[] = []
  for (const rule of allRules(settings.extraRules).values()) {
    const setting = byId.get(rule.id)
    const [severity, options] = typeof setting === 'object' ? setting : ([setting ?? rule.severity, {}] as const)
    if (severity === 'off') continue
    active.push({
      rule,
      severity,
      capped: severity !== rule.severity,
      options: resolveOptions(rule.options ?? {}, options ?? {}).values,
      messages: compileMessages(rule, language),
      spared: sparedBy(rule, terms),
    })
  }
  return { active, language, today: settings.today, terms }
}

function sparedBy({ id, spares }: Rule, terms: KnownTerms): readonly TermKind[] | undefined {
  const kinds = (spares ?? (id.startsWith('wording/') ? termKinds : [])).filter((kind) => terms[kind].size > 0)
  return kinds.length > 0 ? kinds : undefined
}

function compileMessages(rule: Rule, language: Language): Map<string, CompiledMessage> {
  const messages = new Map<string, CompiledMessage>()
  for (const [id, template] of Object.entries(rule.messages)) {
    messages.set(id, {
      single: compileTemplate(template[language]),
      ...(template.grouped && { grouped: compileTemplate(template.grouped[language]) }),
      ...(template.help && { help: compileTemplate(template.help[language]) }),
    })
  }
  return messages
}
