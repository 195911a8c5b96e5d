/** Markdown: which characters are markup, and what the markup says. Everything else stays the notice's words. */
import type { FrontMatterField, Range, SourceText } from '../../../tree/index.ts'
import { findingsOf } from './findings.ts'
import { frontMatterFields } from './front-matter.ts'
import { lineHints } from './hints.ts'
import { type Parsed, parseMarkdown } from './parse.ts'

/**
 * The same source with `markup`, `hints` and `frontMatter`. Never fails: what is no Markdown is words.
 *
 * Numbers of lists (`1.`) and character references (`&nbsp;`) are words. 汉字 are markup only in comments, tags, front
 * matter, link destinations and the names of footnotes.
 */
export function markdown(source: SourceText): SourceText {
  const { parsed, front } = parseWithFrontMatter(source.text)
  const found = findingsOf(source.text, parsed)
  const markup = front === undefined ? found.markup : [front.range, ...found.markup]
  return { ...source, markup, hints: lineHints(source, markup, found), frontMatter: front?.fields ?? [] }
}

interface FrontMatter {
  readonly range: Range
  readonly fields: FrontMatterField[]
}

function parseWithFrontMatter(text: string): { readonly parsed: Parsed; readonly front?: FrontMatter } {
  // The parser takes a byte-order mark away and counts its offsets without it.
  const counted = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  if (!counted.startsWith('---')) return { parsed: parseMarkdown(counted, false) }
  const parsed = parseMarkdown(counted, true)
  const node = parsed.tree.children[0]
  if (node?.type !== 'yaml') return { parsed }
  const end = node.position?.end.offset ?? 0
  const yaml = /^[^\r\n]*(?:\r\n|\n|\r)/.exec(counted)?.[0].length ?? 0
  const closing = Math.max(counted.lastIndexOf('\n', end - 1), counted.lastIndexOf('\r', end - 1)) + 1
  const fields = frontMatterFields(counted.slice(yaml, closing), yaml)
  if (fields === undefined) return { parsed: parseMarkdown(counted, false) }
  return { parsed, front: { range: { start: 0, end }, fields } }
}
