/** `schema/config.schema.json`: JSON Schema (draft-07, which editors know best) of `.notice-lint.yaml`. */
import { type configKeys, type overrideKeys, presetNames, presets } from '../../src/config/index.ts'
import { groups, type OptionSpec, type Rule, severities, type TermKind } from '../../src/lint/index.ts'
import { words } from '../../src/report/rule-doc.ts'
import { fieldKeys } from '../../src/tree/index.ts'
import { inRegistryOrder } from './registry-text.ts'

type Schema = Readonly<Record<string, unknown>>

const listed: readonly Schema[] = [
  { type: 'string', minLength: 1 },
  { type: 'array', items: { type: 'string', minLength: 1 } },
]
const strings: Schema = { anyOf: [...listed, { type: 'null' }] }

/** A key that stands alone, without a value, is the same as none. */
const keys: Readonly<Record<(typeof configKeys)[number], Schema>> = {
  extends: {
    description: `依次继承的预设、文件或包，后面的优先 | presets, files or packages to build on, the later before the earlier（${presetNames.join('、')}）`,
    anyOf: [{ $ref: '#/definitions/base' }, { type: 'array', items: { $ref: '#/definitions/base' } }, { type: 'null' }],
  },
  plugins: { description: '自己的规则：文件或包 | rules of one’s own: files or packages', ...strings },
  lang: { description: '消息的语言 | language of the messages', enum: ['zh', 'en'] },
  ignore: { description: '不检查的文件，写法同 .gitignore | files to leave out, as in .gitignore', ...strings },
  terms: {
    description: '本单位的名称和用词 | names and words of one’s own',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      organs: { description: '机关、单位名称 | names of organs', ...strings },
      names: { description: '人名、地名、专名 | names of persons, places and things', ...strings },
      words: { description: '用词 | words', ...strings },
    } satisfies Record<TermKind, Schema>,
  },
  labels: {
    description: '页头标签的别名：标签 → 字段 | further header labels: label → field',
    type: ['object', 'null'],
    additionalProperties: { enum: [...fieldKeys, 'other'] },
  },
  rules: { anyOf: [{ $ref: '#/definitions/rules' }, { type: 'null' }] },
  overrides: {
    description: '只用于部分文件的设置，后面的优先 | settings for some files only, the later before the earlier',
    anyOf: [{ type: 'array', items: { $ref: '#/definitions/override' } }, { type: 'null' }],
  },
}

const overrideProperties: Readonly<Record<(typeof overrideKeys)[number], Schema>> = {
  files: { description: '用于哪些文件，写法同 .gitignore | the files it is for, as in .gitignore', anyOf: listed },
  ignore: { description: '其中不用于哪些文件 | the files among them that it is not for', ...strings },
  terms: keys.terms,
  labels: keys.labels,
  rules: keys.rules,
}

export function configSchemaText(rules: readonly Rule[]): string {
  return `${JSON.stringify(configSchema(rules), null, 2)}\n`
}

export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'notice-lint configuration',
    description: '.notice-lint.yaml；由 npm run generate 生成，勿改 | generated, do not edit',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: keys,
    definitions: {
      severity: { enum: severities },
      base: {
        anyOf: [
          ...Object.entries(presets).map(([name, { summary }]) => ({
            const: name,
            description: `${summary.zh} | ${summary.en}`,
          })),
          { type: 'string', minLength: 1, description: './文件.yaml，或者包名 | ./file.yaml, or a package' },
        ],
      },
      override: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: overrideProperties,
      },
      rules: {
        description: '按规则设定级别和选项 | severity and options by rule id',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(inRegistryOrder(rules).map((rule) => [rule.id, ruleSchema(rule)])),
        patternProperties: {
          [`^(?!(?:${groups.join('|')})/)[a-z]+(?:-[a-z0-9]+)*/[a-z]`]: {
            description: '插件的规则 | a rule of a plugin',
            anyOf: [
              { $ref: '#/definitions/severity' },
              {
                type: 'array',
                minItems: 1,
                maxItems: 2,
                items: [{ $ref: '#/definitions/severity' }, { type: 'object' }],
              },
            ],
          },
        },
      },
    },
  }
}

function ruleSchema(rule: Rule): Schema {
  const { docs, options = {} } = rule
  return {
    description: `${docs.summary.zh} | ${docs.summary.en}（${words.severity(rule, 'zh')}）`,
    anyOf: [
      { $ref: '#/definitions/severity' },
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [
          { $ref: '#/definitions/severity' },
          {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)])),
          },
        ],
        additionalItems: false,
      },
    ],
  }
}

function optionSchema(spec: OptionSpec): Schema {
  const described = { description: `${spec.zh} | ${spec.en}`, default: spec.default }
  switch (spec.type) {
    case 'boolean':
      return { ...described, type: 'boolean' }
    case 'number':
      return {
        ...described,
        type: 'number',
        ...(spec.minimum !== undefined && { minimum: spec.minimum }),
        ...(spec.maximum !== undefined && { maximum: spec.maximum }),
      }
    case 'string':
      return { ...described, type: 'string', ...(spec.values && { enum: spec.values }) }
    case 'string[]':
      return { ...described, type: 'array', items: { type: 'string', ...(spec.values && { enum: spec.values }) } }
  }
}
