import { extentOf, fieldValue, headerFields, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 20 working days are at most 28 days, holidays of a week aside. */
const days = { usual: 28, holiday: 10 }
/** A later page is one that was posted again or moved. */
const latest = 365
/** 时间 alone is when the page was made. */
const published = /发布|公开|公布/
const day = 86_400_000
/** The regulation that asks for it came into force then. */
const inForce = '2008-05-01'

export default defineRule({
  id: 'metadata/publish-late',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'R',
    zh: '《政府信息公开条例》第二十六条：自政府信息形成或者变更之日起 20 个工作日内予以公开',
    en: '《政府信息公开条例》 article 26: published within 20 working days',
  },
  messages: {
    late: {
      zh: '“{label}”{published}比成文日期 {signed} 晚 {count} 天，主动公开应在 20 个工作日内',
      en: '"{label}" {published} is {count} days after the signing on {signed}; publication must follow within 20 working days',
      help: {
        zh: '核对两个日期；确是补发、转载或者网站迁移的，可以不改',
        en: 'check both dates; leave them where the page was posted again or moved',
      },
    },
  },
  docs: {
    summary: {
      zh: '主动公开的公文应在成文后 20 个工作日内发布',
      en: 'A paper to be published must be so within 20 working days',
    },
    why: {
      zh: '间隔过长，可能是逾期公开，也可能是两个日期有一个写错了。',
      en: 'A long delay is either a late publication or a mistake in one of the dates.',
    },
    limits: {
      zh: '按自然日算，超过 38 天才提示（20 个工作日遇长假）；晚一年以上的多是补发、转载或网站迁移，不报；一年以内的分不出来。2008 年 5 月以前成文的不看。',
      en: 'Counts calendar days, and speaks above 38 (20 working days with a long holiday). More than a year late it mostly is a page posted again or moved, and let pass; within a year that is not told apart. Papers signed before May 2008 are let pass.',
    },
    good: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n发布日期：2020-07-15\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n发布日期：2020-11-30\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const fields = headerFields(notice, 'datePublished')
      const signed = fields.length === 0 ? undefined : signingDate(notice)
      if (signed === undefined || signed.iso < inForce) return
      for (const field of fields) {
        if (field.date === undefined || !published.test(field.label)) continue
        const count = Math.round((Date.parse(field.date) - Date.parse(signed.iso)) / day)
        if (count <= days.usual + days.holiday || count > latest) continue
        const place = extentOf(fieldValue(field))
        context.report({
          messageId: 'late',
          at: context.positionAt(place.start, place.end),
          data: { label: field.label, published: field.value, signed: signed.iso, count },
          related: {
            at: context.positionAt(signed.range.start, signed.range.end),
            zh: `成文日期是 ${signed.iso}`,
            en: `signed on ${signed.iso}`,
          },
        })
        return
      }
    },
  }),
})
