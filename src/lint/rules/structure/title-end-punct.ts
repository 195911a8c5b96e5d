import { genreOf, looksLikeOrgan, sentenceEnd } from '../../../lexicon/index.ts'
import {
  childOf,
  childrenOf,
  type Flow,
  fieldValue,
  flowOf,
  flowRange,
  headerFields,
  type Notice,
  passagesOf,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Not the three dots of a title cut short, nor the dot of a file's name or a Latin word. */
const mark = /(?:[。，、；：]|[\u4e00-\u9fa5）》”][.,;:])$/
const longest = 150
/** How far below the head a title that the parser took for a sentence is looked for, in passages. */
const farthest = 4

function endsInMark(text: string): boolean {
  return mark.test(text)
}

/** A line such as `某某局关于…的通知。`: a title but for its mark. */
function isMarkedTitle(line: string): boolean {
  if (line.length > longest || !endsInMark(line)) return false
  const words = line.slice(0, -1)
  const verb = words.search(/关于|印发|转发|批转/)
  const organ = words.slice(0, Math.max(0, verb)).trim()
  if (verb < 0 || /[。；！？：]/.test(words) || genreOf(words)?.statutory !== true) return false
  return organ === '' || organ.split(/[\s、]+/).every(looksLikeOrgan)
}

/** The lines of a title that ends in a mark and was therefore taken for a sentence, or for the first of the recipients. */
function markedTitle(notice: Notice): Flow | undefined {
  if (childOf(notice, 'title') !== undefined) return undefined
  for (const { node, flow } of passagesOf(notice).slice(0, farthest)) {
    if (node.type === 'section' || node.type === 'item' || node.type === 'tableCell') return undefined
    const ends = [...flow.runs.slice(1).map(({ at }) => at), flow.text.length]
    const end = ends.find((each) => each <= longest && isMarkedTitle(flow.text.slice(0, each)))
    if (end !== undefined) return { text: flow.text.slice(0, end), runs: flow.runs.filter(({ at }) => at < end) }
  }
  return undefined
}

/** The titles of the notice and of the document that it issues, wherever they stand. */
function titlesOf(notice: Notice): Flow[] {
  const issued = childrenOf(notice, 'attachment').filter(({ label }) => label === undefined)
  const nodes = [notice, ...issued].flatMap((part) => childrenOf(part, 'title')).filter(({ text }) => endsInMark(text))
  const fields = headerFields(notice, 'title').filter(({ value }) => endsInMark(value))
  return [...nodes.map(({ children }) => flowOf(children)), ...fields.map(fieldValue)]
}

export default defineRule({
  id: 'structure/title-end-punct',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 15834—2011 附录 B.4：标题末尾通常不用标点符号',
    en: 'GB/T 15834-2011 annex B.4: a title as a rule has no mark at its end',
  },
  messages: {
    mark: {
      zh: '标题“{end}”末尾有“{found}”，标题末尾一般不用标点',
      en: 'the title "{end}" ends in "{found}"; titles should normally have no mark at their end',
      help: { zh: '删去“{found}”', en: 'delete "{found}"' },
    },
  },
  docs: {
    summary: { zh: '标题末尾一般不用标点', en: 'A title should normally have no mark at its end' },
    why: {
      zh: '标题不是句子；末尾的句号常使程序和读者把它当成正文。',
      en: 'A title is no sentence; with a full stop programs and readers take it for one.',
    },
    limits: {
      zh: '只看公文自己的标题、页头所写的标题和被印发文件的标题；问号、叹号、省略号、右括号、右书名号不算。各级小标题不看。',
      en: 'Looks at the notice’s title, also in the header, and at that of the issued document. Question and exclamation marks, dots, closing brackets and quotes are right. Headings of sections are not looked at.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。'],
    bad: ['临溪区教育局关于做好防汛工作的通知。\n\n各学校：\n\n请做好防汛工作。'],
  },
  create: (context) => ({
    notice(notice) {
      const marked = markedTitle(notice)
      for (const flow of marked === undefined ? titlesOf(notice) : [marked, ...titlesOf(notice)]) {
        const { text } = flow
        if (!endsInMark(text) || sentenceEnd.test(text.slice(0, -1))) continue
        const range = flowRange(flow, text.length - 1, text.length)
        context.report({
          messageId: 'mark',
          at: context.positionAt(range.start, range.end),
          data: { end: text.slice(-7, -1), found: text.slice(-1) },
          groupKey: text,
          fix: { range, text: '', safe: true },
        })
      }
    },
  }),
})
