/**
 * Writes what is made from the rules: the registry, the pages, the table, the configuration's schema.
 * `npm run generate` writes, `npm run generate -- --check` names what is stale and fails.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { type Rule, rules } from '../src/lint/index.ts'
import { configSchemaText } from './generate/config-schema.ts'
import { ExampleError } from './generate/example-output.ts'
import { registryText } from './generate/registry-text.ts'
import { rulePage } from './generate/rule-page.ts'
import { ruleTablePage } from './generate/rule-table.ts'

const pagesFolder = 'docs/rules'

/** Path → text of every generated file; a page whose example fails is left as it is, and told of in `problems`. */
async function generated(problems: string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>([
    ['src/lint/registry.ts', registryText(rules)],
    [`${pagesFolder}/index.md`, ruleTablePage(rules)],
    ['schema/config.schema.json', configSchemaText(rules)],
  ])
  for (const rule of rules) {
    const path = `${pagesFolder}/${rule.id}.md`
    try {
      files.set(path, await rulePage(rule))
    } catch (error) {
      if (!(error instanceof ExampleError)) throw error
      problems.push(error.message)
      files.set(path, onDisk(path) ?? '')
    }
  }
  return files
}

/** A rule is found by its id: a file of another name would be in the registry under no name at all. */
function misplaced(all: readonly Rule[]): string[] {
  const ids = new Set<string>(all.map((rule) => rule.id))
  return filesUnder('src/lint/rules', '.ts')
    .filter((file) => !ids.delete(file.slice('src/lint/rules/'.length, -'.ts'.length)))
    .map((file) => `${file}: its rule has another id`)
}

function filesUnder(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
}

/** Line ends as the checkout has them: Git may turn LF into CRLF. */
function onDisk(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined
}

async function main(check: boolean): Promise<number> {
  const problems = misplaced(rules)
  const files = await generated(problems)
  const stale = [...files].filter(([path, text]) => (onDisk(path) ?? '') !== text).map(([path]) => path)
  const left = filesUnder(pagesFolder, '.md').filter((path) => !files.has(path))
  for (const path of stale) {
    if (check) problems.push(`stale: ${path}`)
    else write(path, files.get(path) ?? '')
  }
  for (const path of left) {
    if (check) problems.push(`left over: ${path}`)
    else remove(path)
  }
  if (check && stale.length + left.length > 0) problems.push('run: npm run generate')
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  return problems.length > 0 ? 1 : 0
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`wrote ${path}\n`)
}

function remove(path: string): void {
  rmSync(path)
  process.stdout.write(`removed ${path}\n`)
}

process.exitCode = await main(process.argv.includes('--check'))
