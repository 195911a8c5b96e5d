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

const usage = join(root, 'bench/usage.cjs')

/** @typedef {{ name: string, args: readonly string[] }} Program */

/** One run: wall time and processor time in milliseconds, greatest memory in MiB. */
function run({ name, args }) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['-r', usage, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return { time, ...JSON.parse(stderr.trimEnd().split('\n').at(-1)) }
}

/** Medians of each figure; the programs take turns, so that a busy moment hits all of them. */
function compare(programs, rounds) {
  const runs = programs.map(() => [])
  for (const program of programs) run(program)
  for (let round = 0; round < rounds; round++) {
    for (const [at, program] of programs.entries()) runs[at].push(run(program))
  }
  return runs.map((each) => ({
    time: median(each.map((one) => one.time)),
    cpu: median(each.map((one) => one.cpu)),
    memory: median(each.map((one) => one.memory)),
  }))
}

function median(values) {
  return [...values].sort((one, two) => one - two)[values.length >> 1]
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

/** Ratios to the first program. */
function ratioTable(title, programs, rounds) {
  const found = compare(programs, rounds)
  const [first] = found
  table(
    `${title}, median of ${rounds}; ÷ is to the first line`,
    ['', 'time', '÷', 'processor', '÷', 'memory'],
    programs.map(({ name }, at) => {
      const { time, cpu, memory } = found[at]
      return [name, ms(time), ratio(time / first.time), ms(cpu), ratio(cpu / first.cpu), `${memory.toFixed(0)} MiB`]
    }),
  )
}

function coldStart() {
  ratioTable(
    'Cold start',
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'notice-lint FILE', args: [bin, seed] },
      { name: 'notice-lint FILE --format json', args: [bin, seed, '--format', 'json'] },
      { name: 'notice-lint convert FILE --to json', args: [bin, 'convert', seed, '--to', 'json'] },
      { name: 'notice-lint --help', args: [bin, '--help'] },
    ],
    25,
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
  ratioTable(
    `${count} files, ${(bytes / 1e6).toFixed(1)} MB`,
    [
      { name: 'read and decode', args: [join(root, 'bench/floor.mjs'), 'files'] },
      { name: 'notice-lint', args: [bin, 'files'] },
      { name: 'notice-lint --format json', args: [bin, 'files', '--format', 'json'] },
      { name: 'notice-lint convert --to ndjson', args: [bin, 'convert', 'files', '--to', 'ndjson', '--quiet'] },
    ],
    5,
  )
}

/** What a run costs beyond an empty one, for each unit: where growth is linear, that stays level. */
function growth(title, sizes, programOf) {
  const programs = [{ name: 'nothing', args: [bin, 'rules', '--format', 'json'] }, ...sizes.map(programOf)]
  const [base, ...found] = compare(programs, 3)
  const each = found.map(({ cpu }, at) => (cpu - base.cpu) / sizes[at])
  table(
    title,
    ['', 'time', 'processor', 'each', 'memory'],
    sizes.map((size, at) => {
      const { time, cpu, memory } = found[at]
      return [`× ${size}`, ms(time), ms(cpu), `${each[at].toFixed(3)} ms`, `${memory.toFixed(0)} MiB`]
    }),
  )
}

function growthOfSize() {
  const text = readFileSync(seed, 'utf8')
  growth('Growth with the size of a file (notice × n in one file)', [1, 10, 100, 1000], (size) => {
    const path = join(folder, `size-${size}.txt`)
    writeFileSync(path, text.repeat(size))
    return { name: path, args: [bin, path, '--format', 'json'] }
  })
}

function growthOfNumber() {
  growth('Growth with the number of files', [200, 1000, 4000], (size) => {
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
