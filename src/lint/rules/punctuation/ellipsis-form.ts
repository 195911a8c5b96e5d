import { foldedMarks } from '../../../lexicon/index.ts'
import { type Flow, flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Anything that may stand for an ellipsis. 。。 is for punctuation/duplicate. */
const points = /…+|⋯+|\.{3,}|。{3,}|·{3,}/g
/** More than twelve points in a row lead to a page number, or are to be written on. */
const longest = 6
const chinese = /[\u3400-\u9fff\u3001-\u301f\uff01-\uff5e\u2018-\u201d]/
const anyPoint = /[….。·⋯]/

/** Whether …… is meant, and is not what stands there. */
function isDefect(text: string, start: number, end: number, folded: boolean): boolean {
  const mark = text[start] ?? ''
  const length = end - start
  if (length > longest || (mark === '…' && length % 2 === 0) || (mark === '.' && folded)) return false
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  if (!chinese.test(before) && (!chinese.test(after) || /[A-Za-z]/.test(before))) return false
  // Leaders of a table of contents, and lines to be filled in.
  if (/^ ?[0-9]/.test(text.slice(end, end + 2)) || anyPoint.test(before) || anyPoint.test(after)) return false
  if (/[：:（(【[_]/.test(before) && /^[）)】\]_]?$/.test(after)) return false
  // 甲、乙…等 is for punctuation/ellipsis-deng.
  return before !== '等' && after !== '等'
}

export default defineRule({
  id: 'punctuation/ellipsis-form',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.11：省略号的形式是“……”',
    en: 'GB/T 15834-2011 4.11: the form of the ellipsis is ……',
  },
  messages: {
    form: {
      zh: '“{context}”中的“{found}”应为省略号“……”',
      en: 'the "{found}" in "{context}" must be the ellipsis "……"',
      help: { zh: '改为“……”', en: 'change it to "……"' },
      grouped: {
        zh: '有 {count} 处“{found}”（{lines}），应为省略号“……”',
        en: 'there are {count} "{found}" ({lines}); the ellipsis must be "……"',
      },
    },
  },
  docs: {
    summary: { zh: '省略号写作“……”', en: 'The ellipsis must be ……' },
    why: {
      zh: '三个句点、三个句号都是省略号的误录，别人检索、转换时也会认错。',
      en: 'Three stops are a slip for the ellipsis, and programs take them for stops.',
    },
    limits: {
      zh: '目录里引向页码的点、待填写的点线不报；英文里的“...”不报；与“等”连用的归 punctuation/ellipsis-deng，“。。”归 punctuation/duplicate；整篇被折叠的归 webpage/nfkc-folded。',
      en: 'Leaders of a table of contents and lines to be filled in are let pass, and so is ... in Latin text. Beside 等 it is for punctuation/ellipsis-deng, 。。 for punctuation/duplicate, folded texts for webpage/nfkc-folded.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请备足沙袋、水泵、手电筒……逐一登记。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请备足沙袋、水泵、手电筒。。。逐一登记。'],
  },
  create: (context) => {
    const { text } = context.source
    if (!['…', '⋯', '...', '。。。', '···'].some((form) => text.includes(form))) return {}
    const check = (flow: Flow, folded: boolean) => {
      for (const { 0: found, index: start } of flow.text.matchAll(points)) {
        const end = start + found.length
        if (!isDefect(flow.text, start, end, folded)) continue
        const range = flowRange(flow, start, end)
        const whole = range.end - range.start === end - start
        context.report({
          messageId: 'form',
          at: context.positionAt(range.start, range.end),
          data: { found, context: flow.text.slice(Math.max(0, start - 4), end + 4) },
          groupKey: found,
          ...(whole && { fix: { range, text: '……', safe: true } }),
        })
      }
    }
    return {
      notice(notice: Notice) {
        const folded = foldedMarks(context.source).length > 0
        for (const { flow } of passagesWith(notice, points)) check(flow, folded)
      },
    }
  },
})
