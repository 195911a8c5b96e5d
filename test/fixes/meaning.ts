/** What a safe fix may never change, taken from the exported document. */
import { document, type NoticeDocument } from '../../src/export/index.ts'
import { findDates, parseNumeral } from '../../src/lexicon/index.ts'
import type { Notice, SourceText } from '../../src/tree/index.ts'

type Attachment = NoticeDocument['attachments'][number]
type Block = NoticeDocument['body'][number]

export interface Meaning {
  readonly dates: readonly string[]
  readonly numbers: readonly unknown[]
  readonly names: readonly string[]
  /** Level and number of each numbered part, in order. */
  readonly items: readonly string[]
}

export function meaningOf(notice: Notice, source: SourceText): Meaning {
  const whole = document(notice, source)
  const { metadata, attachments } = whole
  const parts: readonly (NoticeDocument | Attachment)[] = [whole, ...attachments]
  return {
    dates: [
      ...(['dateWritten', 'datePublished', 'dateEffective', 'dateExpires'] as const).map((key) => metadata[key] ?? ''),
      ...parts.map(({ signature }) => signature?.date ?? ''),
    ],
    numbers: [
      bare(metadata.indexNumber ?? ''),
      ...parts.map(({ documentNumber }) => {
        const { raw = '', organCode, year, serial } = documentNumber ?? {}
        return serial === undefined ? bare(raw) : [organCode, year, serial]
      }),
    ],
    names: parts.flatMap(({ issuer = '', signature }) => [issuer, ...(signature?.issuers ?? [])].map(bare)),
    items: parts.flatMap(({ body }) => body.flatMap(itemsOf)),
  }
}

/** Letters and digits alone: marks and blanks are what fixes are about. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

function itemsOf(block: Block): string[] {
  if (block.type === 'paragraph' || block.type === 'table') return []
  return [`${block.level}: ${block.marker?.number ?? ''}`, ...block.children.flatMap(itemsOf)]
}

/** All numbers and all dates in `text`, in order, by their values: `07月` and `7月`, 附件一 and 附件1 are one. */
function valuesIn(text: string): string {
  const numerals = text.matchAll(/[0-9０-９]+|[〇○零一二三四五六七八九十百千]+/g)
  const numbers = [...numerals].map(([numeral]) => parseNumeral(numeral) ?? numeral)
  const dates = findDates(text).map(({ iso, year, month, day }) => iso ?? [year, month, day].join('-'))
  return [...numbers, ...dates].join(' ')
}

/** Whether both texts hold the same numbers and dates; an only attachment may lose its number (附件1：, 附件：1.). */
export function sameValues(before: string, after: string): boolean {
  const only = before.replace(/附件?[ \u3000]*[：:]?[ \u3000]*[1１一](?![0-9])/g, '附')
  return [before, only].some((text) => valuesIn(text) === valuesIn(after))
}

/** Whether `after` holds all of `before` in its order: a repair may let the parser find a number that it passed over. */
export function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  let at = 0
  for (const item of after) if (item === before[at]) at++
  return at === before.length
}
