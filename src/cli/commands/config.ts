/** `notice-lint config FILE`: what applies to a file, and where each value comes from. */
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  type Language,
  measureFor,
  mergeLayers,
  type Origin,
  padTo,
  type Rule,
  rules as builtIn,
  type TermKind,
  termKinds,
  type Traced,
  type TracedConfig,
} from '../../index.ts'
import type { ConfigChain } from '../config-chain.ts'
import type { Outcome } from '../exit-codes.ts'
import { failureAt } from '../failure.ts'
import { shown } from '../inputs.ts'
import type { ConfigOptions } from '../invocation.ts'
import { localeLanguage } from '../language.ts'
import { pathBelow, SettingsFinder } from '../settings.ts'
import { Complaints, type Streams, writeOut } from '../streams.ts'

/** A value and where it comes from; undefined for a default. */
interface Told {
  readonly value: unknown
  readonly from: Origin | undefined
}

interface ToldRule extends Told {
  readonly id: string
  readonly options: readonly (Told & { readonly name: string })[]
}

/** All that applies to one file. */
interface Applied {
  readonly path: string
  /** Those that build on others come last. */
  readonly chain: ConfigChain
  readonly ignored: boolean
  /** What messages are told in. */
  readonly language: Language
  readonly config: TracedConfig
  readonly rules: readonly ToldRule[]
}

export async function runConfig(path: string, options: ConfigOptions, streams: Streams): Promise<Outcome> {
  const applied = await appliedTo(path, options, streams)
  const { language } = applied
  const complaints = new Complaints(streams, language, options.debug ?? false)
  for (const remark of new Set(applied.chain.remarks)) complaints.remark(remark)
  const text = options.format === 'json' ? json(applied) : await table(applied, language)
  await writeOut(streams.stdout, language, text)
  return 'clean'
}

async function appliedTo(
  path: string,
  { config: named, lang }: ConfigOptions,
  { cwd, env }: Streams,
): Promise<Applied> {
  const absolute = resolve(cwd, path)
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw failureAt(shown(path), { zh: '这是一个文件夹，请给出文件', en: 'this is a folder; name a file' })
  }
  const finder = new SettingsFinder({ cwd, ...(named !== undefined && { config: named }) })
  const place = finder.pathFor(dirname(absolute))
  const { loadChain } = await import('../config-chain.ts')
  const { overrideMatcher, patternMatcher } = await import('../config-settings.ts')
  const chain = place === '' ? { layers: [], plugins: [], remarks: [] } : await loadChain(place, cwd)
  const below = place === '' ? undefined : pathBelow(finder.baseFor(place), absolute)
  const matching = (await overrideMatcher(chain.layers))(below)
  const config = mergeLayers(chain.layers, (override) => matching.has(override))
  const ignored = (await patternMatcher(config.ignore.map(({ value }) => value)))(below)
  const language = lang ?? config.lang?.value ?? localeLanguage(env, process.platform)
  const all = [...builtIn, ...chain.plugins.flatMap(({ rules }) => rules)]
  return { path: shown(path), chain, ignored, language, config, rules: all.map((rule) => toldRule(rule, config)) }
}

function toldRule({ id, severity, options = {} }: Rule, { rules }: TracedConfig): ToldRule {
  const set = rules.get(id)
  return {
    id,
    ...(set?.severity ?? { value: severity, from: undefined }),
    options: Object.entries(options).map(([name, spec]) => ({
      name,
      ...(set?.options.get(name) ?? { value: spec.default, from: undefined }),
    })),
  }
}

/** For programs; a default has `from: null`. */
function json({ path, chain, ignored, language, config, rules }: Applied): string {
  const told = <Value>({ value, from }: Traced<Value>): object => ({ value, from: fromJson(from) })
  const kinds = termKinds.map((kind): [TermKind, object] => [kind, config.terms[kind].map(told)])
  const content = {
    version: 1,
    path,
    configuration: chain.layers.map(({ kind, name }) => ({ kind, name })),
    ignored,
    lang: config.lang === undefined ? { value: language, from: null } : told(config.lang),
    plugins: config.plugins.map(told),
    ignore: config.ignore.map(told),
    labels: Object.fromEntries([...config.labels].map(([label, value]) => [label, told(value)])),
    terms: Object.fromEntries(kinds),
    rules: Object.fromEntries(
      rules.map(({ id, value, from, options }) => [
        id,
        {
          severity: value,
          from: fromJson(from),
          options: Object.fromEntries(
            options.map((each) => [each.name, { value: each.value, from: fromJson(each.from) }]),
          ),
        },
      ]),
    ),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function fromJson(from: Origin | undefined): object | null {
  if (from === undefined) return null
  const { layer, path } = from
  return { kind: layer.kind, name: layer.name, ...layer.placeOf(path) }
}

/** For people: a line each, the value and its place side by side. */
async function table(applied: Applied, language: Language): Promise<string> {
  const zh = language === 'zh'
  const { path, chain, ignored, config, rules } = applied
  const place = (from: Origin | undefined): string => fromText(from, language)
  const chained = chain.layers.map(({ kind, name }) => (kind === 'file' ? name : fromPreset(name, language)))
  const head = [
    path,
    zh
      ? `配置：${chained.join(' → ') || '没有，全用默认值'}${chained.length > 1 ? '（后面的优先）' : ''}`
      : `configuration: ${chained.join(' → ') || 'none; all values are defaults'}${chained.length > 1 ? ' (the later take precedence)' : ''}`,
    ...(ignored
      ? [zh ? '检查文件夹时按 ignore 跳过这个文件' : 'left out by "ignore" where its folder is checked']
      : []),
  ]
  const listed = (key: string, values: readonly Traced<string>[]): string[][] =>
    values.map(({ value, from }) => [key, value, place(from)])
  const rows: string[][] = [
    ['lang', config.lang?.value ?? applied.language, place(config.lang?.from)],
    ...listed('plugins', config.plugins),
    ...listed('ignore', config.ignore),
    ...[...config.labels].map(([label, { value, from }]) => ['labels', `${label}: ${value}`, place(from)]),
    ...termKinds.flatMap((kind) => listed(`terms.${kind}`, config.terms[kind])),
  ]
  const ruleRows = rules.flatMap(({ id, value, from, options }) => [
    [id, String(value), place(from)],
    ...options.map((each) => [`  ${each.name}`, valueText(each.value), place(each.from)]),
  ])
  return `${[head, await columns(rows), await columns(ruleRows)].map((part) => part.join('\n')).join('\n\n')}\n`
}

/** What is longer, a list of fields, does not push all places to the right. */
const widestValue = 30

async function columns(rows: readonly (readonly string[])[]): Promise<string[]> {
  const measure = await measureFor(rows.flat())
  const widthOf = (at: number): number => Math.max(0, ...rows.map((row) => measure(row[at] ?? '')))
  const widths = [widthOf(0), Math.min(widestValue, widthOf(1))]
  return rows.map((row) =>
    row
      .map((cell, at) => padTo(cell, widths[at] ?? 0, measure))
      .join('  ')
      .trimEnd(),
  )
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
}

function fromText(from: Origin | undefined, language: Language): string {
  if (from === undefined) return language === 'zh' ? '默认' : 'default'
  const { layer, path } = from
  if (layer.kind === 'preset') return fromPreset(layer.name, language)
  const place = layer.placeOf(path)
  return place === undefined ? layer.name : `${layer.name}:${place.line}`
}

function fromPreset(name: string, language: Language): string {
  return language === 'zh' ? `预设 ${name}` : `preset ${name}`
}
