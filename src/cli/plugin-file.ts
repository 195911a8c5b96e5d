/** One plugin: its module loaded, its rules checked. Loaded only where a configuration names a plugin. */
import { type Bilingual, pluginRules, type Rule } from '../index.ts'
import { Failure, suggesting } from './failure.ts'
import { defaultExport } from './module-file.ts'

export interface Plugin {
  /** As the configuration names it. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly rules: readonly Rule[]
}

/** @throws Failure where the module cannot be loaded, or what it exports are no rules. */
export async function loadPlugin(name: string, path: string): Promise<Plugin> {
  const named = { zh: `插件“${name}”`, en: `the plugin "${name}"` }
  const exported = await defaultExport(path, named)
  const found = checked(exported, named)
  if (isRules(found)) return { name, path, rules: found }
  const place = found.path === '' ? { zh: '', en: '' } : { zh: `的 ${found.path}`, en: `, ${found.path}` }
  const text = { zh: `${named.zh}${place.zh}：${found.text.zh}`, en: `${named.en}${place.en}: ${found.text.en}` }
  throw new Failure(suggesting(text, found.nearest))
}

type Found = ReturnType<typeof pluginRules>

function isRules(found: Found): found is readonly Rule[] {
  return Array.isArray(found)
}

/** Looking at what a stranger exports may throw, too. */
function checked(exported: unknown, named: Bilingual): Found {
  try {
    return pluginRules(exported)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure({ zh: `${named.zh}读不了（${reason}）`, en: `${named.en} cannot be read (${reason})` }, error)
  }
}
