/** Comments that put up with a finding, in Markdown; plain text has no place for them. */
import type { TextEdit } from 'vscode-languageserver/node.js'
import type { Bilingual, SourceText } from '../index.ts'
import type { CheckedNotice } from './checked-document.ts'

export interface Suppression {
  readonly title: string
  readonly edits: readonly TextEdit[]
}

const say: Readonly<Record<'line' | 'file', Bilingual>> = {
  line: { zh: '这一行不查 ', en: 'Disable for this line: ' },
  file: { zh: '本文不查 ', en: 'Disable in this file: ' },
}

export function suppressionsFor(
  ruleId: string,
  line: number,
  { source, places, language }: CheckedNotice,
): Suppression[] {
  if (source.format !== 'markdown' || ruleId.startsWith('internal/')) return []
  const top = lineBelowFrontMatter(source)
  const insertAt = (at: number, directive: string): TextEdit[] => {
    const offset = source.lineStarts[at - 1] ?? source.text.length
    const indent = /^[ \t]*/.exec(source.text.slice(offset, offset + 80))?.[0] ?? ''
    const newText = `${indent}<!-- notice-lint ${directive} ${ruleId} -->${lineEndOf(source)}`
    return [{ range: places.rangeBetween(offset, offset), newText }]
  }
  // A comment between the rows of a table would end it, and one in front matter is none.
  const isLine = line >= top && source.hints.get(line)?.cells === undefined
  return [
    ...(isLine ? [{ title: say.line[language] + ruleId, edits: insertAt(line, 'disable-next-line') }] : []),
    // A finding in the front matter stands above any comment.
    ...(line >= top ? [{ title: say.file[language] + ruleId, edits: insertAt(top, 'disable') }] : []),
  ]
}

function lineBelowFrontMatter({ frontMatter, text, lineStarts }: SourceText): number {
  const last = frontMatter.at(-1)
  if (last === undefined) return 1
  const fence = /^(?:---|\.\.\.)[ \t]*$/m
  const from = Math.max(last.valueRange.end, last.keyRange.end)
  const found = fence.exec(text.slice(from))
  if (found === null) return 1
  const end = from + found.index
  return lineStarts.filter((start) => start <= end).length + 1
}

function lineEndOf({ lineEnding }: SourceText): string {
  return lineEnding === 'crlf' ? '\r\n' : lineEnding === 'cr' ? '\r' : '\n'
}
