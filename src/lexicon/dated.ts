/** The dates of a notice, found once for all the rules that ask for them. */
import {
  type Flow,
  type Notice,
  onceFor,
  passagesOf,
  type Signature,
  signatureDate,
  type Words,
  wordsNear,
} from '../tree/index.ts'
import { type DateForm, dateHint, findDates } from './dates.ts'

/** Words with at least one date in them. */
export interface DatedWords extends Words {
  /** In order. */
  readonly dates: readonly DateForm[]
}

/** All words of `notice` that hold a date, in document order; header fields are left out. */
export const datedWords: (notice: Notice) => readonly DatedWords[] = onceFor((notice) => {
  const found: DatedWords[] = []
  for (const { node, attachment, flow } of wordsNear(notice, dateHint)) {
    const dates = findDates(flow.text)
    if (dates.length > 0) found.push({ node, attachment, flow, dates })
  }
  return found
})

/** What stands for the date of a signature. */
export interface SignatureDate {
  readonly node: Signature
  /** The signature is an attachment's. */
  readonly attached: boolean
  /** Its text is empty where the signature has no date. */
  readonly flow: Flow
  readonly dates: readonly DateForm[]
}

/** The dates of all signatures, in document order. */
export const signatureDates: (notice: Notice) => readonly SignatureDate[] = onceFor((notice) => {
  const found: SignatureDate[] = []
  for (const { node, attachment } of passagesOf(notice)) {
    if (node.type !== 'signature') continue
    const flow = signatureDate(node)
    found.push({ node, attached: attachment !== undefined, flow, dates: findDates(flow.text) })
  }
  return found
})
