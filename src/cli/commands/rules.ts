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
  const language = languageOf(options, streams)
  const { extraRules, broken } = await pluginRulesAt(options, streams)
  const all = [...rules, ...extraRules]
  const text =
    options.format === 'json' ? rulesJson(all) : await ruleTable(all, language, await paletteOf(options, streams))
  await writeOut(streams.stdout, language, text)
  if (broken === undefined) return 'clean'
  new Complaints(streams, language, options.debug ?? false).say(broken)
  return 'failed'
}

export async function runExplain(id: string, options: FinderOptions, streams: Streams): Promise<Outcome> {
  const language = languageOf(options, streams)
  const rule = ruleById(id) ?? (await pluginRule(id, options, streams))
  tellRenamed(id, language, streams)
  await writeOut(streams.stdout, language, explainText(rule, language, await paletteOf(options, streams)))
  return 'clean'
}

async function pluginRule(id: string, options: FinderOptions, streams: Streams): Promise<Rule> {
  const { extraRules, broken } = await pluginRulesAt(options, streams)
  if (broken !== undefined) throw broken
  const rule = extraRules.find((each) => each.id === id)
  if (rule === undefined) throw unknownRule(id, [...rules, ...extraRules])
  return rule
}

/** The rules of the plugins that the configuration of the folder at hand names. */
async function pluginRulesAt(
  { config }: FinderOptions,
  { cwd }: Streams,
): Promise<{ readonly extraRules: readonly Rule[]; readonly broken?: Failure }> {
  const finder = new SettingsFinder({ cwd, ...(config !== undefined && { config }) })
  try {
    return await finder.forFolder(cwd)
  } catch (error) {
    if (error instanceof Failure) return { extraRules: [], broken: error }
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

function languageOf({ lang }: CommonOptions, { env }: Streams): Language {
  return lang ?? localeLanguage(env, process.platform)
}

async function paletteOf({ color }: CommonOptions, streams: Streams): Promise<Palette> {
  return coloursWanted(color, streams) ? loadPalette() : plainPalette
}
