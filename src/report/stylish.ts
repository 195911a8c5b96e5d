/** The report for people: place, finding, source line with carets, the other place, basis, what to do. */
import type { Bilingual, Language, LintMessage, Related, Severity } from '../tree/index.ts'
import { masked } from './mask.ts'
import { type Palette, plainPalette } from './palette.ts'
import type { FileResult, Reporter } from './result.ts'
import { type SnippetParts, snippetOf, snippetParts } from './snippet.ts'
import { summaryLines } from './summary.ts'
import { visible } from './visible.ts'
import { type Measure, measureFor, padTo } from './width.ts'

export interface StylishOptions {
  readonly language: Language
  readonly palette?: Palette
  /** Cells that a line of the source may take, 100 unless told otherwise. */
  readonly columns?: number
}

const labels: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

/** Rule ids stand in one column up to here; a longer message pushes its own further. */
const widestMessage = 60

export function stylishReporter({ language, palette = plainPalette, columns = 100 }: StylishOptions): Reporter {
  return {
    start: () => '',
    file: (result) => fileBlock(result, language, palette, columns),
    end: (summary) => summaryLines(summary, language, palette),
  }
}

/** A message with its parts made safe to print. */
interface Entry {
  readonly message: LintMessage
  readonly place: string
  readonly sentence: string
  readonly parts: SnippetParts | undefined
}

async function fileBlock(
  { path, messages, source, unchecked }: FileResult,
  language: Language,
  palette: Palette,
  columns: number,
): Promise<string> {
  if (messages.length === 0 || unchecked) return ''
  const entries = messages.map((message): Entry => {
    const { line, column } = message.position.start
    return {
      message,
      place: `${line}:${column}`,
      sentence: visible(message.message),
      parts: source && masked(snippetParts(source, message.position, columns), message.ruleId),
    }
  })
  const measure = await measureFor(entries.flatMap(({ sentence, parts }) => [sentence, ...textsOf(parts)]))
  const layout: Layout = {
    language,
    palette,
    columns,
    measure,
    places: Math.max(...entries.map((each) => each.place.length)),
    digits: Math.max(...messages.map((each) => String(each.position.start.line).length)),
    severities: Math.max(...messages.map((each) => measure(labels[each.severity][language]))),
    sentences: Math.min(widestMessage, Math.max(...entries.map((each) => measure(each.sentence)))),
  }
  const blocks = entries.map((entry) => entryLines(entry, layout).join('\n'))
  return `${palette.path(visible(path))}\n${blocks.join('\n')}\n\n`
}

function textsOf(parts: SnippetParts | undefined): string[] {
  return parts === undefined ? [] : [parts.before, parts.marked, parts.after]
}

/** Widths of one file's columns, in cells. */
interface Layout {
  readonly language: Language
  readonly palette: Palette
  readonly columns: number
  readonly measure: Measure
  readonly places: number
  readonly digits: number
  readonly severities: number
  readonly sentences: number
}

function entryLines({ message, place, sentence, parts }: Entry, layout: Layout): string[] {
  const { language, palette, measure } = layout
  const label = padTo(labels[message.severity][language], layout.severities, measure)
  const head = [
    palette.dim(place.padEnd(layout.places)),
    palette[message.severity](label),
    padTo(sentence, layout.sentences, measure),
    palette.dim(message.ruleId),
  ]
  const margin = ' '.repeat(3 + layout.digits)
  const notes = notesOf(message, language).map((note) => `${margin} ${palette.dim('=')} ${visible(note)}`)
  return [`  ${head.join('  ')}`, ...snippetLines(message, parts, layout), ...notes]
}

function snippetLines(message: LintMessage, parts: SnippetParts | undefined, layout: Layout): string[] {
  if (parts === undefined) return []
  const { palette, digits } = layout
  const { text, carets } = snippetOf(parts, layout.columns, layout.measure)
  const number = `   ${String(message.position.start.line).padStart(digits)}`
  return [
    `${palette.dim(`${number} │`)} ${text}`,
    `${palette.dim(`${' '.repeat(number.length)} │`)} ${palette[message.severity](carets)}`,
  ]
}

/** The sentence on the other place, with its line where the rule did not name it. */
function placed({ text, position, path }: Related, language: Language): string {
  if (path !== undefined) {
    const { line } = position.start
    return language === 'zh' ? `${text}（${path} 第 ${line} 行）` : `${text} (${path}, line ${line})`
  }
  const { line } = position.start
  if (text.includes(`第 ${line} 行`) || text.includes(`line ${line}`)) return text
  return language === 'zh' ? `${text}（第 ${line} 行）` : `${text} (line ${line})`
}

function notesOf({ related, basis, help, fix }: LintMessage, language: Language): string[] {
  const zh = language === 'zh'
  const flag = fix === undefined ? '' : fix.safe ? '--fix' : '--unsafe-fixes'
  return [
    ...(related === undefined ? [] : [placed(related, language)]),
    ...(basis === undefined ? [] : [zh ? `依据：${basis}` : `basis: ${basis}`]),
    ...(help === undefined
      ? []
      : [zh ? `办法：${help}${flag && `（${flag}）`}` : `help: ${help}${flag && ` (${flag})`}`]),
  ]
}
