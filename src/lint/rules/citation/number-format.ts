import { type DocumentNumberForm, findDocumentNumbers } from '../../../lexicon/index.ts'
import { flowRange, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A year in brackets of any kind with a number behind it; 〔2020〕5号 is passed over at one look. */
const near =
  /[［[【〖（(〈<﹝](?=[ \u3000]?2[0-9]{3})|〔(?=[ \u3000]?2[0-9]{3})(?:(?<=[ \u3000]〔)|(?!2[0-9]{3}〕[1-9][0-9]{0,4}号))/g
/** Orders and announcements are counted with 第; contracts, records and cases have numbers of other kinds. */
const otherCode = /(?:令|公告|通告|公报|告|合同|协议|合|备|备案|纪要|[初终再执刑民诉仲裁赔]字?)$/
/** The first year for which GB/T 9704-1999 asks for these brackets. */
const firstYear = 2000

/** What is to stand there; undefined where the number is well, or of a kind that has other ways. */
function expected(form: DocumentNumberForm, behind: string): string | undefined {
  const { organCode, yearText, serialText, open, close, di, hao, blank } = form
  if (!/^2[0-9]{3}$/.test(yearText) || form.year < firstYear || !/^[0-9]+$/.test(serialText)) return undefined
  if (behind === '令' || otherCode.test(organCode) || !/[\u4e00-\u9fa5]/.test(organCode)) return undefined
  const brackets = open === '〔' && close === '〕'
  if (!hao && !(brackets && /^[）)]/.test(behind))) return undefined
  // （2021）3号 is a plot or a house as well: as a number nothing goes on behind it.
  if (/[（(<〈]/.test(open) && !/^(?:$|[）)，。；、：》”\s文])/.test(behind)) return undefined
  const zeros = /^0+(?=[1-9])/.test(serialText)
  if (brackets && hao && !di && !zeros && !blank) return undefined
  return `${organCode}〔${yearText}〕${serialText.replace(/^0+(?=[1-9])/, '')}号`
}

export default defineRule({
  id: 'citation/number-format',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.2.5：年份用六角括号，序号不编虚位、不加“第”，后加“号”',
    en: 'GB/T 9704-2012 7.2.5: the year in 〔〕, a serial without leading zeros and 第, 号 behind it',
  },
  messages: {
    form: {
      zh: '引用的发文字号“{found}”应写作“{expected}”',
      en: 'the cited document number "{found}" must be written "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '引用的发文字号有 {count} 处不合格式（{lines}），如“{found}”应写作“{expected}”',
        en: '{count} cited document numbers are not in form ({lines}): "{found}" must be written "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '引用的发文字号应合格式', en: 'Cited document numbers must be in form' },
    why: {
      zh: '同一文号写成几种样子，按文号检索就会漏；引用的文号与原件一致，读者才查得到。',
      en: 'With several spellings of one number searches miss it; a reader finds the paper by the number as it is on it.',
    },
    limits: {
      zh: '只看代字、四位年份、序号齐全的文号；令、公告、案号、合同号、备案号不查，2000 年以前的不查。本文自己的文号归 docnumber/*。改括号、“第”、虚位、空格、“号”，代字、年份和序号的值不变，可以自动修复；断在两行的只报不改。',
      en: 'Only numbers with code, year in four digits and serial; orders, announcements, cases, contracts and records have other forms, and before 2000 other rules were in force. The notice’s own number belongs to docnumber/*. Code, year and serial keep their values, so the fix is safe; a number broken over lines is only told.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《临溪市防汛预案》（临政发〔2020〕5号）要求，请加强值守。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《临溪市防汛预案》（临政发[2020]5号）要求，请加强值守。',
    ],
  },
  needs: ['［[【〖（(〈<﹝〔'],
  create: (context) => ({
    notice(notice) {
      for (const { node, flow } of wordsNear(notice, near)) {
        if (node.type === 'documentNumber') continue
        for (const form of findDocumentNumbers(flow.text)) {
          const text = expected(form, flow.text.slice(form.end, form.end + 1))
          if (text === undefined) continue
          const range = flowRange(flow, form.start, form.end)
          context.report({
            messageId: 'form',
            at: context.positionAt(range.start, range.end),
            data: { found: form.raw, expected: text },
            ...(range.end - range.start === form.raw.length && { fix: { range, text, safe: true } }),
            groupKey: 'form',
          })
        }
      }
    },
  }),
})
