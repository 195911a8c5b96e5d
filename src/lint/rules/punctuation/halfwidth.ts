import { foldedMarks, halfWidthMarks } from '../../../lexicon/index.ts'
import { flowRange, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** More of one kind than these are the way of the whole text and one finding. */
const mostSingle = 3

/** One mark, or a pair of brackets. */
interface Found {
  readonly passage: Passage
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly full: string
}

function marksIn(passage: Passage): Found[] {
  const { node, flow } = passage
  if (node.type === 'documentNumber') return []
  // The colon behind the recipients is for structure/recipient-colon.
  const last = node.type === 'recipients' ? flow.text.length - 1 : flow.text.length
  const found: Found[] = []
  const open: number[] = []
  for (const { start, mark, full } of halfWidthMarks(flow.text)) {
    if (mark === '(') open.push(start)
    else if (mark === ')') {
      const from = open.pop()
      if (from === undefined || !isClosed(flow.text.slice(from + 1, start))) continue
      found.push({ passage, kind: '()', start: from, end: start + 1, full: '（）' })
    } else if (start < last || mark !== ':') found.push({ passage, kind: mark, start, end: start + 1, full })
  }
  return found
}

/** In (审办发〔2020) the last bracket is the slip for 〕: such pairs are for punctuation/paired. */
function isClosed(inner: string): boolean {
  const count = (pattern: RegExp): number => inner.match(pattern)?.length ?? 0
  return count(/[〔［【《〈「『“（]/g) === count(/[〕］】》〉」』”）]/g)
}

/** The mark with the characters on both sides, or the bracket with its words, so that a reader finds it. */
function contextOf({ passage: { flow }, start, end, kind }: Found): string {
  if (kind !== '()') return flow.text.slice(Math.max(0, start - 3), end + 3)
  return end - start > 14 ? `${flow.text.slice(start, start + 12)}…)` : flow.text.slice(start, end)
}

export default defineRule({
  id: 'punctuation/halfwidth',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 第 4、5 章：点号、括号的形式和所占位置',
    en: 'GB/T 15834-2011 chapters 4 and 5: the forms of marks and the room they take',
  },
  messages: {
    mark: {
      zh: '“{context}”中的半角“{found}”应为全角“{expected}”',
      en: 'the half-width "{found}" in "{context}" must be the full-width "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '全文有 {count} 处半角“{found}”（{lines}），中文里应为全角“{expected}”',
        en: 'there are {count} half-width "{found}" ({lines}); in Chinese text they must be the full-width "{expected}"',
      },
    },
    brackets: {
      zh: '半角括号“{context}”应为全角“（）”',
      en: 'the half-width brackets "{context}" must be the full-width "（）"',
      help: { zh: '成对改为“（”“）”', en: 'change both brackets to "（" and "）"' },
      grouped: {
        zh: '全文有 {count} 对半角括号，如“{context}”（{lines}），中文里应为全角“（）”',
        en: 'there are {count} pairs of half-width brackets, such as "{context}" ({lines}); in Chinese text they must be "（）"',
      },
    },
  },
  docs: {
    summary: { zh: '中文里用全角的逗号、冒号、分号、问号、叹号和括号', en: 'Chinese text must have full-width marks' },
    why: {
      zh: '半角标点与汉字挤在一起，多是输入法没有切换或者网页转换的痕迹。',
      en: 'Half-width marks crowd the characters; they betray an input method left in Latin or a conversion.',
    },
    limits: {
      zh: '10:30、1:500、1,000、英文句子、网址、邮箱里的半角标点不报；同一种标点超过三处的合为一条；整篇被折叠的归 webpage/nfkc-folded；页头、发文字号、主送机关末尾的冒号另有规则。一半全角一半半角的括号归 punctuation/paired。',
      en: '10:30, 1:500, 1,000, Latin sentences and addresses are right as they are. More than three of a kind are one message. Folded texts belong to webpage/nfkc-folded, brackets of two widths to punctuation/paired, document numbers and the colon of the recipients to rules of their own.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请于10:30前报送（邮箱a@b.cn），比例为1:500。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守,及时报告。'],
  },
  create: (context) => ({
    notice(notice) {
      if (foldedMarks(context.source).length > 0) return
      const found = passagesWith(notice, /[,;:?!(]/g).flatMap(marksIn)
      const counts = new Map<string, number>()
      for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      for (const each of found) {
        const { passage, kind, start, end, full } = each
        const place = flowRange(passage.flow, start, start + 1)
        const range = flowRange(passage.flow, start, end)
        const inner = context.source.text.slice(range.start + 1, range.end - 1)
        const brackets = kind === '()'
        context.report({
          messageId: brackets ? 'brackets' : 'mark',
          at: context.positionAt(place.start, place.end),
          data: { context: contextOf(each), ...(!brackets && { found: kind, expected: full }) },
          fix: { range, text: brackets ? `（${inner}）` : full, safe: true },
          ...((counts.get(kind) ?? 0) > mostSingle && { groupKey: kind }),
        })
      }
    },
  }),
})
