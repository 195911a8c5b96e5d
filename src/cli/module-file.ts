/** Loading a user's module: a plugin, or a configuration that a package exports. Loaded only where one is named. */
import { accessSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bilingual } from '../index.ts'
import { Failure, systemFailure } from './failure.ts'

const extensions = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'])

export function isModule(path: string): boolean {
  return extensions.has(extname(path))
}

/** A module that waits for something that never comes would end the program without a word. */
const patience = 30_000

/**
 * The default export of the module `path` (absolute), which `named` tells of.
 * @throws Failure where it cannot be loaded.
 */
export async function defaultExport(path: string, named: Bilingual): Promise<unknown> {
  try {
    accessSync(path)
  } catch (error) {
    const { text } = systemFailure('', error)
    throw new Failure({ zh: `${named.zh}${text.zh}`, en: `${named.en}${text.en}` }, error)
  }
  if (/\.[cm]?ts$/.test(path) && !stripsTypes()) {
    throw new Failure({
      zh: `${named.zh}是 TypeScript，Node ${process.version} 不能直接运行，请编译为 .js，或者用 Node 22.18 以上的版本`,
      en: `${named.en} is TypeScript, which Node ${process.version} cannot run; compile it to .js, or use Node 22.18 or later`,
    })
  }
  const loaded = await withinTime(import(pathToFileURL(path).href), named)
  if (typeof loaded === 'object' && loaded !== null && 'default' in loaded) return loaded.default
  throw new Failure({ zh: `${named.zh}没有默认导出（export default）`, en: `${named.en} has no default export` })
}

function stripsTypes(): boolean {
  return 'typescript' in process.features && Boolean(process.features.typescript)
}

async function withinTime(loading: Promise<unknown>, named: Bilingual): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const text = { zh: `${named.zh}在 30 秒内没有载入完`, en: `${named.en} did not load within 30 seconds` }
      reject(new Failure(text))
    }, patience)
  })
  try {
    return await Promise.race([loading, late])
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason = reasonOf(error)
    throw new Failure(
      { zh: `${named.zh}载入时出错（${reason}），请修正`, en: `${named.en} failed while loading (${reason}); mend it` },
      error,
    )
  } finally {
    clearTimeout(timer)
  }
}

/** One line, without the paths of this machine that Node adds below. */
function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return error instanceof Error && line === '' ? error.name : line
}
