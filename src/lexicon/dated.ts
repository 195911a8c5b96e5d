/** The dates of a notice, found once for all the rules that ask for them. */
import { type Notice, onceFor, passagesOf, type Words, wordsIn } from '../tree/index.ts'
import { type DateForm, findDates, mayHoldDate } from './dates.ts'

/** Words with a date in them, or with what looks like one. */
export interface DatedWords extends Words {
  /** In order; empty where the look deceives. */
  readonly dates: readonly DateForm[]
}

/** All words of `notice` that hold 月 or the like of `2020-7`, in document order; header fields are left out. */
export const datedWords: (notice: Notice) => readonly DatedWords[] = onceFor((notice) => {
  const found: DatedWords[] = []
  for (const passage of passagesOf(notice)) {
    if (!mayHoldDate(passage.flow.text)) continue
    for (const words of wordsIn(passage)) {
      if (mayHoldDate(words.flow.text)) found.push({ ...words, dates: findDates(words.flow.text) })
    }
  }
  return found
})
