import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 第一、 and 首先、 that begin a clause; not 争第一、创一流, and not 第一、第二产业. */
const ordinals =
  /(?<![^。；：！？，“（\s\n])(?:第[一二三四五六七八九十]{1,2}|首先|其次|再次|最后|其[一二三四五六])、(?![第其一二三四五六七八九十0-9和及与两、])/gm

export default defineRule({
  id: 'numbering/inline-ordinal',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 附录 B.3.1：“第”“其”字头和“首先”类序次语后用逗号',
    en: 'GB/T 15834-2011 B.3.1: a comma follows 第一, 其一 and 首先',
  },
  messages: {
    comma: {
      zh: '“{found}”应为“{expected}”',
      en: '"{found}" must be "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '“第一”“首先”后用逗号', en: 'A comma must follow 第一 and 首先' },
    why: {
      zh: '顿号用在“一、”之后；“第一、”容易看成并列的词。',
      en: '、 belongs behind 一、; 第一、 looks like a member of a list.',
    },
    limits: {
      zh: '只看句首、分句之首的；“第一、第二产业”“第一、三季度”这样后面还是序数的不报。',
      en: 'Only where it begins a clause; 第一、第二产业 and 第一、三季度 go on with another ordinal and are let pass.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n第一，加强值守；第二，排查隐患。第一、第二督查组按时到位。',
    ],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做到：第一、加强值守；第二，排查隐患。'],
  },
  needs: ['、', '第其首再最'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, ordinals)) {
        for (const { 0: found, index } of flow.text.matchAll(ordinals)) {
          const end = index + found.length
          const place = flowRange(flow, index, end)
          const range = flowRange(flow, end - 1, end)
          context.report({
            messageId: 'comma',
            at: context.positionAt(place.start, place.end),
            data: { found, expected: `${found.slice(0, -1)}，` },
            fix: { range, text: '，', safe: true },
          })
        }
      }
    },
  }),
})
