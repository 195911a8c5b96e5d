/** Markdown → mdast by remark, and beside the tree the places of the signs that the tree does not keep. */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Range } from '../../../tree/index.ts'

export interface Parsed {
  readonly tree: Root
  /** Signs that are markup wherever they stand, in document order. */
  readonly signs: readonly Range[]
  /** `[` … `]` of links and images, by the offset of the first sign; ranges of the two brackets, `![` being one. */
  readonly labels: ReadonlyMap<number, { readonly open: Range; readonly close: Range }>
  /** Offsets of the bars between table cells, in document order. */
  readonly bars: readonly number[]
}

/** Tokens of micromark that are nothing but signs. */
const signTokens = [
  'atxHeadingSequence',
  'autolinkMarker',
  'blockQuoteMarker',
  'codeTextSequence',
  'escapeMarker',
  'tableDelimiterRow',
  'taskListCheck',
] as const

/**
 * What Markdown has and a notice has not, or reads in another way than CommonMark: lines indented by four blanks are
 * paragraphs; emphasis is looked for in `emphasis.ts`, headings above a rule in `findings.ts`, both in linear time.
 */
const disabled = ['attention', 'codeIndented', 'setextUnderline', 'strikethrough']

export function parseMarkdown(text: string, withFrontMatter: boolean): Parsed {
  const signs: Range[] = []
  const labels: Parsed['labels'] & Map<number, { open: Range; close: Range }> = new Map()
  const bars: number[] = []
  const openLabels: Range[] = []
  let imageStart: number | undefined
  const processor = unified().use(remarkParse).use(remarkGfm)
  if (withFrontMatter) processor.use(remarkFrontmatter, ['yaml'])
  const data = processor.data()
  ;(data.micromarkExtensions ??= []).push({ disable: { null: disabled } })
  const keep = (token: Token): void => {
    signs.push(rangeOf(token))
  }
  const ownHandlers: Handlers = {
    ...Object.fromEntries(signTokens.map((type) => [type, keep])),
    codeFencedFence(token) {
      signs.push(fenceSigns(text, rangeOf(token)))
    },
    listItemMarker(token) {
      // Numbers of ordered lists are the notice's own.
      if (!/[.)]/.test(text[token.start.offset] ?? '') && !isPageNumber(text, token.start.offset)) keep(token)
    },
    tableCellDivider(token) {
      keep(token)
      bars.push(token.start.offset)
    },
    labelImageMarker(token) {
      imageStart = token.start.offset
    },
    labelMarker(token) {
      const range = rangeOf(token)
      if (text[range.start] === '[') {
        openLabels.push(imageStart === range.start - 1 ? { start: imageStart, end: range.end } : range)
        return
      }
      const open = openLabels.pop()
      if (open !== undefined) labels.set(open.start, { open, close: range })
    },
  }
  ;(data.fromMarkdownExtensions ??= []).push({ enter: ownHandlers })
  return { tree: processor.parse(withoutDeepNesting(text)), signs, labels, bars }
}

interface Token {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}
type Handlers = Record<string, (token: Token) => void>

function rangeOf(token: Token): Range {
  return { start: token.start.offset, end: token.end.offset }
}

/** A fence with the language behind it; 汉字 there are words. */
function fenceSigns(text: string, fence: Range): Range {
  const line = text.slice(fence.start, fence.end)
  if (!/\p{Script=Han}/u.test(line)) return fence
  return { start: fence.start, end: fence.start + (/^(?:`+|~+)/.exec(line)?.[0].length ?? 0) }
}

/** `- 1 -` alone on its line is the number of a page and no list. */
function isPageNumber(text: string, offset: number): boolean {
  return /^[-—] {0,3}\d{1,4} {0,3}[-—][ \t]*(?:[\r\n]|$)/.test(text.slice(offset, offset + 24))
}

/** Quotes and lists within each other on one line; the parser takes quadratic time and stack for more. */
const deepest = 16

/** Puts letters in the place of markers that open a deeper level; the text keeps its length. */
function withoutDeepNesting(text: string): string {
  // Matches `> > - 1. …` with 17 markers or more; not a rule `- - - …`.
  const nested = /^(?![-* \t]*$)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){17,}/gm
  return text.replace(nested, (prefix) => {
    let level = 0
    return prefix.replace(/\d+[.)]|[-+*>]/g, (marker) => (level++ < deepest ? marker : 'x'.repeat(marker.length)))
  })
}
