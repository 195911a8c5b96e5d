/** What holds for every fix of every rule, on every notice. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/lint/index.ts'
import { fixNotice } from '../../src/notice-fix.ts'
import { parse } from '../../src/parse/index.ts'
import { loadMarkdown, readSource, sourceFromText } from '../../src/read/index.ts'
import type { SourceText } from '../../src/tree/index.ts'
import { unconfirmed } from './confirmed.ts'
import { keepsOrder, meaningOf, sameValues } from './meaning.ts'
import { allKinds, fixtureSources, plantedSources } from './planted.ts'

const markdown = await loadMarkdown()
const fixtures = fixtureSources(markdown)
const planted = plantedSources(fixtures, await allKinds(), 2, markdown)

const corpus = '../shared/corpus/notices'
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => !name.endsWith('.json')) : []
if (names.length === 0) console.log(`skipped: fixes on real notices, since ${corpus} is not there`)
/** A scan with damage in every second line: each repair changes how the lines around it are read. */
const unreadable = ['luischen1q-cb04fa2d.md']
const real = names.flatMap((path): SourceText[] => {
  if (unreadable.includes(path)) return []
  const result = readSource(readFileSync(`${corpus}/${path}`), { path, markdown })
  return result.ok && parse(result.source).data.confidence >= 0.5 ? [result.source] : []
})

const furnitureAlone = {
  rules: Object.fromEntries(rules.filter(({ id }) => !id.startsWith('webpage/')).map(({ id }) => [id, 'off' as const])),
}

const examples = rules.flatMap(({ id, docs }) =>
  docs.bad.map((example) =>
    sourceFromText(typeof example === 'string' ? example : (example.at(-1) ?? ''), { path: id }),
  ),
)

const texts = [
  ['fixtures', fixtures],
  ['fixtures with a defect planted', planted],
  ['real notices', real],
] as const

describe.each(texts)('in %s', (_, sources) => {
  it('safe fixes change no date, number, name, nor the order of items', () => {
    let fixed = 0
    const changed = sources.flatMap((source) => {
      const result = fixNotice(source, { markdown })
      fixed += result.fixed
      const after = meaningOf(result.notice, result.source)
      const before = meaningOf(parse(source), source)
      const kinds = (['dates', 'numbers', 'names', 'items'] as const).filter(
        (kind) => !keepsOrder(before[kind], after[kind]),
      )
      // What a web page left goes, with its numbers: it is taken out on both sides.
      const words = fixNotice(source, { markdown, settings: furnitureAlone }).source.text
      return [
        ...kinds.map((kind) => `${source.path}: ${before[kind].join(', ')} became ${after[kind].join(', ')}`),
        ...(sameValues(words, result.source.text) ? [] : [`${source.path}: other numbers or dates`]),
      ]
    })
    expect(changed).toEqual([])
    if (sources.length > 0) expect(fixed).toBeGreaterThan(0)
  }, 300_000)

  it('fixes come to an end: the last lint finds nothing to fix', () => {
    for (const unsafe of [false, true]) {
      const quarrels = sources.filter((source) => !fixNotice(source, { markdown, unsafe }).settled)
      expect(quarrels.map(({ path }) => path)).toEqual([])
    }
  }, 300_000)

  it('each fix alone is confirmed by a second lint, and brings no error', () => {
    const seen = new Map<string, number>()
    expect(sources.flatMap((source) => unconfirmed(source, markdown, seen))).toEqual([])
    console.log([...seen].map(([rule, count]) => `${rule} ${count}`).join(', '))
  }, 600_000)
})

it('every rule with fixes is tried on its examples at least', () => {
  const seen = new Map<string, number>()
  // Examples are small: a title that is mended is one whose signature is missing.
  const left = examples
    .flatMap((source) => unconfirmed(source, markdown, seen))
    .filter((each) => !/ brings /.test(each))
  expect(left).toEqual([])
  const fixing = rules.filter(({ fix }) => fix !== 'none').map(({ id }) => id)
  expect(fixing.filter((id) => !seen.has(id))).toEqual([])
})
