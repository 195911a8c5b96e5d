import { doublings } from '../../../lexicon/index.ts'
import { flowRange, passagesOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'wording/double-word',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: { strength: 'T', zh: '错录：同一个字、词连打两次', en: 'a slip: a character or word typed twice' },
  messages: {
    char: {
      zh: '“{context}”中“{found}”重复，疑为多打了一个',
      en: '"{found}" in "{context}" looks like one character typed twice',
      help: { zh: '删去一个“{single}”', en: 'delete one {single}' },
    },
    word: {
      zh: '“{found}”中“{single}”重复，疑为多打了一遍',
      en: '"{found}" looks like "{single}" typed twice',
      help: {
        zh: '删去一个“{single}”，或者补上中间漏掉的字',
        en: 'delete one "{single}", or add what was lost between',
      },
    },
  },
  docs: {
    summary: { zh: '字、词没有连打两次', en: 'No character or word is typed twice' },
    why: { zh: '“的的”“和和”读的时候容易滑过去。', en: '的的 and 和和 are easily read over.' },
    limits: {
      zh: '单字只看“的、了、和、在”等二十来个虚字，“目的的”“和和谐”“针对对方”各是两个词，不报；词看连着两遍的两字到四字，“研究研究”“一步一步”“大学大学生”不报；两个词相接也可能凑成这样，所以词只作提示。哪个该删要看句意，不自动修复。',
      en: 'Single characters: some twenty particles, and not where two words meet, as in 目的的 和和谐 针对对方. Words: two to four characters twice, as a hint only, since two words may meet so; 研究研究, 一步一步 and 大学大学生 are sound. Which one to delete is for a reader, so the fix is unsafe.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n为达到目的的做法，请各校研究。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛的的准备工作。'],
  },
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesOf(notice)) {
        for (const { start, length } of doublings(flow.text)) {
          const end = start + 2 * length
          const range = flowRange(flow, start, end)
          const single = flow.text.slice(start, start + length)
          context.report({
            messageId: length === 1 ? 'char' : 'word',
            at: context.positionAt(range.start, range.end),
            data: {
              found: flow.text.slice(start, end),
              single,
              ...(length === 1 && { context: flow.text.slice(Math.max(0, start - 3), end + 3) }),
            },
            ...(length > 1 && { severity: 'info' }),
            ...(range.end - range.start === end - start && { fix: { range, text: single, safe: false } }),
          })
        }
      }
    },
  }),
})
