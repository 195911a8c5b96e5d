import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changed, compare } from '../scripts/ecosystem/compare.ts'
import { findingsIn } from '../scripts/ecosystem/findings.ts'

const corpus = '../shared/corpus/notices'

/** What changed, as a person would read it; `npm run ecosystem -- --update` takes it over. */
async function changesIn(folder: string, run: string): Promise<string[]> {
  const found = await findingsIn(folder)
  return compare(readFileSync(run, 'utf8'), found)
    .filter(changed)
    .flatMap(({ gained, lost }) => [...gained.map((key) => `+ ${key}`), ...lost.map((key) => `- ${key}`)])
}

describe('findings of the last committed run', () => {
  it('are those of the fixtures', async () => {
    expect(await changesIn('fixtures/notices', 'test/ecosystem/fixtures.tsv')).toEqual([])
  })

  if (existsSync(corpus)) {
    it('are those of the corpus', { timeout: 60_000 }, async () => {
      expect(await changesIn(corpus, 'test/ecosystem/corpus.tsv')).toEqual([])
    })
  } else console.log('findings in the corpus: skipped, it is not beside the checkout')
})
