import { extentOf, fieldValue, headerFields } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** `000014349/2017-00110`, `LX0101-0200-2020-00002`, `360A99-06-2023-0019-1`, `3302-01-20200702-0001`; not `LX0101-200-20-2`. */
const yearThenSerial =
  /(?:^|[^0-9])(?:19[4-9][0-9]|20[0-9]{2})(?:[01][0-9](?:[0-3][0-9])?)?(?:[^0-9A-Za-z]+[0-9A-Za-z]+){1,3}$/
/** Without separators: `GZ0320240034`. */
const compact = /(?:19[4-9][0-9]|20[0-9]{2})[0-9]{2,6}$/

/** Whether `text` has the form of `mask`, character by character. */
function fits(text: string, mask: string): boolean {
  if (text.length !== mask.length) return false
  for (let at = 0; at < mask.length; at++) {
    const sign = mask[at]
    const char = text[at] ?? ''
    if (mask.startsWith('YYYY', at)) {
      if (!/^(?:19[4-9][0-9]|20[0-9]{2})$/.test(text.slice(at, at + 4))) return false
      at += 3
    } else if (sign === '#' ? !/[0-9]/.test(char) : sign === '*' ? !/[0-9A-Z]/.test(char) : sign !== char) return false
  }
  return true
}

export default defineRule({
  id: 'metadata/index-format',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'L',
    zh: '索引号的编码规则由各地各站自定，由选项 masks 约定；缺省只看年份和流水号',
    en: 'each place has its own index scheme, stated by the option masks; by default only year and serial are looked for',
  },
  messages: {
    mask: {
      zh: '索引号“{found}”不合本站要求的式样“{masks}”',
      en: 'the index number "{found}" has not the form "{masks}" that this profile asks for',
      help: { zh: '核对索引号的位数和分隔符', en: 'check the digits and separators of the index number' },
    },
    year: {
      zh: '索引号“{found}”里认不出四位年份和流水号，本站要求两者都有',
      en: 'no four-digit year with a serial can be made out in the index number "{found}"; this profile asks for both',
      help: {
        zh: '核对索引号；本站编码不含年份的，用选项 masks 写明式样',
        en: 'check the index number; where the scheme has no year, state it with the option masks',
      },
    },
  },
  options: {
    masks: {
      type: 'string[]',
      default: [],
      zh: '索引号的式样，合其一即可：YYYY 年份，# 数字，* 数字或大写字母，其他字符照原样；如 XM#####-####-YYYY-#####、*********/YYYY-#####',
      en: 'forms of the index number, one of which must fit: YYYY a year, # a digit, * a digit or capital letter, anything else as it stands; such as XM#####-####-YYYY-##### or *********/YYYY-#####',
    },
  },
  docs: {
    summary: { zh: '索引号合本站的编码式样', en: 'The index number has the form of the site’s scheme' },
    why: {
      zh: '索引号是平台上每条信息的钥匙，少一位、错一个分隔符就查不到。',
      en: 'The index number is the key of an entry; with a digit or separator wrong it is not found.',
    },
    limits: {
      zh: '没有写式样时，只看有没有四位年份和它后面的流水号，不查机构代码和校验位。',
      en: 'Without masks only a four-digit year with a serial behind it is looked for; agency codes and check digits are not examined.',
    },
    good: [
      '索引号：LX0101-0200-2020-00002\n发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
    bad: [
      '索引号：LX0101-200-20-2\n发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const { masks } = context.options
      for (const field of headerFields(notice, 'indexNumber')) {
        const flow = fieldValue(field)
        const found = field.value
        if (flow.text === '') continue
        const good =
          masks.length > 0 ? masks.some((mask) => fits(found, mask)) : yearThenSerial.test(found) || compact.test(found)
        if (good) continue
        const range = extentOf(flow)
        context.report({
          messageId: masks.length > 0 ? 'mask' : 'year',
          at: context.positionAt(range.start, range.end),
          data: { found, ...(masks.length > 0 && { masks: masks.join('、') }) },
        })
      }
    },
  }),
})
