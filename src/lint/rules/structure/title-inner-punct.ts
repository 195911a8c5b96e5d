import { genreOf, ownTitleWords } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

/** 、 between names, brackets, quotes and dashes are usual. */
const inner = /[，,；;。：:]/

export default defineRule({
  id: 'structure/title-inner-punct',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例，源自已停止执行的 2000 年《国家行政机关公文处理办法》第十条（六）；现行条例无此要求',
    en: 'a convention from article 10 (6) of the 2000 rules, which are no longer in force; the present ones do not ask for it',
  },
  messages: {
    inner: {
      zh: '标题中间有“{found}”（“{around}”），惯例除书名号外少用标点',
      en: '"{found}" stands within the title ("{around}"); by convention few marks but 《》 do',
      help: { zh: '改用“和”“并”连接，或者改写成一个事由', en: 'join the parts with 和 or 并, or state one matter' },
    },
  },
  docs: {
    summary: { zh: '标题中间除书名号外少用标点', en: 'Few marks but 《》 stand within a title' },
    why: {
      zh: '带逗号的标题像一句话，引用时容易断在中间。',
      en: 'A title with a comma reads like a sentence and is cut there when it is cited.',
    },
    limits: {
      zh: '只看逗号、分号、冒号和句号；顿号、引号、括号、连接号是常见写法，书名号、引号、括号里的不算。只看法定文种的公文。',
      en: 'Commas, semicolons, colons and full stops only; 、, quotes, brackets and dashes are usual, and what stands in 《》, quotes or brackets does not count. Statutory genres only.',
    },
    good: ['临溪区教育局关于做好防汛、防火工作的通知\n\n各学校：\n\n请做好防汛工作。'],
    bad: ['临溪区教育局关于加强防汛，推进校舍维修的通知\n\n各学校：\n\n请做好防汛工作。'],
  },
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      if (title === undefined || genreOf(title.text)?.statutory !== true || notice.data.oneLine) return
      const { text, bare, end } = title
      const at = bare.slice(0, end).search(inner)
      // 10:30 and 1,000 are no marks of a sentence.
      if (at <= 0 || at === end - 1 || (/[,:]/.test(text.charAt(at)) && /[0-9]/.test(text.charAt(at + 1)))) return
      const range = title.rangeOf(at, at + 1)
      context.report({
        messageId: 'inner',
        at: context.positionAt(range.start, range.end),
        data: { found: text.charAt(at), around: text.slice(Math.max(0, at - 4), at + 5) },
      })
    },
  }),
})
