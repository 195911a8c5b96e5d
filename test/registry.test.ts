/** One walk over all rules, for what nobody can hold in mind at a review. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groups, resolveOptions, type Rule, rules, settingProblems } from '../src/lint/index.ts'
import { compileTemplate } from '../src/lint/template.ts'
import type { Bilingual } from '../src/tree/index.ts'
import { collectTables } from './rule-table.ts'

/** Ids by the files under `folder` that end with `ending`. */
function idsUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .map((path) => path.slice(folder.length + 1, -ending.length))
    .sort()
}

const ruleFiles = idsUnder('src/lint/rules', '.ts')
const tableFiles = idsUnder('test/rules', '.test.ts')
const tables = await collectTables(async () => {
  for (const id of tableFiles) await import(new URL(`./rules/${id}.test.ts`, import.meta.url).href)
})

/** Every text of a rule that a person reads, with its place in the rule. */
function textsOf({ basis, docs, messages, options = {} }: Rule): [string, Bilingual][] {
  return [
    ['basis', basis],
    ['docs.summary', docs.summary],
    ['docs.why', docs.why],
    ['docs.limits', docs.limits],
    ...Object.entries(options).map(([name, spec]): [string, Bilingual] => [`options.${name}`, spec]),
    ...templatesOf(messages),
  ]
}

function templatesOf(messages: Rule['messages']): [string, Bilingual][] {
  return Object.entries(messages).flatMap(([id, template]): [string, Bilingual][] => [
    [`messages.${id}`, template],
    ...(template.help ? [[`messages.${id}.help`, template.help] satisfies [string, Bilingual]] : []),
    ...(template.grouped ? [[`messages.${id}.grouped`, template.grouped] satisfies [string, Bilingual]] : []),
  ])
}

/** Words that claim a regulation. 规定 within 规定动作 or the like has no business in a message either. */
const claims = { zh: /规定|不得|应当|必须/, en: /\b(?:must|shall|illegal)\b/i }

function version(text: string): number[] {
  return text.split('.').map(Number)
}

describe('the registry', () => {
  it('holds the rules on disk, in order, each under its own id', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(ruleFiles)
    expect(rules.map(({ id }) => groups.findIndex((group) => id.startsWith(`${group}/`)))).toEqual(
      rules.map(({ id }) => groups.findIndex((group) => id.startsWith(`${group}/`))).sort((one, two) => one - two),
    )
  })

  it('holds no id twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('has a table for each rule and no other', () => {
    expect(tableFiles).toEqual(ruleFiles)
    expect(tables.map(({ rule }) => rule.id)).toEqual(tableFiles)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an id in kebab case, in a known group', () => {
    expect(id).toMatch(new RegExp(`^(?:${groups.join('|')})/[a-z]+(?:-[a-z0-9]+)*$`))
  })

  it('says everything in both languages', () => {
    const silent = textsOf(rule).filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '')
    expect(silent.map(([place]) => place)).toEqual([])
  })

  it('has the same placeholders in both languages', () => {
    for (const [place, { zh, en }] of templatesOf(rule.messages)) {
      const names = compileTemplate(zh).names.toSorted()
      expect(compileTemplate(en).names.toSorted(), place).toEqual(names)
      if (place.endsWith('.grouped')) expect(names, place).toContain('count')
    }
  })

  it('claims no more than it rests on', () => {
    const claiming = [['docs.summary', rule.docs.summary] as const, ...templatesOf(rule.messages)].filter(
      ([, { zh, en }]) => claims.zh.test(zh) || claims.en.test(en),
    )
    if (rule.basis.strength !== 'R') expect(claiming.map(([place, text]) => [place, text.zh, text.en])).toEqual([])
  })

  it('speaks in one sentence, without a full stop, and names the words concerned', () => {
    for (const [place, { zh, en }] of templatesOf(rule.messages)) {
      expect(zh, place).not.toMatch(/[。.]$|此处/)
      expect(en, place).not.toMatch(/\.$/)
    }
  })

  it('has examples on both sides and more than one would guess in its limits', () => {
    expect(rule.docs.good.length).toBeGreaterThan(0)
    expect(rule.docs.bad.length).toBeGreaterThan(0)
  })

  it('has options whose defaults are valid, and refuses others by name', () => {
    const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default]))
    expect(resolveOptions(rule.options ?? {}, defaults)).toEqual({ values: defaults, problems: [] })
    expect(settingProblems({ [id]: ['error', { noSuchOption: 1 }] }).map(({ path }) => path)).toEqual([
      [id, 1, 'noSuchOption'],
    ])
  })

  it('reaches each of its messages in its table', () => {
    const rows = tables.filter((each) => each.rule.id === id).flatMap(({ table }) => table.invalid)
    const reached = new Set(rows.flatMap((row) => row.messages.map(({ messageId }) => messageId)))
    expect(Object.keys(rule.messages).filter((messageId) => !reached.has(messageId))).toEqual([])
  })

  it('came with a version that is out or next', () => {
    const current: unknown = JSON.parse(readFileSync('package.json', 'utf8')).version
    const [since, now] = [version(rule.since), version(String(current))]
    expect(since).toHaveLength(3)
    expect(compareVersions(since, now)).toBeLessThanOrEqual(0)
  })
})

function compareVersions(one: readonly number[], two: readonly number[]): number {
  return one.map((part, at) => part - (two[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}
