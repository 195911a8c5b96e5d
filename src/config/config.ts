/** What a configuration says, checked. */
import type { RuleSetting } from '../lint/index.ts'
import type { Bilingual, FieldKey, Language } from '../tree/index.ts'

export interface Config {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Patterns as in .gitignore. */
  readonly ignore: readonly string[]
  readonly lang?: Language
  /** Header labels of one's own, to the field that they name. */
  readonly labels: Readonly<Record<string, FieldKey | 'other'>>
}

export const configKeys = ['rules', 'ignore', 'lang', 'labels'] as const

export const emptyConfig: Config = { rules: {}, ignore: [], labels: {} }

/** A mistake and where it stands; line and column count from 1, columns in UTF-16 units. */
export interface ConfigProblem {
  readonly line: number
  readonly column: number
  readonly text: Bilingual
  /** Known names that may be meant, at most four. */
  readonly nearest: readonly string[]
}

export interface ParsedConfig {
  /** Without the parts that `problems` are about. */
  readonly config: Config
  /** In the order of their places; empty where the configuration can be used as it is. */
  readonly problems: readonly ConfigProblem[]
}
