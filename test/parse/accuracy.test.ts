/** Hand-checked answers of real notices, where the corpus lies beside the checkout: a change must not lose accuracy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerOf } from '../../scripts/accuracy/answer.ts'
import { readFile } from '../../scripts/accuracy/read.ts'
import { compare, type Difference, type Gold, type Tally } from '../../scripts/accuracy/score.ts'
import { parse } from '../../src/parse/index.ts'

const corpus = '../shared/corpus'
const names = existsSync(`${corpus}/gold`) ? readdirSync(`${corpus}/gold`).sort() : []
if (names.length === 0) console.log(`skipped: accuracy on hand-checked notices, since ${corpus}/gold is not there`)

/** Lines of the page are told apart for their own sake and counted in neither. */
const uncounted = new Set(['outline', 'furniture'])

describe.skipIf(names.length === 0)('accuracy', () => {
  const tallies = new Map<string, Tally>()
  const differences: (Difference & { readonly name: string })[] = []

  beforeAll(async () => {
    for (const name of names) {
      const source = await readFile(`${corpus}/notices/${name.replace(/\.gold\.json$/, '')}`)
      if (source === undefined) throw new Error(`${name}: the notice cannot be read`)
      const gold: Gold = JSON.parse(readFileSync(`${corpus}/gold/${name}`, 'utf8'))
      differences.push(...compare(gold, answerOf(parse(source)), tallies).map((each) => ({ name, ...each })))
    }
  })

  const shares = (counted: (field: string) => boolean): { precision: number; recall: number } => {
    const sum = { right: 0, extra: 0, missing: 0 }
    for (const [field, tally] of tallies) {
      if (!counted(field)) continue
      sum.right += tally.right
      sum.extra += tally.extra
      sum.missing += tally.missing
    }
    return { precision: sum.right / (sum.right + sum.extra), recall: sum.right / (sum.right + sum.missing) }
  }
  const wrong = (counted: (field: string) => boolean): string =>
    differences
      .filter(({ field }) => counted(field))
      .slice(0, 20)
      .map(({ name, field, gold, found }) => `${name} ${field}: ${gold.slice(0, 60)} | found ${found.slice(0, 60)}`)
      .join('\n')

  it.each([
    ['fields', (field: string) => !uncounted.has(field), 0.99, 0.99],
    ['markers of the outline', (field: string) => field === 'outline', 0.985, 0.99],
  ] as const)('of %s', (_name, counted, precision, recall) => {
    const found = shares(counted)
    expect(found.precision, wrong(counted)).toBeGreaterThanOrEqual(precision)
    expect(found.recall, wrong(counted)).toBeGreaterThanOrEqual(recall)
  })
})
