/** Rows of tables: the cells between the bars. */
import type { Range } from '../../../tree/index.ts'

/**
 * What stands between the bars of one row, blanks at the ends left out; `bars` are their offsets in ascending order,
 * those outside the row passed over. Before the first and behind the last bar is a cell only where words stand there.
 */
export function cellsOf(text: string, row: Range, bars: readonly number[]): Range[] {
  const cells: Range[] = []
  let from = row.start
  let at = firstFrom(bars, row.start)
  for (let bar = bars[at]; bar !== undefined && bar < row.end; bar = bars[++at]) {
    const cell = trimmed(text, from, bar)
    if (from > row.start || cell.end > cell.start) cells.push(cell)
    from = bar + 1
  }
  const last = trimmed(text, from, row.end)
  if (last.end > last.start) cells.push(last)
  return cells
}

/** A row of a table that Markdown does not take for one. `delimiter` rows hold no cells. */
export interface LooseRow extends Range {
  readonly bars: readonly number[]
  readonly delimiter: boolean
}

/**
 * The rows of a paragraph that is a table but for the number of columns (`| 甲 | 乙 |` above `|---|`): each line begins
 * with a bar, and the second is a delimiter row. Undefined for other paragraphs.
 */
export function looseTable(text: string, { start, end }: Range): LooseRow[] | undefined {
  const block = text.slice(start, end)
  // Matches the first two lines of `|甲|乙|` + `|---|`; not of `|甲|` + `|乙|`.
  if (!/^\|[^\r\n]*(?:\r\n|\n|\r)[ \t>]*\|[ \t]*:?-[-:| \t]*(?![^\r\n])/.test(block)) return undefined
  const rows: LooseRow[] = []
  for (const line of block.matchAll(/[^\r\n]+/g)) {
    const indent = /^[ \t>]*/.exec(line[0])?.[0].length ?? 0
    const row = line[0].slice(indent).trimEnd()
    if (!row.startsWith('|')) return undefined
    const from = start + line.index + indent
    const bars = Array.from(row.matchAll(/(?<!\\)\|/g), (bar) => from + bar.index)
    rows.push({ start: from, end: from + row.length, bars, delimiter: /^\|[ \t]*:?-[-:| \t]*$/.test(row) })
  }
  return rows
}

/** A cell without the blanks at its ends; empty, at its start, where it holds nothing else. */
function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return from >= end ? { start, end: start } : { start: from, end: start + words.trimEnd().length }
}

/** Position in the sorted `offsets` of the first one that is not below `offset`. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
