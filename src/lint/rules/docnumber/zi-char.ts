import { ownNumbers } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Series of their own that carry 字 to this day: 规范性文件, decisions and cases. */
const series = /(?:规|罚|审|许|准|决|复|检|验|鉴|仲|裁|案|立|令|登|备|证|法|函复|明电)字$/
/** 字 was usual until the standard of 1999. */
const firstYear = 2000

export default defineRule({
  id: 'docnumber/zi-char',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '公文惯例：机关代字后不再加“字”',
    en: 'a convention: no 字 behind the organ’s code',
  },
  messages: {
    zi: {
      zh: '发文字号的代字“{code}”末尾有“字”，惯例不加',
      en: 'the code "{code}" of the document number ends in "字", which convention leaves out',
      help: {
        zh: '删去“字”；代字确由本机关定为“{code}”的，可以不改',
        en: 'delete "字", unless the organ has laid "{code}" down as its code',
      },
    },
  },
  docs: {
    summary: { zh: '机关代字后不加“字”', en: 'No 字 behind the organ’s code' },
    why: {
      zh: '“×教字”是旧式写法，与“×教”并用时，同一机关就有了两个代字。',
      en: 'The old form with 字 beside the one without it gives an organ two codes.',
    },
    limits: {
      zh: '“规字”（规范性文件）和“罚字”“审字”等案件、许可的编号自成系列，不报；2000 年以前的文号当时通行加“字”，不报。代字由机关自定，不少地方至今另有“政字”“办字”系列，所以只提示，也不自动修复。',
      en: '规字 (normative papers) and 罚字, 审字 and the like (cases, permits) are series of their own. Numbers before 2000 are let pass. An organ lays down its own code, and 政字 and 办字 are series of their own in many places to this day, so it is an info and the fix is not safe.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: ['临教字〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  needs: ['字'],
  create: (context) => ({
    notice(notice) {
      for (const { flow, forms } of ownNumbers(notice)) {
        for (const { organCode, start, year, yearText } of forms) {
          const old = year < firstYear && (yearText.length === 4 || year >= 49)
          if (!organCode.endsWith('字') || organCode.length < 2 || old || series.test(organCode)) continue
          const at = start + organCode.length - 1
          const range = flowRange(flow, at, at + 1)
          context.report({
            messageId: 'zi',
            at: context.positionAt(range.start, range.end),
            data: { code: organCode },
            groupKey: organCode,
            fix: { range, text: '', safe: false },
          })
        }
      }
    },
  }),
})
