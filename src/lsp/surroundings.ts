/** What the server is told by whoever starts it: of files, configurations, the clock and the user. */
import type { Bilingual, Config, Language, Rule } from '../index.ts'

/** What applies to one document. */
export interface DocumentSettings {
  readonly config: Config
  readonly extraRules: readonly Rule[]
  /** The configuration leaves this file out. */
  readonly ignored: boolean
}

/** Why a configuration cannot be used. */
export interface ConfigurationProblem {
  readonly problem: Bilingual
}

export interface Surroundings {
  readonly version: string
  /** Folder of documents that are no files yet, where the client names none. */
  readonly folder: string
  /** `--lang`: before configuration and client. */
  readonly language: Language | undefined
  /** The language of a locale such as `zh-cn`; of the system's where the client names none. */
  languageOf(locale: string | undefined): Language
  /** ISO date; asked at each check, for a server runs for days. */
  today(): string
  /** What applies to the file `path` (absolute; it need not exist). One object for equal settings, until `reload`. */
  settingsFor(path: string): Promise<DocumentSettings | ConfigurationProblem>
  /** Forgets the configurations read so far. */
  reload(): void
  /** URI of the page about a rule. */
  pageOf(ruleId: string): string | undefined
}
