import { Ajv } from 'ajv'
import { parse as yamlValue } from 'yaml'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../scripts/generate/config-schema.ts'
import { inRegistryOrder, registryText } from '../../scripts/generate/registry-text.ts'
import { parseConfig } from '../../src/config/index.ts'
import { type Rule, rules } from '../../src/lint/index.ts'
import { sampleRule } from '../lint/sample-rule.ts'

function named(id: Rule['id']): Rule {
  return { ...sampleRule, id, create: () => ({}) }
}

describe('registryText', () => {
  const ids = ['webpage/boilerplate', 'date/no-zero-padding', 'metadata/title-mismatch', 'date/invalid'] as const

  it('orders rules by group, then by name, whatever the order of the files', () => {
    const sorted = ['metadata/title-mismatch', 'date/invalid', 'date/no-zero-padding', 'webpage/boilerplate']
    expect(inRegistryOrder(ids.map(named)).map(({ id }) => id)).toEqual(sorted)
    expect(inRegistryOrder(ids.toReversed().map(named)).map(({ id }) => id)).toEqual(sorted)
  })

  it('imports each by its path under a name of its own', () => {
    const text = registryText(
      ['date/no-zero-padding' as const, 'numbering/sequence' as const, 'attachment/sequence' as const].map(named),
    )
    expect(text).toContain("import dateNoZeroPadding from './rules/date/no-zero-padding.ts'\n")
    expect(text).toContain('= [dateNoZeroPadding, numberingSequence, attachmentSequence]\n')
  })

  it('breaks a long list as the formatter does', () => {
    const many = Array.from({ length: 9 }, (_, at) => named(`numbering/sequence-${at}`))
    expect(registryText(many)).toContain('= [\n  numberingSequence0,\n  numberingSequence1,\n')
  })
})

describe('the schema of the configuration', () => {
  const valid = new Ajv({ allowUnionTypes: true, strictTuples: false }).compile(configSchema(rules))
  const rule = rules[0]
  const id = rule?.id ?? ''

  it.each([
    '{}',
    '',
    'rules:',
    `rules: { ${id}: off }`,
    `rules: { ${id}: [error] }`,
    `rules: { ${id}: [error, {}] }`,
    'ignore: drafts/**',
    'ignore: [drafts/**, "*.bak"]',
    'lang: en',
    'labels: { 文件编号: documentNumber, 备查: other }',
  ])('accepts what the tool accepts: %s', (text) => {
    expect(parseConfig(text).problems).toEqual([])
    expect(valid(yamlValue(text)), JSON.stringify(valid.errors)).toBe(true)
  })

  it.each([
    '[]',
    'rulez: {}',
    'rules: []',
    'rules: { date/such-rule: off }',
    `rules: { ${id}: warn }`,
    `rules: { ${id}: [] }`,
    `rules: { ${id}: [error, {}, 1] }`,
    `rules: { ${id}: [error, { noSuchOption: 1 }] }`,
    'ignore: 1',
    'ignore: [1]',
    'lang: de',
    'labels: { 文件编号: number }',
  ])('refuses what the tool refuses: %s', (text) => {
    expect(parseConfig(text).problems).not.toEqual([])
    expect(valid(yamlValue(text))).toBe(false)
  })

  it('knows the options of every rule, with their bounds and values', () => {
    const withOptions = new Ajv({
      allowUnionTypes: true,
      strictTuples: false,
      // The sample has the id of a plugin's rule.
      allowMatchingProperties: true,
    }).compile(configSchema([sampleRule]))
    const accepts = (options: unknown): boolean => withOptions({ rules: { 'mine/letters': ['info', options] } })
    expect(accepts({ fold: true, letters: ['甲'], least: 9, style: 'fancy' })).toBe(true)
    for (const wrong of [{ fold: 1 }, { letters: '甲' }, { least: 0 }, { least: 10 }, { style: 'x' }, { flod: true }]) {
      expect(accepts(wrong), JSON.stringify(wrong)).toBe(false)
    }
  })
})
