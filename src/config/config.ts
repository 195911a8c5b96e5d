/** What a configuration says, checked. */
import type { RuleSetting, TermKind } from '../lint/index.ts'
import type { Bilingual, FieldKey, Language } from '../tree/index.ts'

/** What can be set for some files only. */
export interface ScopedConfig {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Header labels of one's own, to the field that they name. */
  readonly labels: Readonly<Record<string, FieldKey | 'other'>>
  /** Organs, names and words of one's own. */
  readonly terms: Readonly<Record<TermKind, readonly string[]>>
}

/** Settings for the files that `files` matches and `ignore` does not; patterns as in .gitignore. */
export interface Override extends ScopedConfig {
  readonly files: readonly string[]
  readonly ignore: readonly string[]
}

export interface Config extends ScopedConfig {
  /** Presets, files and packages that it builds on, the later before the earlier. */
  readonly extends: readonly string[]
  /** Files and packages with rules of one's own. */
  readonly plugins: readonly string[]
  /** Patterns as in .gitignore. */
  readonly ignore: readonly string[]
  readonly lang?: Language
  /** The later goes before the earlier, and each before the settings beside it. */
  readonly overrides: readonly Override[]
}

export const configKeys = ['extends', 'plugins', 'lang', 'ignore', 'terms', 'labels', 'rules', 'overrides'] as const
export const overrideKeys = ['files', 'ignore', 'terms', 'labels', 'rules'] as const

export const emptyConfig: Config = {
  extends: [],
  plugins: [],
  rules: {},
  ignore: [],
  labels: {},
  terms: { organs: [], names: [], words: [] },
  overrides: [],
}

/** Leads to a value: `['overrides', 0, 'rules', 'date/invalid']`. */
export type KeyPath = readonly (string | number)[]

/** Line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A mistake and where it stands. */
export interface ConfigProblem {
  readonly path: KeyPath
  /** Absent where the configuration has no text. */
  readonly line?: number
  readonly column?: number
  readonly text: Bilingual
  /** Known names that may be meant, at most four. */
  readonly nearest: readonly string[]
}

export interface ParsedConfig {
  /** Without the parts that `problems` are about. */
  readonly config: Config
  /** In the order of their places; empty where the configuration can be used as it is. */
  readonly problems: readonly ConfigProblem[]
  /** What goes on to work and should be changed: rules under an old name. */
  readonly remarks: readonly ConfigProblem[]
}
