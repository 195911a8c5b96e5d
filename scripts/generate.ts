/**
 * Writes what is made from the rules: the registry, the pages, the table, the configuration's schema.
 * `npm run generate` writes, `npm run generate -- --check` names what is stale and fails.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { type Rule, rules } from '../src/lint/index.ts'
import { configSchemaText } from './generate/config-schema.ts'
import { registryText } from './generate/registry-text.ts'
import { rulePage } from './generate/rule-page.ts'
import { ruleTablePage } from './generate/rule-table.ts'

const pagesFolder = 'docs/rules'

/** Path → text of every generated file. */
async function generated(): Promise<Map<string, string>> {
  return new Map<string, string>([
    ['src/lint/registry.ts', registryText(rules)],
    [`${pagesFolder}/index.md`, ruleTablePage(rules)],
    ['schema/config.schema.json', configSchemaText(rules)],
    ...(await Promise.all(rules.map(async (rule) => [`${pagesFolder}/${rule.id}.md`, await rulePage(rule)] as const))),
  ])
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
  const wrong = misplaced(rules)
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`)
    return 1
  }
  const files = await generated()
  const stale = [...files].filter(([path, text]) => onDisk(path) !== text).map(([path]) => path)
  const left = filesUnder(pagesFolder, '.md').filter((path) => !files.has(path))
  if (check) {
    for (const path of stale) process.stderr.write(`stale: ${path}\n`)
    for (const path of left) process.stderr.write(`left over: ${path}\n`)
    if (stale.length + left.length > 0) process.stderr.write('run: npm run generate\n')
    return stale.length + left.length > 0 ? 1 : 0
  }
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, files.get(path) ?? '')
    process.stdout.write(`wrote ${path}\n`)
  }
  for (const path of left) {
    rmSync(path)
    process.stdout.write(`removed ${path}\n`)
  }
  return 0
}

process.exitCode = await main(process.argv.includes('--check'))
