/** A plain value → Config. By hand, not by a schema library: every mistake needs its place and nearest names. */
import {
  nearestNames,
  type Rule,
  type RuleSetting,
  renamed,
  ruleById,
  settingProblems,
  severities,
  termKinds,
} from '../lint/index.ts'
import { type Bilingual, type FieldKey, fieldKeys, type Language } from '../tree/index.ts'
import {
  type Config,
  configKeys,
  emptyConfig,
  type KeyPath,
  type Override,
  overrideKeys,
  type ScopedConfig,
} from './config.ts'
import { patternProblem } from './patterns.ts'
import type { At } from './yaml-text.ts'

/** Where the checks tell what they find. */
export interface Listener {
  complain(path: KeyPath, text: Bilingual, nearest?: readonly string[], at?: At): void
  remark(path: KeyPath, text: Bilingual): void
}

/** Never throws: what cannot be used is left out and told. `extraRules` are those of plugins. */
export function checkConfig(root: unknown, extraRules: readonly Rule[], to: Listener): Config {
  if (root === null || root === undefined) return emptyConfig
  if (!isRecord(root)) {
    to.complain([], {
      zh: '应为“键: 值”的列表，例如“rules:”',
      en: 'expected a map of keys and values, such as "rules:"',
    })
    return emptyConfig
  }
  unknownKeys(root, configKeys, [], to)
  const lang = languageOf(root['lang'], to)
  return {
    extends: strings(root['extends'], ['extends'], names, to),
    plugins: strings(root['plugins'], ['plugins'], names, to),
    ignore: patterns(root['ignore'], ['ignore'], to),
    ...scopedOf(root, [], extraRules, to),
    overrides: overridesOf(root['overrides'], extraRules, to),
    ...(lang !== undefined && { lang }),
  }
}

function unknownKeys(record: object, known: readonly string[], path: KeyPath, to: Listener): void {
  for (const key of Object.keys(record)) {
    if (known.includes(key)) continue
    const text = { zh: `没有配置项“${key}”`, en: `there is no key "${key}"` }
    to.complain([...path, key], text, nearestNames(key, known))
  }
}

type Given = Readonly<Record<string, unknown>>

function scopedOf(given: Given, path: KeyPath, extraRules: readonly Rule[], to: Listener): ScopedConfig {
  return {
    rules: rulesOf(given['rules'], [...path, 'rules'], extraRules, to),
    labels: labelsOf(given['labels'], [...path, 'labels'], to),
    terms: termsOf(given['terms'], [...path, 'terms'], to),
  }
}

function overridesOf(value: unknown, extraRules: readonly Rule[], to: Listener): readonly Override[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) {
    const text = {
      zh: '“overrides”应为列表，每项有“files”和“rules”等',
      en: '"overrides" should be a list; each entry has "files" and, say, "rules"',
    }
    to.complain(['overrides'], text)
    return []
  }
  return value.flatMap((entry: unknown, at) => {
    const path = ['overrides', at]
    if (!isRecord(entry)) {
      const text = { zh: '应为“files: …”和“rules: …”等', en: 'expected "files: …" and, say, "rules: …"' }
      to.complain(path, text)
      return []
    }
    unknownKeys(entry, overrideKeys, path, to)
    const files = patterns(entry['files'], [...path, 'files'], to)
    if (entry['files'] === null || entry['files'] === undefined) {
      to.complain(path, { zh: '缺少“files”，不知道用于哪些文件', en: 'it lacks "files": which files is it for?' })
    }
    const ignore = patterns(entry['ignore'], [...path, 'ignore'], to)
    return [{ files, ignore, ...scopedOf(entry, path, extraRules, to) }]
  })
}

