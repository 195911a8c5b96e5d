import { genreOf, looksLikeOrgan, sentenceEnd } from '../../../lexicon/index.ts'
import {
  childrenOf,
  type Flow,
  type Furniture,
  fieldValue,
  flowOf,
  flowRange,
  headerFields,
  type Issuer,
  type Notice,
  type Paragraph,
  type Recipients,
  type Title,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Not the three dots of a title cut short, nor the dot of a file's name or a Latin word. */
const mark = /(?:[。，、；：]|[\u4e00-\u9fa5）》”][.,;:])$/
/** Its number in brackets behind the mark: …的通知。（云教〔2024〕12号） */
const numbered = /[。，、；：](?=[（(][^（）()]{4,40}[号號][）)]$)/
const longest = 150
/** How many lines a title may take, and how many parts of the notice may stand above its recipients. */
const most = { lines: 4, above: 400 }

function endsInMark(text: string): boolean {
  return mark.test(text)
}

/** A line such as `某某局关于…的通知。`: a title but for its mark. */
function isMarkedTitle(line: string): boolean {
  if (line.length > longest || !endsInMark(line)) return false
  const words = line.slice(0, -1)
  const verb = words.search(/关于|印发|转发|批转/)
  const organ = words.slice(0, Math.max(0, verb)).trim()
  const known = genreOf(words)?.statutory === true && /的.{2,8}$/.test(words)
  if (verb < 0 || !known || /[。；！？：]/.test(words)) return false
  return organ === '' || organ.split(/[\s、]+/).every(looksLikeOrgan)
}

type Line = Title | Issuer | Paragraph | Furniture | Recipients

/** The lines above the recipients and they, or above the first sentences where there are none. */
function headLines(notice: Notice): Line[] {
  const end = notice.children.findIndex(({ type }) => type === 'recipients' || type === 'signature')
  const lines: Line[] = []
  for (const child of notice.children.slice(0, end < 0 ? most.above : Math.min(end + 1, most.above))) {
    if (child.type === 'body') {
      for (const block of child.children.slice(0, 2)) if (block.type === 'paragraph') lines.push(block)
    } else if (isLine(child)) lines.push(child)
  }
  return lines
}

function isLine(node: Notice['children'][number]): node is Title | Issuer | Furniture | Recipients {
  return node.type === 'title' || node.type === 'issuer' || node.type === 'furniture' || node.type === 'recipients'
}

/** A line that ends in a mark, and so was taken for a sentence or for the first of the recipients. */
function isSuspect({ type, position: { start, end } }: Line, text: string): boolean {
  if (type === 'title' || end.offset - start.offset > 3 * longest) return false
  const tail = text.slice(Math.max(start.offset, end.offset - 48), end.offset).trimEnd()
  return start.line < end.line || endsInMark(tail.slice(-2)) || numbered.test(tail)
}

/** The title's last line, where the title ends in a mark: it may have begun some lines before. */
function markedTitle(notice: Notice, text: string): Flow | undefined {
  const lines = headLines(notice)
  for (const [at, line] of lines.entries()) {
    if (!isSuspect(line, text)) continue
    const flow = flowOf(line.children)
    const ends = [...flow.runs.slice(1).map((run) => run.at), flow.text.length]
    for (const end of ends) {
      const whole = flow.text.slice(0, end)
      const own = whole.slice(0, (numbered.exec(whole)?.index ?? end) + 1)
      if (end > longest || !endsInMark(own)) continue
      let before = ''
      for (let above = 0; above < most.lines; above++) {
        if (isMarkedTitle(before + own)) return { text: own, runs: flow.runs.filter((run) => run.at < own.length) }
        const upper = lines[at - 1 - above]
        if (upper === undefined || isSuspect(upper, text)) break
        before = flowOf(upper.children).text + before
        // A title that is whole by itself does not go on below.
        if (genreOf(before)?.statutory === true) break
      }
    }
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
      const marked = markedTitle(notice, context.source.text)
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
