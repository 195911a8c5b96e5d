import { ownGenre } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A closing formula that ends its paragraph. */
const formula =
  /特此(?:通知|通告|公告|通报|报告|批复|请示|函告|函复|函达|复函)(?=[。！]?\n)|(?:此复|(?:妥|当)否，?(?:敬?请|望)(?:批示|批复|审批|指示))(?=[。！]?\n)/g

/** 条例第八条 genres and the words that close them. What is not named here closes none of them. */
const closings: ReadonlyMap<string, readonly string[]> = new Map([
  ['通知', ['通知']],
  ['紧急通知', ['通知']],
  ['补充通知', ['通知']],
  ['通告', ['通告', '公告']],
  ['公告', ['公告', '通告']],
  ['通报', ['通报', '通知']],
  ['报告', ['报告']],
  ['请示', ['请示']],
  ['批复', ['批复', '函复']],
  ['函', ['函告', '函复', '函达', '复函', '批复']],
  ['复函', ['函告', '函复', '函达', '复函', '批复']],
])

/** Those that can take the place of the other word as they are. */
const plain = new Set(['通知', '通告', '公告', '通报'])

/** What a formula says that the paper is. */
function wordOf(found: string): string {
  if (found.startsWith('特此')) return found.slice(2)
  return found === '此复' ? '批复' : '请示'
}

export default defineRule({
  id: 'structure/closing-genre',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '公文写作惯例：结束语与文种相称（条例没有结束语的要求）',
    en: 'a convention of official writing: the closing formula fits the genre (no regulation asks for one)',
  },
  messages: {
    differs: {
      zh: '标题的文种是“{genre}”，结束语却是“{found}”',
      en: 'the title’s genre is "{genre}", and the closing formula is "{found}"',
      help: {
        zh: '改为与“{genre}”相称的结束语，或者核对标题的文种',
        en: 'use a formula that fits "{genre}", or check the genre of the title',
      },
    },
  },
  docs: {
    summary: { zh: '结束语与文种相称', en: 'The closing formula fits the genre' },
    why: {
      zh: '标题是通知、末尾写“特此通告”，多半是套用旧稿；受文者不知道以哪个为准。',
      en: '特此通告 at the end of a 通知 mostly comes from an old draft; readers wonder which of the two it is.',
    },
    limits: {
      zh: '只看正文里单独成段或在段末的“特此××”“此复”“妥否，请批示”；没有结束语的不报。公告与通告、函与批复、通报与通知的结束语常通用，不报；意见、决定等不看。',
      en: 'Looks at 特此…, 此复 and 妥否，请批示 at the end of a paragraph of the notice itself; none is needed. 公告 and 通告, 函 and 批复, 通报 and 通知 share theirs; 意见, 决定 and the like are not looked at.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n特此通知。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n特此通告。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['此否'],
  create: (context) => ({
    notice(notice) {
      const genre = ownGenre(notice)?.word ?? ''
      const fitting = closings.get(genre)
      if (fitting === undefined || notice.data.oneLine) return
      const hits = passagesWith(notice, formula).filter(({ attachment }) => attachment === undefined)
      const last = hits[hits.length - 1]
      if (last === undefined || last.node.type === 'tableCell') return
      const { flow } = last
      const match = [...`${flow.text}\n`.matchAll(formula)].pop()
      const found = match?.[0] ?? ''
      if (match === undefined || fitting.includes(wordOf(found))) return
      // 报告 that closes with a request is a matter of its own.
      if (genre === '报告' && wordOf(found) === '请示') return
      const range = flowRange(flow, match.index, match.index + found.length)
      const contiguous = range.end - range.start === found.length
      const fixed = plain.has(genre) && found.startsWith('特此') ? `特此${genre}` : undefined
      context.report({
        messageId: 'differs',
        at: context.positionAt(range.start, range.end),
        data: { genre, found },
        ...(fixed !== undefined && contiguous && { fix: { range, text: fixed, safe: false } }),
      })
    },
  }),
})
