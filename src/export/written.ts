/**
 * The parts whose values are read out of their words: how each is written, line by line, and whether its values hold
 * all of it. What they do not hold is kept under `asWritten`.
 */
import { findDates, parseDate } from '../lexicon/index.ts'
import {
  type Attachment,
  type AttachmentNote,
  type DocumentNumber,
  type Field,
  type Issuer,
  labelIn,
  leavesOf,
  type Recipients,
  type Signature,
  type Title,
} from '../tree/index.ts'
import { compact, lineWordsOf, wordsOf } from './words.ts'

export interface Written {
  /** One paragraph each in Markdown. */
  readonly lines: readonly string[]
  /** The values of the node say all that its words say, separators and blanks aside. */
  readonly whole: boolean
}

function written(lines: readonly string[], whole: boolean): Written {
  return { lines: lines.filter((line) => line !== ''), whole }
}

export function writtenNumber(node: DocumentNumber): Written {
  const words = wordsOf(node.children)
  return written([words], compact(words) === compact(node.raw))
}

export function writtenIssuer(node: Issuer): Written {
  const words = wordsOf(node.children)
  return written([words], compact(words) === compact(node.name))
}

export function writtenTitle(node: Title): Written {
  const words = wordsOf(node.children)
  const whole = compact(words) === compact(node.text)
  return written([whole ? node.text.trim() : words], whole)
}

export function writtenRecipients(node: Recipients): Written {
  const words = wordsOf(node.children)
  const bare = (text: string) => compact(text).replace(/[，,；;：:]/g, '')
  return written([words], bare(words) === bare(node.names.join('')))
}

/** The line is cut behind each name, so that an entry is a line of its own however the file broke its lines. */
export function writtenNote(node: AttachmentNote): Written {
  const words = wordsOf(node.children)
  const lines: string[] = []
  let from = 0
  let rest = ''
  for (const { name } of node.entries) {
    const at = name === '' ? -1 : words.indexOf(name, from)
    if (at < 0) return written([words], false)
    rest += words.slice(from, at)
    lines.push(words.slice(from, at + name.length).trim())
    from = at + name.length
  }
  const behind = words.slice(from)
  if (lines.length === 0) lines.push(behind.trim())
  else lines[lines.length - 1] = `${lines[lines.length - 1]}${behind}`.trim()
  const counted = node.entries.every(({ number }, index) => number === undefined || number === index + 1)
  return written(lines, counted && /^[附件录表：:、.．,，;；()（）0-9０-９]*$/.test(compact(rest + behind)))
}

export interface WrittenSignature extends Written {
  readonly roles: readonly ('issuer' | 'date')[]
}

export function writtenSignature(node: Signature): WrittenSignature {
  const leaves = leavesOf(node)
  // Markup stays between the words, so that it is no gap.
  const date = wordsOf(leaves.filter((leaf) => leaf.type === 'markup' || leaf.role === 'date'))
  const organs = leaves.filter((leaf) => leaf.type === 'markup' || leaf.role !== 'date')
  const named = compact(wordsOf(organs)) === compact(node.issuers.join(''))
  const issuers = named ? node.issuers.map((name) => name.trim()) : lineWordsOf(organs)
  const first = leaves.find((leaf) => leaf.type === 'text')
  const parts: (readonly [string, 'issuer' | 'date'])[] = issuers.map((line) => [line, 'issuer'])
  if (first?.role === 'date') parts.unshift([date, 'date'])
  else parts.push([date, 'date'])
  const kept = parts.filter(([line]) => line !== '')
  return {
    lines: kept.map(([line]) => line),
    roles: kept.map(([, role]) => role),
    whole: named && (date === '' ? node.date === undefined : isPlainDate(date, node.date)),
  }
}

/** The label of an attachment, such as 附件1：. */
export function writtenLabel(node: Attachment): Written {
  const words = wordsOf(node.children.filter((child) => child.type === 'text' || child.type === 'markup'))
  const bare = (text: string) => compact(labelIn(text))
  return written([words], bare(words) === bare(node.label ?? ''))
}

/** A header field. Signs that stand for an empty cell are no words. */
export function writtenField(node: Field): Written {
  const words = wordsOf(node.children.filter((child) => child.type === 'markup' || child.role !== 'label'))
  const bare = (text: string) => withoutBars(compact(text))
  const kept = node.date === undefined ? bare(words) === bare(node.value) : isPlainDate(node.value, node.date)
  return written([`${node.label}：${words}`], kept)
}

function withoutBars(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && /[|｜:：—－/-]/.test(text.charAt(start))) start++
  while (end > start && /[|｜—－/-]/.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Whether `text` says nothing but the day `iso`, and says it as a date: nothing is lost by the ISO form. */
function isPlainDate(text: string, iso: string | undefined): boolean {
  return iso !== undefined && parseDate(compact(text))?.iso === iso && findDates(text)[0]?.iso === iso
}
