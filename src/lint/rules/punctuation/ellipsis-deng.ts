import { isEnclosed } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** ……等, not ……等待; 等……. */
const both = /…+等等?(?![级待候到着我你他她])|等等?(?<![高平中初同相对劣优上下一二三四五六七八九十]等)…+/g
const hint = /…(?=…*等)|等(?=…)/g

export default defineRule({
  id: 'punctuation/ellipsis-deng',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 附录 A.9：不能用省略号表示“等”之意又用“等”字',
    en: 'GB/T 15834-2011 A.9: an ellipsis and 等 are not used together',
  },
  messages: {
    both: {
      zh: '“{context}”中省略号与“等”同用，应只用一个',
      en: 'an ellipsis and 等 stand together in "{context}"; only one of the two must be used',
      help: { zh: '删去省略号，或者删去“等”', en: 'delete the ellipsis, or delete 等' },
    },
  },
  docs: {
    summary: { zh: '省略号不与“等”同用', en: 'An ellipsis must not stand beside 等' },
    why: { zh: '两者都表示列举未尽，同用重复。', en: 'Both say that the list goes on: one is enough.' },
    limits: {
      zh: '引号里的省略号是引文的删节，不报。留哪一个由作者定，所以不自动修复，备选的改法是删去省略号。',
      en: 'An ellipsis in a quotation may be a cut, and is let pass. Which to keep is for the author to say; the fix deletes the ellipsis, and is unsafe.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请备足沙袋、水泵等物资。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请备足沙袋、水泵……等物资。'],
  },
  needs: ['…', '等'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, hint)) {
        for (const { 0: found, index: start } of flow.text.matchAll(both)) {
          // Words of others may break off behind 等.
          if (isEnclosed(flow.text, start, '“')) continue
          const end = start + found.length
          const range = flowRange(flow, start, end)
          const whole = range.end - range.start === end - start
          // 甲、乙、……等: the 、 goes as well, but not where it stands before 等 alone.
          const text = found.replaceAll('…', '')
          const comma = found.startsWith('…') && flow.text[start - 1] === '、'
          context.report({
            messageId: 'both',
            at: context.positionAt(range.start, range.end),
            data: { context: flow.text.slice(Math.max(0, start - 5), end + 4) },
            ...(whole && {
              fix: { range: comma ? { start: range.start - 1, end: range.end } : range, text, safe: false },
            }),
          })
        }
      }
    },
  }),
})
