import { quotedParagraphs } from '../../../lexicon/index.ts'
import { type Marker, type MarkerStyle, type Notice, type Part, partsOf, type Passage } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const depths: Readonly<Partial<Record<MarkerStyle, number>>> = {
  chinese: 1,
  'chinese-paren': 2,
  arabic: 3,
  'arabic-paren': 4,
  circled: 5,
}

interface Open {
  readonly depth: number
  readonly marker: Marker
  number: number
  /** The first of a higher style within a lower one: the finding, once it is sure. */
  readonly within: Marker | undefined
}

/** 1） may be a level of its own below （1）, and has no place among the others. */
function depthOf({ style, text }: Marker): number | undefined {
  return /^[0-9０-９]+[）)]$/.test(text) ? undefined : depths[style]
}

interface Reversal {
  readonly marker: Marker
  readonly above: Marker
}

/** Lists of a higher style within a numbered part of a lower one. Linear. */
function reversalsIn({ passages }: Part): Reversal[] {
  if (!isMixed(passages)) return []
  const quoted = quotedParagraphs(passages.map(({ flow }) => flow.text))
  const found: Reversal[] = []
  let open: Open[] = []
  let before: Passage | undefined
  for (const [index, passage] of passages.entries()) {
    const { marker } = passage
    const depth = marker === undefined || quoted[index] !== 0 ? undefined : depthOf(marker)
    const last = before
    before = passage
    if (marker === undefined || depth === undefined) continue
    const same = open.findIndex((each) => each.depth === depth)
    if (same >= 0) {
      const [here, ...inner] = open.slice(same)
      open = open.slice(0, same + 1)
      if (here === undefined) continue
      // The lower list goes on behind the higher one, which was part of it.
      const goesOn = marker.number === here.number + 1
      for (const each of inner) {
        if (each.within !== undefined && goesOn) found.push({ marker: each.marker, above: each.within })
      }
      here.number = marker.number
      continue
    }
    const top = open[open.length - 1]
    const reversed = top !== undefined && depth < top.depth && marker.number === 1
    // A higher list that does not begin here goes on with what was lost above.
    if (top !== undefined && depth < top.depth && !reversed) open = open.filter((each) => each.depth < depth)
    const above = reversed ? lastMarker(top, last) : undefined
    const sure = above !== undefined && above === last?.marker && /[：:]$/.test(last.flow.text)
    if (sure) found.push({ marker, above })
    open.push({ depth, marker, number: marker.number, within: sure ? undefined : above })
  }
  return found
}

/** The part that the list stands in: the one right before it, or else the first of its style. */
function lastMarker({ marker, depth }: Open, last: Passage | undefined): Marker {
  return last?.marker !== undefined && depthOf(last.marker) === depth ? last.marker : marker
}

/** Whether a marker comes behind one of a lower style that begins its part: most notices have none. */
function isMixed(passages: readonly Passage[]): boolean {
  let deepest = 0
  const seen = new Set<number>()
  for (const { marker } of passages) {
    const depth = marker === undefined ? undefined : depthOf(marker)
    if (depth === undefined) continue
    if (depth < deepest && !seen.has(depth)) return true
    seen.add(depth)
    deepest = Math.max(deepest, depth)
  }
  return false
}

export default defineRule({
  id: 'numbering/level-reversal',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 15834—2011 附录 B.3.8：低层次的序次语之下不宜返用高层次的',
    en: 'GB/T 15834-2011 B.3.8: below a number of a lower level one of a higher level should not be used',
  },
  messages: {
    reversal: {
      zh: '“{above}”之下又用“{found}”，一般不返用更高层次的序号',
      en: '"{found}" stands below "{above}"; a number of a higher level should not normally be used there',
      help: {
        zh: '按“一、”“（一）”“1.”“（1）”的次序，改用更低一层的序号',
        en: 'use a number of a lower level, in the order 一、 （一） 1. （1）',
      },
    },
  },
  docs: {
    summary: { zh: '下一层不用更高层次的序号', en: 'A lower level normally does not use the numbers of a higher one' },
    why: {
      zh: '“1.”之下又出现“（一）”，读者会以为回到了上一层。',
      en: 'Where （一） stands below 1. a reader thinks the level above goes on.',
    },
    limits: {
      zh: '下一层的序号在后面接着编（“1.”“（一）（二）”“2.”），或者以冒号引出时才报，别的可能是另起的一组；附件各自计，引文里的不计，“1）”不计；跳级归 numbering/level-skip。',
      en: 'Told where the lower list goes on behind the higher one (1. （一） （二） 2.), or introduces it with a colon; otherwise it may be a list apart. Attachments count on their own, quotations and 1） not at all. Levels left out are for numbering/level-skip.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n（一）加强值守\n\n1.安排人员。\n\n2.轮流值班。\n\n（二）排查隐患',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n1.加强值守\n\n（一）安排人员。\n\n（二）轮流值班。\n\n2.排查隐患',
    ],
  },
  create: (context) => ({
    notice(notice: Notice) {
      if (notice.data.oneLine) return
      for (const part of partsOf(notice)) {
        for (const { marker, above } of reversalsIn(part)) {
          context.report({
            messageId: 'reversal',
            at: marker,
            data: { found: marker.text, above: above.text },
            related: { at: above, zh: `上面是“${above.text}”`, en: `"${above.text}" stands above it` },
          })
        }
      }
    },
  }),
})
