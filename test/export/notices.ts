/** Notices for the properties of the exporters: every fixture, and the corpus where it lies beside the checkout. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '../../src/parse/index.ts'
import { read } from '../../src/read/index.ts'
import type { Notice, SourceText } from '../../src/tree/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folder of real notices that are never committed. */
export const corpus = join(root, '../shared/corpus/notices')

export interface Parsed {
  readonly path: string
  readonly source: SourceText
  readonly notice: Notice
}

/** The texts below `folder`, in the order of their paths; none where the folder is missing. */
export function textsBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .sort()
    .map((path) => join(folder, path))
}

export function fixturePaths(): string[] {
  return [...textsBelow(join(root, 'seeds')), ...textsBelow(join(root, 'fixtures/notices'))]
}

/** Undefined for a file that gives no text. */
export async function parsed(path: string): Promise<Parsed | undefined> {
  const result = await read(readFileSync(path), { path })
  return result.ok ? { path, source: result.source, notice: parse(result.source) } : undefined
}

export async function reread(markdown: string): Promise<Parsed> {
  const result = await read(new TextEncoder().encode(markdown), { path: 'exported.md' })
  if (!result.ok) throw new Error(`exported Markdown can't be read: ${result.problem.kind}`)
  return { path: 'exported.md', source: result.source, notice: parse(result.source) }
}
