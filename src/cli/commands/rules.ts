/** `notice-lint rules` and `notice-lint explain RULE`. */
import {
  explainText,
  loadPalette,
  nearestNames,
  plainPalette,
  renamed,
  ruleById,
  rules,
  rulesJson,
  rulesMarkdown,
  ruleTable,
} from '../../index.ts'
import { coloursWanted } from '../colours.ts'
import type { Outcome } from '../exit-codes.ts'
import { Failure, suggesting } from '../failure.ts'
import type { CommonOptions, FinderOptions, RulesOptions } from '../invocation.ts'
import { localeLanguage } from '../language.ts'
import { SettingsFinder } from '../settings.ts'
import type { Language, Palette, Rule } from '../../index.ts'
import { Complaints, type Streams, writeOut } from '../streams.ts'

export async function runRules(options: RulesOptions, streams: Streams): Promise<Outcome> {
  const { extraRules, language, broken } = await settingsAt(options, streams)
  await writeOut(streams.stdout, language, await tableOf([...rules, ...extraRules], options, language, streams))
  if (broken === undefined) return 'clean'
  new Complaints(streams, language, options.debug ?? false).say(broken)
  return 'failed'
}

async function tableOf(
  all: readonly Rule[],
  options: RulesOptions,
  language: Language,
  streams: Streams,
): Promise<string> {
  if (options.format === 'json') return rulesJson(all)
  if (options.format === 'markdown') return rulesMarkdown(all, language)
  return ruleTable(all, language, await paletteOf(options, streams))
}

export async function runExplain(id: string, options: FinderOptions, streams: Streams): Promise<Outcome> {
  const { extraRules, language, broken } = await settingsAt(options, streams)
  const rule = ruleById(id) ?? extraRules.find((each) => each.id === id)
  // A built-in rule is explained whatever the configuration: perhaps to mend it.
  if (rule === undefined) throw broken ?? unknownRule(id, [...rules, ...extraRules])
  tellRenamed(id, language, streams)
  await writeOut(streams.stdout, language, explainText(rule, language, await paletteOf(options, streams)))
  return 'clean'
}

interface SettingsHere {
  /** Those of plugins. */
  readonly extraRules: readonly Rule[]
  readonly language: Language
  /** Why the configuration cannot be used. */
  readonly broken?: Failure
}

/** What the configuration of the folder at hand says. */
async function settingsAt({ config: named, lang }: FinderOptions, { cwd, env }: Streams): Promise<SettingsHere> {
  const finder = new SettingsFinder({ cwd, ...(named !== undefined && { config: named }) })
  const locale = localeLanguage(env, process.platform)
  try {
    const { extraRules, config } = await finder.forFolder(cwd)
    return { extraRules, language: lang ?? config.lang ?? locale }
  } catch (error) {
    if (error instanceof Failure) return { extraRules: [], language: lang ?? locale, broken: error }
    throw error
  }
}

function tellRenamed(id: string, language: Language, streams: Streams): void {
  const now = renamed.get(id)
  if (now === undefined) return
  new Complaints(streams, language, false).remark({
    zh: `规则“${id}”从 ${now.since} 起改名为“${now.to}”`,
    en: `the rule "${id}" is called "${now.to}" since ${now.since}`,
  })
}

function unknownRule(id: string, all: readonly Rule[]): Failure {
  const known = all.map((rule) => rule.id)
  const text = {
    zh: `没有规则“${id}”（全部规则见 notice-lint rules）`,
    en: `there is no rule "${id}" (see notice-lint rules)`,
  }
  return new Failure(suggesting(text, nearestNames(id, known)))
}

async function paletteOf({ color }: CommonOptions, streams: Streams): Promise<Palette> {
  return coloursWanted(color, streams) ? loadPalette() : plainPalette
}
