import { masked, rangeOf, residentNumbers } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'privacy/id-card',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《政府信息公开条例》第十五条：涉及个人隐私的信息不得公开；校验按 GB 11643',
    en: 'the regulation on the disclosure of government information, article 15: what is private is not disclosed; checked by GB 11643',
  },
  messages: {
    full: {
      zh: '公开的文件不得出现完整的身份证号“{found}”',
      en: 'a published paper must not show the full resident number "{found}"',
      help: { zh: '删去，或者把中间八位改为“*”', en: 'delete it, or put * for the eight digits in the middle' },
      grouped: {
        zh: '公开的文件不得出现完整的身份证号，这里有 {count} 个（{lines}），如“{found}”',
        en: 'a published paper must not show full resident numbers; there are {count} ({lines}), such as "{found}"',
      },
    },
    likely: {
      zh: '“{found}”疑为完整的身份证号，公开的文件不得出现',
      en: '"{found}" looks like a full resident number, which a published paper must not show',
      help: {
        zh: '核对；是身份证号的，删去或者把中间八位改为“*”',
        en: 'check; if it is one, delete it or put * for the eight digits in the middle',
      },
      grouped: {
        zh: '有 {count} 个数疑为完整的身份证号（{lines}），如“{found}”，公开的文件不得出现',
        en: '{count} numbers look like full resident numbers ({lines}), such as "{found}"; a published paper must not show them',
      },
    },
  },
  docs: {
    summary: { zh: '不得出现完整的身份证号', en: 'No full resident numbers' },
    why: {
      zh: '名单、处罚决定、附件表格里漏出的身份证号，一经公开就收不回来。',
      en: 'A resident number that slips out in a list, a decision or a table cannot be called back once it is published.',
    },
    limits: {
      zh: '看全文，页头、表格、附件在内；中间有空格、短横线、换行，或者用全角数字的都认。18 位的要出生日期和校验位都对；校验位不对的，前文说到身份证就报，否则只作警告。15 位的旧号只在前文说到身份证时报。显示的号码已经遮去中间几位。护照、军官证等证件号不认。',
      en: 'Reads the whole text with header, tables and attachments, and through blanks, dashes, line breaks and full-width digits. A number of 18 characters needs a day of birth and a right check digit; with a wrong one it is told where the text speaks of identity cards, and is a warning elsewhere. Numbers of 15 digits are told only where the text speaks of identity cards. What is shown has its middle hidden. Passports and other papers are not known.',
    },
    good: [
      '临溪区教育局关于公布名单的通知\n\n各学校：\n\n张三（身份证号990101********7479）等十人入选。',
      '索引号：990101198506152219/2020-00160\n\n临溪区教育局关于公布名单的通知\n\n各学校：',
    ],
    bad: ['临溪区教育局关于公布名单的通知\n\n各学校：\n\n张三（身份证号990101199003077479）等十人入选。'],
  },
  create: (context) => ({
    notice() {
      const { source } = context
      for (const number of residentNumbers(source)) {
        const range = rangeOf(number)
        const text = masked(source.text, number, number.maskFrom, number.maskTo)
        const messageId = number.sure ? 'full' : 'likely'
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { found: text.replace(/\s+/g, ' ') },
          ...(!number.sure && { severity: 'warning' }),
          fix: { range, text, safe: false },
          groupKey: messageId,
        })
      }
    },
  }),
})
