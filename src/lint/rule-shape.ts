/** Whether what a plugin exports are rules: a mistake is told with the way to it, before it can fail on a notice. */
import type { Bilingual } from '../tree/index.ts'
import { nearestNames } from './nearest.ts'
import { resolveOptions } from './options.ts'
import { groups, type OptionSpec, type Rule } from './rule.ts'
import { severities } from './settings.ts'
import { compileTemplate } from './template.ts'
import { termKinds } from './terms.ts'

export interface ShapeProblem {
  /** Such as `rules[0].messages.long.en`; empty for the whole. */
  readonly path: string
  readonly text: Bilingual
  /** Known names that may be meant. */
  readonly nearest: readonly string[]
}

/** The rules in the default export of a plugin: a list of them, `{ rules: […] }`, or one rule alone. */
export function pluginRules(exported: unknown): readonly Rule[] | ShapeProblem {
  if (isRecord(exported) && 'create' in exported) return rulesOf([exported], () => '')
  const listed: unknown = isRecord(exported) ? exported['rules'] : exported
  const place = isRecord(exported) ? 'rules' : ''
  if (!Array.isArray(listed)) {
    return problem('', {
      zh: '默认导出应为规则的列表，或者 { rules: [规则…] }',
      en: 'the default export should be a list of rules, or { rules: [rule…] }',
    })
  }
  if (listed.length === 0) return problem(place, { zh: '一条规则也没有', en: 'there are no rules in it' })
  return rulesOf(listed, (at) => `${place}[${at}]`)
}

function rulesOf(values: readonly unknown[], placeOf: (at: number) => string): readonly Rule[] | ShapeProblem {
  const rules: Rule[] = []
  for (const [at, value] of values.entries()) {
    const found = ruleShape(value, placeOf(at))
    if (found !== undefined) return found
    if (isRule(value)) rules.push(value)
  }
  return rules
}

/** Called behind the check that tells what is wrong. */
function isRule(value: unknown): value is Rule {
  return ruleShape(value, '') === undefined
}

/** What is wrong with one value, or undefined. */
type Check = (value: unknown, path: string) => ShapeProblem | undefined

function problem(path: string, text: Bilingual, nearest: readonly string[] = []): ShapeProblem {
  return { path, text, nearest }
}

const is =
  (holds: (value: unknown) => boolean, zh: string, en: string): Check =>
  (value, path) =>
    holds(value) ? undefined : problem(path, { zh: `应为${zh}`, en: `expected ${en}` })

const text = is(
  (value) => typeof value === 'string' && value.trim() !== '',
  '非空的字符串',
  'a string that is not empty',
)
/** Blanks are characters, too. */
const characters = is((value) => typeof value === 'string' && value !== '', '一串字符', 'characters')
const flag = is((value) => typeof value === 'boolean', ' true 或 false', 'true or false')
const code = is((value) => typeof value === 'function', '函数', 'a function')
const number = is((value) => typeof value === 'number' && Number.isFinite(value), '数', 'a number')

function oneOf(known: readonly string[]): Check {
  return (value, path) => {
    if (known.some((each) => each === value)) return undefined
    const found = typeof value === 'string' ? value : String(JSON.stringify(value))
    const told = {
      zh: `没有“${found}”，可用：${known.join('、')}`,
      en: `"${found}" is not one of: ${known.join(', ')}`,
    }
    return problem(path, told, typeof value === 'string' ? nearestNames(value, known) : [])
  }
}

function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return problem(path, { zh: '应为列表', en: 'expected a list' })
    return first(value.map((each: unknown, at) => check(each, `${path}[${at}]`)))
  }
}

/** Fields by name; a `?` at the end of the name for one that may be left out. */
function record(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields).map((name) => name.replace('?', ''))
  return (value, path) => {
    if (!isRecord(value)) return problem(path, { zh: '应为对象', en: 'expected an object' })
    const strange = Object.keys(value).filter((key) => !names.includes(key))
    return first(
      Object.entries(fields).map(([field, check]) => {
        const name = field.replace('?', '')
        if (value[name] !== undefined) return check(value[name], join(path, name))
        if (name !== field) return undefined
        const told = { zh: `缺少“${name}”`, en: `"${name}" is missing` }
        const [near] = nearestNames(name, strange)
        if (near === undefined) return problem(path, told)
        return problem(path, {
          zh: `${told.zh}，“${near}”可能是笔误`,
          en: `${told.en}; "${near}" may be a slip for it`,
        })
      }),
    )
  }
}

