import { foldedMarks, type HalfWidthMark } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

const kinds = [',', ':', ';', '?', '!', '(']

/** How many of each: `,×127 :×5 ()×2`. */
function counted(marks: readonly HalfWidthMark[]): string {
  const counts = new Map<string, number>()
  for (const { mark } of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return kinds
    .filter((kind) => counts.has(kind))
    .map((kind) => `${kind === '(' ? '()' : kind}×${counts.get(kind) ?? 0}`)
    .join(' ')
}

export default defineRule({
  id: 'webpage/nfkc-folded',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'T',
    zh: 'Unicode NFKC 把“，：；？！（）”变成半角，“。、“”《》”不变',
    en: 'Unicode NFKC makes ，：；？！（） half-width and leaves 。、“”《》 as they are',
  },
  messages: {
    folded: {
      zh: '全文标点都是半角（{marks}），疑为网页转换时折叠所致',
      en: 'all marks are half-width ({marks}); the text looks folded by a conversion',
      help: {
        zh: '换回原稿的标点，或者统一改为全角后复核',
        en: 'take the marks from the original, or make them all full-width and check',
      },
      grouped: {
        zh: '全文 {count} 个标点都是半角（{marks}），疑为网页转换时折叠所致',
        en: 'all {count} marks are half-width ({marks}); the text looks folded by a conversion',
      },
    },
  },
  docs: {
    summary: { zh: '全文标点没有被折叠成半角', en: 'The marks of the text were not folded to half width' },
    why: {
      zh: '一百多个半角逗号是同一个原因造成的，合成一条；折叠的稿子别处也可能走样，如省略号、分数、全角数字。',
      en: 'A hundred half-width commas have one cause and make one message. A folded text may be altered elsewhere too: ellipses, fractions, full-width digits.',
    },
    limits: {
      zh: '要全文没有一个全角的“，：；？！（）”、半角的至少十处、“。、“”《》〔〕”至少十处才报；人写的稿子两类混用，归 punctuation/halfwidth。中文里原来就用半角的个别地方，改后要复核，所以不自动修复。',
      en: 'Speaks only where not one of ，：；？！（） is left in full width, ten or more are half-width, and ten or more of 。、“”《》〔〕 are there. People mix the two: that is punctuation/halfwidth. The fix is unsafe, since some place may have been half-width from the start.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守，排查隐患，及时报告。'],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校:\n\n近期我区将有强降雨,请各学校加强值守,排查隐患,及时报告。要落实责任,细化措施,做好准备。\n\n一、加强值守\n\n安排专人,轮流值班。\n\n二、排查隐患\n\n查围墙、查屋顶、查用电,发现隐患,立即整改。\n\n三、及时报告\n\n有险情的,先处置、再报告;有伤亡的,立即报告。',
    ],
  },
  create: (context) => ({
    notice() {
      const marks = foldedMarks(context.source)
      const data = { marks: counted(marks) }
      for (const { start, full } of marks) {
        const range = { start, end: start + 1 }
        context.report({
          messageId: 'folded',
          at: context.positionAt(start, start + 1),
          data,
          fix: { range, text: full, safe: false },
          groupKey: 'folded',
        })
      }
    },
  }),
})
