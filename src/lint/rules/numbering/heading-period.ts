import { childOf, flowRange, type Notice, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A short line 一、…。 or （一）…。 without other marks. */
const lines = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；，：！？、\n]{2,30}。$/gm
const short = /^[^。；，：！？、]{2,30}。$/
/** Sentences that ask, tell or amend: 一、请认真落实。 一、删去第五条。 */
const sentence =
  /^(?:请|须|删|增|修改|应|要|不得|严禁|禁止|凡|由|自|经|对|将|同意|拟|本|各|如|若|已|予以|按)|[了的]。$|(?:如下|执行|办理|落实)。$/

/** The last of several short items that a paragraph follows is no heading: then the others have nothing below them. */
function hasSiblings({ node, parent }: Passage): boolean {
  const others = parent.children.filter(
    (each) =>
      each !== node &&
      (each.type === 'section' || each.type === 'item') &&
      'level' in node &&
      each.level === node.level,
  )
  return (
    others.length > 0 &&
    others.every((each) => each.type === 'section' || (each.type === 'item' && childOf(each, 'heading') !== undefined))
  )
}

/** Whether the line stands above other blocks, alone, as a heading does. */
function isHeading(passage: Passage): boolean {
  const { node, marker, markerEnd, flow } = passage
  if (node.type !== 'section' || (node.level !== 1 && node.level !== 2) || marker === undefined) return false
  if (!hasSiblings(passage)) return false
  const words = flow.text.slice(markerEnd).trim()
  return short.test(words) && !sentence.test(words)
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
      zh: '只看“一、”“（一）”两级，下面另起一段还有内容，同级的也都是标题，并且不超过三十个字、中间没有标点的；像句子的（“请……”“……执行。”）不报。',
      en: 'Looks at 一、 and （一） with blocks below them and headings beside them, of thirty characters at most and without other marks; what reads like a sentence is let pass.',
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
      for (const passage of passagesWith(notice, lines)) {
        if (!isHeading(passage)) continue
        const { flow } = passage
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
