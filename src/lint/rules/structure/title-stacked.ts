import { ownTitleWords, type TitleWords } from '../../../lexicon/index.ts'
import type { Range } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 的通知的通知, 的紧急通知的通知. A paper that passes on another’s 意见 by a 通知 is named …意见的通知, which is right. */
const doubled = /的(?:紧急|补充|预备)?(通知|通报|公告|通告|函|请示|报告|批复)的\1$/
/** Two genres in one word. 请示报告制度 and the like go on behind it. */
const joined = /(?:请示报告|报告请示|的(?:通知(?:意见|通告|公告)|(?:通告|公告|通报)通知|请示函|函请示))$/

/** The range behind the first of two genres, where it is one piece. */
function lastPart({ rangeOf, end }: TitleWords, length: number): Range | undefined {
  const range = rangeOf(end - length, end)
  return range.end - range.start === length ? range : undefined
}

export default defineRule({
  id: 'structure/title-stacked',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '公文写作惯例：标题只用一个文种，不叠用',
    en: 'a convention of official writing: a title names one genre, once',
  },
  messages: {
    doubled: {
      zh: '标题“{found}”叠用文种，惯例只保留一个“{genre}”',
      en: '"{found}" names the genre twice; by convention one "{genre}" is kept',
      help: {
        zh: '删去一个“的{genre}”；被转发文件名须完整保留的，用书名号括起',
        en: 'delete one "的{genre}", or put the name of the paper that is passed on in 《》',
      },
    },
    joined: {
      zh: '标题末尾的“{found}”把两个文种并用，惯例只用一个',
      en: '"{found}" joins two genres; by convention a title has one',
      help: { zh: '按行文目的保留一个文种', en: 'keep the one that serves the purpose' },
    },
  },
  docs: {
    summary: { zh: '标题只用一个文种，不叠用', en: 'A title names one genre, once' },
    why: {
      zh: '“的通知的通知”读来拗口；“请示报告”不知是请示还是报告，受文者不知道要不要批复。',
      en: '的通知的通知 is hard to read; with 请示报告 nobody knows whether an answer is asked for.',
    },
    limits: {
      zh: '书名号、引号、括号里的不算；“…意见的通知”是批转、印发的正常写法，不报。几层转发应当写成什么样要人看，所以不自动修复。',
      en: 'What stands in 《》, quotes or brackets does not count; …意见的通知 is how an 意见 is issued. How a chain of papers passed on is best named needs a reader, so the fix is not safe.',
    },
    good: [
      '临溪区教育局关于转发市教育局防汛工作意见的通知\n\n各学校：\n\n请做好防汛工作。',
      '临溪区教育局转发《关于做好防汛工作的通知》的通知\n\n各学校：\n\n请做好防汛工作。',
    ],
    bad: ['临溪区教育局转发市教育局关于做好防汛工作的通知的通知\n\n各学校：\n\n请做好防汛工作。'],
  },
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      if (title === undefined) return
      const core = title.bare.slice(0, title.end)
      const two = doubled.exec(core)
      const found = (two ?? joined.exec(core))?.[0].replace(/^的/, '')
      if (found === undefined) return
      const place = title.rangeOf(title.end - found.length, title.end)
      const genre = two?.[1]
      const rest = genre === undefined ? undefined : lastPart(title, genre.length + 1)
      context.report({
        messageId: two === null ? 'joined' : 'doubled',
        at: context.positionAt(place.start, place.end),
        data: { found, ...(genre !== undefined && { genre }) },
        ...(rest !== undefined && { fix: { range: rest, text: '', safe: false } }),
      })
    },
  }),
})
