/** A configuration as text or as a value: first what it builds on, then, with that at hand, the whole. */
import type { Rule } from '../lint/index.ts'
import { checkConfig } from './check.ts'
import type { ConfigProblem, KeyPath, ParsedConfig, Place } from './config.ts'
import { type At, readYaml } from './yaml-text.ts'

/** A name under `extends` or `plugins`. */
export interface Reference {
  readonly name: string
  readonly path: KeyPath
}

export interface ConfigDocument {
  readonly extends: readonly Reference[]
  readonly plugins: readonly Reference[]
  /**
   * The settings, and everything that is wrong with them. Never throws. `extraRules` are the rules of the plugins, its
   * own and those of what it extends.
   */
  check(extraRules?: readonly Rule[]): ParsedConfig
  /** Undefined where the configuration has no text. */
  placeOf(path: KeyPath): Place | undefined
}

/** Of a text in YAML, and so also in JSON. */
export function configDocument(text: string): ConfigDocument {
  const { value, problems, placeOf } = readYaml(text)
  return documentOf(value, problems, placeOf)
}

/** Of what a module exports. */
export function configDocumentOf(value: unknown): ConfigDocument {
  return documentOf(value, [], () => undefined)
}

/** The configuration in `text` alone: what it extends is named in `config.extends`, and not looked for. */
export function parseConfig(text: string, extraRules: readonly Rule[] = []): ParsedConfig {
  return configDocument(text).check(extraRules)
}

function documentOf(
  value: unknown,
  broken: readonly ConfigProblem[],
  placeOf: (path: KeyPath, at: At) => Place | undefined,
): ConfigDocument {
  return {
    extends: referencesOf(value, 'extends'),
    plugins: referencesOf(value, 'plugins'),
    placeOf: (path) => placeOf(path, 'key'),
    check(extraRules = []) {
      const problems: ConfigProblem[] = [...broken]
      const remarks: ConfigProblem[] = []
      const config = checkConfig(value, extraRules, {
        complain: (path, text, nearest = [], at = 'key') =>
          problems.push({ path, ...placeOf(path, at), text, nearest }),
        remark: (path, text) => remarks.push({ path, ...placeOf(path, 'key'), text, nearest: [] }),
      })
      return { config, problems: problems.sort(byPlace), remarks }
    },
  }
}

function byPlace(one: ConfigProblem, two: ConfigProblem): number {
  return (one.line ?? 0) - (two.line ?? 0) || (one.column ?? 0) - (two.column ?? 0)
}

function referencesOf(root: unknown, key: 'extends' | 'plugins'): Reference[] {
  const value: unknown = isRecord(root) ? root[key] : undefined
  if (typeof value === 'string') return [{ name: value, path: [key] }]
  if (!Array.isArray(value)) return []
  return value.flatMap((name: unknown, at) => (typeof name === 'string' ? [{ name, path: [key, at] }] : []))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
