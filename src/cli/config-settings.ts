/** From a configuration's chain to what applies to each file. Loaded only where there is a configuration. */
import { type ConfigLayer, mergeLayers, type Override, type Rule, untraced } from '../index.ts'
import { loadChain } from './config-chain.ts'
import { type FolderSettings, pathBelow, type Settings } from './settings.ts'

type Matcher = (path: string | undefined) => boolean

/**
 * Settings of the configuration `path` (absolute), whose patterns count from the folder `base`.
 * @throws Failure where it cannot be used.
 */
export async function loadSettings(path: string, base: string, cwd: string): Promise<FolderSettings> {
  const { layers, plugins, remarks } = await loadChain(path, cwd)
  const extraRules = plugins.flatMap(({ rules }) => rules)
  const matches = await overrideMatcher(layers)
  const ignored = await patternMatcher(layers.flatMap(({ config }) => config.ignore))
  const ignores = (file: string): boolean => ignored(pathBelow(base, file))
  const known = new Map<string, Settings>()
  const settingsFor = (which: ReadonlySet<Override>): Settings => {
    const overrides = layers.flatMap(({ config }) => config.overrides)
    const key = overrides.flatMap((override, at) => (which.has(override) ? [at] : [])).join()
    let settings = known.get(key)
    if (settings === undefined) {
      settings = { ...settingsOf(layers, which, extraRules), ignores }
      known.set(key, settings)
    }
    return settings
  }
  return {
    ...settingsFor(new Set()),
    remarks,
    forFile: (file) => settingsFor(matches(pathBelow(base, file))),
  }
}

function settingsOf(
  layers: readonly ConfigLayer[],
  which: ReadonlySet<Override>,
  extraRules: readonly Rule[],
): Pick<Settings, 'config' | 'extraRules'> {
  return { config: untraced(mergeLayers(layers, (override) => which.has(override))), extraRules }
}

/** The overrides of `layers` that are for a file, given by its path below the patterns' folder. */
export async function overrideMatcher(
  layers: readonly ConfigLayer[],
): Promise<(path: string | undefined) => ReadonlySet<Override>> {
  const matchers: { readonly override: Override; readonly files: Matcher; readonly except: Matcher }[] = []
  for (const override of layers.flatMap(({ config }) => config.overrides)) {
    matchers.push({
      override,
      files: await patternMatcher(override.files),
      except: await patternMatcher(override.ignore),
    })
  }
  return (path) =>
    new Set(matchers.filter(({ files, except }) => files(path) && !except(path)).map(({ override }) => override))
}

/** Whether a path (relative, with `/`) is matched by `patterns`, read as in .gitignore. */
export async function patternMatcher(patterns: readonly string[]): Promise<Matcher> {
  if (patterns.length === 0) return () => false
  const { default: ignore } = await import('ignore')
  const filter = ignore().add([...patterns])
  return (path) => path !== undefined && filter.ignores(path)
}
