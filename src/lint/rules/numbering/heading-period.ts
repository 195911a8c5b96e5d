import {
  childOf,
  flowRange,
  type Level,
  type Notice,
  type Parent,
  type Passage,
  passagesOf,
  passagesWith,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A short line 一、…。 or （一）…。 without other marks. */
const lines = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；，：！？、\n]{2,30}。$/gm
const short = /^[^。；，：！？、]{2,30}。$/
/** The same without 。. */
const bare = /^[^。；，：！？、]{2,30}$/
/** So many headings in one manner are no slip. */
const many = 3
/** Sentences that ask, tell or amend: 一、请认真落实。 一、删去第五条。 */
const sentence =
  /^(?:请|须|删|增|修改|应|要|不得|严禁|禁止|凡|由|自|经|对|将|同意|拟|本|各|如|若|已|予以|按)|[了的]。$|(?:如下|执行|办理|落实)。$/

interface Siblings {
  count: number
  /** Items that are neither headings nor begin with one. */
  plain: number
}

/** The numbered parts directly below `parent`, by level. */
function siblingsOf(parent: Parent): Map<Level, Siblings> {
  const levels = new Map<Level, Siblings>()
  for (const child of parent.children) {
    if (child.type !== 'section' && child.type !== 'item') continue
    const siblings = levels.get(child.level) ?? { count: 0, plain: 0 }
    levels.set(child.level, siblings)
    siblings.count++
    if (child.type === 'item' && childOf(child, 'heading') === undefined) siblings.plain++
  }
  return levels
}

/** The level of a short line that stands above other blocks, alone, as a heading does. */
function headingLevel({ node, marker, markerEnd, flow }: Passage, form: RegExp): 1 | 2 | undefined {
  if (node.type !== 'section' || (node.level !== 1 && node.level !== 2) || marker === undefined) return undefined
  const words = flow.text.slice(markerEnd).trim()
  return form.test(words) && !sentence.test(words) ? node.level : undefined
}

/** The headings that end in 。; where all of a level do, and are many, that is the way of the notice. */
function headingsIn(notice: Notice): Passage[] {
  const parents = new Map<Parent, Map<Level, Siblings>>()
  const found: Passage[] = []
  const levels = new Set<Level>()
  for (const passage of passagesWith(notice, lines)) {
    const level = headingLevel(passage, short)
    if (level === undefined) continue
    const { parent } = passage
    const siblings = parents.get(parent) ?? siblingsOf(parent)
    parents.set(parent, siblings)
    // The last of several items that a paragraph follows is no heading: the others have nothing below them.
    const { count, plain } = siblings.get(level) ?? { count: 0, plain: 0 }
    if (count < 2 || plain > 0) continue
    found.push(passage)
    levels.add(level)
  }
  if (found.length < many) return found
  const other = passagesOf(notice).some((each) => levels.has(headingLevel(each, bare) ?? '条'))
  return other ? found : []
}

export default defineRule({
  id: 'numbering/heading-period',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：独占一行的层次标题末尾不用句号（非标准条文）',
    en: 'convention: no stop at the end of a heading on a line of its own; no clause of the standard requires it',
  },
  messages: {
    period: {
      zh: '标题“{context}”独占一行，按惯例末尾不用句号',
      en: 'the heading "{context}" has a line of its own; by convention it ends without a stop',
      help: { zh: '删去句号', en: 'delete the stop' },
      grouped: {
        zh: '有 {count} 个独占一行的标题以句号结尾，如“{context}”（{lines}），按惯例不用',
        en: '{count} headings on lines of their own end in a stop, such as "{context}" ({lines}); by convention they do not',
      },
    },
  },
  docs: {
    summary: { zh: '独占一行的标题末尾不用句号', en: 'A heading on its own line ends without a stop' },
    why: {
      zh: '标题不是句子；同一篇里有的有句号、有的没有，也不齐整。',
      en: 'A heading is no sentence, and some with and some without look careless.',
    },
    limits: {
      zh: '只看“一、”“（一）”两级，下面另起一段还有内容，同级的也都是标题，并且不超过三十个字、中间没有标点的；像句子的（“请……”“……执行。”）不报；三个以上、整级都用句号的，是那篇的体例，也不报。',
      en: 'Looks at 一、 and （一） with blocks below them and headings beside them, of thirty characters at most and without other marks; what reads like a sentence is let pass, and so are three or more where the whole level has it so.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、总体要求\n\n加强值守。\n\n二、工作措施\n\n排查隐患。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n一、总体要求。\n\n加强值守。\n\n二、工作措施\n\n排查隐患。',
    ],
  },
  create: (context) => ({
    notice(notice: Notice) {
      for (const { flow } of headingsIn(notice)) {
        const end = flow.text.length
        const range = flowRange(flow, end - 1, end)
        context.report({
          messageId: 'period',
          at: context.positionAt(range.start, range.end),
          data: { context: flow.text },
          fix: { range, text: '', safe: true },
          groupKey: 'period',
        })
      }
    },
  }),
})
