#!/usr/bin/env node
'use strict'
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')

if (enableCompileCache) enableCompileCache()
else require('./compiled.js').load(join(__dirname, '../dist/cli/core.cjs'), join(__dirname, '../dist/core.cache'))
const { exitCodes, main, standardOutput } = require('../dist/cli/main.cjs')

// Getters: a run that does not read standard input need not open it.
const streams = {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return standardOutput()
  },
  get stderr() {
    return process.stderr
  },
  cwd: process.cwd(),
  env: process.env,
}
main(process.argv.slice(2), streams).then((outcome) => {
  process.exitCode = exitCodes[outcome]
})
