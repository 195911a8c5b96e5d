/** The last lines of the report for people: how much was found, mended, and could be mended. */
import type { Bilingual, Language, Severity } from '../tree/index.ts'
import type { Palette } from './palette.ts'
import type { Summary } from './result.ts'

const units: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '个错误', en: 'error' },
  warning: { zh: '个警告', en: 'warning' },
  info: { zh: '条提示', en: 'info message' },
}

/** `''` where no file could be checked: "no problems found" would be a lie. */
export function summaryLines(summary: Summary, language: Language, palette: Palette): string {
  const { files, unchecked, errors, warnings, infos, fixed } = summary
  if (files === unchecked) return ''
  const counts = { error: errors - unchecked, warning: warnings, info: infos }
  const found = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity]
      return palette[severity](language === 'zh' ? `${count} ${units[severity].zh}` : plural(count, units[severity].en))
    })
  const checked = files - unchecked
  if (language === 'zh') {
    const mended = fixed === undefined ? '' : `，改正了 ${fixed} 处`
    const left = fixed === undefined ? found.join('、') : found.length > 0 ? `还有 ${found.join('、')}` : '没有剩下问题'
    const rest = unchecked === 0 ? '' : `；另有 ${unchecked} 个未能检查`
    return `检查了 ${checked} 个文件${mended}：${left || '没有发现问题'}${rest}\n${fixLine(summary, 'zh')}`
  }
  const mended = fixed === undefined ? '' : `, ${plural(fixed, 'place')} fixed`
  const left =
    fixed === undefined ? found.join(', ') : found.length > 0 ? `${found.join(', ')} left` : 'no problems left'
  const rest = unchecked === 0 ? '' : `; ${unchecked} more could not be checked`
  return `${plural(checked, 'file')} checked${mended}: ${left || 'no problems found'}${rest}\n${fixLine(summary, 'en')}`
}

/** What a run with fixes, or with more of them, would mend; `''` where nothing is left. */
function fixLine({ fixable, unsafe, fixed }: Summary, language: Language): string {
  // After a run with --fix a safe fix is left only where it could not be written, which was said.
  const safe = fixed === undefined ? fixable - unsafe : 0
  const parts = [
    ...(safe > 0 ? [{ zh: `${safe} 条可用 --fix 改正`, en: `${safe} with --fix` }] : []),
    ...(unsafe > 0
      ? [
          {
            zh: `${unsafe} 条可用 --unsafe-fixes 改正，改后须核对`,
            en: `${unsafe} with --unsafe-fixes, to be looked over`,
          },
        ]
      : []),
  ]
  if (parts.length === 0) return ''
  if (language === 'zh') return `其中 ${parts.map(({ zh }) => zh).join('；')}\n`
  return `can be fixed: ${parts.map(({ en }) => en).join('; ')}\n`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
