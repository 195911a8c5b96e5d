import { type DateForm, datedWords, signatureDates } from '../../../lexicon/index.ts'
import { type Flow, flowRange, type NodeType } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** `07月`, `月02日`; the digits of `2020年10月20日` are no padding. */
const padded = /[0０][0-9０-９][ \u3000]{0,2}[月日]/

const sentences: ReadonlySet<NodeType> = new Set(['paragraph', 'heading', 'section', 'item'])

function unpadded(form: DateForm): string {
  return form.raw.replace(/(?<![0-9０-９])[0０](?=[1-9１-９][ \u3000]{0,2}[月日])/g, '')
}

export default defineRule({
  id: 'date/no-zero-padding',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.5.4、7.4.3：成文日期、印发日期的月、日不编虚位（即1不编为01）',
    en: 'GB/T 9704-2012 7.3.5.4, 7.4.3: month and day of signing and printing dates are not padded',
  },
  messages: {
    signature: {
      zh: '成文日期“{found}”的月、日不得编虚位，应写作“{expected}”',
      en: 'month and day of the signing date "{found}" must not be padded; it is "{expected}"',
      help: { zh: '删去月、日前的“0”', en: 'delete the 0 before month and day' },
    },
    imprint: {
      zh: '印发日期“{found}”的月、日不得编虚位，应写作“{expected}”',
      en: 'month and day of the printing date "{found}" must not be padded; it is "{expected}"',
      help: { zh: '删去月、日前的“0”', en: 'delete the 0 before month and day' },
    },
    text: {
      zh: '正文日期“{found}”的月、日补了“0”，宜写作“{expected}”，与成文日期的写法一致',
      en: 'month and day of "{found}" are padded; "{expected}" should normally be written, as in the signing date',
      help: { zh: '删去月、日前的“0”', en: 'delete the 0 before month and day' },
    },
  },
  docs: {
    summary: { zh: '成文、印发日期的月、日不补“0”', en: 'Month and day of signing and printing dates are not padded' },
    why: {
      zh: '“2020年07月02日”多是系统自动填的格式，公文格式不用。',
      en: '2020年07月02日 is what systems fill in; the format of official papers does not have it.',
    },
    limits: {
      zh: '页头里的日期（2020-07-02、2020年07月02日）按平台格式，不查。正文里补“0”只作提示，全文合为一条：GB/T 15835 不禁止。删“0”不改日期，可以自动修复。',
      en: 'Dates of the header follow the platform’s format and are left alone. Padding in running text is a hint, once for the whole notice: GB/T 15835 does not forbid it. The date stays the same, so the fix is safe.',
    },
    good: [
      '成文日期：2020-07-02\n发文机关：临溪区教育局\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年07月02日'],
  },
  create: (context) => {
    const check = (messageId: 'signature' | 'imprint' | 'text', flow: Flow, dates: readonly DateForm[]) => {
      if (!padded.test(flow.text)) return
      for (const form of dates) {
        if (!form.padded || form.style !== 'arabic' || !form.valid) continue
        const expected = unpadded(form)
        if (expected === form.raw) continue
        const range = flowRange(flow, form.start, form.end)
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { found: form.raw, expected },
          ...(messageId === 'text' && { severity: 'info' as const, groupKey: 'text' }),
          // A date broken over lines or markup is shown, not rewritten.
          ...(range.end - range.start === form.raw.length && { fix: { range, text: expected, safe: true } }),
        })
      }
    }
    return {
      notice(notice) {
        for (const { attached, flow, dates } of signatureDates(notice)) if (!attached) check('signature', flow, dates)
        for (const { node, flow, dates } of datedWords(notice)) {
          if (node.type === 'imprint') check('imprint', flow, dates)
          else if (sentences.has(node.type)) check('text', flow, dates)
        }
      },
    }
  },
})
