/** `schema/config.schema.json`: JSON Schema (draft-07, which editors know best) of `.notice-lint.yaml`. */
import type { configKeys } from '../../src/config/index.ts'
import { type OptionSpec, type Rule, severities } from '../../src/lint/index.ts'
import { words } from '../../src/report/rule-doc.ts'
import { fieldKeys } from '../../src/tree/index.ts'
import { inRegistryOrder } from './registry-text.ts'

type Schema = Readonly<Record<string, unknown>>

/** A key that stands alone, without a value, is the same as none. */
const keys: Readonly<Record<(typeof configKeys)[number], Schema>> = {
  rules: { anyOf: [{ $ref: '#/definitions/rules' }, { type: 'null' }] },
  ignore: {
    description: '不检查的文件，写法同 .gitignore | files to leave out, as in .gitignore',
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }],
  },
  lang: { description: '消息的语言 | language of the messages', enum: ['zh', 'en'] },
  labels: {
    description: '页头标签的别名：标签 → 字段 | further header labels: label → field',
    type: ['object', 'null'],
    additionalProperties: { enum: [...fieldKeys, 'other'] },
  },
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
      rules: {
        description: '按规则设定级别和选项 | severity and options by rule id',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(inRegistryOrder(rules).map((rule) => [rule.id, ruleSchema(rule)])),
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
