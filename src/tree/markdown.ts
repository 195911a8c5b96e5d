/**
 * The Markdown that `export` writes and `parse` reads back exactly (docs/markdown.md): its comments, its escapes, and
 * how a line is read where both sides have to read it alike.
 */

/** First key of the front matter of such a file, and the version of the form. */
export const markedKey = 'notice-lint'
export const markedVersion = '1'

/** Parts of a notice; each of these comments says what the lines after it are. `oneLine` is `NoticeData.oneLine`. */
export const partMarks = [
  'oneLine',
  'field',
  'metadata',
  'documentNumber',
  'issuer',
  'title',
  'recipients',
  'body',
  'attachmentNote',
  'signature',
  'annotation',
  'attachment',
  'imprint',
  'furniture',
] as const
export type PartMark = (typeof partMarks)[number]

/** Within a body: what the next block is, where its form does not say it. `end` closes sections or an attachment. */
export const blockMarks = ['section', 'item', 'paragraph', 'table', 'more', 'end'] as const
export type BlockMark = (typeof blockMarks)[number]

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** One comment: `<!-- notice: item {"level":3} -->`, `<!-- notice: field issuer -->`, `<!-- notice: end 2 -->`. */
export interface Mark {
  readonly name: PartMark | BlockMark
  readonly word?: string
  /** What can't be read from the words, such as `{"level":3}`. */
  readonly values?: { readonly [key: string]: JsonValue }
}

const markForm = /^notice:[ \t]*(?<name>[A-Za-z]+)(?:[ \t]+(?<word>[A-Za-z0-9]+))?(?:[ \t]+(?<values>\{.*\}))?$/

/** Reads the trimmed content of a comment; undefined where it is none of ours. Broken values are left out. */
export function readMark(comment: string): Mark | undefined {
  const groups = markForm.exec(comment)?.groups
  const name = [...partMarks, ...blockMarks].find((each) => each === groups?.['name'])
  if (groups === undefined || name === undefined) return undefined
  const values = readValues(groups['values'])
  return {
    name,
    ...(groups['word'] !== undefined && { word: groups['word'] }),
    ...(values !== undefined && { values }),
  }
}

function readValues(json: string | undefined): Mark['values'] {
  if (json === undefined) return undefined
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What JSON.parse gave for a text in braces. */
function isRecord(value: unknown): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The comment line of a mark. */
export function writeMark({ name, word, values }: Mark): string {
  const json = values === undefined || Object.keys(values).length === 0 ? undefined : commentSafe(values)
  return `<!-- ${['notice:', name, word, json].filter((each) => each !== undefined).join(' ')} -->`
}

/** JSON that can't end the comment or the line that it stands in. */
function commentSafe(values: { readonly [key: string]: JsonValue }): string {
  return JSON.stringify(values).replace(
    /[<>\u0085\u2028\u2029]|-(?=-)|(?<=-)-/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Characters that Markdown reads as markup wherever they stand; `:` and `.` would begin a link. */
const special = /[\\`*_[\]<~|]|&(?=[#A-Za-z])|:(?=\/\/)|(?<=www)\./gi

/** Words as Markdown that reads as these words, for the inside of a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(special, '\\$&')
}

/** Takes what is already escaped inside; escapes what would make a list, a heading or a rule of the whole line. */
export function escapeLine(line: string): string {
  return line.replace(/^(?=[-+#=>])/, '\\').replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
}

/** Words of a heading line, the numbers before it not included. */
export function escapeHeading(text: string): string {
  return text.endsWith('#') ? `${escapeMarkdown(text.slice(0, -1))}\\#` : escapeMarkdown(text)
}

/** Whether the backslash at `offset` is markup: it stands before a mark of ASCII. */
export function isEscape(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === 0x5c && /[!-/:-@[-`{-~]/.test(text[offset + 1] ?? '')
}

/** 主送机关 in one line: split at ， and ； outside brackets, never at 、; the closing ： is gone. */
export function recipientsIn(line: string): string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const char of line.trim().replace(/[：:]$/, '')) {
    if (/[（(〔[]/.test(char)) depth++
    else if (/[）)〕\]]/.test(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[，,；;]/.test(char)) {
      names.push(name.trim())
      name = ''
    } else name += char
  }
  return [...names, name.trim()].filter((each) => each !== '')
}

const noteLead = /^\s*(?:附\s*[件录表]?\s*[：:]?\s*)?(?:附件\s*)?(?:([0-9０-９]{1,3})\s*[.．、：:]\s*)?/

/** One line of 附件说明: `附件：1.某某表` is `{ number: 1, name: '某某表' }`; no name where none stands there. */
export function noteEntryIn(line: string): { readonly number?: number; readonly name?: string } {
  const lead = noteLead.exec(line)
  const digits = lead?.[1]?.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  const name = line.slice(lead?.[0].length ?? 0).trim()
  return { ...(digits !== undefined && { number: Number(digits) }), ...(name !== '' && { name }) }
}

/** 发文字号 without blanks and without the brackets that enclose all of it. */
export function numberIn(line: string): string {
  const words = line.replace(/\s/g, '')
  const inner = /^[（(](.+)[）)]$/su.exec(words)?.[1]
  return inner === undefined || /[（()）]/.test(inner) ? words : inner
}

/** The organ that a line above the title names: blanks inside and 文件 at the end gone. */
export function issuerIn(line: string): string {
  return line.replace(/\s/g, '').replace(/文件$/, '')
}

/** The label of an attachment without the sign behind it. */
export function labelIn(line: string): string {
  let end = line.length
  while (end > 0 && /[：:.．、\s]/.test(line.charAt(end - 1))) end--
  return line.slice(0, end).trimStart()
}
