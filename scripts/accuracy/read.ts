import { readFileSync } from 'node:fs'
import { read } from '../../src/read/index.ts'
import type { SourceText } from '../../src/tree/index.ts'

/** The text of a file; undefined where the reader refuses it, as it does an empty file. */
export async function readFile(path: string): Promise<SourceText | undefined> {
  const result = await read(readFileSync(path), { path })
  return result.ok ? result.source : undefined
}
