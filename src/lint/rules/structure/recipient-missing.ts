import { isInArticles, looksLikeAddressees, openAddressees, opensText, ownGenre } from '../../../lexicon/index.ts'
import { childOf, extentOf, type Flow, flowOf, linesBelowTitle, ownTitle, type Severity } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Papers that somebody must receive; an 意见, 报告 or 通报 is often published to all. */
const always = new Set(['通知', '紧急通知', '补充通知', '批复', '函', '复函', '请示', '答复函', '意见函'])

function severityFor(genre: string): Severity {
  return always.has(genre) ? 'warning' : 'info'
}

/** A sentence that introduces what follows: 现将有关事项通知如下：, 经县政府研究决定： */
const introduces = /(?:如下|以下[\u4e00-\u9fa5]{0,8}|决定|通知|明确|要求|调整|任命|批复|函复|答复|报告|任免)[：:]$/

/** Recipients that stand there all the same: without a colon, or in the line of the first sentence. */
function areGlued({ text }: Flow): boolean {
  if (openAddressees(text, true) !== undefined) return true
  const colon = text.search(/[：:]/)
  // Whom a short line that ends in a colon names is not for us to doubt.
  const whole = colon === text.length - 1 && colon < 200 && !/[。；]/.test(text) && !introduces.test(text)
  return colon > 0 && (whole || looksLikeAddressees(text.slice(0, colon)))
}

/** Whoever is asked in public has no name. */
const forAll = /公开(?:征求|征集)|向社会.{0,4}征[求集]/
/** A date in brackets below the title: an 意见 or 通报 that is published to all, without recipients and signature. */
const dateBelow = /^[（(][0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[）)]$/

export default defineRule({
  id: 'structure/recipient-missing',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（八）；GB/T 9704—2012 7.3.2',
    en: '《党政机关公文处理工作条例》 article 9 (8); GB/T 9704-2012 7.3.2',
  },
  messages: {
    missing: {
      zh: '“{genre}”应有主送机关，标题之后没有找到',
      en: 'a {genre} must name its recipients; none were found below the title',
      help: {
        zh: '在标题下空一行顶格写主送机关，末尾用全角冒号',
        en: 'name the recipients below the title, closed by a full-width colon',
      },
    },
  },
  docs: {
    summary: { zh: '通知、批复、函、请示等应有主送机关', en: '通知, 批复, 函 and 请示 must name their recipients' },
    why: { zh: '没有主送机关，就不知道要谁办理。', en: 'Without recipients nobody knows who is to act.' },
    limits: {
      zh: '看文种：公告、通告、令、决定、公报、纪要不要求主送机关；意见、报告、通报常向社会公开，只提示，题下有日期括注的不报；公开征求意见的和逐条写成的（第一条……）不报。主送机关与正文写在一行、末尾缺冒号的，算有（见 structure/recipient-colon）。',
      en: 'Goes by the genre: 公告, 通告, 令, 决定, 公报 and 纪要 need none; 意见, 报告 and 通报 are often published to all and give an info only, and nothing with a date in brackets below the title; calls for comments from the public and texts in articles (第一条) are let pass. Recipients in the line of the first sentence or without a colon count (see structure/recipient-colon).',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n近期我区将有强降雨过程，请各学校加强值守，排查校园及周边隐患，及时报告险情，做好师生安全教育工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n近期我区将有强降雨过程，请各学校加强值守，排查校园及周边隐患，及时报告险情，做好师生安全教育工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const { oneLine, confidence } = notice.data
      if (childOf(notice, 'recipients') !== undefined || childOf(notice, 'body') === undefined) return
      const title = ownTitle(notice)
      const genre = ownGenre(notice)
      if (confidence < 0.5 || title === undefined || genre?.addressed !== true) return
      const lines = linesBelowTitle(notice)
      if (forAll.test(title.text) || isInArticles(notice) || lines.some(areGlued)) return
      if (!always.has(genre.word) && lines.some(({ text }) => dateBelow.test(text))) return
      // Where the lines are lost, recipients may hide in front of the first sentence.
      if (oneLine && !lines.some(({ text }) => opensText(text))) return
      const { start, end } = extentOf(flowOf(title.node.children.slice(-1)))
      context.report({
        messageId: 'missing',
        at: context.positionAt(start, end),
        data: { genre: genre.word },
        severity: severityFor(genre.word),
      })
    },
  }),
})
