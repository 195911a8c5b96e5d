/** `--rule`, which goes before every configuration. Loaded only where it is given. */
import { type Config, parseConfig, type Rule, type RuleSetting, ruleById } from '../index.ts'
import { Failure, suggesting } from './failure.ts'
import { fileOf } from './inputs.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings.ts'

export type Overrule = (settings: Settings) => Config['rules']

/**
 * The rules of a configuration with those of the command line before them.
 * @throws Failure where one of `options` cannot be used with the configuration of any input.
 */
export async function overruleWith(options: readonly string[], session: Session): Promise<Overrule> {
  const extraRules = await extraRulesOf(session)
  const given = options.flatMap((option) => Object.entries(ruleOption(option, extraRules, session)))
  return ({ config, extraRules: own }) => {
    const rules: Record<string, RuleSetting> = { ...config.rules }
    for (const [id, setting] of given) {
      // A plugin's rule may be known to one folder's configuration and not to another's.
      if (ruleById(id) === undefined && !own.some((rule) => rule.id === id)) continue
      rules[id] = keepingOptions(rules[id], setting)
    }
    return rules
  }
}

/** A severity alone leaves the options as they are, as in a configuration that extends another. */
function keepingOptions(before: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  if (before === undefined || typeof before === 'string') return setting
  return typeof setting === 'string' ? [setting, before[1]] : [setting[0], { ...before[1], ...setting[1] }]
}

async function extraRulesOf({ inputs, finder }: Session): Promise<readonly Rule[]> {
  const rules = new Map<string, Rule>()
  for (const input of inputs) {
    if ('failure' in input) continue
    try {
      for (const rule of (await finder.forFile(fileOf(input))).extraRules) rules.set(rule.id, rule)
    } catch (error) {
      // Told when the file is read.
      if (!(error instanceof Failure)) throw error
    }
  }
  return [...rules.values()]
}

/** `id: severity` or `id: [severity, {options}]`, as a configuration would hold it. */
function ruleOption(value: string, extraRules: readonly Rule[], { complaints }: Session): Config['rules'] {
  if (!value.includes(':')) {
    throw new Failure({
      zh: `--rule 应为“规则: 级别”，例如 'date/invalid: off'，而不是“${value}”`,
      en: `--rule takes "rule: severity", such as 'date/invalid: off', not "${value}"`,
    })
  }
  const { config, problems, remarks } = parseConfig(`rules:\n  ${value.replaceAll('\n', ' ')}`, extraRules)
  for (const { text } of remarks) complaints.remark({ zh: `--rule：${text.zh}`, en: `--rule: ${text.en}` })
  const [problem] = problems
  if (problem === undefined && Object.keys(config.rules).length === 1) return config.rules
  const text = problem?.text ?? { zh: '应为“规则: 级别”', en: 'expected "rule: severity"' }
  const { zh, en } = suggesting(text, problem?.nearest ?? [])
  throw new Failure({ zh: `--rule “${value}”：${zh}`, en: `--rule "${value}": ${en}` })
}
