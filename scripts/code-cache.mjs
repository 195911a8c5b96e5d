/**
 * Part of the build: runs the program once on the seed and keeps what V8 compiled on the way, for bin/compiled.js.
 * V8 itself refuses a cache of another version or of another text.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const require = createRequire(import.meta.url)
const core = join(root, 'dist/cli/core.cjs')
const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() })

const script = require('../bin/compiled.js').load(core, '')
const { main } = require('../dist/cli/main.cjs')
const seed = join('seeds', readdirSync(join(root, 'seeds')).sort()[0])
for (const args of [[seed], [seed, '--format', 'json']]) {
  await main(args, { stdin: process.stdin, stdout: silent(), stderr: silent(), cwd: root, env: {} })
}
writeFileSync(join(root, 'dist/core.cache'), script.createCachedData())
