/** One version of a document, read and linted, for all that is asked about it. */
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Bilingual,
  type Config,
  isNotice,
  type Language,
  type LintMessage,
  type LintSettings,
  lint,
  loadMarkdown,
  type MarkdownReader,
  type Notice,
  notANotice,
  parse,
  type SourceText,
  sourceFromText,
} from '../index.ts'
import { Places } from './places.ts'
import type { DocumentSettings, Surroundings } from './surroundings.ts'

export interface CheckedNotice {
  readonly kind: 'notice'
  readonly uri: string
  readonly version: number
  readonly language: Language
  readonly source: SourceText
  readonly notice: Notice
  readonly places: Places
  readonly messages: readonly LintMessage[]
  readonly settings: LintSettings
  readonly config: Config
  readonly markdown: MarkdownReader | undefined
}

export type CheckedDocument =
  | CheckedNotice
  | { readonly kind: 'no-notice'; readonly language: Language; readonly message: LintMessage }
  | { readonly kind: 'no-configuration'; readonly language: Language; readonly problem: Bilingual }
  /** Left out by the configuration, empty, or of a language that is not ours. */
  | { readonly kind: 'silent' }

/** What editors call the languages of notices: VS Code `plaintext`, editors that send file types or modes `text`. */
const formats: ReadonlyMap<string, SourceText['format']> = new Map([
  ['plaintext', 'text'],
  ['text', 'text'],
  ['markdown', 'markdown'],
])

interface Kept {
  readonly version: number
  readonly checked: Promise<CheckedDocument>
}

export class DocumentChecker {
  readonly #surroundings: Surroundings
  /** By document, not by URI: one that is closed and opened again counts its versions anew. */
  #kept = new WeakMap<TextDocument, Kept>()
  /** Lint compiles its rules once for each object. */
  #settings = new WeakMap<DocumentSettings, LintSettings>()
  /** What the client says of itself when it starts. */
  locale: string | undefined
  folder: string

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
    this.folder = surroundings.folder
  }

  /** For what is said before or beside a document. */
  get language(): Language {
    return this.#surroundings.language ?? this.#surroundings.languageOf(this.locale)
  }

  checked(document: TextDocument): Promise<CheckedDocument> {
    const { version } = document
    const known = this.#kept.get(document)
    if (known?.version === version) return known.checked
    const checked = this.#check(document)
    this.#kept.set(document, { version, checked })
    // One that failed is tried again when it is asked for again.
    checked.catch(() => this.#kept.delete(document))
    return checked
  }

  /** The configuration may have changed. */
  reload(): void {
    this.#surroundings.reload()
    this.#kept = new WeakMap()
    this.#settings = new WeakMap()
  }

  async #check(document: TextDocument): Promise<CheckedDocument> {
    const { uri, version, languageId } = document
    // The document changes in place while we wait.
    const text = document.getText()
    const format = formats.get(languageId)
    if (format === undefined || !/\S/.test(text)) return { kind: 'silent' }
    const path = this.#pathOf(uri)
    const own = await this.#surroundings.settingsFor(path)
    if ('problem' in own) return { kind: 'no-configuration', language: this.language, problem: own.problem }
    if (own.ignored) return { kind: 'silent' }
    const { config } = own
    const markdown = format === 'markdown' ? await loadMarkdown() : undefined
    const source = sourceFromText(text, { path, format, ...(markdown !== undefined && { markdown }) })
    const notice = parse(source, { labels: config.labels, organs: config.terms.organs })
    const settings = this.#lintSettings(own)
    const language = settings.language ?? this.language
    if (!isNotice(notice)) return { kind: 'no-notice', language, message: notANotice(language) }
    const places = new Places(source)
    const messages = lint(notice, source, settings)
    return { kind: 'notice', uri, version, language, source, notice, places, messages, settings, config, markdown }
  }

  #lintSettings(own: DocumentSettings): LintSettings {
    const { config, extraRules } = own
    const today = this.#surroundings.today()
    const known = this.#settings.get(own)
    if (known?.today === today) return known
    const language = this.#surroundings.language ?? config.lang ?? this.language
    const settings = { language, today, rules: config.rules, extraRules, terms: config.terms }
    this.#settings.set(own, settings)
    return settings
  }

  /** A document that is no file, such as `untitled:`, is treated as one of the opened folder. */
  #pathOf(uri: string): string {
    return filePath(uri) ?? join(this.folder, 'untitled')
  }
}

/** Absolute path of a `file:` URI; undefined for others and for nonsense. */
export function filePath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
