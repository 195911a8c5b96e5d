/** The names of the documents that a notice says it issues or passes on, as its own text writes them in 《》. */
import { type Flow, flowRange, type Notice, onceFor, passagesOf, type Range } from '../tree/index.ts'
import { titleCore } from './genres.ts'
import { distanceOf } from './organ-names.ts'

export interface IssuedName {
  /** As written, without the outer 《》. */
  readonly name: string
  /** In the source, without the outer 《》. */
  readonly range: Range
}

/** 现将《…》印发给你们: the names stand behind it. */
const leading = /(?:现|兹|特)将|现(?:予以?|将其|一并)?(?:印发|转发|发布|公布|批转|下发|颁布)/
const verb = /印发|转发|发布|公布|批转|下发|颁布|发给/
/** 《…》已经区政府同意，现印发给你们: they stand before it. */
const following = /现(?:予以?|将其|一并)?(?:印发|转发|发布|公布|批转|下发|颁布)/
/** Names before these words are grounds and not what is issued. */
const grounds = /根据|按照|依据|依照|贯彻|落实|执行|为|按|经|参照|结合|废止/
/** Paragraphs of the body that may say what is issued. */
const paragraphs = 3
const longestSentence = 600

export const issuedNames: (notice: Notice) => readonly IssuedName[] = onceFor((notice) => {
  let seen = 0
  for (const { node, attachment, flow } of passagesOf(notice)) {
    if (attachment !== undefined || node.type !== 'paragraph') continue
    const names = flow.text.includes('《') ? namesIn(flow) : []
    if (names.length > 0) return names
    if (++seen === paragraphs) return []
  }
  return []
})

function namesIn(flow: Flow): IssuedName[] {
  let start = 0
  /** Of a sentence before: 我局制定了《…》。现印发给你们。 */
  let made: IssuedName[] = []
  for (const sentence of flow.text.split('。')) {
    const from = start
    start += sentence.length + 1
    if (sentence.length > longestSentence) continue
    const spans = quotedSpans(sentence)
    const named = (some: readonly Span[]) =>
      some.map((span) => ({
        name: sentence.slice(span.from, span.to),
        range: flowRange(flow, from + span.from, from + span.to),
      }))
    const issued = issuedSpans(sentence, spans)
    if (issued.length > 0) return named(issued)
    if (following.test(sentence)) return made
    made = named(madeSpans(sentence, spans))
  }
  return []
}

export interface Span {
  readonly from: number
  readonly to: number
}

function issuedSpans(sentence: string, spans: readonly Span[]): readonly Span[] {
  const lead = verb.test(sentence) ? sentence.search(leading) : -1
  if (lead < 0) return []
  const behind = spans.filter(({ from }) => from > lead)
  if (behind.length > 0) return behind
  const first = spans[0]
  if (first === undefined || !following.test(sentence)) return []
  return grounds.test(sentence.slice(0, first.from)) ? madeSpans(sentence, spans) : spans
}

/** 制定了《…》, 起草的《…》. */
const making = /(?:制定|制订|修订|编制|起草|拟订|拟定)[了的]?$/

/** What the organ says it has drawn up, and the names that follow it in one breath. */
function madeSpans(sentence: string, spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex(({ from }) => making.test(sentence.slice(Math.max(0, from - 6), from - 1)))
  return first < 0 ? [] : spans.slice(first)
}

/** What stands in outer 《》; one that is not closed is left out. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '《' && depth++ === 0) from = at + 1
    else if (char === '》' && depth > 0 && --depth === 0 && at > from) spans.push({ from, to: at })
  }
  return spans
}

/** A name as it is compared: blanks, marks and the brackets at its end, such as （试行）, aside. */
export function nameKey(name: string): string {
  return titleCore(name).replace(/[\s《》〈〉<>“”"‘’'（）()【】〔〕[\]、，,。.·—–－-]/g, '')
}

export type NameRelation =
  | 'same'
  /** The first is the second without words at its front. */
  | 'shorter'
  /** The first has more words at its front. */
  | 'longer'
  /** All but a few characters agree: one of the two is miswritten. */
  | 'close'
  | 'other'

/** How far two names may differ and still be meant for one. */
const mostChanges = 4

/** How two names of documents (`nameKey`) are to one another. */
export function nameRelation(one: string, two: string): NameRelation {
  if (one === two) return 'same'
  const shorter = Math.min(one.length, two.length)
  if (shorter < 4) return 'other'
  if (two.endsWith(one)) return 'shorter'
  if (one.endsWith(two)) return 'longer'
  if (Math.abs(one.length - two.length) > mostChanges || Math.max(one.length, two.length) > 120) return 'other'
  const distance = distanceOf(one, two)
  return distance <= mostChanges && distance * 4 <= shorter ? 'close' : 'other'
}
