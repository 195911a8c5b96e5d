/** The breaks in all the numbered lists of a notice, for the rules that tell of them. */
import {
  holdsMatch,
  listsByPart,
  type ListStep,
  listsOf,
  type MarkerStyle,
  type Node,
  type Notice,
  type NumberedList,
  onceFor,
  partsOf,
  type Passage,
  type SequenceBreak,
  sequenceBreaks,
} from '../tree/index.ts'
import { lookalikeAt } from './lookalikes.ts'
import { quotedParagraphs } from './quotations.ts'
import { holdsMarker, renumbered } from './renumbering.ts'

/** 第十条之一 is counted with 第十条. */
function isInserted({ marker }: ListStep): boolean {
  return marker.text.includes('之')
}

/** 编, 章, 节 and 条, the levels of laws. */
export function isLaw(style: MarkerStyle): boolean {
  return style === 'article' || style === 'chapter' || style === 'section' || style === 'part'
}

/** Lines such as “……” and （略） say that something was left out. */
function isOmission({ flow: { text } }: Passage): boolean {
  return /^[….·。]{2,}$|^[（(](?:以下|下|中间)?(?:略|省略)[）)]$/.test(text)
}

/**
 * Whether `number` stands between two passages of the list’s part, in running text or in a list of another form (2） among （1）),
 * or the text says that it is left out. Lists that are quoted do not count for the list that quotes them.
 */
function standsBetween(list: NumberedList, from: number, to: number, number: number): boolean {
  const { style, part, group } = list
  for (let index = from; index < to; index++) {
    const passage = part[index]
    if (passage === undefined) continue
    const { marker, markerEnd, flow } = passage
    const counts = isLaw(style) || group !== 0 || list.groupOf(index) === group
    const other = counts && marker?.style === style && marker.number === number
    if (other || isOmission(passage) || holdsMarker(flow.text, markerEnd, style, number)) return true
    const alike = marker === undefined ? lookalikeAt(flow.text) : undefined
    if (alike?.style === style && alike.number === number) return true
  }
  return false
}

/** All breaks of `notice`, part by part. Computed once for the notice in hand. */
export const numberBreaks: (notice: Notice) => readonly NumberBreak[] = onceFor((notice) => {
  const quoting = holdsMatch(notice, openQuote)
  return [...partsOf(notice).keys()].flatMap((at) => foundIn(notice, at, quoting))
})

const none: readonly NumberBreak[] = []

/** What is to be told of one part of the notice; `quoting` tells that one has an open quotation. */
function foundIn(notice: Notice, at: number, quoting: boolean): readonly NumberBreak[] {
  const found = listsIn(notice, at, quoting).flatMap(breaksIn)
  if (found.length === 0) return none
  const lost = new Set<Node>(found.filter(({ missing }) => missing.length > 0).map(({ step }) => step.passage.node))
  // Where a whole section is lost, the numbers in it are too.
  return found.filter(({ carriesOn, step }) => !carriesOn || !lost.has(step.scope))
}

/** A quotation that does not end in its paragraph, or that holds another. */
const openQuote = /“[^“”\n]*[“\n]/

/** The lists of one part; what is quoted there makes lists of its own. */
function listsIn(notice: Notice, at: number, quoting: boolean): readonly NumberedList[] {
  const plain = listsByPart(notice)[at] ?? []
  const part = partsOf(notice)[at]
  if (plain.length === 0 || part === undefined) return plain
  const quoted = quoting ? quotedParagraphs(part.passages.map(({ flow }) => flow.text)) : []
  const quotes = quoted.some((quotation) => quotation !== 0)
  const lists = quotes ? listsOf(part, (index) => quoted[index] ?? 0) : plain
  // Articles about laws begin paragraphs with the numbers of those that they cite.
  return notice.data.confidence >= 0.5 ? lists : lists.filter(({ style }) => !isLaw(style))
}

/** A break in a list, with the numbered parts concerned. */
export interface NumberBreak extends SequenceBreak {
  readonly step: ListStep
  readonly previous: ListStep | undefined
  readonly next: ListStep | undefined
  /** The step is the first of its siblings, in a list that goes on from one section to the next. */
  readonly carriesOn: boolean
}

function breaksIn(list: NumberedList): NumberBreak[] {
  const steps = list.steps.some(isInserted) ? list.steps.filter((step) => !isInserted(step)) : list.steps
  const stepAt = (index: number | undefined) => (index === undefined ? undefined : steps[index])
  // Most lists have no break: what only breaks need is made at the first of them.
  let places: ReadonlyMap<Node, number> | undefined
  const between = (number: number, after: number | undefined, before: number) => {
    const to = steps[before]
    if (to === undefined) return false
    places ??= new Map<Node, number>(list.part.map(({ node }, index) => [node, index]))
    return standsBetween(list, stepAt(after)?.index ?? places.get(to.scope) ?? 0, to.index, number)
  }
  const numbers = steps.map(({ marker, scope, apart }) => ({ number: marker.number, scope, apart }))
  const breaks = sequenceBreaks(numbers, between)
  if (breaks.length === 0) return []
  const quoted = list.group !== 0
  const following = openingsOf(steps)
  return breaks.flatMap((each) => {
    const step = steps[each.at]
    // A quotation may begin in the middle of a list.
    if (step === undefined || (quoted && each.kind === 'start')) return []
    const next = stepAt(following.get(each.at))
    const carriesOn = following.has(each.at) && (each.kind === 'gap' || (next?.marker.number ?? 1) > 1)
    const certain = each.certain && !quoted
    return { ...each, step, previous: stepAt(each.before), next: stepAt(each.after), carriesOn, certain }
  })
}

/** Indices of the first siblings, each with the next of them. */
function openingsOf(steps: readonly ListStep[]): Map<number, number | undefined> {
  const seen = new Set<Node>()
  const openings: number[] = []
  for (const [index, { scope }] of steps.entries()) {
    if (!seen.has(scope)) openings.push(index)
    seen.add(scope)
  }
  return new Map(openings.map((index, order) => [index, openings[order + 1]]))
}

/** The numbers of a break as markers of its list, for messages. */
export interface BreakWords {
  readonly data: Readonly<Record<string, string>>
  /** The marker that goes on; what a renumbering writes. */
  readonly expected: string
  /** How the part before begins. */
  readonly before: string | undefined
}

/** `data` holds found, expected and, where the break has them, previous, next and missing (`三、…五、`). */
export function breakWords({ kind, step, previous, next, expected, missing }: NumberBreak): BreakWords {
  const { marker } = step
  const name = (number: number | undefined) =>
    number === undefined ? '' : renumbered(marker.text, marker.style, number)
  const [first, last] = [missing[0], missing[missing.length - 1]]
  const data = {
    found: marker.text,
    expected: name(expected),
    ...(previous !== undefined && { previous: previous.marker.text }),
    ...(next !== undefined && (kind === 'wrong' || kind === 'swapped') && { next: next.marker.text }),
    ...(missing.length > 0 && { missing: first === last ? name(first) : `${name(first)}…${name(last)}` }),
  }
  return { data, expected: name(expected), before: previous === undefined ? undefined : opening(previous) }
}

function opening({ passage: { flow, markerEnd, headingEnd } }: ListStep): string {
  const text = flow.text.slice(0, headingEnd > markerEnd ? headingEnd : flow.text.length)
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
