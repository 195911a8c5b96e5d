/** Imports run downwards only. The table is the architecture: change it on purpose or not at all. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const stages = ['tree', 'lexicon', 'read', 'parse', 'lint', 'export', 'report', 'config']

/** What each part of `src` may import besides itself: stages through their `index.ts`, single files, `node:*`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  tree: [],
  // For the names of field keys and marker styles.
  lexicon: ['tree'],
  read: ['tree'],
  parse: ['tree', 'lexicon'],
  lint: ['tree', 'lexicon'],
  'lint/rules': ['lint/rule.ts', 'tree', 'lexicon'],
  export: ['tree', 'lexicon'],
  report: ['tree', 'lexicon'],
  config: ['tree', 'lint'],
  'index.ts': [...stages, 'notice-parse.ts', 'notice-fix.ts'],
  // The unified parser joins reading and parsing, which do not know each other; a parser in unified is synchronous.
  'notice-parse.ts': ['tree', 'read', 'read/formats/markdown', 'parse'],
  // The loop of lint, fix and read.
  'notice-fix.ts': ['tree', 'read', 'parse', 'lint'],
  // Imports `node:fs` to prove that it cannot.
  'platform-free.ts': ['node:*'],
  cli: ['index.ts', 'lsp', 'node:*'],
  // `notice-lint/testing`: runs where rules are tested, and so in Node.
  testing: ['tree', 'read', 'parse', 'lint', 'node:*'],
  lsp: ['index.ts', 'node:*'],
}

interface Import {
  readonly line: number
  readonly specifier: string
}

/** Static and dynamic imports and re-exports; import lines are formatted one way, so a line at a time is enough. */
function importsOf(text: string): Import[] {
  return text.split('\n').flatMap((content, at) => {
    if (/^\s*(\/\/|\/?\*)/.test(content)) return []
    const found = /^(?:import|export|\}) [^'"]*'([^']+)'$/.exec(content) ?? /\bimport\('([^']+)'\)/.exec(content)
    return found?.[1] === undefined ? [] : [{ line: at + 1, specifier: found[1] }]
  })
}

/** The part of `src` that a file belongs to; `undefined` for one that no part owns. */
function partOf(file: string): string | undefined {
  const path = file.slice('src/'.length)
  const part = path.startsWith('lint/rules/') ? 'lint/rules' : (path.split('/')[0] ?? '')
  return Object.hasOwn(mayImport, part) ? part : undefined
}

/** Every import of `file` that the table does not allow, as `file:line: what; what is allowed`. */
function problemsOf(file: string, text: string): string[] {
  const part = partOf(file)
  if (part === undefined) return [`${file}: belongs to no part of src; parts: ${Object.keys(mayImport).join(', ')}`]
  const allowed = mayImport[part] ?? []
  return importsOf(text).flatMap(({ line, specifier }) => {
    const target = targetOf(file, specifier)
    if (target === undefined || isAllowed(file, part, target, allowed)) return []
    return [`${file}:${line}: ${part} imports ${target}; it may import: ${allowed.join(', ') || 'nothing of ours'}`]
  })
}

/** A file under `src`, `node:…`, or `undefined` for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return specifier.startsWith('node:') ? specifier : undefined
}

function isAllowed(file: string, part: string, target: string, allowed: readonly string[]): boolean {
  if (target.startsWith('node:')) return allowed.includes('node:*')
  if (!target.startsWith('src/')) return false
  const path = target.slice('src/'.length)
  if (allowed.includes(path)) return true
  if (path.endsWith('/index.ts') && allowed.includes(posix.dirname(path))) return true
  // Rules do not know each other, and of the engine only the registry knows them.
  if (part === 'lint/rules') return false
  if (partOf(target) === 'lint/rules') return file === 'src/lint/registry.ts'
  return partOf(target) === part
}

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
}

describe('imports', () => {
  it('run downwards only, across folders through index.ts, to no other rule', () => {
    const files = sourceFiles()
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => problemsOf(file, readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('the check of imports', () => {
  const rule = 'src/lint/rules/date/invalid.ts'
  it.each([
    ['src/parse/body.ts', "import { walk } from '../tree/index.ts'"],
    ['src/parse/body.ts', "import { lines } from './lines.ts'"],
    ['src/lint/run.ts', "import type { Rule } from './rule.ts'"],
    ['src/lint/registry.ts', "import invalid from './rules/date/invalid.ts'"],
    ['src/read/decode.ts', "import iconv from 'iconv-lite'"],
    ['src/cli/main.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/index.ts', "export * from './parse/index.ts'"],
    [rule, "import { defineRule } from '../../rule.ts'"],
    [rule, "import { parseDate } from '../../../lexicon/index.ts'"],
    [rule, "// import other from './weekday.ts'"],
    [rule, "const text = 'import it from ./weekday.ts'"],
  ])('lets pass: %s %s', (file, line) => {
    expect(problemsOf(file, line)).toEqual([])
  })

  it.each([
    ['upwards', 'src/tree/nodes.ts', "import { parse } from '../parse/index.ts'"],
    ['to a sibling', 'src/export/json.ts', "import { lint } from '../lint/index.ts'"],
    ['past an index.ts', 'src/parse/body.ts', "import { walk } from '../tree/visit.ts'"],
    ['to another rule', rule, "import weekday from './weekday.ts'"],
    ['from a rule to the registry', rule, "import { rules } from '../../registry.ts'"],
    ['from the engine to a rule', 'src/lint/run.ts', "import invalid from './rules/date/invalid.ts'"],
    ['of the platform', 'src/read/index.ts', "import { readFileSync } from 'node:fs'"],
    ['of the platform, late', 'src/read/index.ts', "  const fs = await import('node:fs')"],
    ['past the public API', 'src/cli/main.ts', "import { parse } from '../parse/index.ts'"],
    ['out of src', 'src/lint/run.ts', "import { ruleTable } from '../../test/rule-table.ts'"],
    ['as a re-export', 'src/tree/index.ts', "export * from '../lexicon/index.ts'"],
    ['as the end of a long import', 'src/tree/index.ts', "} from '../lexicon/index.ts'"],
  ])('finds imports %s', (_, file, line) => {
    const [problem, ...more] = problemsOf(file, `\n${line}`)
    expect(problem).toMatch(new RegExp(`^${file}:2: .* it may import: `))
    expect(more).toEqual([])
  })

  it('names a file that belongs nowhere', () => {
    expect(problemsOf('src/misc/x.ts', '')).toHaveLength(1)
  })
})
