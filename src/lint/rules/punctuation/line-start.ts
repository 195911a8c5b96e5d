import { type Notice, type Passage, passagesOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A mark that no line begins with. ： also stands before values laid out in lines, and is left out. */
const atStart = /\n[ \t\u3000]*([，。、；？！”》）])/g
const pointMark = /[，。、；？！]/
const openers: Readonly<Record<string, string>> = { '”': '“', '》': '《', '）': '（' }

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1
}

/** Passages by where they begin; a step forward for each place that is asked for, in order. */
function finderOf(passages: readonly Passage[]): (offset: number) => number {
  let at = 0
  return (offset) => {
    while (at + 1 < passages.length && (passages[at + 1]?.flow.runs[0]?.start ?? Infinity) <= offset) at++
    return at
  }
}

/** Whether the mark at `offset` belongs to words of the notice, such as lines may break. */
function isText({ node, flow }: Passage, offset: number): boolean {
  const last = flow.runs[flow.runs.length - 1]
  const end = last === undefined ? 0 : last.start + flow.text.length - last.at
  if (offset >= end || node.type === 'tableCell' || node.type === 'imprint') return false
  return /[\u4e00-\u9fff]/.test(flow.text)
}

export default defineRule({
  id: 'punctuation/line-start',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 5.1：点号、后引号、后括号、后书名号不出现在一行之首',
    en: 'GB/T 15834-2011 5.1: no line begins with a point mark or a closing mark',
  },
  messages: {
    start: {
      zh: '这一行以“{found}”开头（“{context}”），点号和后一半的标号不得在行首',
      en: 'the line begins with "{found}" ("{context}"); no line must begin with such a mark',
      help: { zh: '接到上一行末尾，或者补上漏掉的文字', en: 'join it to the line before, or add what was lost' },
      grouped: {
        zh: '有 {count} 行以“{found}”一类开头（{lines}），点号和后一半的标号不得在行首',
        en: '{count} lines begin with marks such as "{found}" ({lines}); no line must begin with such a mark',
      },
    },
  },
  docs: {
    summary: { zh: '点号不在行首', en: 'No line must begin with a point mark' },
    why: {
      zh: '行首的逗号、句号，多是断行断错了，或者前面漏了字。',
      en: 'A line that begins with a comma was broken in the wrong place, or has lost its words.',
    },
    limits: {
      zh: '看文本里的断行，不看排版时的自动换行；页头、表格、版记和冒号不查。后引号、后括号只在上一段确有前一半时才报，没有的归 punctuation/paired。',
      en: 'Looks at the line breaks of the text, not at those of a layout; the header, tables, the imprint and ： are left out. A closing mark is told where the paragraph before has the opening one; otherwise it is for punctuation/paired.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守，\n及时报告。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守\n\n，及时报告。'],
  },
  create: (context) => {
    const { text } = context.source
    if (text.search(atStart) < 0) return {}
    return {
      notice(notice: Notice) {
        const passages = passagesOf(notice)
        const find = finderOf(passages)
        for (const { 0: whole, 1: found = '', index } of text.matchAll(atStart)) {
          const start = index + whole.length - 1
          const at = find(start)
          const passage = passages[at]
          if (passage === undefined || !isText(passage, start)) continue
          const first = passage.flow.runs[0]?.start === start
          if (!pointMark.test(found)) {
            const open = openers[found] ?? ''
            const before = first ? (passages[at - 1]?.flow.text ?? '') : ''
            if (first && countOf(before, open) <= countOf(before, found)) continue
          }
          context.report({
            messageId: 'start',
            at: context.positionAt(start, start + 1),
            data: { found, context: (text.slice(start, start + 8).split(/[\r\n]/)[0] ?? '').trim() },
            groupKey: 'start',
          })
        }
      },
    }
  },
})
