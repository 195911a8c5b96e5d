import { masked, mobileNumbers, rangeOf } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'privacy/mobile',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《政府信息公开条例》第十五条：涉及个人隐私的信息不得公开',
    en: 'the regulation on the disclosure of government information, article 15: what is private is not disclosed',
  },
  messages: {
    personal: {
      zh: '公开的文件不得出现个人的手机号“{found}”',
      en: 'a published paper must not show the mobile number "{found}" of a person',
      help: {
        zh: '删去，改用办公电话，或者把中间四位改为“*”',
        en: 'delete it, give the office’s number, or put * for the four digits in the middle',
      },
      grouped: {
        zh: '公开的文件不得出现个人的手机号，这里有 {count} 个（{lines}），如“{found}”',
        en: 'a published paper must not show mobile numbers of persons; there are {count} ({lines}), such as "{found}"',
      },
    },
    contact: {
      zh: '联系电话“{found}”是手机号，公开前须经本人同意',
      en: 'the number to call, "{found}", is a mobile one; its owner has to agree before it is published',
      help: {
        zh: '确认可以公开，或者改用办公电话',
        en: 'make sure that it may be published, or give the office’s number',
      },
      grouped: {
        zh: '联系电话中有 {count} 个手机号（{lines}），如“{found}”，公开前须经本人同意',
        en: '{count} of the numbers to call are mobile ones ({lines}), such as "{found}"; their owners have to agree before they are published',
      },
    },
  },
  docs: {
    summary: { zh: '不得出现个人的手机号', en: 'No mobile numbers of persons' },
    why: {
      zh: '名单、处罚决定里的手机号会被搜集去骚扰、诈骗。',
      en: 'Numbers in lists and decisions are gathered for nuisance and fraud.',
    },
    limits: {
      zh: '看全文，中间有空格、短横线、换行，或者用全角数字的都认。写明“联系电话”“咨询”等的是公布的业务电话，只作提示；同一行有姓名、家庭、学生等字样的，不算业务电话。编号、金额、网址里的十一位数不报。显示的号码已经遮去中间四位。座机号不查。',
      en: 'Reads the whole text, through blanks, dashes, line breaks and full-width digits. A number given to be called (联系电话, 咨询) is published on purpose and is only hinted at, unless the words before it speak of a person (姓名, 家庭, 学生). Eleven digits in codes, amounts and addresses are let be. What is shown has its middle hidden. Landline numbers are not examined.',
    },
    good: ['临溪区教育局关于公布名单的通知\n\n各学校：\n\n家长有疑问的，请打0592-5678901。'],
    bad: ['临溪区教育局关于公布名单的通知\n\n各学校：\n\n村民王小二（13800138000）等十人入选。'],
  },
  create: (context) => ({
    notice() {
      const { source } = context
      for (const number of mobileNumbers(source)) {
        const range = rangeOf(number)
        const text = masked(source.text, number, 3, 7)
        const messageId = number.contact ? 'contact' : 'personal'
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { found: text.replace(/\s+/g, ' ') },
          ...(number.contact && { severity: 'info' }),
          ...(!number.contact && { fix: { range, text, safe: false } }),
          groupKey: messageId,
        })
      }
    },
  }),
})
