/** Several configurations as one: what applies, and where each value comes from. */
import { type RuleSetting, type TermKind, termKinds } from '../lint/index.ts'
import type { FieldKey, Language } from '../tree/index.ts'
import { type Config, emptyConfig, type KeyPath, type Override, type Place, type ScopedConfig } from './config.ts'

/** One configuration of a chain in which each builds on those before it. */
export interface ConfigLayer {
  readonly kind: 'file' | 'preset'
  /** The path, as people are told of it, or the preset's name. */
  readonly name: string
  readonly config: Config
  /** Undefined where it has no text. */
  placeOf(path: KeyPath): Place | undefined
}

export interface Origin {
  readonly layer: ConfigLayer
  readonly path: KeyPath
}

export interface Traced<Value> {
  readonly value: Value
  readonly from: Origin
}

type SeverityOrOff = Extract<RuleSetting, string>

export interface TracedRule {
  readonly severity: Traced<SeverityOrOff>
  readonly options: ReadonlyMap<string, Traced<unknown>>
}

/** What a chain says for one file. Rules and options that nobody sets are not in it. */
export interface TracedConfig {
  readonly lang: Traced<Language> | undefined
  readonly ignore: readonly Traced<string>[]
  readonly plugins: readonly Traced<string>[]
  readonly labels: ReadonlyMap<string, Traced<FieldKey | 'other'>>
  readonly terms: Readonly<Record<TermKind, readonly Traced<string>[]>>
  readonly rules: ReadonlyMap<string, TracedRule>
}

/**
 * The layers as one, the later before the earlier. Lists and terms are joined, labels and rules go by name; a severity
 * without options keeps the options that were set before. `applies` says whether an override is for the file at hand.
 */
export function mergeLayers(layers: readonly ConfigLayer[], applies: (override: Override) => boolean): TracedConfig {
  const labels = new Map<string, Traced<FieldKey | 'other'>>()
  const terms: Record<TermKind, Traced<string>[]> = { organs: [], names: [], words: [] }
  const rules = new Map<string, TracedRule>()
  const add = (scoped: ScopedConfig, from: Origin): void => {
    const under = (...keys: KeyPath): Origin => ({ layer: from.layer, path: [...from.path, ...keys] })
    for (const [label, value] of Object.entries(scoped.labels)) {
      labels.set(label, { value, from: under('labels', label) })
    }
    for (const kind of termKinds) terms[kind].push(...traced(scoped.terms[kind], under('terms', kind)))
    for (const [id, setting] of Object.entries(scoped.rules)) {
      rules.set(id, mergedRule(rules.get(id), setting, under('rules', id)))
    }
  }
  let lang: Traced<Language> | undefined
  for (const layer of layers) {
    if (layer.config.lang !== undefined) lang = { value: layer.config.lang, from: { layer, path: ['lang'] } }
    add(layer.config, { layer, path: [] })
    for (const [at, override] of layer.config.overrides.entries()) {
      if (applies(override)) add(override, { layer, path: ['overrides', at] })
    }
  }
  const listed = (key: 'ignore' | 'plugins'): Traced<string>[] =>
    layers.flatMap((layer) => traced(layer.config[key], { layer, path: [key] }))
  return { lang, ignore: listed('ignore'), plugins: listed('plugins'), labels, terms, rules }
}

function traced(values: readonly string[], { layer, path }: Origin): Traced<string>[] {
  return values.map((value, at) => ({ value, from: { layer, path: [...path, at] } }))
}

function mergedRule(before: TracedRule | undefined, setting: RuleSetting, from: Origin): TracedRule {
  const [severity, given = {}] = typeof setting === 'string' ? [setting] : setting
  const options = new Map(before?.options)
  for (const [name, value] of Object.entries(given)) {
    options.set(name, { value, from: { layer: from.layer, path: [...from.path, 1, name] } })
  }
  return { severity: { value: severity, from }, options }
}

/** The same without where it comes from. */
export function untraced({ lang, ignore, labels, terms, rules }: TracedConfig): Config {
  const values = (list: readonly Traced<string>[]): string[] => list.map(({ value }) => value)
  const plain = <Value>(map: ReadonlyMap<string, Traced<Value>>): Record<string, Value> =>
    Object.fromEntries([...map].map(([key, { value }]) => [key, value]))
  return {
    ...emptyConfig,
    ...(lang !== undefined && { lang: lang.value }),
    ignore: values(ignore),
    labels: plain(labels),
    terms: { organs: values(terms.organs), names: values(terms.names), words: values(terms.words) },
    rules: Object.fromEntries([...rules].map(([id, { severity, options }]) => [id, [severity.value, plain(options)]])),
  }
}
