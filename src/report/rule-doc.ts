/** What explain and the rule table need of a rule; a Rule of lint has this shape. */
import type { Bilingual, Language, Severity } from '../tree/index.ts'

export interface RuleDoc {
  readonly id: string
  readonly since: string
  readonly severity: Severity | 'off'
  readonly fix: 'none' | 'safe' | 'unsafe'
  readonly verified: boolean
  readonly basis: Bilingual & { readonly strength: 'R' | 'G' | 'P' | 'L' | 'X' | 'T' }
  readonly options?: Readonly<Record<string, OptionDoc>>
  readonly docs: {
    readonly summary: Bilingual
    readonly why: Bilingual
    readonly limits: Bilingual
    /** One notice, or several of which the last is the example. */
    readonly good: readonly (string | readonly string[])[]
    readonly bad: readonly (string | readonly string[])[]
  }
}

export type OptionDoc = Bilingual & {
  readonly type: string
  readonly default: boolean | number | string | readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
}

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>

const severityWords: Words<RuleDoc['severity']> = {
  error: { zh: '错误（error）', en: 'error' },
  warning: { zh: '警告（warning）', en: 'warning' },
  info: { zh: '提示（info）', en: 'info' },
  off: { zh: '默认关闭（off）', en: 'off' },
}

const fixWords: Words<RuleDoc['fix']> = {
  none: { zh: '不能自动修改', en: 'none' },
  safe: { zh: '可自动修改', en: 'safe' },
  unsafe: { zh: '可自动修改，改后须核对', en: 'unsafe, to be looked over' },
}

const strengthWords: Words<RuleDoc['basis']['strength']> = {
  R: { zh: '规定', en: 'regulation' },
  G: { zh: '标准中的“一般、宜”', en: 'a standard’s "as a rule"' },
  P: { zh: '惯例', en: 'practice' },
  L: { zh: '本站要求', en: 'profile of a site' },
  X: { zh: '前后核对', en: 'cross-check' },
  T: { zh: '技术性检查', en: 'technical hygiene' },
}

export const words = {
  severity: (rule: RuleDoc, language: Language): string => severityWords[rule.severity][language],
  fix: (rule: RuleDoc, language: Language): string => fixWords[rule.fix][language],
  strength: (rule: RuleDoc, language: Language): string => strengthWords[rule.basis.strength][language],
}

/** `numbering` of `numbering/sequence`. */
export function groupOf(rule: Pick<RuleDoc, 'id'>): string {
  return rule.id.slice(0, rule.id.indexOf('/'))
}
