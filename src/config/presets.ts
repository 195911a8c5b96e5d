/** Configurations to build on, by name. Sources: the catalogue of rules; headers of real sites. */
import { rules, type RuleSetting } from '../lint/index.ts'
import type { Bilingual, Severity } from '../tree/index.ts'
import { type Config, emptyConfig } from './config.ts'

export interface Preset {
  readonly summary: Bilingual
  /** For every built-in rule: its own severity → the one it has here. */
  readonly severities?: Readonly<Record<Severity | 'off', Severity | 'off'>>
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

export const presets = {
  recommended: {
    summary: { zh: '默认：各条规则自己的级别', en: 'the defaults: each rule at its own severity' },
    severities: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
  },
  strict: {
    summary: {
      zh: '从严：提示升为警告，默认关闭的规则给出提示',
      en: 'strict: infos become warnings, and rules that are off by default give infos',
    },
    severities: { error: 'error', warning: 'warning', info: 'warning', off: 'info' },
  },
  'gov-cn': {
    summary: {
      zh: '中国政府网：页头七个字段，索引号为九位机构代码、年份和五位流水号',
      en: 'the State Council’s site: seven header fields; an index number of agency code, year and serial',
    },
    rules: {
      'metadata/required-fields': [
        'warning',
        {
          required: ['indexNumber', 'category', 'issuer', 'dateWritten', 'title', 'documentNumber', 'datePublished'],
        },
      ],
      'metadata/index-format': ['warning', { masks: ['*********/YYYY-#####'] }],
    },
  },
  fujian: {
    summary: {
      zh: '福建各级政府网：索引号如 XM02104-0200-2020-00002，页头列文号、机构和生成日期',
      en: 'sites of Fujian: index numbers such as XM02104-0200-2020-00002; number, organ and date in the header',
    },
    rules: {
      'metadata/required-fields': ['warning', { required: ['indexNumber', 'documentNumber', 'issuer', 'dateWritten'] }],
      'metadata/index-format': ['warning', { masks: ['**#####-####-YYYY-#####'] }],
    },
  },
  chongqing: {
    summary: {
      zh: '重庆各级政府网：索引号为十八位统一社会信用代码、年份和五位流水号',
      en: 'sites of Chongqing: an index number of the organ’s 18-character credit code, year and serial',
    },
    rules: {
      'metadata/required-fields': [
        'warning',
        { required: ['indexNumber', 'category', 'issuer', 'dateWritten', 'datePublished', 'title'] },
      ],
      'metadata/index-format': ['warning', { masks: ['******************/YYYY-#####'] }],
    },
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof presets

export const presetNames: readonly string[] = Object.keys(presets)

export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(presets, name)
}

/** What a preset says, as a file would. */
export function presetConfig(name: PresetName): Config {
  const { severities, rules: own }: Preset = presets[name]
  const raised = severities === undefined ? [] : rules.map(({ id, severity }) => [id, severities[severity]] as const)
  return { ...emptyConfig, rules: { ...Object.fromEntries(raised), ...own } }
}
