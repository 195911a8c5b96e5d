import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/**
 * 、等 where 等 ends a list; not 等级, 等待, 等离子体 and other words that begin with 等: 甲类、等外品, 排队、等候.
 */
const beforeDeng =
  /、等(?!级|待|候|效|值|额|距|价|次|腰|宽|边|量|身|温|压|渗|差|深|速|到|着|你|我|他|她|车|闲|式|号|同(?![志学步时期类])|于|高(?![校等中新级])|比(?=例|数|较)|位(?=线|移)|分(?=布|试)|外(?=品|级|人)|保(?![护障险洁安密证])|离(?=子))/g

export default defineRule({
  id: 'punctuation/enum-before-deng',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 15834—2011 附录 B.1.2：顿号并列之后的“等”前不用点号',
    en: 'GB/T 15834-2011 B.1.2: no mark before 等 behind a list with 、',
  },
  messages: {
    deng: {
      zh: '“{context}”中“等”前一般不用顿号',
      en: 'there is normally no 、 before 等, as in "{context}"',
      help: {
        zh: '删去“等”前的“、”；漏了一项的补上',
        en: 'delete the 、 before 等, or add what was lost between them',
      },
    },
  },
  docs: {
    summary: { zh: '“甲、乙等”的“等”前不用顿号', en: 'Normally no 、 stands before 等' },
    why: {
      zh: '“等”不是并列的一项，它前面没有停顿；多出来的顿号常常是删改后留下的。',
      en: '等 is no member of the list; the mark before it is mostly left over from an edit.',
    },
    limits: {
      zh: '“等级”“等待”“等离子体”这样以“等”开头的词不报。逗号隔开的并列用“，等等”是对的，不查。',
      en: 'Words that begin with 等, such as 等级 and 等待, are let pass. After a list with ， the form ，等等 is right and not looked at.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请备足沙袋、水泵等物资，按灾害类别、等级报告。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请备足沙袋、水泵、等物资。'],
  },
  needs: ['、', '等'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, beforeDeng)) {
        for (const { index: at } of flow.text.matchAll(beforeDeng)) {
          const range = flowRange(flow, at, at + 1)
          context.report({
            messageId: 'deng',
            at: context.positionAt(range.start, range.end),
            data: { context: flow.text.slice(Math.max(0, at - 6), at + 5) },
            fix: { range, text: '', safe: true },
          })
        }
      }
    },
  }),
})
