import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changed, compare } from '../scripts/ecosystem/compare.ts'
import { filesIn, findingsIn } from '../scripts/ecosystem/findings.ts'

const corpus = '../shared/corpus/notices'

/**
 * What changed in the files that were there at the last run, as a person would read it; `npm run ecosystem -- --update`
 * takes it over.
 */
async function changesIn(folder: string, name: string): Promise<string[]> {
  const read = (file: string): string => readFileSync(`test/ecosystem/${name}${file}`, 'utf8')
  const before = new Set(read('-files.txt').split('\n'))
  const now = new Set(filesIn(folder))
  const other = [...before].filter((file) => !now.has(file)).concat([...now].filter((file) => !before.has(file)))
  if (other.length > 0) console.log(`${name}: ${other.length} files came or went, and are left out`)
  const found = await findingsIn(folder)
  return compare(read('.tsv'), found)
    .filter(changed)
    .flatMap(({ gained, lost }) => [...gained.map((key) => `+ ${key}`), ...lost.map((key) => `- ${key}`)])
    .filter((change) => !other.some((file) => change.startsWith(`${file}:`, 2)))
}

describe('findings of the last committed run', () => {
  it('are those of the fixtures', async () => {
    expect(await changesIn('fixtures/notices', 'fixtures')).toEqual([])
  })

  if (existsSync(corpus)) {
    it('are those of the corpus', { timeout: 60_000 }, async () => {
      expect(await changesIn(corpus, 'corpus')).toEqual([])
    })
  } else console.log('findings in the corpus: skipped, it is not beside the checkout')
})
