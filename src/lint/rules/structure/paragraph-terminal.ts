import { fillsLine, findDates, looksLikeAddressees, wrapWidth } from '../../../lexicon/index.ts'
import {
  flowRange,
  type Notice,
  type Part,
  partsOf,
  type Passage,
  passagesOf,
  passagesWith,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Shorter ones are headings and names. */
const fewest = 30
/** Where more than this share of a part's sentences lack their stop, it is the way of the text and no slip. */
const habit = 0.12

/** Marks within a paragraph that show it to be sentences. */
const stops = /[，,、。；：！？]/
/** Words that stop in the middle: the last character is 汉字, %, a digit, or a comma. */
const cutOff = /(?:[\u4e00-\u9fa5％%0-9，,、]|[^。！？；…：!?;:\n][”）)])\n/g
/** A note behind the last sentence: …工作机制。（市教育局负责） */
const note = /[。！？；][（(][^（()）]{1,80}[）)]$/
/** Ways to reach somebody, and lines that are labels with values. */
const contact =
  /(?:(?:联系人|电话|传真|邮箱|邮编|网址|地址|手机|E-?mail)[^。；，]{0,8}[：:0-9]|[Ww]ww\.|https?:|@)[^。；]*$/

/** The name of a person, set off, and what he is: a line of a list of members. */
const member = /^[\u4e00-\u9fa5·]{2,5}[ \u3000]/
const sentence = /[，。；]/
/** A line of the page: where it comes from, how often it was read. */
const byLine = /(?:来源|字[号体]|浏览(?:次数|量)?|责任编辑|作者)[：:]/
/** The words that close a notice stand by themselves. */
const closing = /^(?:特此|此[复函致]|专此|请|以上|妥否|当否|现|望|附)/

function isSentence({ node: { type }, marker, flow: { text } }: Passage): boolean {
  if ((type !== 'paragraph' && type !== 'item' && type !== 'section') || looksLikeAddressees(text)) return false
  if ((member.test(text) && !sentence.test(text)) || (byLine.test(text) && !text.includes('。'))) return false
  return marker?.style === 'article' || stops.test(text.slice(0, -1))
}

/** A passage of sentences or clauses whose last one has no end. */
function isUnended({ flow: { text }, headingEnd }: Passage): boolean {
  if (text.length - headingEnd < 10 || note.test(text) || text.includes('__')) return false
  if (contact.test(text.slice(-80))) return false
  const last = findDates(text.slice(-24)).pop()
  return last === undefined || last.end < Math.min(24, text.length)
}

/** The last words of a sentence that stands in the line before. */
function isTail(text: string): boolean {
  return text.length < 16 && text.indexOf('。') === text.length - 1 && !closing.test(text)
}

/** The next passage goes on with the sentence: the line was cut in two, or the paragraph opens a list or a table. */
function goesOn(next: Passage | undefined): boolean {
  if (next === undefined) return false
  const { node, marker, flow } = next
  if (node.type === 'tableCell') return true
  if (marker !== undefined || node.type !== 'paragraph') return false
  return /^[，。；、：:）)”》]|^[a-z0-9%]/.test(flow.text) || isTail(flow.text)
}

/** Passages of one part without an end, where the part closes its sentences as a rule. */
function slipsIn({ passages }: Part, cut: ReadonlySet<Passage>): Passage[] {
  const open: number[] = []
  for (const [at, each] of passages.entries()) {
    if (cut.has(each) && isUnended(each) && isSentence(each)) open.push(at)
  }
  if (open.length === 0 || (open.length > 3 && open.length > passages.filter(isSentence).length * habit)) return []
  return open
    .filter((at) => !goesOn(passages[at + 1]))
    .flatMap((at) => passages[at] ?? [])
    .filter(({ flow }) => flow.text.length >= fewest)
}

function slipsOf(notice: Notice, source: string): Passage[] {
  // Nearly all sentences are closed, which their last characters tell.
  const cut = new Set(passagesWith(notice, cutOff))
  if (cut.size === 0) return []
  const slips = partsOf(notice).flatMap((part) => slipsIn(part, cut))
  const width = slips.length === 0 ? 0 : wrapWidth(passagesOf(notice).filter(isSentence), source)
  return slips.filter((passage) => !fillsLine(passage, width))
}

export default defineRule({
  id: 'structure/paragraph-terminal',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.1：句子末尾用句号、问号或叹号',
    en: 'GB/T 15834-2011 4.1: a sentence closes with 。, ？ or ！',
  },
  messages: {
    unended: {
      zh: '段末“{last}”后应有句末点号',
      en: 'the paragraph ends in "{last}" without a stop',
      help: {
        zh: '加“。”；话没有说完的，补上漏掉的文字或与下一段连为一段',
        en: 'add "。"; where the sentence is not at its end, add what was lost or join the next paragraph',
      },
    },
    comma: {
      zh: '段末“{last}”以“{found}”结束，应为句号',
      en: 'the paragraph ends in "{found}" behind "{last}"; it must be a full stop',
      help: { zh: '改为“。”；如果后面有漏掉的文字，先补上', en: 'change it to "。", or first add what was lost' },
    },
  },
  docs: {
    summary: { zh: '正文段落以句末点号收束', en: 'A paragraph of sentences must end with a stop' },
    why: {
      zh: '段末没有句号，读者会疑心后面还有话被截掉了。',
      en: 'Without a stop the reader suspects that something was cut off.',
    },
    limits: {
      zh: '只看三十字以上、段中有逗号或句号的段；标题、表格、署名、联系方式、成员名单和以日期、冒号、分号、引号、括号结尾的不报。一部分里八分之一以上的段都没有句号，算该文的写法，不报。',
      en: 'Looks only at paragraphs of thirty characters or more with a comma or stop inside. Headings, tables, contact details, lists of members and paragraphs that end in a date, colon, semicolon, quote or bracket are let pass, and so are parts that leave an eighth of their paragraphs open.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n近期我区将有强降雨过程。请各学校加强值守，排查校园及周边隐患，及时报告险情。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n近期我区将有强降雨过程。请各学校加强值守，排查校园及周边隐患，及时报告险情\n\n特此通知。',
    ],
  },
  create: (context) => ({
    notice(notice) {
      if (notice.data.oneLine || notice.data.confidence < 0.5) return
      for (const { flow } of slipsOf(notice, context.source.text)) {
        const { text } = flow
        const found = /[，,、]$/.exec(text)?.[0]
        const range = flowRange(flow, text.length - 1, text.length)
        context.report({
          messageId: found === undefined ? 'unended' : 'comma',
          at: context.positionAt(range.start, range.end),
          data: { last: text.slice(-10, found === undefined ? undefined : -1), ...(found !== undefined && { found }) },
          fix: {
            range: found === undefined ? { start: range.end, end: range.end } : range,
            text: '。',
            safe: false,
          },
        })
      }
    },
  }),
})
