import { type Genre, ownTitleWords } from '../../../lexicon/index.ts'
import { childOf, type Notice, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Words by which organs answer and ask, taken for 函 and 批复; and papers that are none of 公文, published as such. */
const letters =
  /(?:复函|答复|回复|复电|答复函|意见函|邀请函|建议函|提示函|提醒函|通知书|告知书|决定书|紧急通知|补充通知|预通知|会议纪要)$/
const papers =
  /(?:公示|启事|声明|倡议书|承诺书|责任书|解读|讲话|答记者问|公开信|慰问信|贺信|感谢信|通稿|简报|提示|协议|合同|提案|预算|决算)$/

/** Genres of the rules before 2012 (国家行政机关公文处理办法), and those of directives before them. */
const former = /(?:指示|规定|条例|规则|办法|细则|布告|会议纪要|解释|法)$/
const inForce = '2012-07-01'

/** A paper that is sent to somebody: 办法 and 方案 that stand alone are documents of their own. */
function isSent(notice: Notice): boolean {
  return childOf(notice, 'recipients') !== undefined && childOf(notice, 'signature')?.date !== undefined
}

function isAccepted(core: string, genre: Genre | undefined, signed: string): boolean {
  if (genre?.statutory === true || letters.test(core) || papers.test(core)) return true
  return signed < inForce && former.test(core)
}

export default defineRule({
  id: 'structure/title-genre',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第八条：公文种类有 15 种',
    en: '《党政机关公文处理工作条例》 article 8: the 15 genres',
  },
  messages: {
    other: {
      zh: '标题末尾的“{found}”不是法定文种，公文应使用 15 种文种之一',
      en: '"{found}" at the end of the title is none of the 15 genres, one of which a notice must use',
      help: {
        zh: '改用通知、意见、函等文种；确是“{found}”的，用通知印发',
        en: 'use 通知, 意见, 函 or the like; issue a true "{found}" by a 通知',
      },
    },
    none: {
      zh: '标题“…{end}”末尾应有文种',
      en: 'the title "…{end}" must end in a genre',
      help: { zh: '在标题末尾加“的通知”等文种', en: 'end the title in a genre, such as 的通知' },
    },
  },
  docs: {
    summary: { zh: '文种应在 15 种法定文种之内', en: 'The genre must be one of the 15' },
    why: {
      zh: '“方案”“安排”“要点”不说明要受文者执行、知晓还是答复；这些文件应由通知等法定文种印发。',
      en: '方案, 安排 or 要点 do not say what the reader is to do; such documents are issued by a 通知 or the like.',
    },
    limits: {
      zh: '只看有主送机关、有署名和日期的公文；单独发布的办法、方案、公示、启事等不报；复函、答复、紧急通知、补充通知归入法定文种。2012 年 7 月 1 日以前的规定、办法等不报。',
      en: 'Only papers with recipients and a dated signature; 办法, 方案, 公示 and 启事 that stand alone are let pass. 复函, 答复, 紧急通知 and 补充通知 count as statutory. So do 规定, 办法 and the like before July 2012.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于防汛工作的安排\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      const { oneLine, confidence } = notice.data
      if (title === undefined || oneLine || confidence < 0.5 || title.node.type === 'field' || !isSent(notice)) return
      const { text, end, genre } = title
      const core = text.slice(0, end)
      if (isAccepted(core, genre, signingDate(notice)?.iso ?? inForce)) return
      // Without 关于 it may be a line of another kind.
      if (!/关于|印发|转发|批转/.test(title.bare)) return
      const length = genre?.word.length ?? Math.min(4, end)
      const range = title.rangeOf(end - length, end)
      context.report({
        messageId: genre === undefined ? 'none' : 'other',
        at: context.positionAt(range.start, range.end),
        data: genre === undefined ? { end: text.slice(end - length, end) } : { found: genre.word },
      })
    },
  }),
})
