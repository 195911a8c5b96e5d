/** Fixtures, and fixtures with one defect planted in each, of every kind that `npm run mutate` knows. */
import { readdirSync } from 'node:fs'
import { applied, type Kind } from '../../scripts/mutate/kind.ts'
import { parse } from '../../src/parse/index.ts'
import { type MarkdownReader, sourceFromText } from '../../src/read/index.ts'
import type { SourceText } from '../../src/tree/index.ts'
import { fixtures } from '../properties/texts.ts'

/** Always the same places, so that a new rule fails here when it comes; `SEED=…` plants at others. */
const seed = Number(process.env['SEED'] ?? 1)

const folder = new URL('../../scripts/mutate/', import.meta.url)

export async function allKinds(): Promise<readonly Kind[]> {
  const names = readdirSync(folder).filter((name) => name !== 'kind.ts')
  const modules = await Promise.all(names.map((name): Promise<unknown> => import(new URL(name, folder).href)))
  return modules.flatMap((module) => (isKinds(module) ? module.kinds : []))
}

function isKinds(module: unknown): module is { readonly kinds: readonly Kind[] } {
  return typeof module === 'object' && module !== null && 'kinds' in module && Array.isArray(module.kinds)
}

export function fixtureSources(markdown: MarkdownReader): SourceText[] {
  return fixtures
    .map(({ name, text }) => sourceFromText(text, { path: name, markdown }))
    .filter((source) => parse(source).data.confidence >= 0.5)
}

/** Each kind planted in up to `most` of `sources`, at places that the seed chooses. */
export function plantedSources(
  sources: readonly SourceText[],
  kinds: readonly Kind[],
  most: number,
  markdown: MarkdownReader,
): SourceText[] {
  const subjects = sources.map((source) => ({ name: source.path, source, notice: parse(source) }))
  return kinds.flatMap((kind, number) => {
    const made: SourceText[] = []
    for (let at = 0; at < subjects.length && made.length < most; at++) {
      const subject = subjects[(at + seed + number * 7) % subjects.length]
      const plants = subject === undefined ? [] : kind.plants(subject)
      const plant = plants[seed % plants.length]
      if (subject === undefined || plant === undefined) continue
      const { format } = subject.source
      const path = `${subject.name} with ${kind.name}`
      made.push(sourceFromText(applied(subject.source, plant), { path, format, markdown }))
    }
    return made
  })
}
