/** “ and ” that stand the wrong way round. Source: GB/T 15834-2011 4.8, the form of the two halves. */

/** Where a paragraph's quotation marks do not take turns; global, for a search in all paragraphs at one look. */
export const oddQuotes = /“[^“”\n]*“|”[^“”\n]*”|”(?<=^[^“”\n]*”)/gm

/** What stands between two quotations, and is none itself. */
const connective = /^(?:[、，；和与及或]|以及|还有)?$/
/** No quotation begins or ends with these. */
const badStart = /^[\s，。、；：）》！？]/
const badEnd = /[\s，、；：（《]$/
/** What is wrong at both ends, and looks otherwise, may stand between two quotations that lost a mark each. */
const plain = /^(?![的等和与及之是])[^，。；：！？]{1,20}$/
/** The same where one end is right. */
const half = /^[^。]{1,80}$/

/**
 * Offsets of the “ and ” in `text`, one paragraph, that must be turned for all of them to be pairs; empty where they are
 * pairs as they stand, and where it is not plain what was meant. Linear.
 */
export function turnedQuotes(text: string): number[] {
  if (!/[“”]/.test(text) || text.includes('"')) return []
  const found = [...text.matchAll(/[“”]/g)].map(({ 0: mark, index: at }) => ({ mark, at }))
  if (found.length % 2 === 1) return []
  const turned: number[] = []
  for (let at = 0; at < found.length; at += 2) {
    const [open, close] = [found[at], found[at + 1]]
    if (open === undefined || close === undefined) return []
    const wrong = [...(open.mark === '“' ? [] : [open.at]), ...(close.mark === '”' ? [] : [close.at])]
    const content = text.slice(open.at + 1, close.at)
    if (badStart.test(content) || badEnd.test(content) || connective.test(content)) return []
    if (wrong.length > 0 && !(wrong.length === 2 ? plain : half).test(content)) return []
    turned.push(...wrong)
  }
  if (turned.length === 0) return turned
  return isNested(found.map(({ mark }) => mark)) && !hasConnective(text) ? [] : turned
}

/** Whether each ” closes a “, quotations within quotations included. */
function isNested(marks: readonly string[]): boolean {
  let depth = 0
  for (const mark of marks) {
    depth += mark === '“' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** “A“和”B”: what seems to be a quotation within another is the word between two. */
function hasConnective(text: string): boolean {
  return /“(?:[、，；和与及或]|以及|还有)”/.test(text)
}
