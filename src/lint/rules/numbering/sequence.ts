import { holdsMarker, quotedParagraphs, renumbered } from '../../../lexicon/index.ts'
import {
  holdsMatch,
  listsByPart,
  type ListStep,
  listsOf,
  type MarkerStyle,
  type Node,
  type Notice,
  type NumberedList,
  partsOf,
  type Passage,
  type SequenceBreak,
  sequenceBreaks,
} from '../../../tree/index.ts'
import { defineRule, type Report } from '../../rule.ts'

/** 第十条之一 is counted with 第十条. */
function isInserted({ marker }: ListStep): boolean {
  return marker.text.includes('之')
}

function isLaw(style: MarkerStyle): boolean {
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
  }
  return false
}

export default defineRule({
  id: 'numbering/sequence',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例，同级序号连续（非标准条文）',
    en: 'convention; no clause of the standard requires it',
  },
  messages: {
    gap: {
      zh: '“{previous}”之后是“{found}”，缺“{missing}”',
      en: '"{found}" follows "{previous}"; "{missing}" is missing',
      help: {
        zh: '补上“{missing}”，或者改“{found}”为“{expected}”',
        en: 'add "{missing}", or renumber "{found}" to "{expected}"',
      },
    },
    start: {
      zh: '这一层从“{found}”开始，缺“{missing}”',
      en: 'this level begins with "{found}"; "{missing}" is missing',
      help: {
        zh: '补上“{missing}”，或者改“{found}”为“{expected}”',
        en: 'add "{missing}", or renumber "{found}" to "{expected}"',
      },
    },
    duplicate: {
      zh: '“{previous}”之后又是“{found}”，序号重复',
      en: '"{found}" follows "{previous}": the number stands twice',
      help: { zh: '依次是“{expected}”，核对后改正', en: 'the next number is "{expected}": check, then correct' },
    },
    backwards: {
      zh: '“{previous}”之后是“{found}”，序号倒退',
      en: '"{found}" follows "{previous}": the numbers go backwards',
      help: { zh: '依次是“{expected}”，核对后改正', en: 'the next number is "{expected}": check, then correct' },
    },
    wrong: {
      zh: '“{found}”前后是“{previous}”和“{next}”，依次是“{expected}”',
      en: '"{found}" stands between "{previous}" and "{next}", where "{expected}" would stand',
      help: { zh: '改“{found}”为“{expected}”', en: 'renumber "{found}" to "{expected}"' },
    },
    swapped: {
      zh: '“{found}”在“{next}”之前，次序颠倒',
      en: '"{found}" stands before "{next}"',
      help: { zh: '把两项对调，或者对调序号', en: 'let the two change places, or their numbers' },
    },
    restart: {
      zh: '各部分序号连续编到“{previous}”，这一部分却从“{found}”开始',
      en: 'the numbers run on through all parts up to "{previous}", but this part begins with "{found}"',
      help: {
        zh: '接着编为“{expected}”，或者各部分都重新编号',
        en: 'go on with "{expected}", or let every part begin anew',
      },
    },
  },
  docs: {
    summary: { zh: '同级序号依次连续，不缺、不重、不倒', en: 'Numbers at one level follow one another' },
    why: {
      zh: '缺一个序号，读者不知道是漏了一项还是编错了号；别的文件按序号引用时就会引错。',
      en: 'Where a number is missing, nobody can tell whether an item was lost or the numbers are wrong, and references to them go astray.',
    },
    limits: {
      zh: '序号逢上一层重新编，还是全文连续编，由文件本身判定，两种都不报；附件、被印发文件各自计数；跨段引用的条文不计；序号写在段落中间的，算有；写明省略的不报。同一层里重新从一开始的另一组列项不报。',
      en: 'Whether numbers begin anew under each parent or run on is taken from the notice; both are right. Attachments count on their own, quoted clauses not at all. A number in mid-paragraph counts as present. A second list that begins with one is no defect.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、加强值守\n\n二、排查隐患\n\n三、及时报告'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、加强值守\n\n二、排查隐患\n\n四、及时报告'],
  },
  create: (context) => ({
    notice(notice) {
      const doubtful = notice.data.oneLine
      const quoting = holdsMatch(notice, openQuote)
      for (const at of partsOf(notice).keys()) {
        for (const each of foundIn(notice, at, quoting)) {
          context.report({ ...reportOf(each), ...((doubtful || !each.certain) && { severity: 'warning' }) })
        }
      }
    },
  }),
})

const none: readonly Found[] = []

/** What is to be told of one part of the notice; `quoting` tells that one has an open quotation. */
function foundIn(notice: Notice, at: number, quoting: boolean): readonly Found[] {
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

interface Found extends SequenceBreak {
  readonly step: ListStep
  readonly previous: ListStep | undefined
  readonly next: ListStep | undefined
  /** The step is the first of its siblings, in a list that goes on from one section to the next. */
  readonly carriesOn: boolean
}

function breaksIn(list: NumberedList): Found[] {
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

function reportOf({ kind, step, previous, next, expected, missing, settles }: Found): Report<SequenceBreak['kind']> {
  const { marker } = step
  const name = (number: number | undefined) =>
    number === undefined ? '' : renumbered(marker.text, marker.style, number)
  const [first, last] = [missing[0], missing[missing.length - 1]]
  const { start, end } = marker.position
  return {
    messageId: kind,
    at: marker,
    data: {
      found: marker.text,
      expected: name(expected),
      ...(previous !== undefined && { previous: previous.marker.text }),
      ...(next !== undefined && (kind === 'wrong' || kind === 'swapped') && { next: next.marker.text }),
      ...(missing.length > 0 && { missing: first === last ? name(first) : `${name(first)}…${name(last)}` }),
    },
    ...(previous !== undefined && {
      related: {
        at: previous.marker,
        zh: `前一项是“${opening(previous)}”`,
        en: `the item before is "${opening(previous)}"`,
      },
    }),
    ...(settles && {
      fix: { range: { start: start.offset, end: end.offset }, text: name(expected), safe: false },
    }),
  }
}

function opening({ passage: { flow, markerEnd, headingEnd } }: ListStep): string {
  const text = flow.text.slice(0, headingEnd > markerEnd ? headingEnd : flow.text.length)
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
