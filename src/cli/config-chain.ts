/** A configuration with all that it builds on: presets, other files, packages, plugins. */
import {
  type Bilingual,
  type ConfigDocument,
  type ConfigLayer,
  isPreset,
  nearestNames,
  type PresetName,
  presetConfig,
  presetNames,
  type Reference,
  type Rule,
} from '../index.ts'
import { placeText, problemLine, problemsFailure, readConfigFile, shownPath } from './config-file.ts'
import { isPath, resolveReference } from './config-references.ts'
import { Failure, failureAt, suggesting } from './failure.ts'
import type { Plugin } from './plugin-file.ts'

export interface ConfigChain {
  /** The configuration itself is the last. */
  readonly layers: readonly ConfigLayer[]
  readonly plugins: readonly Plugin[]
  /** What should be changed and still works. */
  readonly remarks: readonly Bilingual[]
}

/**
 * The chain that ends in the file `path` (absolute).
 * @throws Failure where one of its files cannot be used; it names that file.
 */
export async function loadChain(path: string, cwd: string): Promise<ConfigChain> {
  return new ChainLoader(cwd).load(path, await readConfigFile(path, shownPath(path, cwd)), [])
}

class ChainLoader {
  readonly #cwd: string
  /** By absolute path: a plugin that two files name is loaded once. */
  readonly #plugins = new Map<string, Plugin>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** @param trail The files that led here by `extends`. */
  async load(path: string, document: ConfigDocument, trail: readonly string[]): Promise<ConfigChain> {
    const shown = shownPath(path, this.#cwd)
    const layers: ConfigLayer[] = []
    const plugins = new Set<Plugin>()
    const remarks: Bilingual[] = []
    for (const reference of document.extends) {
      const base = await this.#base(reference, path, document, trail)
      layers.push(...base.layers)
      for (const plugin of base.plugins) plugins.add(plugin)
      remarks.push(...base.remarks)
    }
    for (const reference of document.plugins) plugins.add(await this.#plugin(reference, path, document))
    const rules = rulesOf([...plugins], shown)
    const parsed = document.check(rules)
    if (parsed.problems.length > 0) throw problemsFailure(shown, parsed.problems)
    layers.push({ kind: 'file', name: shown, config: parsed.config, placeOf: document.placeOf })
    remarks.push(...parsed.remarks.map((remark) => problemLine(shown, remark)))
    return { layers, plugins: [...plugins], remarks }
  }

  async #base(
    reference: Reference,
    path: string,
    document: ConfigDocument,
    trail: readonly string[],
  ): Promise<ConfigChain> {
    const { name } = reference
    if (isPreset(name)) return { layers: [presetLayer(name)], plugins: [], remarks: [] }
    const place = this.#place(reference, path, document)
    const file = resolveReference(name, path)
    if (file === undefined) throw failureAt(place, unknownBase(name))
    const chain = [...trail, path]
    if (chain.includes(file)) {
      const round = [...chain.slice(chain.indexOf(file)), file].map((each) => shownPath(each, this.#cwd)).join(' → ')
      throw failureAt(place, {
        zh: `extends 绕成了圈：${round}，请去掉其中一处`,
        en: `extends goes round in a circle: ${round}; take one of them out`,
      })
    }
    return this.load(file, await at(place, readConfigFile(file, shownPath(file, this.#cwd))), chain)
  }

  async #plugin(reference: Reference, path: string, document: ConfigDocument): Promise<Plugin> {
    const place = this.#place(reference, path, document)
    const file = resolveReference(reference.name, path)
    if (file === undefined) throw failureAt(place, unknownPlugin(reference.name))
    let plugin = this.#plugins.get(file)
    if (plugin !== undefined) return plugin
    const { loadPlugin } = await import('./plugin-file.ts')
    plugin = await at(place, loadPlugin(reference.name, file))
    this.#plugins.set(file, plugin)
    return plugin
  }

  #place({ path: key }: Reference, path: string, document: ConfigDocument): string {
    return placeText(shownPath(path, this.#cwd), { path: key, ...document.placeOf(key) })
  }
}

/** What `loading` gives; a file that cannot be loaded is a mistake at the `place` that names it. */
async function at<Result>(place: string, loading: Promise<Result>): Promise<Result> {
  try {
    return await loading
  } catch (error) {
    throw error instanceof Failure ? failureAt(place, error.text, error.cause) : error
  }
}

function presetLayer(name: PresetName): ConfigLayer {
  return { kind: 'preset', name, config: presetConfig(name), placeOf: () => undefined }
}

/** @throws Failure where two plugins have a rule of one name. */
function rulesOf(plugins: readonly Plugin[], shown: string): readonly Rule[] {
  const owners = new Map<string, Plugin>()
  for (const plugin of plugins) {
    for (const { id } of plugin.rules) {
      const owner = owners.get(id)
      if (owner !== undefined) throw failureAt(shown, clash(id, owner, plugin))
      owners.set(id, plugin)
    }
  }
  return plugins.flatMap(({ rules }) => rules)
}

function clash(id: string, one: Plugin, two: Plugin): Bilingual {
  return one === two
    ? {
        zh: `插件“${one.name}”里有两条规则都叫“${id}”，请改名`,
        en: `two rules of the plugin "${one.name}" are called "${id}"; rename one`,
      }
    : {
        zh: `插件“${one.name}”和“${two.name}”都有规则“${id}”，请给其中一条改名`,
        en: `the plugins "${one.name}" and "${two.name}" both have a rule "${id}"; rename one`,
      }
}

function unknownBase(name: string): Bilingual {
  const text = {
    zh: `没有叫“${name}”的预设、文件或者包（预设：${presetNames.join('、')}；文件写作 ./名称）`,
    en: `there is no preset, file or package "${name}" (presets: ${presetNames.join(', ')}; a file is written ./name)`,
  }
  return suggesting(text, isPath(name) ? [] : nearestNames(name, presetNames))
}

function unknownPlugin(name: string): Bilingual {
  return {
    zh: `没有叫“${name}”的文件或者包（文件写作 ./名称，包要先安装）`,
    en: `there is no file or package "${name}" (a file is written ./name; a package must be installed)`,
  }
}
