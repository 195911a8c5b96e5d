#!/usr/bin/env node
'use strict'
// Node 22 and later keep the compiled code between runs.
require('node:module').enableCompileCache?.()
const { exitCodes, main } = require('../dist/cli/main.cjs')

// Getters: a run that does not read standard input need not open it.
const streams = {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
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
