/** What a name under `extends` or `plugins` stands for: a file beside the configuration, or a package. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { codeOf } from './failure.ts'

/** The file (absolute) that `name` means in the configuration `from` (absolute); undefined where there is none. */
export function resolveReference(name: string, from: string): string | undefined {
  const folder = dirname(from)
  if (isPath(name)) return resolve(folder, name)
  const beside = join(folder, name)
  if (extname(name) !== '' && isFile(beside)) return beside
  return packageFile(name, from)
}

/** `./base.yaml`, `../base.yaml`, `/etc/base.yaml`: a path, whether or not there is such a file. */
export function isPath(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function packageFile(name: string, from: string): string | undefined {
  try {
    const found = createRequire(from).resolve(name)
    // A module of Node's own is no package.
    return isAbsolute(found) ? found : undefined
  } catch (error) {
    return codeOf(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? importedFile(name, dirname(from)) : undefined
  }
}

/** Of a package that has modules for `import` only, which `require.resolve` does not see. */
function importedFile(name: string, folder: string): string | undefined {
  const [, packageName = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? []
  for (let at = folder; ; at = dirname(at)) {
    const place = join(at, 'node_modules', packageName)
    if (existsSync(join(place, 'package.json'))) {
      const manifest: unknown = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
      const target = targetOf(fieldOf(manifest, 'exports'), `.${rest}`)
      return target === undefined ? undefined : join(place, target)
    }
    if (dirname(at) === at) return undefined
  }
}

/** The file of a subpath in the `exports` of a package, under the conditions that Node's `import` has. */
function targetOf(exported: unknown, subpath: string): string | undefined {
  if (typeof exported === 'string') return exported
  const below = fieldOf(exported, subpath)
  if (below !== undefined) return targetOf(below, subpath)
  for (const condition of ['node', 'import', 'default']) {
    const found = fieldOf(exported, condition)
    if (found !== undefined) return targetOf(found, subpath)
  }
  return undefined
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
