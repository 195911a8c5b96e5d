import { type Expiry, expiriesOf } from '../../../lexicon/index.ts'
import { extentOf, type Field, fieldValue, flowRange, headerFields } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const inForce = /^(?:现行)?(?:有效|现行)(?:文件)?$|^继续有效$/
const day = 86_400_000
/** A term that is counted from the issue may begin some weeks after the signing. */
const tolerance = { stated: 1, counted: 60 }

function agrees(expiry: Expiry, field: Field): boolean {
  const apart = Math.abs(Date.parse(expiry.iso) - Date.parse(field.date ?? '')) / day
  return apart <= (expiry.counted ? tolerance.counted : tolerance.stated)
}

export default defineRule({
  id: 'metadata/validity-conflict',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'X',
    zh: '页头的有效性、失效日期与正文的有效期是同一件事，两处应相合',
    en: 'the header’s state and expiry date, and the term in the text, are one thing',
  },
  messages: {
    date: {
      zh: '页头的“{label}”{header}与正文的“{text}”（至 {expiry}）不一致',
      en: 'the header’s "{label}" {header} does not agree with "{text}" of the text (until {expiry})',
      help: { zh: '核对有效期，改正其中一处', en: 'check the term, then correct one of the two' },
    },
    expired: {
      zh: '页头的“{label}”是“{header}”，与正文的“{text}”不一致：{expiry} 已到期',
      en: 'the header’s "{label}" is "{header}", which does not agree with "{text}" of the text: it expired on {expiry}',
      help: {
        zh: '核对是否已延长有效期；没有延长的，改为“失效”',
        en: 'find out whether the term was extended; if not, change the state',
      },
    },
  },
  docs: {
    summary: {
      zh: '页头的有效性、失效日期与正文的有效期不矛盾',
      en: 'The header’s state and expiry date agree with the term in the text',
    },
    why: {
      zh: '过了有效期还标“有效”的文件，会被当作办事依据。',
      en: 'A paper still marked as in force after its term is acted upon.',
    },
    limits: {
      zh: '只看“本办法自…施行，有效期5年”“有效期至…”一类句子，许可证、证件的有效期不看；是否已到期要给出检查日期（--today）才比。延长有效期的文件可能另行发布，由人核对；从印发之日起算的，相差 60 天以内不报；页头日期早于正文的，可能是提前废止，只作提示。',
      en: 'Sentences such as 本办法自…施行，有效期5年 only, not the term of licences. Whether it is over is asked only where the day is given (--today). The term may have been extended by another paper. Terms counted from the issue may differ by 60 days. A header’s date before the text’s may be an early repeal: an info.',
    },
    good: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n失效日期：2025-07-31\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n本通知自2020年8月1日起施行，有效期5年。',
    ],
    bad: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n失效日期：2026-07-31\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n本通知自2020年8月1日起施行，有效期5年。',
    ],
  },
  needs: ['期'],
  create: (context) => ({
    notice(notice) {
      const dates = headerFields(notice, 'dateExpires').filter(({ date }) => date !== undefined)
      const states = context.today === undefined ? [] : headerFields(notice, 'validity')
      if (dates.length === 0 && states.length === 0) return
      const expiries = expiriesOf(notice)
      const first = expiries[0]
      if (first === undefined) return
      const report = (messageId: 'date' | 'expired', field: Field, { flow, start, end, iso }: Expiry) => {
        const place = extentOf(fieldValue(field))
        const other = flowRange(flow, start, end)
        const text = flow.text.slice(start, end)
        context.report({
          messageId,
          at: context.positionAt(place.start, place.end),
          data: { label: field.label, header: field.value, text, expiry: iso },
          // A paper may be repealed before its term is over.
          ...(messageId === 'date' && (field.date ?? '') < iso && { severity: 'info' }),
          related: {
            at: context.positionAt(other.start, other.end),
            zh: `正文写作“${text}”`,
            en: `the text has "${text}"`,
          },
        })
      }
      for (const field of dates) if (!expiries.some((expiry) => agrees(expiry, field))) report('date', field, first)
      const last = expiries.reduce((one, two) => (two.iso > one.iso ? two : one))
      for (const field of states) {
        if (inForce.test(field.value) && last.iso < (context.today ?? '')) report('expired', field, last)
      }
    },
  }),
})
