import { isHalfElsewhere, type PairingDefect, type PairMark, pairingDefects, pairs } from '../../../lexicon/index.ts'
import { flowRange, type Part, partsOf, type Passage } from '../../../tree/index.ts'
import { defineRule, type Report, type RuleContext } from '../../rule.ts'

/** More of one kind than these have one cause. */
const mostSingle = 3

const openers = new Map([...pairs].map(([open, close]) => [close, open]))

/** The mark with the words that it would enclose. */
function aroundOf(text: string, { at, mark }: PairMark): string {
  return openers.has(mark) ? text.slice(Math.max(0, at - 9), at + 1) : text.slice(at, at + 10)
}

/** From the first half to the second, its middle cut out where it is long. */
function spanOf(text: string, from: number, to: number): string {
  return to - from > 16 ? `${text.slice(from, from + 8)}…${text.slice(to - 5, to + 1)}` : text.slice(from, to + 1)
}

/** The pair as it is written in Chinese. */
const wholes: Readonly<Record<string, string>> = { '(': '（）', '[': '〔〕', '［': '〔〕' }

function wholeOf(open: string): string {
  return wholes[open] ?? open + (pairs.get(open) ?? '')
}

export default defineRule({
  id: 'punctuation/paired',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.8、4.9、4.15：引号、括号、书名号成对使用',
    en: 'GB/T 15834-2011 4.8, 4.9, 4.15: quotes, brackets and title marks come in pairs',
  },
  messages: {
    unclosed: {
      zh: '“{context}”处的“{found}”没有配对，应有“{expected}”',
      en: 'the "{found}" at "{context}" has no partner; "{expected}" must close it',
      help: {
        zh: '在该结束的地方补“{expected}”，或者删去“{found}”',
        en: 'add "{expected}" where it ends, or delete "{found}"',
      },
      grouped: {
        zh: '有 {count} 处“{found}”没有配对（{lines}），应有“{expected}”',
        en: '{count} marks "{found}" have no partner ({lines}); "{expected}" must close them',
      },
    },
    unopened: {
      zh: '“{context}”处的“{found}”没有配对，前面应有“{expected}”',
      en: 'the "{found}" at "{context}" has no partner; "{expected}" must stand before it',
      help: {
        zh: '在该开始的地方补“{expected}”，或者删去“{found}”',
        en: 'add "{expected}" where it begins, or delete "{found}"',
      },
      grouped: {
        zh: '有 {count} 处“{found}”没有配对（{lines}），前面应有“{expected}”',
        en: '{count} marks "{found}" have no partner ({lines}); "{expected}" must stand before them',
      },
    },
    mixed: {
      zh: '“{context}”前后两半不一，应成对用“{expected}”',
      en: 'the two halves of "{context}" differ; both must be of the pair "{expected}"',
      help: { zh: '改为成对的“{expected}”', en: 'use both halves of "{expected}"' },
      grouped: {
        zh: '有 {count} 处前后两半不一，如“{context}”（{lines}），应成对用“{expected}”',
        en: 'the two halves differ in {count} places, such as "{context}" ({lines}); both must be of the pair "{expected}"',
      },
    },
    crossed: {
      zh: '“{open}”与“{found}”交叉，应先结束里层的再结束外层的',
      en: '"{open}" and "{found}" cross; the inner pair must close first',
      help: { zh: '调整“{found}”的位置', en: 'move "{found}"' },
    },
  },
  docs: {
    summary: { zh: '引号、括号、书名号成对', en: 'Quotes, brackets and title marks must come in pairs' },
    why: {
      zh: '少半个引号或括号，引文、文件名称到哪里为止就不清楚。',
      en: 'With half of a pair lost it is unclear where a quotation or a title ends.',
    },
    limits: {
      zh: '按段配对。“1）”“a)”一类列项序号、跨段的引文（每段开头用“，最后一段用”）、被断行或省略号截断的括号、网页的“【字体：大 中 小”不报；表格和直引号不查。半角成对的括号归 punctuation/halfwidth。',
      en: 'Pairs are sought within a paragraph. List numbers such as 1） and a), quotations over several paragraphs, brackets parted by a line break or cut off at …, and 【字体：大 中 小 of a page are let pass; tables and straight quotes are not looked at. Pairs in half width belong to punctuation/halfwidth.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请按照《防汛预案（试行）》做好“三查”，1）查围墙；2）查屋顶。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请按照《防汛预案做好“三查”工作。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请各学校(含幼儿园）做好防汛工作。',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const found = partsOf(notice).flatMap(foundIn)
      const counts = new Map<string, number>()
      for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1)
      for (const { defect, passage, key } of found) {
        const many = defect.kind !== 'crossed' && (counts.get(key) ?? 0) > mostSingle
        context.report({ ...reportOf(context, defect, passage), ...(many && { groupKey: key }) })
      }
    },
  }),
})

type MessageId = PairingDefect['kind']

interface Found {
  readonly defect: PairingDefect
  readonly passage: Passage
  /** The same for defects that may have one cause. */
  readonly key: string
}

function foundIn({ passages }: Part): Found[] {
  const texts = passages.map(({ node, flow }) => (node.type === 'tableCell' ? '' : flow.text))
  return pairingDefects(texts).flatMap((defect) => {
    const passage = passages[defect.mark.paragraph]
    const key = `${defect.kind} ${defect.other?.mark ?? ''}${defect.mark.mark}`
    if (passage === undefined || isHalfElsewhere(defect, passages)) return []
    return [{ defect, passage, key }]
  })
}

function reportOf(
  context: RuleContext<MessageId, unknown>,
  { kind, mark, other }: PairingDefect,
  { flow }: Passage,
): Report<MessageId> {
  const place = ({ at }: PairMark) => {
    const { start, end } = flowRange(flow, at, at + 1)
    return context.positionAt(start, end)
  }
  if (other === undefined) {
    const expected = pairs.get(mark.mark) ?? openers.get(mark.mark) ?? ''
    return {
      messageId: kind,
      at: place(mark),
      data: { found: mark.mark, expected, context: aroundOf(flow.text, mark) },
    }
  }
  const related = { at: place(other), zh: `前面是“${other.mark}”`, en: `"${other.mark}" stands before it` }
  if (kind === 'crossed') {
    return { messageId: kind, at: place(mark), data: { found: mark.mark, open: aroundOf(flow.text, other) }, related }
  }
  const data = { context: spanOf(flow.text, other.at, mark.at), expected: wholeOf(other.mark) }
  // The half that is not as it should be is the place.
  const wrong = /[(［[]/.test(other.mark) ? other : mark
  return { messageId: kind, at: place(wrong), data, ...(wrong === mark && { related }) }
}
