/** `notice-lint lsp`: the language server on standard input and output. */
import { Console } from 'node:console'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { type DocumentSettings, serve, type Surroundings } from '../../lsp/index.ts'
import type { Outcome } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import type { FinderOptions } from '../invocation.ts'
import { localeLanguage } from '../language.ts'
import { type FolderSettings, type Settings, SettingsFinder } from '../settings.ts'
import type { Streams } from '../streams.ts'
import { localDay } from '../today.ts'
import { version } from '../version.ts'

/** Ends with the process, which the protocol gives an exit code of its own: see `serve`. */
export function runLsp(options: FinderOptions, streams: Streams): Promise<Outcome> {
  const { stdin, stdout } = streams
  // A rule of a plugin may print something: standard output belongs to the protocol.
  globalThis.console = new Console(process.stderr)
  // Nor may it end the server by a promise that nobody waits for.
  process.on('unhandledRejection', (error) => console.error(error))
  const output = new Writable({ write: (chunk: Uint8Array, _, done) => stdout.write(chunk, done) })
  stdout.on('error', () => {}) // told through the callback of `write`
  serve(stdin, output, surroundingsOf(options, streams))
  return new Promise(() => {})
}

function surroundingsOf({ config, lang }: FinderOptions, { cwd, env }: Streams): Surroundings {
  const newFinder = (): SettingsFinder => new SettingsFinder({ cwd, ...(config !== undefined && { config }) })
  let finder = newFinder()
  let known = new Map<Settings, DocumentSettings>()
  return {
    version,
    folder: cwd,
    language: lang,
    languageOf: (locale) =>
      localeLanguage(locale === undefined ? env : { LANG: locale }, locale === undefined ? process.platform : ''),
    today: () => localDay(new Date()),
    async settingsFor(path) {
      try {
        const folder: FolderSettings = await finder.forFolder(dirname(path))
        const settings = folder.forFile(path)
        const ignored = folder.ignores(path)
        if (ignored) return { config: settings.config, extraRules: [], ignored }
        const made = known.get(settings) ?? { config: settings.config, extraRules: settings.extraRules, ignored }
        known.set(settings, made)
        return made
      } catch (error) {
        if (error instanceof Failure) return { problem: error.text }
        throw error
      }
    },
    reload() {
      finder = newFinder()
      known = new Map()
    },
    pageOf: rulePages(resolve(__dirname, '../../docs/rules')),
  }
}

/** Pages of the package that this program came with; none where it stands alone. */
function rulePages(folder: string): (ruleId: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (ruleId) => {
    if (!/^[a-z][a-z-]*\/[a-z][a-z-]*$/.test(ruleId)) return undefined
    if (!known.has(ruleId)) {
      const page = resolve(folder, `${ruleId}.md`)
      known.set(ruleId, existsSync(page) ? pathToFileURL(page).href : undefined)
    }
    return known.get(ruleId)
  }
}
