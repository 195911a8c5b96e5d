/** `npm test`: installs what is missing, builds, runs every check. The last line is `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, npm } from './installed.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
let passed = 0
let failed = 0

/** One check that counts as one. */
function check(title, run) {
  process.stdout.write(`\n── ${title}\n`)
  const ok = run()
  if (ok) passed++
  else failed++
  process.stdout.write(ok ? '✓\n' : `✗ ${title}\n`)
  return ok
}

function finish() {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}

const script = (name, ...args) => npm(root, ['run', '--silent', name, ...args]) === 0

if (!check('install', () => ensureInstalled(root))) finish()
// The tests of the command line start the built program.
if (!check('build', () => script('build'))) finish()
check('types', () => script('check:types'))
check('lint (oxlint)', () => script('lint'))
check('format (biome)', () => script('check:format'))
check('generated files', () => script('generate', '--', '--check'))
tests()
finish()

/** vitest counts test by test; a file that could not be loaded, or a crash, counts as one that failed. */
function tests() {
  process.stdout.write('\n── tests (vitest)\n')
  const folder = mkdtempSync(join(tmpdir(), 'notice-lint-test-'))
  const file = join(folder, 'result.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = npm(root, ['exec', '--no', '--', 'vitest', 'run', ...reporters])
  const before = failed
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0)
    passed += numPassedTests
    failed += numFailedTests + unloaded.length
    if (numPassedTests === 0) failed++
  } catch {
    process.stdout.write('vitest left no result\n')
    failed++
  }
  if (status !== 0 && failed === before) failed++
  rmSync(folder, { recursive: true, force: true })
}
