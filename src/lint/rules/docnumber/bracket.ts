import { oddNumbers } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** GB/T 9704-1999, the first edition that asks for these brackets, came into force with this year. */
const firstYear = 2000

export default defineRule({
  id: 'docnumber/bracket',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.2.5：年份用六角括号“〔〕”括入；GB/T 15834—2011 4.9.3.4',
    en: 'GB/T 9704-2012 7.2.5: the year stands in tortoise-shell brackets 〔〕; GB/T 15834-2011 4.9.3.4',
  },
  messages: {
    bracket: {
      zh: '发文字号的年份“{found}”应用六角括号，写作“{expected}”',
      en: 'the year "{found}" of the document number must stand in tortoise-shell brackets, as "{expected}"',
      help: { zh: '把“{found}”改为“{expected}”', en: 'change "{found}" to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '发文字号的年份用六角括号〔〕', en: 'The year of a document number stands in 〔〕' },
    why: {
      zh: '方括号、圆括号和六角括号混用时，同一文号会有几种写法，检索和比对都会漏。国家标准只认六角括号 U+3014、U+3015。',
      en: 'With several kinds of brackets one number has several spellings, and searches miss it. The standard knows U+3014 and U+3015 only.',
    },
    limits: {
      zh: '只看本文自己的文号（页头和文中的文号行）；正文引用的文号另有规则。2000 年以前的文号不查：那时的标准没有这一条。改括号不改年份和序号，可以自动修复。',
      en: 'Looks at the notice’s own number only, in the header and in the document; cited numbers have a rule of their own. Numbers before 2000 are left alone: the standard of that time did not ask for it. The fix changes neither year nor serial, so it is safe.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: ['临教[2020]32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  create: (context) => ({
    notice(notice) {
      for (const { flow, form } of oddNumbers(notice)) {
        if (form.open === '〔' && form.close === '〕') continue
        if (form.yearText.length === 4 && form.year < firstYear) continue
        const open = form.start + form.raw.indexOf(form.open)
        const close = open + form.raw.slice(open - form.start).indexOf(form.close)
        const range = flowRange(flow, open, close + 1)
        const found = flow.text.slice(open, close + 1)
        const expected = `〔${found.slice(1, -1)}〕`
        context.report({
          messageId: 'bracket',
          at: context.positionAt(range.start, range.end),
          data: { found, expected },
          groupKey: found,
          // A number broken over lines or markup is shown, not rewritten.
          ...(range.end - range.start === found.length && { fix: { range, text: expected, safe: true } }),
        })
      }
    },
  }),
})