function mapOf(check: Check): Check {
  return (value, path) => {
    if (!isRecord(value)) return problem(path, { zh: '应为对象', en: 'expected an object' })
    return first(Object.entries(value).map(([name, each]) => check(each, join(path, name))))
  }
}

function all(...checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) {
      const found = check(value, path)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function first(found: readonly (ShapeProblem | undefined)[]): ShapeProblem | undefined {
  return found.find((each) => each !== undefined)
}

function join(path: string, name: string): string {
  if (!/^[\w$]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

const bilingual = record({ zh: text, en: text })

const ownId: Check = (value, path) => {
  const [, group] = /^([a-z]+(?:-[a-z0-9]+)*)\/[a-z]+(?:-[a-z0-9]+)*$/.exec(String(value)) ?? []
  if (group === undefined) {
    return problem(path, {
      zh: `规则名“${String(value)}”应为“组/名”，用小写字母、数字和连字符，例如 linxi/title-length`,
      en: `the id "${String(value)}" should be group/name in small letters, digits and hyphens, such as linxi/title-length`,
    })
  }
  if (group !== 'internal' && !groups.some((each) => each === group)) return undefined
  return problem(path, {
    zh: `规则名“${String(value)}”用了内置的组“${group}”，请换成自己的组名`,
    en: `the id "${String(value)}" takes the built-in group "${group}"; use a group of your own`,
  })
}

const template = record({ zh: text, en: text, 'help?': bilingual, 'grouped?': bilingual })

/** A placeholder that one language has and the other has not. */
const samePlaceholders: Check = (value, path) => {
  if (!isRecord(value)) return undefined
  const namesOf = (key: string): string => compileTemplate(String(value[key])).names.toSorted().join(' ')
  if (namesOf('zh') === namesOf('en')) return undefined
  return problem(path, {
    zh: '中文和英文的占位符（{…}）不一致',
    en: 'the placeholders ({…}) of zh and en are not the same',
  })
}

const someMessages: Check = (value, path) =>
  isRecord(value) && Object.keys(value).length === 0
    ? problem(path, { zh: '至少要有一条消息', en: 'at least one message is needed' })
    : undefined

const optionShape = all(
  record({
    type: oneOf(['boolean', 'number', 'string', 'string[]'] satisfies OptionSpec['type'][]),
    default: () => undefined,
    zh: text,
    en: text,
    'minimum?': number,
    'maximum?': number,
    'values?': listOf(text),
  }),
  (value, path) => {
    if (!isOption(value)) return undefined
    const [wrong] = resolveOptions({ it: value }, { it: value.default }).problems
    return wrong && problem(join(path, 'default'), wrong.text)
  },
)

/** Called behind the check of the record. */
function isOption(value: unknown): value is OptionSpec {
  return isRecord(value) && typeof value['type'] === 'string' && 'default' in value
}

/** One notice, or several of which the last is the example. */
const example: Check = (value, path) => (Array.isArray(value) ? listOf(text) : text)(value, path)

const ruleShape = record({
  id: ownId,
  since: text,
  severity: oneOf(severities),
  fix: oneOf(['none', 'safe', 'unsafe'] satisfies Rule['fix'][]),
  verified: flag,
  basis: record({ strength: oneOf(['R', 'G', 'P', 'L', 'X', 'T']), zh: text, en: text }),
  messages: all(mapOf(all(template, samePlaceholders)), someMessages),
  'options?': mapOf(optionShape),
  docs: record({
    summary: bilingual,
    why: bilingual,
    limits: bilingual,
    good: listOf(example),
    bad: listOf(example),
  }),
  'needs?': listOf(characters),
  'spares?': listOf(oneOf(termKinds)),
  create: code,
  'across?': record({ collect: code, conclude: code }),
})

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
