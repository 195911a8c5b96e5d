'use strict'
/**
 * For Node 20, which cannot keep compiled code between runs (module.enableCompileCache came with 22): loads a CommonJS
 * file with the code cache that the build made of it, scripts/code-cache.mjs.
 */
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname } = require('node:path')
const { Script } = require('node:vm')

/**
 * Loads `file` as `require` would, and gives its compiled script.
 *
 * @param {string} file Absolute path; the build keeps it to ASCII.
 * @param {string} cache Path of its code cache; without one, or one of another Node, the file is compiled anew.
 */
exports.load = function load(file, cache) {
  const source = readFileSync(file, 'latin1')
  const script = new Script(Module.wrap(source), { filename: file, cachedData: contentOf(cache) })
  const loaded = new Module(file, module)
  loaded.filename = file
  require.cache[file] = loaded
  script.runInThisContext()(loaded.exports, Module.createRequire(file), loaded, file, dirname(file))
  loaded.loaded = true
  return script
}

function contentOf(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
