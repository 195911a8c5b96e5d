/** The schema that editors read and the checks of the program agree, on fixtures/config. */
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { isPreset, parseConfig, presetConfig, presetNames, presets } from '../../src/config/index.ts'
import { defineRule, settingProblems } from '../../src/lint/index.ts'
import { sampleRule } from '../lint/sample-rule.ts'

const schema: object = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'))
const isValid = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false }).compile(schema)

const { since, severity, fix, verified, basis, messages, docs } = sampleRule
const ownRule = defineRule({
  id: 'linxi/title-length',
  since,
  severity,
  fix,
  verified,
  basis,
  messages,
  docs,
  options: { longest: { type: 'number', default: 50, zh: '最长', en: 'longest' } },
  create: () => ({}),
})

const filesOf = (folder: string): [string, string][] =>
  readdirSync(`fixtures/config/${folder}`).map((name) => [
    name,
    readFileSync(`fixtures/config/${folder}/${name}`, 'utf8'),
  ])

describe('a configuration', () => {
  it.each(filesOf('good'))('%s is good to the program and to the schema', (_, text) => {
    expect(parseConfig(text, [ownRule]).problems).toEqual([])
    isValid(parseYaml(text))
    expect(isValid.errors).toBeNull()
  })

  it.each(filesOf('bad'))('%s is bad to both', (_, text) => {
    expect(parseConfig(text, [ownRule]).problems).toHaveLength(1)
    expect(isValid(parseYaml(text))).toBe(false)
  })
})

describe.each(presetNames)('the preset %s', (name) => {
  it('sets what there is', () => {
    if (!isPreset(name)) throw new Error(name)
    const { rules } = presetConfig(name)
    expect(settingProblems(rules)).toEqual([])
    expect(isValid({ rules })).toBe(true)
    expect(presets[name].summary.zh).not.toBe('')
    expect(presets[name].summary.en).not.toBe('')
  })
})
