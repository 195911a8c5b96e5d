/** Titles as rules read them: without blanks, and with what is quoted in them told apart. */
import { type Field, fieldValue, flowOf, flowRange, type Notice, onceFor, ownTitle } from '../tree/index.ts'
import type { Range, Title } from '../tree/index.ts'
import { type Genre, genreOf, titleCore } from './genres.ts'

export interface TitleWords {
  readonly node: Title | Field
  /** Without blanks. */
  readonly text: string
  /** As long as `text`: what stands in 《》, “” or brackets, and these marks, is `□`. */
  readonly bare: string
  /** Where the words end, brackets behind the genre word such as （试行） left out. */
  readonly end: number
  readonly genre: Genre | undefined
  /** Where `start`–`end` of the text lies in the source; `start` < `end`. */
  rangeOf(start: number, end: number): Range
}

const openers = '《〈“‘（(【〔［['
const closers = '》〉”’）)】〕］]'

/** The same text with what is quoted in it, and the marks round it, replaced by `□`. */
export function withoutQuoted(text: string): string {
  if (!/[《〈“‘（(【〔［[]/.test(text)) return text
  let depth = 0
  let bare = ''
  for (const char of text) {
    const opens = openers.includes(char)
    const closes = closers.includes(char)
    if (opens) depth++
    bare += depth > 0 || closes ? '□'.repeat(char.length) : char
    if (closes && depth > 0) depth--
  }
  return bare
}

/** The pieces of `text` between `marks`, those within quotations and brackets aside. */
export function splitOutside(text: string, marks: string): string[] {
  const bare = withoutQuoted(text)
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at <= bare.length; at++) {
    if (at < bare.length && !marks.includes(bare.charAt(at))) continue
    pieces.push(text.slice(start, at))
    start = at + 1
  }
  return pieces
}

/** The words of a title or of a header field that states one. */
export function titleWords(node: Title | Field): TitleWords {
  const flow = node.type === 'field' ? fieldValue(node) : flowOf(node.children)
  const offsets = /\s/.test(flow.text) ? offsetsOf(flow.text) : undefined
  const text = offsets === undefined ? flow.text : flow.text.replace(/\s/g, '')
  return {
    node,
    text,
    bare: withoutQuoted(text),
    end: titleCore(text).length,
    genre: genreOf(text),
    rangeOf: (start, end) =>
      offsets === undefined
        ? flowRange(flow, start, end)
        : flowRange(flow, offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1),
  }
}

/** Where each character that is no blank stands. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text.charAt(at))) offsets.push(at)
  return offsets
}

/** The notice's own title, taken apart once for all the rules that ask; undefined where it has none. */
export const ownTitleWords: (notice: Notice) => TitleWords | undefined = onceFor((notice) => {
  const node = ownTitle(notice)?.node
  const words = node === undefined ? undefined : titleWords(node)
  return words === undefined || words.text === '' ? undefined : words
})

/** The verbs by which a title names the document that it issues, where the name follows. */
export const issuingVerb = /印发|转发|批转|下发|发布|公布|颁布|颁发/
