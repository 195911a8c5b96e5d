/** What the rules say about every notice of a folder, one line a finding, without a word of the notice. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Corpus, factsOf, isNotice, lint } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { readFile } from '../accuracy/read.ts'

export interface Finding {
  /** Path relative to the folder, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly severity: string
}

/** The notices of a folder, by path. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name) && !/README/i.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

/** In the order of the paths, then of the places. Folded findings are told by their first. */
export async function findingsIn(folder: string): Promise<Finding[]> {
  const found: Finding[] = []
  const corpus = new Corpus()
  for (const file of filesIn(folder)) {
    const source = await readFile(join(folder, file))
    if (source === undefined) continue
    const notice = parse(source)
    if (!isNotice(notice)) continue
    const messages = corpus.add(file, factsOf(notice, source), lint(notice, source))
    for (const { ruleId, severity, position } of messages) {
      const { line, column } = position.start
      found.push({ file, line, column, rule: ruleId, severity })
    }
  }
  return found
}

const head = ['file', 'line', 'column', 'rule', 'severity'] as const

export function written(findings: readonly Finding[]): string {
  return [head.join('\t'), ...findings.map((each) => head.map((name) => each[name]).join('\t')), ''].join('\n')
}

/** Rows of a table with a head line, as `written` and `test/precision` have them. */
export function rowsOf(table: string): Record<string, string>[] {
  const [first = '', ...rows] = table.split(/\r?\n/).filter((row) => row !== '')
  const names = first.split('\t')
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [names[at] ?? String(at), cell])))
}

/** The same finding in two runs has the same key. */
export function keyOf({ file, line, column, rule, severity }: Finding): string {
  return `${file}:${line}:${column} ${rule} ${severity}`
}
