/**
 * Findings that the writer of a Markdown notice has put up with, in comments that no reader of the notice sees:
 *
 *     <!-- notice-lint disable numbering/sequence, date/hao -->   from here on
 *     <!-- notice-lint enable numbering/sequence -->              and no further
 *     <!-- notice-lint disable-next-line -->                      the next line with words in it, all rules
 *
 * Plain text has no comments: there the configuration turns rules off by path, or a baseline keeps what is known.
 */
import { type Bilingual, type Language, type LintMessage, positionAt, type SourceText } from '../tree/index.ts'

/** Id of the message about a comment that hides nothing, such as one left behind after a repair. */
const unusedSuppression = 'internal/unused-suppression'

export interface Suppressions {
  /** Whether a finding of the rule in that line (counted from 1) is put up with. */
  covers(ruleId: string, line: number): boolean
  /** What to say of the comments that `covers` had no use for. */
  unused(language: Language): LintMessage[]
}

/** One rule of one comment; `rule` is undefined for all rules. */
interface Span {
  readonly rule: string | undefined
  readonly start: number
  readonly end: number
  /** Line of the comment. */
  readonly from: number
  /** Last line that it covers. */
  to: number
  used: boolean
}

const comment = /<!--[ \t]*notice-lint[ \t]+(disable-next-line|disable|enable)\b([^<>]*?)-->/g

const unusedText: Bilingual = { zh: '这条屏蔽注释没有用处', en: 'this comment hides nothing' }
const unusedRule: Bilingual = { zh: '屏蔽注释中的“{rule}”没有用处', en: '"{rule}" in this comment hides nothing' }
const unusedHelp: Bilingual = { zh: '删去', en: 'drop it' }

/** Undefined where the notice has no such comments. */
export function suppressionsIn(source: SourceText): Suppressions | undefined {
  if (source.format !== 'markdown' || !source.text.includes('notice-lint')) return undefined
  const spans = spansIn(source)
  if (spans.length === 0) return undefined
  return {
    covers(ruleId, line) {
      let covered = false
      for (const span of spans) {
        if ((span.rule !== undefined && span.rule !== ruleId) || line < span.from || line > span.to) continue
        span.used = true
        covered = true
      }
      return covered
    },
    unused: (language) => spans.filter(({ used }) => !used).map((span) => unusedMessage(span, source, language)),
  }
}

function spansIn(source: SourceText): Span[] {
  const spans: Span[] = []
  for (const { 0: written, 1: word, 2: list = '', index } of source.text.matchAll(comment)) {
    const ids = list.split(/[\s,，、]+/).filter((id) => id !== '')
    const { start, end } = positionAt(source, index, index + written.length)
    if (word === 'enable') {
      for (const span of spans) {
        if (ids.length === 0 || (span.rule !== undefined && ids.includes(span.rule)))
          span.to = Math.min(span.to, start.line)
      }
      continue
    }
    const to = word === 'disable' ? Number.POSITIVE_INFINITY : nextLine(source, end.line)
    for (const rule of ids.length === 0 ? [undefined] : ids) {
      spans.push({ rule, start: start.offset, end: end.offset, from: start.line, to, used: false })
    }
  }
  return spans
}

/** The next line with anything in it below `line`. */
function nextLine({ text, lineStarts }: SourceText, line: number): number {
  let next = line + 1
  while (next < lineStarts.length && text.slice(lineStarts[next - 1], lineStarts[next]).trim() === '') next++
  return next
}

function unusedMessage({ rule, start, end }: Span, source: SourceText, language: Language): LintMessage {
  const said = rule === undefined ? unusedText[language] : unusedRule[language].replace('{rule}', rule)
  return {
    ruleId: unusedSuppression,
    severity: 'warning',
    messageId: 'unused',
    message: said,
    position: positionAt(source, start, end),
    data: rule === undefined ? {} : { rule },
    help: unusedHelp[language],
  }
}
