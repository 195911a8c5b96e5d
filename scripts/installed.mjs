/** Installs the dependencies where they are missing or not those of package-lock.json. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs npm with its output shown; gives its exit code, 1 where it could not start.
 * @param {string} root Folder of the checkout.
 * @param {readonly string[]} args
 */
export function npm(root, args) {
  const path = process.env['npm_execpath']
  const direct = path !== undefined && /\.c?js$/.test(path)
  const [command, ...rest] = direct ? [process.execPath, path, ...args] : ['npm', ...args]
  const shell = !direct && process.platform === 'win32'
  return spawnSync(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell }).status ?? 1
}

/**
 * True where the dependencies are there afterwards.
 * @param {string} root
 */
export function ensureInstalled(root) {
  if (isInstalled(root)) return true
  return npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund']) === 0
}

/** npm writes what it installed into a lock file of its own. */
function isInstalled(root) {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (installed === undefined || wanted === undefined) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const found = installed[path]
    // Optional packages are those of other platforms too.
    if (found === undefined) return optional === true
    return found.version === version && found.integrity === integrity && existsSync(join(root, path))
  })
}

/** @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}
