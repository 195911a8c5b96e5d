import { lookalikeHan, plainHan } from '../../../lexicon/index.ts'
import { defineRule } from '../../rule.ts'

/** Radicals are printed like the 汉字; a double may be the form that a name is written in. */
const radical = /^[\u2e80-\u2fdf]+$/

/** All that can begin such a run. */
const signs = String.fromCharCode(
  ...Array.from({ length: 0x2fe0 - 0x2e80 }, (_, at) => 0x2e80 + at),
  ...Array.from({ length: 0x200 }, (_, at) => 0xf900 + at),
  0xd87e,
)

export default defineRule({
  id: 'webpage/kangxi',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'T',
    zh: 'Unicode：康熙部首、兼容汉字只为旧编码保留，与通用汉字不是同一个字符',
    en: 'Unicode: Kangxi radicals and compatibility ideographs are kept for old encodings and are not the usual characters',
  },
  messages: {
    radical: {
      zh: '“{found}”是部首字符 {code}，看着像“{expected}”，检索不到',
      en: '"{found}" is the radical {code}, which looks like "{expected}" and is missed by searches',
      help: { zh: '改为通用汉字“{expected}”', en: 'put the usual character "{expected}"' },
      grouped: {
        zh: '有 {count} 处部首字符（{lines}），如 {code} 看着像“{expected}”，检索不到',
        en: 'there are {count} radicals ({lines}), such as {code}, which looks like "{expected}" and is missed by searches',
      },
    },
    double: {
      zh: '“{found}”是兼容汉字 {code}，通用的是“{expected}”',
      en: '"{found}" is the compatibility ideograph {code}; the usual character is "{expected}"',
      help: {
        zh: '不是人名特意用的，改为“{expected}”',
        en: 'put "{expected}", unless a name is written so on purpose',
      },
      grouped: {
        zh: '有 {count} 处兼容汉字（{lines}），如 {code} 通用的是“{expected}”',
        en: 'there are {count} compatibility ideographs ({lines}), such as {code} for the usual "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '没有康熙部首和兼容汉字', en: 'No Kangxi radicals or compatibility ideographs' },
    why: {
      zh: '从 PDF 复制的文字常把“人”“工”“长”变成部首字符，看不出差别，却检索不到、朗读不出。',
      en: 'Text copied from a PDF often has radicals for 人, 工, 长: nobody sees it, but searches and reading aloud fail.',
    },
    limits: {
      zh: '部首字符改为通用汉字，字不变，可以自动修复；兼容汉字可能是人名特意用的，只报不改。查不到对应汉字的部首不报。',
      en: 'A radical becomes the character that it is printed for, so the fix is safe; a compatibility ideograph may be wanted in a name and is only told. Radicals without a character of their own are let be.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请安排人员值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请安排⼈员值守。'],
  },
  needs: [signs],
  create: (context) => ({
    notice() {
      const { text } = context.source
      for (const { 0: found, index: start } of text.matchAll(lookalikeHan)) {
        const expected = plainHan(found)
        if (expected === found) continue
        const messageId = radical.test(found) ? 'radical' : 'double'
        const range = { start, end: start + found.length }
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { found, expected, code: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}` },
          ...(messageId === 'radical' && { fix: { range, text: expected, safe: true } }),
          groupKey: messageId,
        })
      }
    },
  }),
})
