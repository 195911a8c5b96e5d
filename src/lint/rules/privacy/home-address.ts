import { flowRange, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const near = /住址|家庭地址|户籍地|居住地|家住|现住|户籍所在地|户籍住/g
/** Where somebody lives, down to the door; 住所 is a company's. */
const told =
  /(?:家庭住址|家庭地址|户籍地址|户籍所在地|居住地址?|现住址|户籍住址|家庭详细地址|住址|家住|现住|户籍地)(?:为|是|在)?[：:\s]{0,2}([^，。；：:、（）()\s]{2,40}?(?<!第)[0-9０-９]{1,5}(?:号楼?|栋|幢|座|单元|室|弄)(?:[-－0-9０-９A-Za-z之附号栋幢座单元楼层室户]{0,16}))/g

export default defineRule({
  id: 'privacy/home-address',
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
    address: {
      zh: '个人住址“{found}”写到了门牌，公开的文件不得出现',
      en: 'the home address "{found}" goes down to the door, which a published paper must not show',
      help: { zh: '写到乡镇、街道为止', en: 'end it at the town or street' },
      grouped: {
        zh: '有 {count} 处个人住址写到了门牌（{lines}），如“{found}”，公开的文件不得出现',
        en: '{count} home addresses go down to the door ({lines}), such as "{found}"; a published paper must not show them',
      },
    },
  },
  docs: {
    summary: { zh: '个人住址不得写到门牌', en: 'A home address must not go down to the door' },
    why: {
      zh: '处罚决定、公示里的门牌号会把人找到家里去。',
      en: 'A door number in a decision or a list leads strangers to the door.',
    },
    limits: {
      zh: '只看“住址”“家住”“户籍地”后面写到号、栋、单元、室的；单位的“地址”“住所”不报。修复把数字改为“*”，要另行确认；名单里成列的住址归 privacy/table-roster。显示时数字已经遮去。',
      en: 'Only what follows 住址, 家住, 户籍地 and goes down to a number; the 地址 or 住所 of an office is let be. The fix puts * for the digits and is unsafe; columns of addresses belong to privacy/table-roster. What is shown has its digits hidden.',
    },
    good: ['临溪区城管局处罚决定书\n\n当事人张某，住址：临溪区东街街道。\n\n本局地址：临溪区东路12号。'],
    bad: ['临溪区城管局处罚决定书\n\n当事人张三，家庭住址：临溪区东路12号3栋301室。'],
  },
  needs: ['住籍庭', '号栋幢座室元弄'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of wordsNear(notice, near)) {
        for (const { 0: whole, 1: address = '', index } of flow.text.matchAll(told)) {
          const end = index + whole.length
          const range = flowRange(flow, end - address.length, end)
          const text = address.replace(/[0-9０-９]/g, '*')
          context.report({
            messageId: 'address',
            at: context.positionAt(range.start, range.end),
            data: { found: text },
            ...(range.end - range.start === address.length && { fix: { range, text, safe: false } }),
            groupKey: 'address',
          })
        }
      }
    },
  }),
})
