import { extentOf, flowRange, type Part, partsOf, type Passage } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Fewest characters, and where it is not next to its like; how far apart items of one list may be. */
const [shortest, shortestApart, near] = [20, 30, 10]
/** Lines of a form, leads of lists, quotations. */
const form = /[＿_□√]|[　 ]{3}/
const stock = /[＿_□√]|^[“「]|[　 ]{3}|…{1,2}|[：:]$/

interface Twice {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly first: Passage
  readonly isNext?: boolean
}

function words({ flow, markerEnd }: Passage): string {
  return flow.text.slice(markerEnd)
}

/** Clauses of laws come back under other heads: away from its like only a plain paragraph of the notice counts. */
function isSlip(one: Passage, two: Passage, between: number, all: readonly Passage[]): boolean {
  if (between === 1) return true
  if (one.attachment?.label !== undefined) return false
  if (one.marker !== undefined && two.marker !== undefined) return one.parent === two.parent && between <= near
  const plain = one.marker === undefined && two.marker === undefined
  if (!plain || words(one).length < shortestApart || !words(one).endsWith('。')) return false
  return !all.some(({ marker }) => marker?.style === 'article')
}

/** How many passages that begin alike and are of one length are compared with the next. */
const deepest = 20

/** Paragraphs that stand twice in one part. Only those of one length and beginning are compared. */
function repeated({ passages }: Part): Twice[] {
  const found: Twice[] = []
  /** By length and first character the last passage, and for each passage the one of its kind before it. */
  const last = new Map<number, number>()
  const earlier: (number | undefined)[] = []
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]
    if (passage === undefined) break
    const { node, flow, markerEnd } = passage
    const length = flow.text.length - markerEnd
    if (length < shortest || (node.type !== 'paragraph' && node.type !== 'item' && node.type !== 'section')) continue
    const key = length * 0x10000 + flow.text.charCodeAt(markerEnd)
    let index = last.get(key)
    last.set(key, at)
    earlier[at] = index
    for (let step = 0; index !== undefined && step < deepest; step++, index = earlier[index]) {
      const first = passages[index]
      if (first === undefined || words(first) !== words(passage) || !isSlip(first, passage, at - index, passages))
        continue
      found.push({ passage, start: markerEnd, end: flow.text.length, first, isNext: at - index === 1 })
      break
    }
  }
  return found
}

/** Sentences that stand twice in a row. */
function stuttered({ passages }: Part): Twice[] {
  const found: Twice[] = []
  for (const passage of passages) {
    const { text } = passage.flow
    let start = passage.markerEnd
    let before = -1
    for (let end = text.indexOf('。', start); end >= 0; end = text.indexOf('。', start)) {
      const length = end + 1 - start
      if (before === length && length >= 8 && text.startsWith(text.slice(start - length, start), start))
        found.push({ passage, start, end: end + 1, first: passage })
      before = length
      start = end + 1
    }
  }
  return found
}

export default defineRule({
  id: 'structure/duplicate-paragraph',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'T',
    zh: '校核：同一段话出现两次，疑为复制时重复',
    en: 'proof-reading: a passage that stands twice was probably pasted twice',
  },
  messages: {
    paragraph: {
      zh: '“{text}…”一段与第 {line} 行相同，疑为重复',
      en: 'the paragraph "{text}…" looks like a repetition of line {line}',
      help: { zh: '核对后删去一处', en: 'check, and delete one of them' },
    },
    sentence: {
      zh: '句子“{text}”连着出现两次，疑为重复',
      en: 'the sentence "{text}" stands twice in a row and looks like a repetition',
      help: { zh: '核对后删去一处', en: 'check, and delete one of them' },
    },
  },
  docs: {
    summary: { zh: '没有重复的段落和句子', en: 'No paragraph or sentence stands twice' },
    why: {
      zh: '复制粘贴多贴一次，校对时一眼滑过去就登出来了。',
      en: 'What was pasted twice is easily read over.',
    },
    limits: {
      zh: '紧挨着的、同一级并列的条目，20 字以上相同才报；隔开的只比本文里 30 字以上、不带序号的段落，分条的法规除外，因为法条在不同的条下会重复同一款。句子只看连着的两句。表格、表单栏目和引文不报。',
      en: 'Neighbours and items of one list from 20 characters on; further apart only plain paragraphs of the notice from 30 on, and none in texts by articles, which repeat clauses under other heads. Sentences only where one follows the other. Tables, forms and quotations are let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n一、各学校要认真总结本学期的教学工作，按时报送。\n\n二、各学校要认真总结本学期的安全工作，按时报送。',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n一、各学校要认真总结本学期的教学工作，按时报送。\n\n二、各学校要认真总结本学期的教学工作，按时报送。',
    ],
  },
  create: (context) => ({
    notice(notice) {
      if (notice.data.oneLine) return
      const parts = partsOf(notice)
      for (const { passage, start, first, isNext } of parts.flatMap(repeated)) {
        const text = words(passage)
        if ((isNext && text.length >= shortestApart ? form : stock).test(text)) continue
        const range = flowRange(passage.flow, start, passage.flow.text.length)
        const other = extentOf(first.flow)
        const at = context.positionAt(other.start, other.end)
        context.report({
          messageId: 'paragraph',
          at: context.positionAt(range.start, range.end),
          data: { text: text.slice(0, 12), line: at.start.line },
          related: { at, zh: '第一次出现在这里', en: 'it stands here first' },
        })
      }
      for (const { passage, start, end } of parts.flatMap(stuttered)) {
        const text = passage.flow.text.slice(start, end)
        const range = flowRange(passage.flow, start, end)
        if (stock.test(text)) continue
        context.report({
          messageId: 'sentence',
          at: context.positionAt(range.start, range.end),
          data: { text: text.slice(0, 20) },
        })
      }
    },
  }),
})
