import { type LineEnding, type SourceText, lineStartsOf } from '../tree/index.ts'

export type Format = SourceText['format']

/** By the ending of the name alone: a text that looks like Markdown is none. Standard input has no name: `text`. */
export function formatOf(path: string): Format {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text'
}

/** A plain text's `SourceText`; a Markdown file's one before its markup is looked at. */
export function plainSource(
  text: string,
  { path, format, encoding, bom }: Pick<SourceText, 'path' | 'format' | 'encoding' | 'bom'>,
): SourceText {
  const lineStarts = lineStartsOf(text)
  return {
    path,
    text,
    format,
    encoding,
    bom,
    lineEnding: lineEndingOf(text, lineStarts.length - 1),
    lineStarts,
    markup: [],
    hints: new Map(),
    frontMatter: [],
  }
}

/** `breaks` is the number of line ends in `text`. */
function lineEndingOf(text: string, breaks: number): LineEnding {
  if (breaks === 0) return 'none'
  if (!text.includes('\r')) return 'lf'
  const crlf = count(text, '\r\n')
  const cr = count(text, '\r') - crlf
  if (crlf === breaks) return 'crlf'
  return cr === breaks ? 'cr' : 'mixed'
}

function count(text: string, part: string): number {
  let found = 0
  for (let offset = text.indexOf(part); offset >= 0; offset = text.indexOf(part, offset + part.length)) found++
  return found
}
