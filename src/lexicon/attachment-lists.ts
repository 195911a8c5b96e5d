/** 附件说明 taken apart: label, number and name of each entry. Source: GB/T 9704-2012 7.3.4 and lists in real notices. */
import {
  type Attachment,
  type AttachmentNote,
  type Body,
  type Flow,
  flowOf,
  leavesOf,
  type Leaf,
  type Node,
  type Notice,
  onceFor,
} from '../tree/index.ts'
import { parseDate } from './dates.ts'
import { genreOf } from './genres.ts'
import { parseNumeral } from './numerals.ts'

export type EntryStyle = 'arabic' | 'paren' | 'chinese' | 'circled'

/** One name of a list, as offsets in `flow`: label, number and name follow one another. */
export interface ListEntry {
  readonly flow: Flow
  /** 附件, 附件： or 附: before the number; empty on most lines but the first. */
  readonly label: string
  readonly start: number
  /** As written with its mark, such as `1.` or `（一）`; empty where there is none. */
  readonly numberText: string
  readonly numberStart: number
  readonly number?: number
  readonly style?: EntryStyle
  /** What stands between number and name, blanks aside: `.`, `、`, `：` or nothing. */
  readonly mark: string
  readonly nameStart: number
  /** Behind the last character that is not a blank, a closing mark included. */
  readonly end: number
  /** As written, without blanks at its ends. */
  readonly name: string
}

export interface AttachmentList {
  readonly node: AttachmentNote
  /** The attachment or issued document whose list it is; undefined for the notice's own. */
  readonly attachment: Attachment | undefined
  /** In order; those that the parser has left to the body for their numbers are the last. */
  readonly entries: readonly ListEntry[]
  /** A signature of the same document stands before it. */
  readonly late: boolean
}

/** A name of a file, or the words of a link to one: the list is the page's. */
export const linkName = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpe?g|png|txt|pptx?|csv)(?![A-Za-z])|下载|点击|链接/i

/** 另发。 and 请登录…下载。 are sentences about attachments, no names. */
export const attachmentSentence = /[。！？，；].|请|另[发附行]|登录|网址|详见|如下/

/** All lists of attachments, in document order. Computed once for the notice in hand. */
export const attachmentLists: (notice: Notice) => readonly AttachmentList[] = onceFor((notice) => {
  const lists: AttachmentList[] = []
  addLists(notice.children, undefined, lists)
  for (const child of notice.children) if (child.type === 'attachment') addLists(child.children, child, lists)
  return lists
})

function addLists(children: readonly Node[], attachment: Attachment | undefined, lists: AttachmentList[]): void {
  let late = false
  for (const [at, node] of children.entries()) {
    if (node.type === 'signature') late = true
    if (node.type !== 'attachmentNote') continue
    const entries = entriesOf(linesOf(node.children))
    const next = children[at + 1]
    const signed = children[at + 2]?.type === 'signature'
    const rest = next?.type === 'body' ? strayLines(next, signed) : []
    lists.push({ node, attachment, entries: [...entries, ...entriesOf(rest)], late })
  }
}

/** The words of each line. */
function linesOf(leaves: readonly Leaf[]): Flow[] {
  const lines = new Map<number, Leaf[]>()
  for (const leaf of leaves) {
    if (leaf.type !== 'text') continue
    const { line } = leaf.position.start
    const known = lines.get(line)
    if (known === undefined) lines.set(line, [leaf])
    else known.push(leaf)
  }
  return [...lines.values()].map((line) => flowOf(line))
}

/** How many lines behind a list are looked at. */
const farthest = 12

/**
 * Numbered names between the list and the signature, which the parser took for items since their numbers jump. `signed`
 * tells that the signature follows; else it may be a date that the parser left in the text too.
 */
function strayLines(body: Body, signed: boolean): Flow[] {
  const lines = linesOf(leavesOf(body)).slice(0, farthest)
  const end = lines.findIndex(
    ({ text }) => !numbered.test(text.trimStart()) || text.length > 60 || /[。；，].|。$/.test(text),
  )
  if (end < 0) return signed && lines.length < farthest ? lines : []
  return parseDate(lines[end]?.text ?? '') === undefined ? [] : lines.slice(0, end)
}

