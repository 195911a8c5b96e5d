/** Options of one rule: what was given, checked against the rule's specs and filled up with their defaults. */
import type { Bilingual } from '../tree/index.ts'
import { nearestNames } from './nearest.ts'
import type { OptionSpec, OptionValues } from './rule.ts'

export interface OptionProblem {
  readonly option: string
  readonly text: Bilingual
  /** Known names that may be meant, at most four. */
  readonly nearest: readonly string[]
}

export interface ResolvedOptions {
  readonly values: OptionValues<Record<string, OptionSpec>>
  readonly problems: readonly OptionProblem[]
}

type Specs = Readonly<Record<string, OptionSpec>>

/** Never throws: an option that cannot be used keeps its default and is named in `problems`. */
export function resolveOptions(specs: Specs, given: Readonly<Record<string, unknown>>): ResolvedOptions {
  const problems: OptionProblem[] = []
  const values: Record<string, OptionSpec['default']> = {}
  for (const [name, spec] of Object.entries(specs)) {
    values[name] = spec.default
    if (!Object.hasOwn(given, name)) continue
    const value = given[name]
    const problem = problemOf(spec, value)
    if (problem !== undefined) problems.push({ option: name, text: problem, nearest: [] })
    else if (isOptionValue(value)) values[name] = value
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(specs, name)) continue
    problems.push({
      option: name,
      text: { zh: `没有选项“${name}”`, en: `there is no option "${name}"` },
      nearest: nearestNames(name, Object.keys(specs)),
    })
  }
  return { values, problems }
}

function isOptionValue(value: unknown): value is OptionSpec['default'] {
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || isListOfStrings(value)
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function problemOf(spec: OptionSpec, value: unknown): Bilingual | undefined {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { zh: '应为 true 或 false', en: 'expected true or false' }
    case 'number':
      return numberProblem(spec, value)
    case 'string':
      if (typeof value !== 'string') return { zh: '应为一个字符串', en: 'expected a string' }
      return valuesProblem(spec.values, [value])
    case 'string[]':
      if (!isListOfStrings(value)) return { zh: '应为字符串列表', en: 'expected a list of strings' }
      return valuesProblem(spec.values, value)
  }
}

function numberProblem(spec: Extract<OptionSpec, { type: 'number' }>, value: unknown): Bilingual | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return { zh: '应为一个数', en: 'expected a number' }
  if (spec.minimum !== undefined && value < spec.minimum) {
    return { zh: `不能小于 ${spec.minimum}`, en: `expected at least ${spec.minimum}` }
  }
  if (spec.maximum !== undefined && value > spec.maximum) {
    return { zh: `不能大于 ${spec.maximum}`, en: `expected at most ${spec.maximum}` }
  }
  return undefined
}

function valuesProblem(known: readonly string[] | undefined, given: readonly string[]): Bilingual | undefined {
  const strange = known === undefined ? undefined : given.find((each) => !known.includes(each))
  if (known === undefined || strange === undefined) return undefined
  return {
    zh: `没有“${strange}”这个值，可用：${known.join('、')}`,
    en: `"${strange}" is not one of: ${known.join(', ')}`,
  }
}
