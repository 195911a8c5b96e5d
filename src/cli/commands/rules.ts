/** `notice-lint rules` and `notice-lint explain RULE`. */
import {
  explainText,
  loadPalette,
  nearestNames,
  plainPalette,
  ruleById,
  rules,
  rulesJson,
  ruleTable,
} from '../../index.ts'
import { coloursWanted } from '../colours.ts'
import type { Outcome } from '../exit-codes.ts'
import { Failure, suggesting } from '../failure.ts'
import type { CommonOptions, RulesOptions } from '../invocation.ts'
import { localeLanguage } from '../language.ts'
import type { Language, Palette } from '../../index.ts'
import { type Streams, writeOut } from '../streams.ts'

export async function runRules(options: RulesOptions, streams: Streams): Promise<Outcome> {
  const language = languageOf(options, streams)
  const text =
    options.format === 'json' ? rulesJson(rules) : await ruleTable(rules, language, await paletteOf(options, streams))
  await writeOut(streams.stdout, language, text)
  return 'clean'
}

export async function runExplain(id: string, options: CommonOptions, streams: Streams): Promise<Outcome> {
  const language = languageOf(options, streams)
  const rule = ruleById(id)
  if (rule === undefined) throw unknownRule(id)
  await writeOut(streams.stdout, language, explainText(rule, language, await paletteOf(options, streams)))
  return 'clean'
}

function unknownRule(id: string): Failure {
  const known = rules.map((rule) => rule.id)
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
