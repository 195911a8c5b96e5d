import { flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A stop, comma or semicolon before the closing bracket; ？） ！） and ……） are right. */
const ends = /[。；，](?=[）)])/g
/** A longer bracket is a text of its own. */
const longest = 200

/** Where the bracket that is closed at `close` opens; -1 where it is too far, or others stand within. */
function openingOf(text: string, close: number): number {
  const from = Math.max(0, close - longest)
  const before = text.slice(from, close)
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
  return open < 0 || /[）)]/.test(before.slice(open)) ? -1 : from + open
}

export default defineRule({
  id: 'punctuation/paren-terminal',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 15834—2011 附录 B.2.2：句内括号里的行文末尾通常不用句号、逗号、分号',
    en: 'GB/T 15834-2011 B.2.2: as a rule no stop, comma or semicolon at the end of a bracket within a sentence',
  },
  messages: {
    terminal: {
      zh: '“{context}”是句内括号，末尾一般不用“{found}”',
      en: '"{context}" is a bracket within a sentence; normally no "{found}" stands at its end',
      help: { zh: '删去“{found}”，或者移到括号之后', en: 'delete the "{found}", or set it behind the bracket' },
    },
  },
  docs: {
    summary: { zh: '句内括号末尾一般不用点号', en: 'Normally no mark at the end of a bracket within a sentence' },
    why: {
      zh: '括号里的话是句子的一部分，句号放在里面，外面的句子就没有完。',
      en: 'The bracket is part of its sentence; with the stop inside, the sentence outside has no end.',
    },
    limits: {
      zh: '括号里有几句话的、括号单独成段或者在句号之后的，是句外括号，可以用句号，不报。问号、叹号、省略号可以用。括号后面没有别的话时，句号是放错了还是多了分不清，所以不自动修复。',
      en: 'Brackets with several sentences, alone in a paragraph or behind a stop, may have one and are let pass; so are ？ ！ and ……. Whether the mark is too many or in the wrong place is not always plain, so the fix is unsafe.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校（含幼儿园）：\n\n请加强值守（含夜间），及时报告。（名单见附件。）',
    ],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请各学校（含幼儿园。）加强值守。'],
  },
  needs: ['）)', '（('],
  create: (context) => ({
    notice(notice: Notice) {
      for (const { node, flow, markerEnd } of passagesWith(notice, ends)) {
        if (node.type === 'annotation') continue
        for (const { 0: found, index: at } of flow.text.matchAll(ends)) {
          const open = openingOf(flow.text, at)
          const before = flow.text[open - 1] ?? ''
          if (open <= markerEnd || /[\s。！？；：]/.test(before)) continue
          if (/[。！？]/.test(flow.text.slice(open, at))) continue
          const last = found === '。' && at + 2 >= flow.text.length
          const range = flowRange(flow, at, at + (last ? 2 : 1))
          const short = flow.text.slice(open, at + 2)
          context.report({
            messageId: 'terminal',
            at: context.positionAt(range.start, range.start + 1),
            data: {
              found,
              context: short.length > 20 ? `${short.slice(0, 10)}…${short.slice(-6)}` : short,
            },
            fix: { range, text: last ? `${flow.text[at + 1] ?? ''}。` : '', safe: false },
          })
        }
      }
    },
  }),
})
