import { groupsOf, masked, type NumberPart, numberRuns, rangeOf, standsAlone } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

/** More signs than these, and the number cannot be found out by trying. */
const fewest = 4

/** How many characters are hidden; an X behind a digit at the end is the check digit. */
function hiddenIn(text: string): number {
  return text.replace(/(?<=[0-9])X$/, '').replace(/[0-9]/g, '').length
}

/** A resident number of which some digits are hidden, but the day of birth can be read or tried. */
function isWeak(part: NumberPart): boolean {
  const text = part.run.text.slice(part.from, part.to)
  const hidden = hiddenIn(text)
  if (hidden === 0 || hidden >= fewest || !/^[1-9][0-9X*]{17}$/.test(text)) return false
  const plausible = /^[1-9X*][0-9X*]{5}(?:[12X*][09X*])[0-9X*]{2}[01X*][0-9X*][0-3X*][0-9X*]{5}$/
  return plausible.test(text) && standsAlone(part) && groupsOf(part)?.length === 1
}

export default defineRule({
  id: 'privacy/weak-mask',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'L',
    zh: '信息公开检查：身份证号要遮去中间八位',
    en: 'inspections of disclosure: the eight digits in the middle of a resident number are hidden',
  },
  messages: {
    weak: {
      zh: '身份证号“{found}”只遮了 {hidden} 位，容易推出原号，本站要求遮去中间八位',
      en: 'only {hidden} digits of the resident number "{found}" are hidden, and can be guessed; this profile asks for eight',
      help: { zh: '把第七至十四位改为“*”', en: 'put * for the seventh to the fourteenth digit' },
      grouped: {
        zh: '有 {count} 个身份证号遮得不够（{lines}），如“{found}”只遮了 {hidden} 位，本站要求遮去中间八位',
        en: '{count} resident numbers are not hidden enough ({lines}): of "{found}" only {hidden} digits are; this profile asks for eight',
      },
    },
  },
  docs: {
    summary: { zh: '身份证号遮得够', en: 'Resident numbers are hidden well enough' },
    why: {
      zh: '出生日期是有规律的，校验位可以算出，只遮一两位的号码几次就能试出来。',
      en: 'Days of birth are regular and the check digit can be computed: one or two hidden digits are soon found.',
    },
    limits: {
      zh: '只看 18 位、遮了一至三位的身份证号；遮四位以上的不报。手机号、银行卡号不查。',
      en: 'Only numbers of 18 characters with one to three hidden ones; four and more are let be. Telephone and card numbers are not examined.',
    },
    good: ['临溪区教育局关于公布名单的通知\n\n各学校：\n\n张三（身份证号990101********7479）等十人入选。'],
    bad: ['临溪区教育局关于公布名单的通知\n\n各学校：\n\n张三（身份证号9901011990030774**）等十人入选。'],
  },
  needs: ['*＊xXＸｘ×●■'],
  create: (context) => ({
    notice() {
      const { source } = context
      for (const run of numberRuns(source)) {
        if (!/[*X]/.test(run.text)) continue
        for (let from = 0; from + 18 <= run.text.length; from++) {
          const part = { run, from, to: from + 18 }
          if (!isWeak(part)) continue
          const range = rangeOf(part)
          const text = masked(source.text, part, 6, 14)
          context.report({
            messageId: 'weak',
            at: context.positionAt(range.start, range.end),
            data: { found: text, hidden: hiddenIn(run.text.slice(from, from + 18)) },
            fix: { range, text, safe: false },
            groupKey: 'weak',
          })
          from += 17
        }
      }
    },
  }),
})
