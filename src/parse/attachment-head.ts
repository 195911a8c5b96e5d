/** Lines that begin with 附件: a head of an attachment, or the first line of a list of them. */
import { parseNumeral, toHalfWidthDigits } from '../lexicon/index.ts'

export interface AttachmentHead {
  readonly number: number | undefined
  /** Words behind 附件1 and its colon. */
  readonly rest: string
  readonly colon: boolean
}

/** A line that begins with 附件, 附件1：, 附：, 附录, 附表. */
export function attachmentHead(text: string): AttachmentHead | undefined {
  const match =
    /^[【[]?附\s*(?:(?:件|录|表)\s*(?<number>[0-9０-９]{1,2}(?![0-9０-９年])|[0-9](?=20[0-9]{2}年)|[一二三四五六七八九十]{1,3}(?![、届次级]))?|(?=[:：]))\s*[】\]]?\s*(?<mark>[:：.．、]?)\s*(?<rest>[^]*)$/.exec(
      text,
    )
  if (match?.groups === undefined || /^[【[]?附\s*件\s*下载/.test(text)) return undefined
  const { number, mark, rest } = match.groups
  if (number === undefined && mark === '' && rest !== '' && !/^附\s*(?:件|录|表)[\s\u3000]/.test(text)) return undefined
  if (/[。；]$/.test(rest ?? '') && (rest ?? '').length > 30) return undefined
  return {
    number: number === undefined ? undefined : parseNumeral(toHalfWidthDigits(number)),
    rest: rest ?? '',
    colon: mark === ':' || mark === '：',
  }
}