const labelled =
  /^[\s\u3000]*(附[\s\u3000]*(?:件|录|表)?)(?=[\s\u3000]*[:：0-9０-９（(一二三四五六七八九十]|[\s\u3000]|$)[ \u3000]{0,8}[:：]?[\s\u3000]*/
const numbered =
  /^(?:([0-9０-９]{1,2}(?![0-9０-９年])|[0-9](?=20[0-9]{2}年))([.．、:：)）]?)|[（(]([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[）)]([、.．]?)|([一二三四五六七八九十]{1,3})([、.．:：])|([①-⑳]))[\s\u3000]*/
const bareFile = /^附件[\s\u3000]?[0-9]{1,2}\.[a-z]{3,4}$/i
/** `1.甲办法　2.乙名单` on one line. */
const further = /[\s\u3000]+(?=[0-9]{1,2}[.．、](?![0-9]))/g

function entriesOf(lines: readonly Flow[]): ListEntry[] {
  const entries: ListEntry[] = []
  for (const [line, flow] of lines.entries()) {
    let from = 0
    if (/[0-9][.．、]/.test(flow.text)) {
      for (const { index } of flow.text.matchAll(further)) {
        if (!/[0-9][.．、]/.test(flow.text.slice(from, index))) continue
        add(entryAt(flow, from, index, line === 0))
        from = index
      }
    }
    add(entryAt(flow, from, flow.text.length, line === 0))
  }
  return entries

  function add(entry: ListEntry): void {
    const last = entries[entries.length - 1]
    if (last !== undefined && entry.number === undefined && entry.label === '' && goesOn(last, entry)) {
      const whole: Flow = joined(last.flow, entry.flow)
      entries[entries.length - 1] = {
        ...last,
        flow: whole,
        end: last.flow.text.length + entry.end,
        name: last.name + entry.name,
      }
    } else if (entry.name !== '' || entry.number !== undefined || entry.label !== '') entries.push(entry)
  }
}

/** A name broken over lines. */
function goesOn(last: ListEntry, { name }: ListEntry): boolean {
  if (last.name === '' || linkName.test(last.name)) return false
  return last.number !== undefined || (last.name.length >= 15 && name.length <= 20)
}

function joined(one: Flow, two: Flow): Flow {
  const at = one.text.length
  return { text: one.text + two.text, runs: [...one.runs, ...two.runs.map((run) => ({ ...run, at: run.at + at }))] }
}

function entryAt(flow: Flow, from: number, to: number, first: boolean): ListEntry {
  const text = flow.text.slice(from, to).trimEnd()
  // 附件1.docx is the name of a file.
  const isFile = bareFile.test(text)
  const label = isFile ? '' : (labelled.exec(text)?.[0] ?? '')
  let start = label.length === 0 ? text.length - text.trimStart().length : label.length
  // 附件：附件1 申报表 has the word twice.
  const again = first && label !== '' ? /^附件(?=[0-9])/.exec(text.slice(start)) : null
  start += again?.[0].length ?? 0
  const match = isFile ? null : numbered.exec(text.slice(start))
  const [whole = '', arabic, mark, bracketed, behind, chinese, chineseMark, circled] = match ?? []
  const bare = arabic !== undefined && mark === '' && !/\s$/.test(whole)
  const joins = text.slice(0, start).endsWith('件') || /^20[0-9]{2}年/.test(text.slice(start + whole.length))
  const found = match !== null && !(bare && !joins)
  const numberText = found ? whole.trimEnd() : ''
  const nameStart = start + (found ? whole.length : 0)
  const digits = arabic ?? bracketed ?? chinese
  const number = circled === undefined ? parseNumeral(digits ?? '') : circled.charCodeAt(0) - 0x245f
  return {
    flow,
    label: text.slice(0, start).trim(),
    start: from + (text.length - text.trimStart().length),
    numberText,
    numberStart: from + start,
    ...(found && number !== undefined && { number, style: styleOf(arabic, bracketed, circled) }),
    mark: mark ?? behind ?? chineseMark ?? '',
    nameStart: from + nameStart,
    end: from + text.length,
    name: text.slice(nameStart).trim(),
  }
}

function styleOf(arabic: string | undefined, bracketed: string | undefined, circled: string | undefined): EntryStyle {
  if (arabic !== undefined) return 'arabic'
  if (bracketed !== undefined) return 'paren'
  return circled === undefined ? 'chinese' : 'circled'
}

/** 附件申报表: a line above the signature that has lost its colon. */
const glued = /^附件[\u4e00-\u9fa5《“][^，。；：:]{1,38}$/

/** The last paragraph of the notice's text where it is a list of attachments without its colon. */
export const gluedList: (notice: Notice) => Flow | undefined = onceFor((notice) => {
  const at = notice.children.findIndex(({ type }) => type === 'signature')
  const before = notice.children[at - 1]
  const last = before?.type === 'body' ? before.children.at(-1) : undefined
  if (last?.type !== 'paragraph' && last?.type !== 'section') return undefined
  const line = linesOf(leavesOf(last)).at(-1)
  return line !== undefined && glued.test(line.text) && genreOf(line.text) !== undefined ? line : undefined
})

/** An attachment that bears the word 附件 at its head. */
export interface AttachmentHead {
  readonly node: Attachment
  /** As written, such as 附件1. */
  readonly label: string
  /** Undefined for 附件 alone. */
  readonly number: number | undefined
}

const headLabel = /^附[\s\u3000]*件[\s\u3000]*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?$/

/** The notice's attachments with a head of the form 附件 or 附件1, in order. */
export const attachmentHeads: (notice: Notice) => readonly AttachmentHead[] = onceFor((notice) => {
  const heads: AttachmentHead[] = []
  for (const node of notice.children) {
    if (node.type !== 'attachment' || node.label === undefined) continue
    const match = headLabel.exec(node.label.trim())
    if (match === null) continue
    heads.push({ node, label: node.label.trim(), number: match[1] === undefined ? undefined : parseNumeral(match[1]) })
  }
  return heads
})
