/** The numbers that a notice gives itself, taken apart once for all the rules that look at them. */
import { type Flow, type Notice, type NumberPlace, onceFor, ownNumberPlaces } from '../tree/index.ts'
import { type DocumentNumberForm, findDocumentNumbers } from './document-numbers.ts'

export interface OwnNumber extends NumberPlace {
  /** The numbers at this place, in order; empty where the number has another form, such as 第707号. */
  readonly forms: readonly DocumentNumberForm[]
}

/** All places where the notice states its own number, the document's before the header's. */
export const ownNumbers: (notice: Notice) => readonly OwnNumber[] = onceFor((notice) =>
  ownNumberPlaces(notice).map((place) => ({ ...place, forms: findDocumentNumbers(place.flow.text) })),
)

/** A number that is not written in every way as the standard has it, and where. */
export interface OddNumber {
  readonly flow: Flow
  readonly form: DocumentNumberForm
}

/**
 * The own numbers that a rule may have something to say about: those other than 代字〔四位年份〕序号号 in half-width
 * digits, without blanks, 第 and leading zeros.
 */
export const oddNumbers: (notice: Notice) => readonly OddNumber[] = onceFor((notice) =>
  ownNumbers(notice).flatMap(({ flow, forms }) => forms.filter(isOdd).map((form) => ({ flow, form }))),
)

function isOdd({ open, close, yearText, serialText, di, hao, raw }: DocumentNumberForm): boolean {
  const written = open === '〔' && close === '〕' && hao && !di && !/[ \u3000]/.test(raw)
  return !written || !/^[0-9]{4}$/.test(yearText) || !/^[1-9][0-9]*$/.test(serialText)
}
