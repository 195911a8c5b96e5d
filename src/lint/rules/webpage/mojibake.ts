import { defineRule } from '../../rule.ts'

type Kind = 'replacement' | 'mojibake' | 'private'

const forms: readonly (readonly [Kind, RegExp])[] = [
  ['replacement', /\uFFFD+/g],
  // 锟斤拷 is U+FFFD in UTF-8 read as GBK, 烫烫 and 屯屯 are memory never written to.
  ['mojibake', /(?:锟斤拷)+|烫{3,}|屯{3,}/g],
  // ，。“ in UTF-8 read as GBK begin with 锛 銆 鈥, 汉字 read as Latin-1 with ä å æ ç è é.
  [
    'mojibake',
    /[锛銆鈥][\u4e00-\u9fff?\uE000-\uF8FF](?=[^]{0,200}?[锛銆鈥])|(?:[\u00e4-\u00e9][\u0080-\u00bf]{2}){2,}/g,
  ],
  ['private', /[\uE000-\uF8FF]+|(?:[\uDB80-\uDBFF][\uDC00-\uDFFF])+/g],
]
const any = /[\uFFFD\uE000-\uF8FF\uDB80-\uDBFF锛銆鈥]|锟斤拷|烫烫烫|屯屯屯|[\u00e4-\u00e9][\u0080-\u00bf]/

export default defineRule({
  id: 'webpage/mojibake',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'T',
    zh: '字符编码：U+FFFD 是替换符，私用区字符没有公认的字形',
    en: 'character encoding: U+FFFD replaces what was lost, private-use characters have no agreed form',
  },
  messages: {
    replacement: {
      zh: '含替换符“{found}”，原来的字已丢失',
      en: 'contains the replacement character "{found}": what stood there is lost',
      help: { zh: '从原稿补上这里的字', en: 'take the characters from the original' },
      grouped: {
        zh: '有 {count} 处替换符“{found}”（{lines}），原来的字已丢失',
        en: 'there are {count} replacement characters "{found}" ({lines}): what stood there is lost',
      },
    },
    mojibake: {
      zh: '含乱码“{found}”，疑为编码读错',
      en: 'contains "{found}", which looks like text read in a wrong encoding',
      help: {
        zh: '用正确的编码重新打开，或者从原稿补上',
        en: 'open it again in the right encoding, or take the text from the original',
      },
      grouped: {
        zh: '有 {count} 处乱码，如“{found}”（{lines}），疑为编码读错',
        en: 'there are {count} garbled places, such as "{found}" ({lines}); the text looks read in a wrong encoding',
      },
    },
    private: {
      zh: '含私用区字符 {code}，别的电脑上显示不出',
      en: 'contains the private-use character {code}, which other machines can’t show',
      help: {
        zh: '造字改用 GB 18030 收的字；图标删去',
        en: 'use the character of GB 18030 for a name; delete an icon',
      },
      grouped: {
        zh: '有 {count} 处私用区字符，如 {code}（{lines}），别的电脑上显示不出',
        en: 'there are {count} private-use characters, such as {code} ({lines}), which other machines can’t show',
      },
    },
  },
  docs: {
    summary: { zh: '没有乱码、替换符和私用区字符', en: 'No garbled text, replacement or private-use characters' },
    why: {
      zh: '乱码处的字已经读不出来，登记的人名、金额可能正在其中。',
      en: 'What is garbled cannot be read, and it may be a name or an amount.',
    },
    limits: {
      zh: '网页残留里的图标不报。单位自造的字在私用区，换台电脑就看不见，请改用 GB 18030 收录的字。看着像汉字的误读只认最常见的几种。',
      en: 'Icons in page furniture are let pass. Characters made in the office lie in the private area: use those of GB 18030. Of misread text only the most usual forms are known.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守，电锅炉要断电。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守锟斤拷及时报告。'],
  },
  create: (context) => {
    if (!any.test(context.source.text)) return {}
    let furnitureEnd = 0
    return {
      furniture(node) {
        furnitureEnd = node.position.end.offset
      },
      text({ value, position }) {
        if (position.start.offset < furnitureEnd) return
        for (const [messageId, form] of forms) {
          for (const { 0: found, index } of value.matchAll(form)) {
            const start = position.start.offset + index
            const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
            context.report({
              messageId,
              at: context.positionAt(start, start + found.length),
              data: messageId === 'private' ? { code } : { found },
              groupKey: messageId,
            })
          }
        }
      },
    }
  },
})
