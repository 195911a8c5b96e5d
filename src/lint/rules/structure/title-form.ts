import { looksLikeOrgan, ownTitleWords, type TitleWords } from '../../../lexicon/index.ts'
import { childOf, childrenOf, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Genres whose titles name the matter with 关于…的. A 公告, 通告 or 决定 may do without: 道路管制公告. */
const withMatter = new Set(['通知', '紧急通知', '补充通知', '意见', '批复', '函', '复函', '请示', '通报'])
/** These need 的 only where they have 关于. */
const withAbout = new Set([...withMatter, '公告', '通告', '决定', '报告'])

/** How a title goes on where not with 关于; 關於 in traditional characters. */
const issuing = /印发|印發|转发|轉發|批转|下发|關[於于]|颁发/
/** These are such verbs only behind the organ or at the start; 对 stands in answers and decisions. */
const otherVerb = /发布|公布|颁布|修订|修改|废止|[转对就为致]/

/** How far before the genre word 的 may stand: 的实施意见, 的有关事项补充通知. */
const farthest = 8

type Defect = 'de' | 'about' | 'matter' | 'organ'

function defectOf({ bare, end, genre }: TitleWords): Defect | undefined {
  const word = genre?.word ?? ''
  const core = bare.slice(0, end - word.length)
  const about = core.includes('关于')
  const verb = about || issuing.test(core) || beginsWithVerb(core)
  // A title of a few words, such as 会议通知, or of no words but a quotation.
  const particle = /[的之]/.test(core.slice(-farthest))
  if (verb && !particle) return withAbout.has(word) && (about || word === '通知') ? 'de' : undefined
  if (!verb) return withMatter.has(word) ? (particle ? 'about' : 'matter') : undefined
  return core.startsWith('关于') ? 'organ' : undefined
}

function beginsWithVerb(core: string): boolean {
  const at = core.search(otherVerb)
  return at === 0 || (at > 0 && looksLikeOrgan(core.slice(0, at)))
}

/** The organs that sign, where the title has none and nothing above it names one. */
function signers(notice: Notice): string | undefined {
  const names = childrenOf(notice, 'signature')[0]?.issuers ?? []
  if (names.length === 0 || childOf(notice, 'issuer') !== undefined) return undefined
  const repeated = childrenOf(notice, 'title').some(({ text }) => !text.startsWith('关于') && text.includes('关于'))
  return repeated ? undefined : `${names.slice(0, 2).join('、')}${names.length > 2 ? '等' : ''}`
}

/** A line above the title that may be its beginning: 国务院办公厅对某某 ⏎ 四次会议建议的答复. */
function mayBeCut(notice: Notice, before: string): boolean {
  return (
    /(?:关于|關[於于]|印发|转发|对)\s*$/.test(before) ||
    childrenOf(notice, 'issuer').some(({ name }) => /关于|对/.test(name))
  )
}

export default defineRule({
  id: 'structure/title-form',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（七）：标题由发文机关名称、事由和文种组成',
    en: '《党政机关公文处理工作条例》 article 9 (7): a title consists of the organ, the matter and the genre',
  },
  messages: {
    de: {
      zh: '标题的事由与文种“{genre}”之间缺“的”',
      en: '"的" is missing between the matter and the genre "{genre}" of the title',
      help: { zh: '写作“…的{genre}”', en: 'write "…的{genre}"' },
    },
    about: {
      zh: '标题没有用“关于”引出事由，末尾是“{end}”',
      en: 'no "关于" leads the matter of the title, which ends in "{end}"',
      help: { zh: '写作“发文机关＋关于…的{genre}”', en: 'write the organ, then "关于…的{genre}"' },
    },
    matter: {
      zh: '标题“{found}”应由发文机关、事由和文种组成，没有“关于…的”',
      en: 'the title "{found}" must state organ, matter and genre; it lacks "关于…的"',
      help: { zh: '写作“发文机关＋关于…的{genre}”', en: 'write the organ, then "关于…的{genre}"' },
    },
    organ: {
      zh: '标题应写明发文机关，现以“关于”开头',
      en: 'the title must name the organ; it begins with "关于"',
      help: { zh: '在“关于”前加“{organ}”', en: 'put "{organ}" before "关于"' },
    },
  },
  docs: {
    summary: {
      zh: '标题由发文机关、“关于…的”事由和文种组成',
      en: 'A title states the organ, the matter with 关于…的, and the genre',
    },
    why: {
      zh: '标题离开原文也要读得懂：谁发的、为什么事、要受文者做什么。',
      en: 'A title is read alone, in lists: who writes, about what, and what is wanted.',
    },
    limits: {
      zh: '只看法定文种；公告、通告、令、决定、公报、纪要可以不写“关于”。网页标题常省发文机关，只在有署名时提示，页头所写的标题不提示。“的”离文种不超过八个字即算有（“的若干意见”）。印发、转发、对…的批复等不要求“关于”。失去分行的文本不看。',
      en: 'Statutory genres only; 公告, 通告, 令, 决定, 公报 and 纪要 need no 关于. Pages often leave the organ out: that is an info, where a signature names it, and never for the header’s title. 的 within eight characters of the genre counts (的若干意见). 印发, 转发 and 对…的批复 need no 关于. Texts without line breaks are let pass.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于做好防汛工作通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      const genre = title?.genre
      if (title === undefined || genre === undefined || notice.data.oneLine || notice.data.confidence < 0.5) return
      const defect = defectOf(title)
      if (defect === undefined) return
      const { start: top } = title.rangeOf(0, 1)
      if (mayBeCut(notice, context.source.text.slice(Math.max(0, top - 20), top))) return
      const organ = defect === 'organ' && title.node.type === 'title' ? signers(notice) : undefined
      if (defect === 'organ' && organ === undefined) return
      const { text, end } = title
      const starts = { de: end - genre.word.length - 1, about: end - genre.word.length - 1, matter: 0, organ: 0 }
      const start = Math.max(0, starts[defect])
      const range = title.rangeOf(start, defect === 'organ' ? 2 : end)
      const data = {
        de: { genre: genre.word },
        about: { genre: genre.word, end: text.slice(start, end) },
        matter: { genre: genre.word, found: text.slice(0, end) },
        organ: { organ: organ ?? '' },
      }
      context.report({
        messageId: defect,
        at: context.positionAt(range.start, range.end),
        data: data[defect],
        ...(defect === 'organ' && { severity: 'info' }),
      })
    },
  }),
})
