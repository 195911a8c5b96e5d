import { ownGenre } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Words that ask a superior to decide, at the end of a paragraph. */
const request =
  /(?:[妥当]否，?(?:敬?请|望|恳请)(?:批示|批复|审批|批准|指示|审定)|(?:敬请|恳请|特?请)(?:予以?)?(?:批示|批复|审批|批准)|特此请示)(?=[。！]?\n)/g

function isQuoted(text: string, at: number): boolean {
  return (
    text.lastIndexOf('“', at) > text.lastIndexOf('”', at) || text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
  )
}

export default defineRule({
  id: 'structure/report-with-request',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第十五条（四）：不得在报告等非请示性公文中夹带请示事项',
    en: '《党政机关公文处理工作条例》 article 15 (4): no request within a 报告',
  },
  messages: {
    request: {
      zh: '标题的文种是“报告”，“{found}”是请示用语，报告不得夹带请示',
      en: 'the title says 报告, and "{found}" asks for a decision; a 报告 must not contain a request',
      help: {
        zh: '需要批复的，另写请示；不需要的，改为“特此报告”',
        en: 'write a 请示 of its own where an answer is wanted, else close with 特此报告',
      },
    },
  },
  docs: {
    summary: { zh: '报告不得夹带请示事项', en: 'A 报告 must not contain a request' },
    why: {
      zh: '报告不需要答复，夹在里面的请示就没有人批。',
      en: 'A 报告 is not answered, and so the request in it is not either.',
    },
    limits: {
      zh: '只看标题文种是报告的公文里段末的请示用语（妥否，请批示；请予批准）；被转发、附上的文件不看。人大会议上“请审议”不是请示，不报。',
      en: 'Papers whose genre is 报告, and requests that end a paragraph (妥否，请批示); papers passed on or attached are let pass. 请审议 before an assembly is no request.',
    },
    good: [
      '临溪区教育局关于校舍维修情况的报告\n\n临溪区人民政府：\n\n校舍维修已经完成。\n\n特此报告。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于校舍维修情况的报告\n\n临溪区人民政府：\n\n校舍维修已经完成。\n\n以上报告妥否，请批示。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['请'],
  create: (context) => ({
    notice(notice) {
      if (ownGenre(notice)?.word !== '报告' || notice.data.oneLine) return
      for (const { node, attachment, flow } of passagesWith(notice, request)) {
        if (attachment !== undefined || node.type === 'tableCell') continue
        const match = [...`${flow.text}\n`.matchAll(request)].pop()
        const found = match?.[0] ?? ''
        // Somebody else’s words.
        if (match === undefined || isQuoted(flow.text, match.index)) continue
        const range = flowRange(flow, match.index, match.index + found.length)
        context.report({ messageId: 'request', at: context.positionAt(range.start, range.end), data: { found } })
      }
    },
  }),
})
