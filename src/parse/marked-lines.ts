/** The lines of a Markdown file that notice-lint wrote (docs/markdown.md): what each is, its markup set aside. */
import {
  isEscape,
  type Leaf,
  type Mark,
  markedKey,
  type Range,
  readMark,
  type SourceText,
  type TextRole,
} from '../tree/index.ts'
import { type Line, leavesOfLine, linesOf, type Part } from './lines.ts'

/** One unit of the file, in order. Lines of a paragraph follow one another without an empty line. */
export type Entry =
  | { readonly kind: 'front' | 'paragraph' | 'table'; readonly lines: readonly Line[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly lines: readonly Line[] }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly lines: readonly Line[] }
  | { readonly kind: 'layout'; readonly lines: readonly Line[] }

type Kind =
  | { readonly kind: 'front' | 'words' | 'row' | 'layout' }
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'mark'; readonly mark: Mark }

/** Reads the whole file line by line. Linear in its text. */
export function entriesOf(source: SourceText): Entry[] {
  const markup: Range[] = []
  const kinds = scan(source, markup)
  const entries: Entry[] = []
  let open: Line[] | undefined
  let openKind: Kind['kind'] | undefined
  for (const line of linesOf({ ...source, markup, hints: new Map() })) {
    const kind = kinds[line.number - 1] ?? { kind: 'words' }
    if (kind.kind === 'mark') entries.push({ kind: 'mark', mark: kind.mark, lines: [line] })
    else if (kind.kind === 'heading') entries.push({ kind: 'heading', depth: kind.depth, lines: [line] })
    else if (kind.kind === 'layout') entries.push({ kind: 'layout', lines: [line] })
    else if (open !== undefined && openKind === kind.kind && (kind.kind === 'front' || line.blankBefore === 0)) {
      open.push(line)
      continue
    } else {
      open = [line]
      openKind = kind.kind
      const name = kind.kind === 'row' ? 'table' : kind.kind === 'front' ? 'front' : 'paragraph'
      entries.push({ kind: name, lines: open })
      continue
    }
    open = undefined
  }
  return entries
}

function scan(source: SourceText, markup: Range[]): Kind[] {
  const { text, lineStarts } = source
  const frontEnd = endOfFrontMatter(source)
  const kinds: Kind[] = []
  let inComment = false
  let rows = 0
  for (const [index, start] of lineStarts.entries()) {
    const end = lineStarts[index + 1] ?? text.length
    const line = text.slice(start, end).trim()
    const from = start + text.slice(start, end).indexOf(line)
    if (index < frontEnd) {
      kinds.push({ kind: 'front' })
      continue
    }
    const whole = () => line !== '' && markup.push({ start: from, end: from + line.length })
    if (inComment || line.startsWith('<!--')) {
      const mark = inComment || !line.endsWith('-->') ? undefined : readMark(line.slice(4, -3).trim())
      inComment = !line.includes('-->')
      whole()
      kinds.push(mark === undefined ? { kind: 'layout' } : { kind: 'mark', mark })
      rows = 0
      continue
    }
    rows = line.startsWith('|') ? rows + 1 : 0
    if (rows === 2 && /^[|:\s-]+$/.test(line)) {
      whole()
      kinds.push({ kind: 'row' })
      continue
    }
    kinds.push(scanWords(from, line, markup))
  }
  if (frontEnd > 0) markup.unshift(...frontMarkup(source, lineStarts[frontEnd] ?? text.length))
  return kinds
}

/** Markup within a line of words, a heading or a row: `#`, bars, backslashes before signs, `**`. */
function scanWords(from: number, line: string, markup: Range[]): Kind {
  const hashes = /^#{1,6}(?=[ \t]|$)/.exec(line)?.[0].length ?? 0
  const isRow = line.startsWith('|')
  if (hashes > 0) markup.push({ start: from, end: from + hashes })
  for (let at = hashes; at < line.length; at++) {
    const char = line.charAt(at)
    if (isEscape(line, at)) {
      markup.push({ start: from + at, end: from + at + 1 })
      at++
    } else if (char === '|' && isRow) markup.push({ start: from + at, end: from + at + 1 })
    else if (char === '*' && line.charAt(at + 1) === '*') {
      markup.push({ start: from + at, end: from + at + 2 })
      at++
    }
  }
  return hashes > 0 ? { kind: 'heading', depth: hashes } : { kind: isRow ? 'row' : 'words' }
}

/** Number of lines that the front matter takes, its fences included. */
function endOfFrontMatter({ text, lineStarts }: SourceText): number {
  const line = (index: number) => text.slice(lineStarts[index], lineStarts[index + 1] ?? text.length).trimEnd()
  if (line(0) !== '---') return 0
  for (let index = 1; index < lineStarts.length; index++) if (line(index) === '---') return index + 1
  return 0
}

/** All of the front matter but its keys and values. */
function frontMarkup({ text, frontMatter }: SourceText, end: number): Range[] {
  const words = frontMatter
    .filter(({ path }) => path[0] !== markedKey)
    .flatMap(({ keyRange, valueRange }) => [...scalarWords(text, keyRange), ...scalarWords(text, valueRange)])
  const markup: Range[] = []
  let from = 0
  for (const range of words.sort((left, right) => left.start - right.start)) {
    if (range.start > from) markup.push({ start: from, end: range.start })
    from = Math.max(from, range.end)
  }
  if (from < end) markup.push({ start: from, end })
  return markup
}

/** The words of a YAML scalar: its quotes, and the signs that stand before a quote within it, left out. */
function scalarWords(text: string, { start, end }: Range): Range[] {
  const quote = text.charAt(start)
  const isQuoted = end - start >= 2 && /["']/.test(quote) && text.charAt(end - 1) === quote
  if (!isQuoted) return [{ start, end }]
  const words: Range[] = []
  let from = start + 1
  for (let at = from; at < end - 1; at++) {
    if (text.charAt(at) !== (quote === "'" ? "'" : '\\')) continue
    words.push({ start: from, end: at })
    from = at + 1
    at++
  }
  return [...words, { start: from, end: end - 1 }].filter((range) => range.start < range.end)
}

/** Leaves of a line, parted at the given places; blanks before a backslash stay with the words before them. */
export function leafGroups(line: Line, parts: readonly Part[] = []): Leaf[][] {
  return leavesOfLine(line, parts).map((leaves) => leaves.map((leaf, index) => upTo(line, leaf, leaves[index + 1])))
}

function upTo(line: Line, leaf: Leaf, next: Leaf | undefined): Leaf {
  if (leaf.type !== 'text' || next?.value !== '\\' || next.type !== 'markup') return leaf
  const end = next.position.start
  return {
    ...leaf,
    value: line.source.text.slice(leaf.position.start.offset, end.offset),
    position: { ...leaf.position, end },
  }
}

/** The same for whole lines. */
export function leavesIn(lines: readonly Line[], role?: TextRole): Leaf[] {
  return lines.flatMap((line) =>
    leafGroups(line, [{ to: line.text.length, ...(role !== undefined && { role }) }]).flat(),
  )
}
