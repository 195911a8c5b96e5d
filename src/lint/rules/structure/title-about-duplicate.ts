import { ownTitleWords } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/title-about-duplicate',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '公文写作惯例：一个标题只用一个“关于”',
    en: 'a convention of official writing: a title has one 关于',
  },
  messages: {
    doubled: {
      zh: '标题里“关于”写了两遍',
      en: '"关于" stands in the title twice running',
      help: { zh: '删去一个“关于”', en: 'delete one "关于"' },
    },
    nested: {
      zh: '标题里有 {times} 个“关于”（“{found}”），惯例只用一个',
      en: '"关于" stands in the title {times} times ("{found}"); by convention it stands there once',
      help: {
        zh: '省去前一个“关于”，或者用书名号括起被印发、转发文件的名称',
        en: 'leave out the first "关于", or put the name of the other document in 《》',
      },
    },
  },
  docs: {
    summary: { zh: '标题里书名号之外只用一个“关于”', en: 'A title has one 关于 outside 《》' },
    why: {
      zh: '“关于转发…关于…的通知”读来重复，也看不清被转发文件的名称从哪里开始。',
      en: '关于转发…关于…的通知 repeats itself, and hides where the name of the other paper begins.',
    },
    limits: {
      zh: '书名号、引号、括号里的“关于”不算。省去哪一个要看全句，所以不自动修复。',
      en: '关于 in 《》, quotes or brackets does not count. Which one to leave out needs a reader, so the fix is not safe.',
    },
    good: [
      '临溪区教育局转发市教育局关于做好防汛工作意见的通知\n\n各学校：\n\n请做好防汛工作。',
      '临溪区教育局关于转发《关于做好防汛工作的意见》的通知\n\n各学校：\n\n请做好防汛工作。',
    ],
    bad: ['临溪区教育局关于转发市教育局关于做好防汛工作意见的通知\n\n各学校：\n\n请做好防汛工作。'],
  },
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      if (title === undefined) return
      const first = title.bare.indexOf('关于')
      const second = title.bare.indexOf('关于', first + 2)
      if (first < 0 || second < 0) return
      const doubled = second === first + 2
      // 关于印发关于…的意见: without the first one the title is right. 关于加强关于…: it needs another hand.
      const leads = doubled || /^关于(?:印发|转发|批转|下发|发布|公布)/.test(title.bare.slice(first))
      const range = title.rangeOf(first, first + 2)
      const place = doubled ? title.rangeOf(second, second + 2) : range
      const times = title.bare.split('关于').length - 1
      const found = `${title.text.slice(first, first + 6)}…${title.text.slice(second, second + 6)}`
      context.report({
        messageId: doubled ? 'doubled' : 'nested',
        at: context.positionAt(place.start, place.end),
        ...(!doubled && { data: { times, found } }),
        ...(leads && range.end - range.start === 2 && { fix: { range, text: '', safe: false } }),
      })
    },
  }),
})
