/** What tells two documents of a folder apart: their organs, their matter, their words. */
import { childrenOf, fingerprintOf, headerFields, type Notice, ownTitle } from '../tree/index.ts'
import { organRelation } from './organ-names.ts'
import { looksLikeOrgan } from './organs.ts'

/** Plain texts, so that rules across documents can keep it. */
export interface Identity {
  /** The title as written, without blanks; `''` where there is none. */
  readonly title: string
  /** Organs that issue it, joined with 、. */
  readonly organs: string
  /** Of all its words: two copies of one document share it. */
  readonly words: string
}

export function identityOf(notice: Notice): Identity {
  const title = (ownTitle(notice)?.text ?? '').replace(/\s/g, '')
  const leading = /^[^《“]{3,60}?(?=关于|转发|印发|批转)/.exec(title)?.[0]
  const named = [
    ...childrenOf(notice, 'signature').flatMap(({ issuers }) => issuers),
    ...childrenOf(notice, 'issuer').map(({ name }) => name.replace(/文件$/, '')),
    ...headerFields(notice, 'issuer').map(({ value }) => value),
    ...(leading !== undefined && looksLikeOrgan(leading) ? [leading] : []),
  ]
  const organs = named.flatMap((name) => name.split(/[\s、，,；;]+/)).filter((name) => name.length >= 3)
  return { title, organs: [...new Set(organs)].slice(0, 6).join('、'), words: fingerprintOf(notice) }
}

export type TitleRelation =
  /** The same matter and genre; the organ may be left out in one. */
  | 'same'
  /** One is a part of the other, as 《…的通知》解读 is of the notice that it explains, or an attachment without a title of its own. */
  | 'related'
  | 'other'

export function titleRelation(one: string, two: string): TitleRelation {
  const [short = '', long = ''] = [matterOf(one), matterOf(two)].sort((left, right) => left.length - right.length)
  if (short === '') return 'related'
  if (short === long) return 'same'
  return long.includes(short) ? 'related' : 'other'
}

/** From 关于 to the genre, letters and digits alone. */
function matterOf(title: string): string {
  const from = title.indexOf('关于')
  return title
    .slice(Math.max(0, from))
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether two documents have an issuing organ in common; undefined where one of them names none. */
export function shareOrgan(one: string, two: string): boolean | undefined {
  if (one === '' || two === '') return undefined
  return one.split('、').some((left) => two.split('、').some((right) => organRelation(left, right) !== 'other'))
}
