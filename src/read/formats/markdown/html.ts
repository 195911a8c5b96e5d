/** What of a piece of HTML is markup: comments, and tags of elements that HTML knows. The rest is words. */
import type { Range } from '../../../tree/index.ts'

/**
 * The elements that notices are laid out with on web pages. `<A1>`, `<GB>` or `<关于…>` in a notice are words in
 * brackets of another width.
 */
const elements: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b big blockquote body br button caption center cite code col colgroup dd del ' +
    'details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i ' +
    'iframe img input ins kbd label legend li link main map mark meta nav noscript ol option p picture pre q rp rt ' +
    'ruby s script section select small source span strike strong style sub summary sup svg table tbody td textarea ' +
    'tfoot th thead time title tr tt u ul var video wbr'
  ).split(' '),
)

export interface Comment extends Range {
  /** Without `<!--` and `-->`, trimmed. */
  readonly content: string
}

export interface HtmlMarkup {
  readonly tags: readonly Range[]
  readonly comments: readonly Comment[]
}

const tagForm = /<\/?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*|\/)?>/y
const scriptEnd = /<\/(?:script|style)\s*>/gi

/**
 * Of lines that Markdown passes on as HTML. A comment or tag that is not closed is words; a script or style sheet is
 * markup whole, it was never words. Linear in the length of the range: what is found unclosed is not looked for again.
 */
export function htmlMarkup(text: string, { start, end }: Range): HtmlMarkup {
  const html = text.slice(start, end)
  const tags: Range[] = []
  const comments: Comment[] = []
  let [commentsEnd, scriptsEnd] = [true, true]
  for (let at = html.indexOf('<'), to = at; at >= 0; at = html.indexOf('<', to)) {
    to = commentsEnd && html.startsWith('<!--', at) ? endAfter(html, at + 4, '-->') : -1
    if (to >= 0) {
      comments.push(commentOf(text, { start: start + at, end: start + to }))
      continue
    }
    commentsEnd &&= !html.startsWith('<!--', at)
    const tag = tagAt(html, at)
    to = at + (tag?.length ?? 1)
    if (tag === undefined) continue
    if (scriptsEnd && /^<(?:script|style)\b/i.test(tag)) {
      scriptEnd.lastIndex = to
      scriptsEnd = scriptEnd.test(html)
      if (scriptsEnd) to = scriptEnd.lastIndex
    }
    tags.push({ start: start + at, end: start + to })
  }
  return { tags, comments }
}

/** Of one piece that Markdown found within a line: a comment or a tag whole, or nothing. */
export function inlineHtmlMarkup(text: string, range: Range): HtmlMarkup {
  const html = text.slice(range.start, range.end)
  if (html.startsWith('<!--')) return { tags: [], comments: [commentOf(text, range)] }
  const name = /^<\/?([A-Za-z][A-Za-z0-9]*)/.exec(html)?.[1]
  return { tags: isElement(name) ? [range] : [], comments: [] }
}

/** The tag at `at`; undefined for what is none, or none of HTML's. */
function tagAt(html: string, at: number): string | undefined {
  tagForm.lastIndex = at
  const match = tagForm.exec(html)
  return match !== null && isElement(match[1]) ? match[0] : undefined
}

function isElement(name: string | undefined): boolean {
  return name !== undefined && elements.has(name.toLowerCase())
}

function commentOf(text: string, { start, end }: Range): Comment {
  return { start, end, content: text.slice(start + 4, end - 3).trim() }
}

/** Offset behind the next `part`; -1 where there is none. */
function endAfter(html: string, at: number, part: string): number {
  const found = html.indexOf(part, at)
  return found < 0 ? -1 : found + part.length
}
