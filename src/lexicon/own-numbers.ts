/** The numbers that a notice gives itself, taken apart once for all the rules that look at them. */
import { type Notice, type NumberPlace, onceFor, ownNumberPlaces } from '../tree/index.ts'
import { type DocumentNumberForm, findDocumentNumbers } from './document-numbers.ts'

export interface OwnNumber extends NumberPlace {
  /** The numbers at this place, in order; empty where the number has another form, such as 第707号. */
  readonly forms: readonly DocumentNumberForm[]
}

/** All places where the notice states its own number, the document's before the header's. */
export const ownNumbers: (notice: Notice) => readonly OwnNumber[] = onceFor((notice) =>
  ownNumberPlaces(notice).map((place) => ({ ...place, forms: findDocumentNumbers(place.flow.text) })),
)
