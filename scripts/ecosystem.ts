/**
 * `npm run ecosystem`: what the rules say about the fixtures, and about the corpus beside the checkout where there is
 * one, compared with the run that is committed (test/ecosystem). `-- --update` writes this run in its place.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changed, compare } from './ecosystem/compare.ts'
import { filesIn, findingsIn, written } from './ecosystem/findings.ts'

const folder = 'test/ecosystem'
const sets = { fixtures: 'fixtures/notices', corpus: '../shared/corpus/notices' }

for (const [name, notices] of Object.entries(sets)) {
  if (!existsSync(notices)) {
    process.stdout.write(`${name}: not there, left out\n`)
    continue
  }
  const file = join(folder, `${name}.tsv`)
  const found = await findingsIn(notices)
  const changes = compare(existsSync(file) ? readFileSync(file, 'utf8') : '', found)
  process.stdout.write(`\n${name}: ${found.length} findings\n`)
  for (const { rule, before, now, gained, lost } of changes) {
    const signs = `${gained.length > 0 ? ` +${gained.length}` : ''}${lost.length > 0 ? ` -${lost.length}` : ''}`
    process.stdout.write(`  ${rule.padEnd(36)} ${String(before).padStart(5)} ${String(now).padStart(5)}${signs}\n`)
  }
  for (const { gained, lost } of changes.filter(changed)) {
    for (const key of gained) process.stdout.write(`  + ${key}\n`)
    for (const key of lost) process.stdout.write(`  - ${key}\n`)
  }
  if (process.argv.includes('--update')) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, written(found))
    // A notice that comes later is no change of the rules.
    writeFileSync(join(folder, `${name}-files.txt`), filesIn(notices).join('\n'))
  }
}
