import { defineRule } from 'notice-lint'

export default defineRule({
  id: 'linxi/contact-phone',
  since: '1.0.0',
  severity: 'info',
  fix: 'unsafe',
  verified: true,
  basis: { strength: 'L', zh: '临溪区公文编发约定', en: 'the house style of this district' },
  messages: {
    code: {
      zh: '联系电话“{phone}”没有区号，本站要求写明',
      en: 'the telephone number "{phone}" lacks its area code, which this site asks for',
      help: { zh: '补上区号', en: 'add the area code' },
    },
  },
  options: { code: { type: 'string', default: '0599', zh: '区号', en: 'the area code' } },
  // Only texts with this character are looked at.
  needs: ['话'],
  docs: {
    summary: { zh: '联系电话带区号', en: 'Telephone numbers have an area code' },
    why: { zh: '外地的读者要用。', en: 'Readers from elsewhere need it.' },
    limits: { zh: '只看“联系电话”后面的七、八位号码。', en: 'Only numbers of 7 or 8 digits behind 联系电话.' },
    good: ['关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。联系电话：0599-1234567。'],
    bad: ['关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。联系电话：1234567。'],
  },
  create: (context) => ({
    text({ value, position }) {
      for (const match of value.matchAll(/(?<=联系电话：)\d{7,8}(?!\d)/g)) {
        const start = position.start.offset + match.index
        context.report({
          messageId: 'code',
          at: context.positionAt(start, start + match[0].length),
          data: { phone: match[0] },
          fix: { range: { start, end: start }, text: `${context.options.code}-`, safe: false },
        })
      }
    },
  }),
})
