import { findDocumentNumbers, ownGenre, ownTitleWords } from '../../../lexicon/index.ts'
import { childOf, extentOf, flowOf, type Notice, ownNumberPlaces } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Genres that are sent with a number; announcements and 函 of lesser offices often have none. */
const numbered = new Set(['通知', '紧急通知', '补充通知', '意见', '批复', '通报', '请示', '报告', '决定'])
/** Where a number may stand that the parser did not take for one, in characters from the start. */
const headLength = 600

/** A number anywhere about the title: at its end, in a line of the page, in a field of another name. */
function hasNumber(notice: Notice, text: string): boolean {
  if (ownNumberPlaces(notice).length > 0) return true
  const title = ownTitleWords(notice)
  const below = title === undefined ? 0 : title.rangeOf(0, title.text.length).end
  const head = text.slice(0, Math.max(headLength, below + 60))
  const addressed = childOf(notice, 'recipients')?.position.start.offset ?? head.length
  const above = head.slice(0, addressed)
  return findDocumentNumbers(above).length > 0 || /第\s*[0-9０-９〇一二三四五六七八九十百]+\s*号/.test(above)
}

export default defineRule({
  id: 'docnumber/missing',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（五）：公文一般由…发文字号…等组成',
    en: '《党政机关公文处理工作条例》 article 9 (5): a notice as a rule has a number',
  },
  messages: {
    missing: {
      zh: '这份“{genre}”没有发文字号，正式公文一般应有',
      en: 'this {genre} has no document number, which a formal notice should normally have',
      help: {
        zh: '在标题上方或页头补上发文字号；确实没有编号的，可以不改',
        en: 'put the number above the title or in the header, unless the paper has none',
      },
    },
  },
  docs: {
    summary: { zh: '正式公文一般应有发文字号', en: 'A formal notice should normally have a number' },
    why: {
      zh: '没有文号，别的公文就无法准确引用它。',
      en: 'Without a number other papers cannot cite it exactly.',
    },
    limits: {
      zh: '只看有主送机关、有署名和日期的通知、意见、批复、通报、请示、报告、决定；公告、通告、公示、函和转载稿常没有文号，不报。',
      en: 'Only 通知, 意见, 批复, 通报, 请示, 报告 and 决定 with recipients and a dated signature. 公告, 通告, 公示, 函 and reprints often have none.',
    },
    good: [
      '临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      const genre = ownGenre(notice)?.word ?? ''
      if (title === undefined || title.node.type === 'field' || !numbered.has(genre) || notice.data.oneLine) return
      const addressed = childOf(notice, 'recipients') !== undefined
      if (!addressed || childOf(notice, 'signature')?.date === undefined) return
      if (hasNumber(notice, context.source.text)) return
      const { start, end } = extentOf(flowOf(title.node.children))
      context.report({ messageId: 'missing', at: context.positionAt(start, end), data: { genre } })
    },
  }),
})
