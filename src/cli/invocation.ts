/** What the command line asks for, understood and checked. */
import type { Language } from '../index.ts'

export const reportFormats = [
  'stylish',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'html',
  'markdown',
] as const
export type ReportFormat = (typeof reportFormats)[number]

/** One `--format`: `sarif`, or `sarif:out.sarif`. */
export interface ReportTarget {
  readonly format: ReportFormat
  /** Absent for the report that goes to standard output or `--output-file`; at most one does. */
  readonly file?: string
}

export const exportFormats = ['json', 'yaml', 'markdown', 'ndjson'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Options that every command takes. Absent ones were not given. */
export interface CommonOptions {
  readonly lang?: Language
  /** `--color`, `--no-color`. */
  readonly color?: boolean
  readonly debug?: boolean
}

export interface FinderOptions extends CommonOptions {
  /** `--config F`; false for `--no-config`. */
  readonly config?: string | false
}

/** Options of commands that read notices. */
export interface InputOptions extends FinderOptions {
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly outputFile?: string
  readonly quiet?: boolean
}

export interface LintOptions extends InputOptions {
  readonly format?: readonly ReportTarget[]
  /** Each `id: severity`, in the order of the command line. */
  readonly rule?: readonly string[]
  readonly maxWarnings?: number
  readonly fix?: boolean
  readonly unsafeFixes?: boolean
  readonly diff?: boolean
  /** ISO date. */
  readonly today?: string
  /** File with the findings that are known. */
  readonly baseline?: string
}

export interface ConvertOptions extends InputOptions {
  readonly to?: ExportFormat
  readonly out?: string
}

export interface RulesOptions extends FinderOptions {
  readonly format?: 'text' | 'json' | 'markdown'
}

export interface ConfigOptions extends FinderOptions {
  readonly format?: 'text' | 'json'
}

export type Invocation =
  | { readonly command: 'lint'; readonly paths: readonly string[]; readonly options: LintOptions }
  | { readonly command: 'convert'; readonly paths: readonly string[]; readonly options: ConvertOptions }
  | { readonly command: 'rules'; readonly options: RulesOptions }
  | { readonly command: 'explain'; readonly rule: string; readonly options: FinderOptions }
  | { readonly command: 'init'; readonly options: CommonOptions }
  | { readonly command: 'baseline'; readonly paths: readonly string[]; readonly options: LintOptions }
  | { readonly command: 'config'; readonly path: string; readonly options: ConfigOptions }
  | { readonly command: 'lsp'; readonly options: FinderOptions }
  /** Help or version; `wanted` where the user asked for it. */
  | { readonly command: 'print'; readonly text: string; readonly wanted: boolean }

export const commandNames = ['convert', 'rules', 'explain', 'init', 'config', 'baseline', 'lsp', 'help'] as const

/**
 * The commonest command line of all, `notice-lint FILE…` without options, understood without loading commander,
 * which would be a tenth of the run. Undefined for every other.
 */
export function plainInvocation(argv: readonly string[]): Invocation | undefined {
  const [first] = argv
  if (first === undefined || commandNames.some((name) => name === first)) return undefined
  if (argv.some((argument) => argument.startsWith('-') && argument !== '-')) return undefined
  return { command: 'lint', paths: argv, options: {} }
}
