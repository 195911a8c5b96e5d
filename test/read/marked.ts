import { readSource } from '../../src/read/index.ts'
import { markdown } from '../../src/read/formats/markdown/index.ts'
import type { LineHint, SourceText } from '../../src/tree/index.ts'

/** A Markdown text, read. */
export function readMarkdown(text: string): SourceText {
  const result = readSource(new TextEncoder().encode(text), { path: 'notice.md', markdown })
  if (!result.ok) throw new Error(`no text: ${result.problem.kind}`)
  return result.source
}

/** The text with each range of markup in ⟦ ⟧. */
export function marked({ text, markup }: SourceText): string {
  let shown = ''
  let from = 0
  for (const { start, end } of markup) {
    shown += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`
    from = end
  }
  return shown + text.slice(from)
}

/** Hints in the order of lines, cells as words. */
export function hintsOf({ text, hints }: SourceText): Record<number, object> {
  const shown = ([line, hint]: readonly [number, LineHint]): [number, object] => {
    const { cells, ...rest } = hint
    return [
      line,
      cells === undefined ? rest : { ...rest, cells: cells.map(({ start, end }) => text.slice(start, end)) },
    ]
  }
  return Object.fromEntries([...hints].map(shown))
}

/** What is wrong with the ranges of markup: they are sorted, apart, not empty and inside the text. */
export function brokenRanges({ text, markup }: SourceText): object[] {
  return markup.filter(({ start, end }, at) => end <= start || end > text.length || start < (markup[at - 1]?.end ?? 0))
}
