/** What a safe fix may never change, taken from the exported document. */
import { document, type NoticeDocument } from '../../src/export/index.ts'
import { findDates, parseNumeral } from '../../src/lexicon/index.ts'
import type { Notice, SourceText } from '../../src/tree/index.ts'

type Attachment = NoticeDocument['attachments'][number]
type Block = NoticeDocument['body'][number]

/** Lists in the order of the document, without what is missing. */
export interface Meaning {
  readonly dates: readonly string[]
  readonly numbers: readonly string[]
  readonly names: readonly string[]
  /** Level and number of each numbered part. */
  readonly items: readonly string[]
}

export function meaningOf(notice: Notice, source: SourceText): Meaning {
  const whole = document(notice, source)
  const { metadata, attachments } = whole
  const parts: readonly (NoticeDocument | Attachment)[] = [whole, ...attachments]
  const there = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')
  return {
    dates: there([
      ...(['dateWritten', 'datePublished', 'dateEffective', 'dateExpires'] as const).map((key) => metadata[key] ?? ''),
      ...parts.map(({ signature }) => signature?.date ?? ''),
    ]),
    numbers: there([
      bare(metadata.indexNumber ?? ''),
      ...parts.map(({ documentNumber }) => {
        const { raw = '', organCode, year, serial } = documentNumber ?? {}
        return serial === undefined ? bare(raw) : [organCode, year, serial].join(' ')
      }),
    ]),
    names: there(parts.flatMap(({ issuer = '', signature }) => [issuer, ...(signature?.issuers ?? [])].map(bare))),
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
function valuesIn(written: string): string {
  // ㈠ is （一）, １ is 1, 三、四个 is 三四个.
  const text = written.normalize('NFKC').replace(/([一二三四五六七八九])、(?=[一二三四五六七八九])/g, '$1')
  const numerals = text.matchAll(/[0-9０-９]+|[〇○零一二三四五六七八九十百千]+/g)
  const numbers = [...numerals].map(([numeral]) => parseNumeral(numeral) ?? numeral)
  // 31号 and 31日 are one day.
  const dates = findDates(text.replace(/(月[ \u3000]?[0-9０-９]{1,2}[ \u3000]?)号/g, '$1日')).map(
    ({ iso, year, month, day }) => iso ?? [year, month, day].join('-'),
  )
  return [...numbers, ...dates].join(' ')
}

/** Whether both texts hold the same numbers and dates; an only attachment may lose its number (附件1：, 附件：1.). */
export function sameValues(before: string, after: string): boolean {
  const only = before.replace(/附件?[ \u3000]*[：:]?[ \u3000]*[1１一](?![0-9])/g, '附')
  return [before, only].some((text) => valuesIn(text) === valuesIn(after))
}

/** Whether `after` holds all of `before` in its order: a repair may let the parser find what it passed over. */
export function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  let at = 0
  for (const item of after) if (item === before[at]) at++
  return at === before.length
}
