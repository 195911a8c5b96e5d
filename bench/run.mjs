/**
 * `npm run bench`: start-up, throughput and growth, each as a ratio taken in one run, since ratios travel and times do
 * not. Needs a build. Prints tables and asserts nothing.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const bin = join(root, 'bin/notice-lint.js')
const seed = join(root, 'seeds', readdirSync(join(root, 'seeds')).sort()[0])
const folder = mkdtempSync(join(tmpdir(), 'notice-lint-bench-'))

/** @typedef {{ name: string, args: readonly string[] }} Program */

/** Wall time of one run in milliseconds. */
function run({ name, args }) {
  const start = process.hrtime.bigint()
  const { status, error } = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  if (error || (status !== 0 && status !== 1)) throw new Error(`${name} ended with ${status}: ${error ?? ''}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Medians; the programs take turns, so that a busy moment hits all of them. */
function compare(programs, rounds) {
  const times = programs.map(() => [])
  for (const program of programs) run(program)
  for (let round = 0; round < rounds; round++) {
    for (const [at, program] of programs.entries()) times[at].push(run(program))
  }
  return times.map((each) => each.sort((one, two) => one - two)[each.length >> 1])
}

function table(title, head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')
  process.stdout.write(`\n${title}\n${all.map((row) => `  ${line(row)}\n`).join('')}`)
}

const ms = (time) => `${time.toFixed(time < 100 ? 1 : 0)} ms`
const ratio = (value) => value.toFixed(2)

function coldStart() {
  const programs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'notice-lint FILE', args: [bin, seed] },
    { name: 'notice-lint FILE --format json', args: [bin, seed, '--format', 'json'] },
    { name: 'notice-lint convert FILE --to json', args: [bin, 'convert', seed, '--to', 'json'] },
    { name: 'notice-lint --help', args: [bin, '--help'] },
  ]
  const times = compare(programs, 25)
  table(
    'Cold start, median of 25 (÷ node -e 0)',
    ['', 'time', 'ratio'],
    programs.map(({ name }, at) => [name, ms(times[at]), ratio(times[at] / times[0])]),
  )
}

/** The seed and all fixtures, as often as it takes, each copy a little different. */
function writeFiles(name, count) {
  const notices = join(root, 'fixtures/notices')
  const inputs = readdirSync(notices).map((slug) => join(notices, slug, 'input.txt'))
  const texts = [seed, seed, ...inputs].flatMap((path) => {
    try {
      return [readFileSync(path, 'utf8')]
    } catch {
      return []
    }
  })
  mkdirSync(join(folder, name))
  let bytes = 0
  for (let at = 0; at < count; at++) {
    // Half of them seeds: real notices are longer than invented ones.
    const text = at % 2 === 0 ? texts[0] : texts[at % texts.length]
    const copy = `${text.trimEnd()}\n编号${at}\n`
    bytes += Buffer.byteLength(copy)
    writeFileSync(join(folder, name, `${String(at).padStart(5, '0')}.txt`), copy)
  }
  return bytes
}

function throughput() {
  const count = 2000
  const bytes = writeFiles('files', count)
  const programs = [
    { name: 'read and decode', args: [join(root, 'bench/floor.mjs'), 'files'] },
    { name: 'notice-lint, stylish', args: [bin, 'files'] },
    { name: 'notice-lint --format json', args: [bin, 'files', '--format', 'json'] },
    { name: 'notice-lint convert --to ndjson', args: [bin, 'convert', 'files', '--to', 'ndjson', '--quiet'] },
  ]
  const times = compare(programs, 5)
  table(
    `${count} files, ${(bytes / 1e6).toFixed(1)} MB, median of 5 (÷ read and decode)`,
    ['', 'time', 'ratio'],
    programs.map(({ name }, at) => [name, ms(times[at]), ratio(times[at] / times[0])]),
  )
}

/** What a run costs beyond an empty one, for each unit: a straight line stays level. */
function growth(title, sizes, programOf) {
  const programs = [{ name: 'nothing', args: [bin, 'rules', '--format', 'json'] }, ...sizes.map(programOf)]
  const [base, ...times] = compare(programs, 7)
  table(
    title,
    ['', 'time', 'per unit', '÷ first'],
    sizes.map((size, at) => {
      const each = (times[at] - base) / size
      return [`× ${size}`, ms(times[at]), `${each.toFixed(3)} ms`, ratio(each / ((times[0] - base) / sizes[0]))]
    }),
  )
}

function growthOfSize() {
  const text = readFileSync(seed, 'utf8')
  growth('Growth with the size of a file (notice × n in one file)', [10, 100, 1000], (size) => {
    const path = join(folder, `size-${size}.txt`)
    writeFileSync(path, text.repeat(size))
    return { name: path, args: [bin, path, '--format', 'json'] }
  })
}

function growthOfNumber() {
  growth('Growth with the number of files', [200, 1000, 5000], (size) => {
    writeFiles(`number-${size}`, size)
    return { name: String(size), args: [bin, `number-${size}`, '--format', 'json'] }
  })
}

try {
  coldStart()
  throughput()
  growthOfSize()
  growthOfNumber()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
