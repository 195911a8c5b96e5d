/** Which configuration applies to a file: the one named, or the nearest above the file. Read once for each folder. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Config, emptyConfig } from '../index.ts'
import { Failure } from './failure.ts'

export const configName = '.notice-lint.yaml'

/** A configuration at work; one object for all files under it. */
export interface Settings {
  readonly config: Config
  /** Whether its `ignore` leaves out this file (absolute path). */
  ignores(path: string): boolean
}

export interface SettingsOptions {
  readonly cwd: string
  /** `--config F`, false for `--no-config`. */
  readonly config?: string | false
}

export class SettingsFinder {
  readonly #options: SettingsOptions
  /** Path of the configuration of a folder; `''` where there is none. */
  readonly #places = new Map<string, string>()
  readonly #loaded = new Map<string, Promise<Settings | Failure>>()

  constructor(options: SettingsOptions) {
    this.#options = options
  }

  /**
   * Settings for files in `folder` (absolute path).
   * @throws Failure, always the same object for the same configuration, where it cannot be used.
   */
  async forFolder(folder: string): Promise<Settings> {
    const path = this.#pathFor(folder)
    let loading = this.#loaded.get(path)
    if (loading === undefined) {
      loading = this.#load(path)
      this.#loaded.set(path, loading)
    }
    const settings = await loading
    if (settings instanceof Failure) throw settings
    return settings
  }

  #pathFor(folder: string): string {
    const { config, cwd } = this.#options
    if (config === false) return ''
    if (config !== undefined) return resolve(cwd, config)
    const passed: string[] = []
    let found: string | undefined
    for (let at = folder; found === undefined; at = dirname(at)) {
      found = this.#places.get(at)
      if (found !== undefined) break
      passed.push(at)
      if (existsSync(join(at, configName))) found = join(at, configName)
      else if (dirname(at) === at) found = ''
    }
    for (const each of passed) this.#places.set(each, found)
    return found
  }

  async #load(path: string): Promise<Settings | Failure> {
    if (path === '') return { config: emptyConfig, ignores: () => false }
    const { loadConfig, ignoreFilter } = await import('./config-file.ts')
    const { cwd, config: named } = this.#options
    const config = loadConfig(path, cwd)
    if (config instanceof Failure) return config
    const matches = config.ignore.length === 0 ? undefined : await ignoreFilter(config.ignore)
    // A named configuration may lie anywhere: its patterns count from where the command runs.
    const base = named === undefined ? dirname(path) : cwd
    return { config, ignores: (file) => matches?.(below(base, file)) ?? false }
  }
}

/** `file` as seen from `base`, with `/`; undefined where it lies elsewhere. */
function below(base: string, file: string): string | undefined {
  const path = relative(base, file)
  const elsewhere = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  return elsewhere ? undefined : path.split(sep).join('/')
}
