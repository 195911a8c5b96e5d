/** One rule, whole, for the terminal. */
import type { Language } from '../tree/index.ts'
import { type Palette, plainPalette } from './palette.ts'
import { type OptionDoc, type RuleDoc, words } from './rule-doc.ts'

export function explainText(rule: RuleDoc, language: Language, palette: Palette = plainPalette): string {
  const zh = language === 'zh'
  const { docs, basis } = rule
  const unverified = zh ? '（条文未核对原文）' : ' (clause not checked against the original text)'
  const facts: readonly (readonly [string, string])[] = [
    [zh ? '级别' : 'severity', words.severity(rule, language)],
    [zh ? '依据' : 'basis', `${basis[language]}${rule.verified ? '' : unverified}`],
    [zh ? '效力' : 'strength', words.strength(rule, language)],
    [zh ? '修改' : 'fix', words.fix(rule, language)],
    [zh ? '始于' : 'since', rule.since],
  ]
  const sections: readonly (readonly [string, string])[] = [
    [zh ? '为什么' : 'why', docs.why[language]],
    [zh ? '查不到的、可能不准的' : 'what it does not catch', docs.limits[language]],
    [zh ? '选项' : 'options', optionList(rule.options ?? {}, language)],
    [zh ? '正确' : 'good', docs.good.map(block).join('\n\n')],
    [zh ? '错误' : 'bad', docs.bad.map(block).join('\n\n')],
  ]
  return [
    palette.bold(rule.id),
    docs.summary[language],
    '',
    ...facts.map(([name, value]) => (zh ? `${name}：${value}` : `${name}: ${value}`)),
    ...sections.filter(([, text]) => text !== '').flatMap(([heading, text]) => ['', palette.bold(heading), text]),
    '',
  ].join('\n')
}

/** An example as it would stand in a file, set in by four blanks; several files with a line between them. */
function block(example: string | readonly string[]): string {
  if (typeof example !== 'string') return example.map(block).join('\n    ――――\n')
  return example.replace(/\n+$/, '').replaceAll(/^/gm, '    ')
}

function optionList(options: Readonly<Record<string, OptionDoc>>, language: Language): string {
  return Object.entries(options)
    .map(
      ([name, option]) => `  ${name} (${typeOf(option)}) = ${JSON.stringify(option.default)}\n    ${option[language]}`,
    )
    .join('\n')
}

function typeOf({ type, values, minimum, maximum }: OptionDoc): string {
  const limits = minimum === undefined && maximum === undefined ? '' : ` ${minimum ?? ''}…${maximum ?? ''}`
  return `${type}${limits}${values === undefined ? '' : `: ${values.join(' | ')}`}`
}
