/** Mistakes in patterns: what .gitignore would take in silence, and match nothing. */
import type { Bilingual } from '../tree/index.ts'

const faults: readonly (readonly [RegExp, Bilingual])[] = [
  [/^\s*!?\s*$/, { zh: '路径模式是空的', en: 'the pattern is empty' }],
  [
    /^#/,
    { zh: '以“#”开头的路径模式是注释，请写作“\\#”', en: 'a pattern that begins with "#" is a comment; write "\\#"' },
  ],
  [/^!?(?:[A-Za-z]:|~)[\\/]/, { zh: '路径模式应为相对路径', en: 'the pattern should be a relative path' }],
  [
    /^!?\.\.(?:[\\/]|$)/,
    {
      zh: '路径模式只对配置所在的文件夹以内有效，不能用“..”',
      en: 'patterns count within the configuration’s folder; ".." leads out of it',
    },
  ],
  [/^!?\.[\\/]/, { zh: '路径模式不要以“./”开头', en: 'leave out the "./" at the start of the pattern' }],
  [/\\(?![\s#!\\*?[\]{}])/, { zh: '路径模式的分隔符用“/”，不用“\\”', en: 'patterns are parted by "/", not "\\"' }],
  [
    /\{[^{}]*,[^{}]*\}/,
    {
      zh: '路径模式不认花括号，请分成几条写',
      en: 'braces have no meaning in patterns; write several patterns',
    },
  ],
  [/(?<!\\)\[(?![^\]]+\])/, { zh: '路径模式里的“[”没有配对', en: 'a "[" of the pattern is not closed' }],
]

/** What is wrong with a pattern as in .gitignore. */
export function patternProblem(pattern: string): Bilingual | undefined {
  return faults.find(([form]) => form.test(pattern))?.[1]
}
