/** Markdown for a comment on a merge request: a table a file, the sums below. */
import type { Bilingual, Language, Severity } from '../tree/index.ts'
import { markdownCell } from './escape.ts'
import type { Reporter } from './result.ts'
import { summaryLines } from './summary.ts'
import { plainPalette } from './palette.ts'

/** Comments have a greatest length (65,536 characters on GitHub). */
const mostRows = 200

const words: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '❌ 错误', en: '❌ error' },
  warning: { zh: '⚠️ 警告', en: '⚠️ warning' },
  info: { zh: 'ℹ️ 提示', en: 'ℹ️ info' },
}
const heads: Bilingual = { zh: '| 行 | 级别 | 问题 | 规则 |', en: '| Line | Severity | Finding | Rule |' }

export function markdownReporter(language: Language): Reporter {
  let rows = 0
  let left = 0
  return {
    start: () => `### notice-lint\n`,
    file: async ({ path, messages }) => {
      const shown = messages.slice(0, mostRows - rows)
      rows += shown.length
      left += messages.length - shown.length
      if (shown.length === 0) return ''
      const table = shown.map(({ severity, ruleId, message, help, position }) => {
        const text = help === undefined ? markdownCell(message) : `${markdownCell(message)}<br>${markdownCell(help)}`
        return `| ${position.start.line} | ${words[severity][language]} | ${text} | \`${ruleId}\` |\n`
      })
      return `\n**${markdownCell(path)}**\n\n${heads[language]}\n| --: | :-- | :-- | :-- |\n${table.join('')}`
    },
    end: (summary) => {
      const more = { zh: `另有 ${left} 条未列出。`, en: `${left} more are not listed.` }
      const sums = summaryLines(summary, language, plainPalette).trim().replaceAll('\n', '  \n')
      return [...(left > 0 ? [`\n${more[language]}\n`] : []), ...(sums === '' ? [] : [`\n${sums}\n`])].join('')
    },
  }
}
