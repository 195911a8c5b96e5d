/** Which configuration applies to a file: the one named, or the nearest above the file. Read once for each folder. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Bilingual, type Config, emptyConfig, type Rule } from '../index.ts'
import { Failure } from './failure.ts'

export const configName = '.notice-lint.yaml'

/** What applies to a file; one object for all files that the same overrides are for. */
export interface Settings {
  /** All in one: nothing is left of what it extends, nor of overrides. */
  readonly config: Config
  /** The rules of plugins. */
  readonly extraRules: readonly Rule[]
  /** Whether `ignore` leaves out this file (absolute path). */
  ignores(path: string): boolean
}

/** A configuration at work, as for a file that no override is for. */
export interface FolderSettings extends Settings {
  /** What applies to a file (absolute path). */
  forFile(path: string): Settings
  /** What should be changed and still works. */
  readonly remarks: readonly Bilingual[]
}

const noConfig: FolderSettings = {
  config: emptyConfig,
  extraRules: [],
  ignores: () => false,
  forFile: () => noConfig,
  remarks: [],
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
  readonly #loaded = new Map<string, Promise<FolderSettings | Failure>>()
  /** Told before there was somebody to tell. */
  readonly #waiting: Bilingual[] = []
  #listener: ((remark: Bilingual) => void) | undefined

  constructor(options: SettingsOptions) {
    this.#options = options
  }

  /** Whom to tell what should be changed in a configuration, each once. */
  set listener(listener: (remark: Bilingual) => void) {
    this.#listener = listener
    for (const remark of this.#waiting.splice(0)) listener(remark)
  }

  /**
   * Settings for files in `folder` (absolute path), overrides aside.
   * @throws Failure, always the same object for the same configuration, where it cannot be used.
   */
  async forFolder(folder: string): Promise<FolderSettings> {
    const path = this.pathFor(folder)
    let loading = this.#loaded.get(path)
    if (loading === undefined) {
      loading = this.#load(path)
      this.#loaded.set(path, loading)
    }
    const settings = await loading
    if (settings instanceof Failure) throw settings
    return settings
  }

  /**
   * Settings for the file `path` (absolute).
   * @throws Failure as `forFolder` does.
   */
  async forFile(path: string): Promise<Settings> {
    return (await this.forFolder(dirname(path))).forFile(path)
  }

  /** The configuration for files in `folder` (absolute path); `''` where there is none. */
  pathFor(folder: string): string {
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

  /** Folder that the patterns of the configuration `path` count from; a named one may lie anywhere. */
  baseFor(path: string): string {
    const { config, cwd } = this.#options
    return config === undefined ? dirname(path) : cwd
  }

  async #load(path: string): Promise<FolderSettings | Failure> {
    if (path === '') return noConfig
    const { loadSettings } = await import('./config-settings.ts')
    try {
      const settings = await loadSettings(path, this.baseFor(path), this.#options.cwd)
      for (const remark of settings.remarks) {
        if (this.#listener === undefined) this.#waiting.push(remark)
        else this.#listener(remark)
      }
      return settings
    } catch (error) {
      if (error instanceof Failure) return error
      throw error
    }
  }
}

/** `file` as seen from `base`, with `/`; undefined where it lies elsewhere. */
export function pathBelow(base: string, file: string): string | undefined {
  const path = relative(base, file)
  const elsewhere = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  return elsewhere ? undefined : path.split(sep).join('/')
}
