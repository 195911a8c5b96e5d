/** `npm start`: from a fresh clone to the report on the seed and the head of its JSON. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, npm } from './installed.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const shownLines = 40

function step(title) {
  process.stdout.write(`\n── ${title}\n`)
}

function fail(reason) {
  process.stderr.write(`npm start: ${reason}\n`)
  process.exit(1)
}

/** Runs the built program; gives its output, which is shown on the way where `show` is set. */
function noticeLint(args, show) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin/notice-lint.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'],
  })
  return { status, stdout }
}

step('安装依赖 install')
if (!ensureInstalled(root)) fail('npm ci failed')

step('构建 build')
if (npm(root, ['run', '--silent', 'build']) !== 0) fail('the build failed')

const seed = `seeds/${readdirSync(join(root, 'seeds')).sort()[0]}`
step(`检查 notice-lint ${seed}`)
const lint = noticeLint([seed], true)
if (lint.status !== 0 && lint.status !== 1) fail(`notice-lint ended with ${lint.status}`)
if (lint.status === 1) {
  process.stdout.write('（退出码 1：公文里有错误，正如所料。 Exit code 1: the notice has errors, as expected.）\n')
}

step(`转换 notice-lint convert ${seed} --to json`)
const json = noticeLint(['convert', seed, '--to', 'json'], false)
if (json.status !== 0) fail(`notice-lint convert ended with ${json.status}`)
const lines = json.stdout.trimEnd().split('\n')
process.stdout.write(`${lines.slice(0, shownLines).join('\n')}\n`)
if (lines.length > shownLines) process.stdout.write(`…（还有 ${lines.length - shownLines} 行 more lines）\n`)
