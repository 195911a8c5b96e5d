import { signatureDates } from '../../../lexicon/index.ts'
import { extentOf, fieldValue, headerFields } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Labels under which many sites put the day of entry. */
const filledIn = /生成|发文|印发|制定/

export default defineRule({
  id: 'metadata/date-mismatch',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第九条（十二）；公开目录的生成日期就是签发日期',
    en: '《党政机关公文处理工作条例》 article 9 (12); the header’s date of writing is the date of signing',
  },
  messages: {
    mismatch: {
      zh: '页头的“{label}”{header}与落款的成文日期“{signature}”不一致',
      en: 'the header’s "{label}" {header} does not agree with the signing date "{signature}"',
      help: { zh: '核对后改正其中一处', en: 'check, then correct one of the two' },
    },
  },
  docs: {
    summary: { zh: '页头成文日期与落款日期相同', en: 'The header’s date of writing is the date of the signature' },
    why: {
      zh: '成文日期决定公文何时起算，两处不同，读者不知道以哪一个为准。',
      en: 'Terms run from the signing date; with two of them the reader cannot tell which counts.',
    },
    limits: {
      zh: '比的是日期本身，“2020-07-02”与“2020年7月2日”、“二〇二〇年七月二日”相同。只比本文的落款，附件和被印发文件自己的日期不比；本文有几个落款时，合其一即可。“发布日期”不在此列；“生成日期”“发文日期”常由网站按录入之日填写，只给警告。',
      en: 'Dates are compared, not spellings. Only the notice’s own signatures count, not those of attachments; with several, one that agrees is enough. The date of publication is another matter; 生成日期 and 发文日期 are often filled in with the day of entry and give a warning.',
    },
    good: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月20日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const signatures = signatureDates(notice).filter(
        ({ node: { date }, attached, flow }) => !attached && date !== undefined && flow.text !== '',
      )
      const first = signatures[0]
      if (first === undefined) return
      for (const field of headerFields(notice, 'dateWritten')) {
        if (field.date === undefined || signatures.some(({ node: { date } }) => date === field.date)) continue
        const signature = extentOf(first.flow)
        const header = extentOf(fieldValue(field))
        context.report({
          messageId: 'mismatch',
          at: context.positionAt(header.start, header.end),
          data: { label: field.label, header: field.value, signature: first.flow.text },
          ...(filledIn.test(field.label) && { severity: 'warning' }),
          related: {
            at: context.positionAt(signature.start, signature.end),
            zh: `落款写作“${first.flow.text}”`,
            en: `the signature has "${first.flow.text}"`,
          },
        })
      }
    },
  }),
})
