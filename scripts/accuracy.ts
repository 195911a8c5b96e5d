/**
 * `npm run accuracy`: how far the parser agrees with hand-checked answers. Reads the corpus beside the checkout
 * (`../shared/corpus`, or the folder given) and the fixtures; prints a table and the worst files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '../src/parse/index.ts'
import { readFile } from './accuracy/read.ts'
import { type Answer, answerOf } from './accuracy/answer.ts'
import { compare, type Difference, type Gold, type Tally } from './accuracy/score.ts'

interface Case {
  readonly name: string
  readonly file: string
  readonly gold: Gold
}

const args = process.argv.slice(2)
const verbose = args.includes('--all')
const corpus = args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus'

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function goldCases(folder: string): Case[] {
  if (!existsSync(join(folder, 'gold'))) return []
  return readdirSync(join(folder, 'gold'))
    .sort()
    .map((name) => {
      const file = join(folder, 'notices', name.replace(/\.gold\.json$/, ''))
      return { name: basename(file), file, gold: json(join(folder, 'gold', name)) as Gold }
    })
}

/** Records: the header's fields only, and only those that the file's own text has. */
function recordCases(folder: string): Case[] {
  if (!existsSync(join(folder, 'notices'))) return []
  const names = readdirSync(join(folder, 'notices'))
  return names
    .filter((name) => name.endsWith('.meta.json'))
    .sort()
    .flatMap((name) => {
      const text = names.find(
        (each) => !each.endsWith('.json') && each.startsWith(`${name.slice(0, -'.meta.json'.length)}.`),
      )
      return text === undefined
        ? []
        : [
            {
              name: text,
              file: join(folder, 'notices', text),
              gold: { metadata: (json(join(folder, 'notices', name)) as Gold['metadata']) ?? {} },
            },
          ]
    })
}

function fixtureCases(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((each) => {
      const input = readdirSync(join(folder, each.name)).find((name) => name.startsWith('input.'))
      return input === undefined
        ? []
        : [
            {
              name: each.name,
              file: join(folder, each.name, input),
              gold: json(join(folder, each.name, 'expected.json')) as Gold,
            },
          ]
    })
}

async function run(title: string, cases: readonly Case[], fields?: RegExp): Promise<void> {
  const tallies = new Map<string, Tally>()
  const results: { name: string; differences: Difference[] }[] = []
  for (const each of cases) {
    const source = await readFile(each.file)
    if (source === undefined) continue
    const answer: Answer = answerOf(parse(source))
    const all = fields === undefined ? compare(each.gold, answer, tallies) : compareFields(each.gold, answer, tallies)
    results.push({ name: each.name, differences: all })
  }
  console.log(`\n${title}: ${cases.length} files`)
  const total: Tally = { right: 0, extra: 0, missing: 0 }
  console.log(row('field', 'right', 'extra', 'missing', 'precision', 'recall'))
  for (const [field, tally] of [...tallies].sort(([left], [right]) => (left < right ? -1 : 1))) {
    console.log(row(field, tally.right, tally.extra, tally.missing, ...ratios(tally)))
    if (field !== 'outline' && field !== 'furniture') {
      total.right += tally.right
      total.extra += tally.extra
      total.missing += tally.missing
    }
  }
  console.log(row('all fields', total.right, total.extra, total.missing, ...ratios(total)))
  const worst = results
    .filter((each) => each.differences.length > 0)
    .sort((left, right) => right.differences.length - left.differences.length)
  for (const each of worst.slice(0, verbose ? worst.length : 10)) {
    console.log(`\n  ${each.name}: ${each.differences.length}`)
    for (const difference of each.differences.slice(0, verbose ? 12 : 5)) {
      console.log(
        `    ${difference.field}: gold ${difference.gold.slice(0, 90)} | found ${difference.found.slice(0, 90)}`,
      )
    }
  }
}

function compareFields(gold: Gold, answer: Answer, tallies: Map<string, Tally>): Difference[] {
  const metadata: Record<string, string> = {}
  for (const key of Object.keys(gold.metadata ?? {})) {
    const value = answer.metadata[key]
    if (value !== undefined) metadata[key] = value
  }
  const empty: Answer = { metadata, outline: [], furniture: [], notNotice: false }
  return compare({ metadata: gold.metadata ?? {} }, empty, tallies)
}

function row(...cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(10))).join('')
}

function ratios(tally: Tally): [string, string] {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`)
  return [share(tally.right, tally.right + tally.extra), share(tally.right, tally.right + tally.missing)]
}

const gold = goldCases(corpus)
if (gold.length === 0) console.log(`no corpus at ${corpus}: only the fixtures are measured`)
else {
  await run('gold answers', gold)
  await run('records (header fields)', recordCases(corpus), /^metadata/)
}
await run('fixtures', fixtureCases('fixtures/notices'))
