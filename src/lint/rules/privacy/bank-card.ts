import { cardNumbers, masked, rangeOf } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'privacy/bank-card',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《政府信息公开条例》第十五条：涉及个人隐私的信息不得公开；校验按 ISO/IEC 7812-1',
    en: 'the regulation on the disclosure of government information, article 15: what is private is not disclosed; checked by ISO/IEC 7812-1',
  },
  messages: {
    card: {
      zh: '公开的文件不得出现个人的银行卡号“{found}”',
      en: 'a published paper must not show the bank card number "{found}" of a person',
      help: { zh: '删去，或者只留后四位', en: 'delete it, or keep the last four digits only' },
      grouped: {
        zh: '公开的文件不得出现个人的银行卡号，这里有 {count} 个（{lines}），如“{found}”',
        en: 'a published paper must not show bank card numbers of persons; there are {count} ({lines}), such as "{found}"',
      },
    },
    likely: {
      zh: '“{found}”疑为个人的银行卡号，公开的文件不得出现',
      en: '"{found}" looks like a bank card number of a person, which a published paper must not show',
      help: {
        zh: '核对；是个人卡号的，删去或者只留后四位',
        en: 'check; if it is one, delete it or keep the last four digits only',
      },
      grouped: {
        zh: '有 {count} 个数疑为个人的银行卡号（{lines}），如“{found}”，公开的文件不得出现',
        en: '{count} numbers look like bank card numbers of persons ({lines}), such as "{found}"; a published paper must not show them',
      },
    },
    official: {
      zh: '账号“{found}”从前后文看是单位账户，公开前宜核对',
      en: 'the account "{found}" seems to be an office’s; check it before it is published',
      help: { zh: '确认是对公账户、可以公开', en: 'make sure that it is an official account and may be published' },
    },
  },
  docs: {
    summary: { zh: '不得出现个人的银行卡号', en: 'No bank card numbers of persons' },
    why: {
      zh: '补助、退款名单里的卡号连同姓名一起公开，会被冒用。',
      en: 'Card numbers in lists of grants and refunds, beside the names, invite misuse.',
    },
    limits: {
      zh: '16 至 19 位、前后文说到卡号、账号、开户行的才报；校验位不对的，只在“卡号”“账号”紧接在前或者是表格的一列时作警告。户名是局、公司等单位的是对公账户，只作提示。显示的号码只留头尾四位。',
      en: 'A number of 16 to 19 digits is told only where the text speaks of cards or accounts; one with a wrong check digit is a warning, and only where 卡号 or 账号 stands right before it or heads its column. An account held by an office or a company is only hinted at. What is shown has four digits at either end.',
    },
    good: ['临溪区教育局关于退费的通知\n\n各学校：\n\n款项退至家长的银行卡（卡号尾号0128）。'],
    bad: ['临溪区教育局关于退费的通知\n\n各学校：\n\n款项退至张三的银行卡（卡号6222021234567890128）。'],
  },
  create: (context) => ({
    notice() {
      const { source } = context
      for (const number of cardNumbers(source)) {
        const range = rangeOf(number)
        const text = masked(source.text, number, 4, number.to - number.from - 4)
        const messageId = number.official ? 'official' : number.checked ? 'card' : 'likely'
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { found: text.replace(/\s+/g, ' ') },
          ...(messageId !== 'card' && { severity: number.official ? 'info' : 'warning' }),
          ...(!number.official && { fix: { range, text, safe: false } }),
          groupKey: messageId,
        })
      }
    },
  }),
})
