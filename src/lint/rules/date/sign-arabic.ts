import { parseDate, signatureDates } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 《党政机关公文处理工作条例》 and GB/T 9704-2012 came into force; before, organs of government dated in Chinese digits. */
const inForceSince = '2012-07-01'

export default defineRule({
  id: 'date/sign-arabic',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.5.4：成文日期中的数字用阿拉伯数字将年、月、日标全（2012-07-01 起）',
    en: 'GB/T 9704-2012 7.3.5.4: the signing date is written in Arabic numerals (since 2012-07-01)',
  },
  messages: {
    chinese: {
      zh: '成文日期“{found}”应用阿拉伯数字，写作“{expected}”',
      en: 'the signing date "{found}" must be in Arabic numerals, as "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '成文日期用阿拉伯数字', en: 'The signing date is in Arabic numerals' },
    why: {
      zh: '“政府公文用汉字日期”是 2012 年 7 月以前的旧规，现在党政机关一律用阿拉伯数字，仍有人照旧模板写。',
      en: 'Chinese digits were the rule for government papers until July 2012; old templates still carry them.',
    },
    limits: {
      zh: '只查本文的落款日期，不查正文和附件。2012 年 7 月 1 日以前成文的按旧规，不报。换的只是写法，日期不变，可以自动修复。',
      en: 'Looks at the notice’s own signature only, not at its text or attachments. Notices signed before 1 July 2012 followed the old rule and are left alone. The date stays the same, so the fix is safe.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n二〇二〇年七月二日'],
  },
  create: (context) => ({
    notice(notice) {
      for (const { attached, flow, dates } of signatureDates(notice)) {
        if (attached || dates[0]?.style !== 'chinese') continue
        const form = parseDate(flow.text)
        if (form?.style !== 'chinese' || form.iso === undefined || form.iso < inForceSince) continue
        const start = flow.text.indexOf(form.raw)
        const range = flowRange(flow, start, start + form.raw.length)
        const expected = `${form.year}年${form.month}月${form.day}日`
        context.report({
          messageId: 'chinese',
          at: context.positionAt(range.start, range.end),
          data: { found: form.raw, expected },
          // A date broken over lines or markup is shown, not rewritten.
          ...(range.end - range.start === form.raw.length && { fix: { range, text: expected, safe: true } }),
        })
      }
    },
  }),
})
