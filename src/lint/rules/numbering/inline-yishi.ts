import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 一是，加强值守 at the beginning of a clause; not 原因之一是：… and not 一是、二是都要做到. */
const ordinals = /(?<![^。；：！？，“（\s\n])(?:[一二三四五六七八九]|十[一二]?)是[，：、](?![一二三四五六七八九十]是)/gm

export default defineRule({
  id: 'numbering/inline-yishi',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 15834—2011 附录 B.3.7：“一是”一类叙述性强的序次语后通常不用标点',
    en: 'GB/T 15834-2011 B.3.7: as a rule no mark follows 一是 and the like',
  },
  messages: {
    mark: {
      zh: '“{found}”后一般不用标点，写作“{expected}”',
      en: 'normally no mark follows as in "{found}"; write "{expected}"',
      help: { zh: '删去标点', en: 'delete the mark' },
      grouped: {
        zh: '有 {count} 处“{found}”一类（{lines}），“一是”后一般不用标点',
        en: '{count} times a mark follows 一是, as in "{found}" ({lines}); normally there is none',
      },
    },
  },
  docs: {
    summary: { zh: '“一是”后一般不用标点', en: 'Normally no mark follows 一是' },
    why: {
      zh: '“一是”和后面的话连成一句，中间没有停顿。',
      en: '一是 makes one sentence with what follows, without a pause.',
    },
    limits: {
      zh: '只看分句之首的“一是”至“十二是”；“一是、二是”并列的不报。',
      en: 'Only 一是 to 十二是 that begin a clause; 一是、二是 side by side are let pass.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做到：一是加强值守；二是排查隐患。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做到：一是，加强值守；二是，排查隐患。'],
  },
  needs: ['是', '，：、', '一二三四五六七八九十'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, ordinals)) {
        for (const { 0: found, index } of flow.text.matchAll(ordinals)) {
          const end = index + found.length
          const range = flowRange(flow, end - 1, end)
          context.report({
            messageId: 'mark',
            at: context.positionAt(range.start, range.end),
            data: { found, expected: found.slice(0, -1) },
            groupKey: 'mark',
            fix: { range, text: '', safe: true },
          })
        }
      }
    },
  }),
})
