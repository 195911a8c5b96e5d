import { flowRange, wordsNear } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The label begins with a character that no other word has so often. */
const labelled = /信用代码(?:证)?号?[^0-9A-Za-z\n]{0,6}([0-9A-Za-z]{18})(?![0-9A-Za-z])/g
const near = /信用代码/g

/** GB 32100-2015: 31 characters without I O S V Z, weights 3^n mod 31. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The character that the code must end with; undefined where it has one that no code has. */
function checkOf(code: string): string | undefined {
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    const value = alphabet.indexOf(code[at] ?? '')
    if (value < 0) return undefined
    sum += value * weight
  }
  return alphabet[(31 - (sum % 31)) % 31]
}

export default defineRule({
  id: 'privacy/uscc',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'T',
    zh: 'GB 32100—2015：统一社会信用代码的末位是校验位，不用 I、O、S、V、Z',
    en: 'GB 32100-2015: the last character of a unified social credit code checks the others; I, O, S, V and Z are not used',
  },
  messages: {
    check: {
      zh: '统一社会信用代码“{found}”的校验位是“{last}”，算出来是“{expected}”，疑有一位写错',
      en: 'the unified social credit code "{found}" ends in "{last}" where "{expected}" is computed; a character looks mistyped',
      help: { zh: '对照营业执照或者法人证书核对', en: 'compare it with the licence' },
    },
    character: {
      zh: '统一社会信用代码“{found}”含代码里不用的字符',
      en: 'the unified social credit code "{found}" contains a character that no code has',
      help: {
        zh: '核对是否把 0 写成 O、把 1 写成 I、把 2 写成 Z',
        en: 'check whether O stands for 0, I for 1, Z for 2',
      },
    },
  },
  docs: {
    summary: { zh: '统一社会信用代码的校验位正确', en: 'Unified social credit codes have a right check character' },
    why: {
      zh: '处罚、采购公告里代码错一位，查到的就是另一家单位。',
      en: 'With one character wrong the code is another organ’s, or nobody’s.',
    },
    limits: {
      zh: '只看“信用代码”后面写着的 18 位。早年发的少数真代码也不合校验，所以只作提示。',
      en: 'Looks only at 18 characters behind 信用代码. A few real codes of the first years fail the check, so this is a hint.',
    },
    good: ['临溪区财政局关于中标结果的公告\n\n中标单位统一社会信用代码：91350100M000100Y43。'],
    bad: ['临溪区财政局关于中标结果的公告\n\n中标单位统一社会信用代码：91350100M000100Y48。'],
  },
  needs: ['码', '信'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of wordsNear(notice, near)) {
        for (const match of flow.text.matchAll(labelled)) {
          const found = match[1] ?? ''
          const code = found.toUpperCase()
          // Hidden characters, and the numbers of persons that trade under their own name.
          if (/X{3,}/.test(code)) continue
          const expected = checkOf(code)
          if (expected === code[17]) continue
          const end = match.index + match[0].length
          const range = flowRange(flow, end - found.length, end)
          context.report({
            messageId: expected === undefined ? 'character' : 'check',
            at: context.positionAt(range.start, range.end),
            data: { found, ...(expected !== undefined && { last: found.slice(-1), expected }) },
          })
        }
      }
    },
  }),
})
