/** One page with the findings beside the text of each notice: no network, no second file, made to be printed too. */
import type { Bilingual, Language, LintMessage, Severity } from '../tree/index.ts'
import { xml } from './escape.ts'
import { pageScript, pageStyle } from './html-page.ts'
import { plainPalette } from './palette.ts'
import type { FileResult, Reporter } from './result.ts'
import type { SnippetSource } from './snippet.ts'
import { summaryLines } from './summary.ts'
import { visible } from './visible.ts'

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

const said = {
  title: { zh: '公文检查报告', en: 'Findings in notices' },
  filter: { zh: '只看：', en: 'Show: ' },
  clean: { zh: '没有发现问题', en: 'no problems found' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
} as const

/** Longer lines are shown around their findings only. */
const longestLine = 4000

export function htmlReporter(language: Language): Reporter {
  const rules = new Map<string, number>()
  let findings = 0
  return {
    start: () => {
      const lang = language === 'zh' ? 'zh-CN' : 'en'
      const title = said.title[language]
      return `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n<header><h1>${title}</h1><nav id="filters" aria-label="${said.filter[language]}"></nav></header>\n<main>\n`
    },
    file: async (result) => {
      const first = findings
      findings += result.messages.length
      for (const { ruleId } of result.messages) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
      return fileSection(result, first, language)
    },
    end: (summary) => {
      const sums = summaryLines(summary, language, plainPalette).trim()
      const counts = [...rules].sort(([one], [two]) => (one < two ? -1 : 1))
      const data = JSON.stringify({ filter: said.filter[language], rules: counts }).replaceAll('<', '\\u003c')
      return `</main>\n<footer>${xml(sums).replaceAll('\n', '<br>')}</footer>\n<script type="application/json" id="data">${data}</script>\n<script>${pageScript}</script>\n</body>\n</html>\n`
    },
  }
}

function fileSection({ path, messages, source }: FileResult, first: number, language: Language): string {
  const name = xml(visible(path))
  if (messages.length === 0) {
    return `<section class="file clean"><h2>${name}</h2><p>${said.clean[language]}</p></section>\n`
  }
  const list = messages.map((message, at) => findingItem(message, first + at, source !== undefined, language))
  const text = source === undefined ? '' : `<ol class="text">${textLines(source, messages, first)}</ol>`
  return `<section class="file"><h2>${name}</h2><div class="both"><ol class="findings">${list.join('')}</ol>${text}</div></section>\n`
}

function findingItem(
  { severity, ruleId, message, help, basis, position: { start } }: LintMessage,
  id: number,
  linked: boolean,
  language: Language,
): string {
  const place = said.line[language].replace('{line}', String(start.line))
  const link = linked ? `<a href="#m${id}">${place}</a>` : place
  const more = [help, basis].filter((each) => each !== undefined).map((each) => `<p>${xml(visible(each))}</p>`)
  return `<li class="${severity}" data-rule="${xml(ruleId)}"><span class="severity">${severityWords[severity][language]}</span> ${link} <strong>${xml(visible(message))}</strong>${more.join('')}<code>${xml(ruleId)}</code></li>`
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly id: number
  readonly severity: Severity
  readonly rule: string
}

/** The notice line by line, each finding's place marked; where two overlap, the first one is. */
function textLines({ text, lineStarts }: SnippetSource, messages: readonly LintMessage[], first: number): string {
  const marks = messages
    .map(({ position, severity, ruleId }, at): Mark => {
      const { start, end } = position
      return { start: start.offset, end: end.offset, id: first + at, severity, rule: ruleId }
    })
    .sort((one, two) => one.start - two.start)
  let next = 0
  return lineStarts
    .map((start, at) => {
      const following = lineStarts[at + 1]
      const end = following ?? text.length
      const here: Mark[] = []
      for (let mark = marks[next]; mark !== undefined && mark.start < (following ?? Infinity); mark = marks[++next]) {
        here.push(mark)
      }
      return `<li>${lineHtml(text.slice(start, end).replace(/[\r\n]+$/, ''), start, here)}</li>`
    })
    .join('')
}

function lineHtml(line: string, offset: number, marks: readonly Mark[]): string {
  let html = ''
  let done = 0
  for (const { start, end, id, severity, rule } of marks) {
    const from = Math.max(done, Math.min(line.length, start - offset))
    const to = Math.max(from, Math.min(line.length, end - offset))
    const words = printed(line.slice(from, to))
    html += `${between(line, done, from)}<mark id="m${id}" class="${severity}" data-rule="${xml(rule)}">${words}</mark>`
    done = to
  }
  return html + between(line, done, line.length)
}

/** Words without findings; the middle of a very long line is left out. */
function between(line: string, from: number, to: number): string {
  if (to - from <= longestLine) return printed(line.slice(from, to))
  return `${printed(line.slice(from, from + longestLine / 2))}…${printed(line.slice(to - longestLine / 2, to))}`
}

function printed(text: string): string {
  return xml(visible(text))
}