function rulesOf(value: unknown, path: KeyPath, extraRules: readonly Rule[], to: Listener): Config['rules'] {
  const given = recordOf(value, path, to)
  const problems = settingProblems(given, extraRules)
  const isKnown = (id: string): boolean => ruleById(id) !== undefined || extraRules.some((rule) => rule.id === id)
  for (const problem of problems) {
    const [id, ...rest] = problem.path
    const at = rest.length === 0 && isKnown(String(id)) ? 'value' : 'key'
    to.complain([...path, ...problem.path], problem.text, problem.nearest, at)
  }
  const wrong = new Set(problems.map((problem) => problem.path[0]))
  const rules: Record<string, RuleSetting> = {}
  for (const [id, setting] of Object.entries(given)) {
    if (wrong.has(id) || !isRuleSetting(setting)) continue
    const now = renamed.get(id)
    if (now === undefined) rules[id] = setting
    else {
      to.remark([...path, id], {
        zh: `规则“${id}”从 ${now.since} 起改名为“${now.to}”，请改用新名`,
        en: `the rule "${id}" is called "${now.to}" since ${now.since}; use the new name`,
      })
      if (!Object.hasOwn(given, now.to)) rules[now.to] = setting
    }
  }
  return rules
}

function isRuleSetting(value: unknown): value is RuleSetting {
  if (!Array.isArray(value)) return severities.some((each) => each === value)
  return severities.some((each) => each === value[0]) && (value.length === 1 || isRecord(value[1]))
}

const names = { zh: '名称', en: 'names' }

/** One string or a list of them. */
function strings(value: unknown, path: KeyPath, what: Bilingual, to: Listener): readonly string[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string' && value.trim() !== '') return [value]
  const key = path[path.length - 1] ?? ''
  if (!Array.isArray(value)) {
    to.complain(path, { zh: `“${key}”应为${what.zh}的列表`, en: `"${key}" should be a list of ${what.en}` })
    return []
  }
  return value.filter((each: unknown, at): each is string => {
    if (typeof each === 'string' && each.trim() !== '') return true
    const text =
      typeof each === 'number' || typeof each === 'boolean'
        ? { zh: `应为字符串，请写作 "${each}"`, en: `expected a string; write "${each}" in quotes` }
        : { zh: '应为一个非空的字符串', en: 'expected a string that is not empty' }
    to.complain([...path, at], text)
    return false
  })
}

function patterns(value: unknown, path: KeyPath, to: Listener): readonly string[] {
  const listed = Array.isArray(value)
  return strings(value, path, { zh: '路径模式', en: 'patterns' }, to).filter((pattern) => {
    const problem = patternProblem(pattern)
    if (problem === undefined) return true
    if (listed) to.complain([...path, value.indexOf(pattern)], problem)
    else to.complain(path, problem, [], 'value')
    return false
  })
}

function termsOf(value: unknown, path: KeyPath, to: Listener): Config['terms'] {
  const given = recordOf(value, path, to)
  unknownKeys(given, termKinds, path, to)
  const listOf = (kind: (typeof termKinds)[number]): readonly string[] =>
    strings(given[kind], [...path, kind], { zh: '词语', en: 'words' }, to)
  return { organs: listOf('organs'), names: listOf('names'), words: listOf('words') }
}

function languageOf(value: unknown, to: Listener): Language | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value
  const text = { zh: '“lang”只能是 zh 或 en', en: '"lang" is zh or en' }
  to.complain(['lang'], text, nearestNames(String(value), ['zh', 'en']), 'value')
  return undefined
}

function labelsOf(value: unknown, path: KeyPath, to: Listener): Config['labels'] {
  const labels: Record<string, FieldKey | 'other'> = {}
  for (const [label, key] of Object.entries(recordOf(value, path, to))) {
    const field = [...fieldKeys, 'other' as const].find((each) => each === key)
    if (field !== undefined) labels[label] = field
    else {
      const name = typeof key === 'string' ? key : JSON.stringify(key)
      const text = { zh: `没有字段“${name}”`, en: `there is no field "${name}"` }
      to.complain([...path, label], text, nearestNames(name, fieldKeys), 'value')
    }
  }
  return labels
}

function recordOf(value: unknown, path: KeyPath, to: Listener): Given {
  if (value === null || value === undefined) return {}
  if (isRecord(value)) return value
  const key = path[path.length - 1] ?? ''
  to.complain(path, { zh: `“${key}”下面应为“键: 值”`, en: `"${key}" should hold keys and values` })
  return {}
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
