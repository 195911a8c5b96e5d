import { ownNumbers, repealedNames } from '../../../lexicon/index.ts'
import { childrenOf, flowRange, type Notice, passagesWith, signingDate } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const near = /《(?=(?:中华人民共和国)?[^《》]{2,20}(?:法|条例|办法|通则|总则)》)/g
const named = /《(?:中华人民共和国)?([^《》]{2,20})》/g

/** Words that make a name the basis of what is said. */
const basis = /根据|依据|按照|依照|遵照|参照|适用|违反|符合|执行/
/** Words of a sentence about the past or about the repeal. */
const past = /原|废止|失效|停止执行|取代|替代|编纂|修订前|当时|曾|历史|时间效力|不再|旧法|以前|施行前|起草|制定时/

/** The day of signing; without one, the end of the year before that of the notice's number. */
function dayOf(notice: Notice): string | undefined {
  const signed = signingDate(notice)
  if (signed !== undefined) return signed.iso
  const form = ownNumbers(notice).flatMap(({ forms }) => forms)[0]
  return form?.yearText.length === 4 ? `${form.year}-01-01` : undefined
}

export default defineRule({
  id: 'citation/repealed',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第二十条（一）：文稿要符合国家法律法规，依据准确',
    en: '《党政机关公文处理工作条例》 article 20 (1): a paper conforms to the law, its basis is right',
  },
  messages: {
    repealed: {
      zh: '作依据的《{found}》自 {since} 起已废止，应引现行的《{instead}》',
      en: '《{found}》, given as a basis, is out of force since {since}; what must be cited is 《{instead}》',
      help: { zh: '核对后改引《{instead}》的相应条款', en: 'check, and cite the articles of 《{instead}》' },
    },
    gone: {
      zh: '作依据的《{found}》自 {since} 起已废止，不得再引',
      en: '《{found}》, given as a basis, is out of force since {since} and must not be cited',
      help: { zh: '核对后改引现行的依据', en: 'check, and cite what is in force' },
    },
  },
  docs: {
    summary: { zh: '不得以废止的法规为依据', en: 'What is out of force must not be given as a basis' },
    why: {
      zh: '套用旧稿时，依据常常还是民法典施行以前的《合同法》《婚姻法》，决定就站不住。',
      en: 'Old drafts still rest on laws that the Civil Code has replaced; a decision on such a basis does not stand.',
    },
    limits: {
      zh: '只认 30 来部已整部废止的法规，按成文日期判断，没有日期的按文号年份判断。句中有“根据”“依照”“违反”等才报；说到原法、废止、当时的不报。有自己落款的附件不查。',
      en: 'Knows some thirty laws that are out of force as a whole, and goes by the signing date, or else by the year of the number. Speaks only in sentences with 根据, 依照, 违反 and the like, and not where they tell of the past or of the repeal. Attachments with a signature of their own are not examined.',
    },
    good: [
      '临溪区教育局关于做好采购工作的通知\n\n各学校：\n\n根据《中华人民共和国合同法》，请做好采购工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于做好采购工作的通知\n\n各学校：\n\n根据《中华人民共和国合同法》，请做好采购工作。\n\n临溪区教育局\n\n2022年7月2日',
    ],
  },
  needs: ['《', '》'],
  create: (context) => ({
    notice(notice) {
      const passages = passagesWith(notice, near)
      const day = passages.length === 0 ? undefined : dayOf(notice)
      if (day === undefined) return
      for (const { attachment, flow } of passages) {
        if (attachment !== undefined && childrenOf(attachment, 'signature').length > 0) continue
        for (const { 0: whole, 1: name = '', index } of flow.text.matchAll(named)) {
          const law = repealedNames.get(name)
          if (law === undefined || day < law.since) continue
          const end = index + whole.length
          const from = Math.max(flow.text.lastIndexOf('。', index), flow.text.lastIndexOf('；', index), index - 120) + 1
          const head = flow.text.slice(from, index)
          if (!basis.test(head) || past.test(head) || past.test(flow.text.slice(end, end + 30))) continue
          const range = flowRange(flow, index, end)
          const { since, instead } = law
          context.report({
            messageId: instead === '' ? 'gone' : 'repealed',
            at: context.positionAt(range.start, range.end),
            data: { found: whole.slice(1, -1), since, ...(instead !== '' && { instead }) },
            groupKey: name,
          })
        }
      }
    },
  }),
})
