/**
 * `npm run mutate`: plants one defect at a time in notices that are clean of it, and counts how many the rules find.
 * `--seed N` repeats a run, `--count N` plants so many of each kind, `--kind TEXT` only those whose name holds TEXT,
 * `--missed` shows what was not found. Reads the fixtures, and the corpus beside the checkout where there is one.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isNotice, lint } from '../src/lint/index.ts'
import { parse } from '../src/parse/index.ts'
import { read } from '../src/read/index.ts'
import { readFile } from './accuracy/read.ts'
import { kinds as attachment } from './mutate/attachment.ts'
import { kinds as date } from './mutate/date.ts'
import { kinds as docnumber } from './mutate/docnumber.ts'
import { applied, type Kind, type Plant, type Subject } from './mutate/kind.ts'
import { kinds as leaks } from './mutate/leaks.ts'
import { kinds as metadata } from './mutate/metadata.ts'
import { kinds as numbering } from './mutate/numbering.ts'
import { kinds as punctuation } from './mutate/punctuation.ts'
import { kinds as structure } from './mutate/structure.ts'
import { kinds as words } from './mutate/words.ts'

const groups = { numbering, docnumber, date, metadata, structure, attachment, punctuation, words, leaks }

interface Case extends Subject {
  /** Findings by rule before anything is planted. */
  readonly counts: ReadonlyMap<string, number>
}

interface Tally {
  readonly group: string
  readonly kind: Kind
  readonly planted: number
  readonly missed: readonly { readonly subject: Subject; readonly plant: Plant }[]
}

function numberOf(flag: string, otherwise: number): number {
  const at = process.argv.indexOf(flag)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function countsOf(subject: Pick<Subject, 'notice' | 'source'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, folded } of lint(subject.notice, subject.source, { language: 'en' })) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + (folded?.length ?? 0) + 1)
  }
  return counts
}

function files(): string[] {
  const folder = 'fixtures/notices'
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /input\.(?:txt|md)$/.test(name))
    .map((name) => join(folder, name))
  const corpus = '../shared/corpus/notices'
  if (!existsSync(corpus)) return own
  const real = readdirSync(corpus).filter((name) => /\.(?:txt|md)$/.test(name))
  return [...own, ...real.map((name) => join(corpus, name))].sort()
}

async function casesOf(paths: readonly string[]): Promise<Case[]> {
  const cases: Case[] = []
  for (const name of paths) {
    const source = await readFile(name)
    if (source === undefined) continue
    const notice = parse(source)
    if (isNotice(notice)) cases.push({ name, source, notice, counts: countsOf({ notice, source }) })
  }
  return cases
}

/** Whether a rule of `kind` says more about the notice with `plant` in it than without. */
async function isCaught(subject: Case, kind: Kind, plant: Plant): Promise<boolean> {
  const result = await read(Buffer.from(applied(subject.source, plant)), { path: subject.name })
  if (!result.ok) throw new Error(`${subject.name} cannot be read with “${kind.name}” in it`)
  const counts = countsOf({ source: result.source, notice: parse(result.source) })
  return kind.rules.some((rule) => (counts.get(rule) ?? 0) > (subject.counts.get(rule) ?? 0))
}

async function tallyOf(group: string, kind: Kind, cases: readonly Case[], random: () => number): Promise<Tally> {
  const clean = cases.filter(({ counts }) => kind.rules.every((rule) => !counts.has(rule)))
  const missed: { subject: Subject; plant: Plant }[] = []
  const planted = new Set<string>()
  const rooms = new Map<Case, readonly Plant[]>()
  for (let attempt = 0; attempt < count * 8 && planted.size < count; attempt++) {
    const subject = clean[Math.floor(random() * clean.length)]
    if (subject === undefined) break
    const plants = rooms.get(subject) ?? kind.plants(subject)
    rooms.set(subject, plants)
    const plant = plants[Math.floor(random() * plants.length)]
    if (plant === undefined) continue
    const key = `${subject.name} ${plant.map(({ start }) => start).join()}`
    if (planted.has(key)) continue
    planted.add(key)
    if (!(await isCaught(subject, kind, plant))) missed.push({ subject, plant })
  }
  return { group, kind, planted: planted.size, missed }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

const seed = numberOf('--seed', Math.floor(Math.random() * 2 ** 31))
const count = numberOf('--count', 60)
const wanted = process.argv.indexOf('--kind') < 0 ? '' : (process.argv[process.argv.indexOf('--kind') + 1] ?? '')
const random = randomFrom(seed)
const cases = await casesOf(files())
process.stdout.write(`${cases.length} notices, seed ${seed}\n\n`)
const tallies: Tally[] = []
for (const [group, kinds] of Object.entries(groups)) {
  for (const kind of kinds) {
    if (!kind.name.includes(wanted)) continue
    const tally = await tallyOf(group, kind, cases, random)
    tallies.push(tally)
    const caught = tally.planted - tally.missed.length
    const name = `${group}: ${kind.name}`
    process.stdout.write(
      `${name.padEnd(72)} ${`${caught} / ${tally.planted}`.padStart(9)} ${percent(caught, tally.planted).padStart(8)}\n`,
    )
    if (!process.argv.includes('--missed')) continue
    for (const { subject, plant } of tally.missed) {
      const [first] = plant
      const text = applied(subject.source, plant)
      const at = first?.start ?? 0
      process.stdout.write(`    ${subject.name} ${JSON.stringify(text.slice(Math.max(0, at - 30), at + 40))}\n`)
    }
  }
}
const planted = tallies.reduce((sum, tally) => sum + tally.planted, 0)
const missed = tallies.reduce((sum, tally) => sum + tally.missed.length, 0)
process.stdout.write(
  `\n${tallies.length} kinds: ${planted - missed} / ${planted} ${percent(planted - missed, planted)}\n`,
)
