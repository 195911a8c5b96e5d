import { looksLikeOrgan, ownNumbers, ownTitleWords } from '../../../lexicon/index.ts'
import { childrenOf, flowRange, headerFields, type Notice, type Severity } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Characters by which codes name places other than by their own: 省、自治区、直辖市 and cities with an old name. */
const shortNames: ReadonlyMap<string, string> = new Map(
  '北京京 天津津 河北冀 山西晋 内蒙古蒙 辽宁辽 吉林吉 黑龙江黑 上海沪申 江苏苏 浙江浙 安徽皖 福建闽 江西赣 山东鲁 河南豫 湖北鄂 湖南湘 广东粤 广西桂 海南琼 重庆渝 四川川蜀 贵州黔贵 云南云滇 西藏藏 陕西陕秦 甘肃甘陇 青海青 宁夏宁 新疆新 香港港 澳门澳 广州穗 深圳深 成都蓉 贵阳筑 福州榕 厦门厦鹭 宁波甬 南京宁 南宁邕 太原并 南昌洪 九江浔 赣州虔 南阳宛 开封汴 温州瓯 嘉兴禾 汕头汕 武汉汉 郑州郑 合肥庐 徐州彭 泰州泰 扬州扬 上饶饶 宜春宜 潮州潮 珠海珠 佛山禅'
    .split(' ')
    .map((entry) => {
      const place = entry.startsWith('内蒙古') || entry.startsWith('黑龙江') ? entry.slice(0, 3) : entry.slice(0, 2)
      return [place, entry.slice(place.length)] as const
    }),
)

/** Characters of codes that name no place. */
const functions = /[发函办规字党政府委组秘明电通告呈请议纪批复]/
/** One after the other at a name’s start. The 乡 of 城乡建设 and the 市 of 市场 end no place. */
const district =
  /[\u4e00-\u9fa5]{2,8}?(?:自治区|自治州|自治县|开发区|新区|省|市(?!场)|县|(?<!社)区|州|(?<!联)盟|旗|镇|(?<!城)乡(?!村)|街道)/gy
const suffixes = '省市县区州盟旗镇乡街道'

/** Everybody whom the notice names as its organ. */
function organsOf(notice: Notice): string[] {
  const bare = ownTitleWords(notice)?.bare ?? ''
  const titled = /^[^□]{3,80}?(?=关于|转发|印发|批转)/.exec(bare)?.[0] ?? ''
  return [
    ...(looksLikeOrgan(titled) ? [titled] : []),
    ...childrenOf(notice, 'issuer').map(({ name }) => name),
    ...childrenOf(notice, 'signature').flatMap(({ issuers }) => issuers),
    ...headerFields(notice, 'issuer').map(({ value }) => value),
  ]
}

interface Explained {
  readonly places: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** The characters by which a code may name these organs; undefined where none names its district. */
function explainedBy(organs: readonly string[]): Explained | undefined {
  const places = new Set<string>()
  const others = new Set<string>()
  for (const organ of organs) {
    const names = [...organ.matchAll(district)].map(([name]) => name).join('')
    for (const char of names) places.add(char)
    for (const char of organ.slice(names.length)) others.add(char)
    for (const [place, short] of shortNames) if (organ.includes(place)) for (const char of short) places.add(char)
  }
  if (places.size === 0) return undefined
  for (const char of suffixes) places.add(char)
  return { places, others }
}

/** The last character of the code’s places, where the organs’ names do not explain it. */
function strangerIn(code: string, { places, others }: Explained): number | undefined {
  const chars = [...code]
  const end = chars.findIndex((char) => !places.has(char) && (others.has(char) || functions.test(char)))
  // Without a character of the organ’s own, such as 教, nothing tells where the places end.
  if (end <= 0 || !others.has(chars[end] ?? '')) return undefined
  return places.has(code.charAt(end - 1)) ? undefined : end - 1
}

/** One character alone may be a short name that we do not know. */
function severityOf(at: number): Severity {
  return at === 0 ? 'info' : 'warning'
}

export default defineRule({
  id: 'docnumber/issuer-code',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第九条（五）：发文机关代字由发文机关自定，与发文机关对应',
    en: '《党政机关公文处理工作条例》 article 9 (5): the code is the issuing organ’s own',
  },
  messages: {
    place: {
      zh: '代字“{code}”的“{char}”与发文机关“{organ}”不一致，疑为别字',
      en: '"{char}" of the code "{code}" does not agree with the organ "{organ}"; it looks miswritten',
      help: { zh: '核对本机关的代字', en: 'check the organ’s code' },
    },
  },
  docs: {
    summary: { zh: '代字与发文机关相称', en: 'The code fits the organ' },
    why: {
      zh: '套用别的区县的模板，代字常忘了改；按文号就会归到别的机关。',
      en: 'With another district’s draft the code is easily left as it was, and the number files the paper under another organ.',
    },
    limits: {
      zh: '只看代字里地名部分的末一个字是不是发文机关名称里的字或其简称；前面的上级地名、后面的部门字和“办、发、函、规”等不看；地名只有一个字的可能是没有收录的简称，只作提示。机关名称里没有省市县区的不看。',
      en: 'Asks only whether the last character of the code’s places occurs in the organ’s name or is its short name; superior places before it and departments behind it are let pass. Where the places are one character it may be a short name that we do not know: an info. Organs that name no district are let pass.',
    },
    good: [
      '厦溪教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '厦思教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const numbers = ownNumbers(notice).filter(({ forms }) => forms.length > 0)
      if (numbers.length === 0) return
      const organs = organsOf(notice)
      // Nearly always the organ’s name has all characters of its code.
      const names = organs.join('')
      const isPlain = (code: string) => [...code].every((char) => names.includes(char) || functions.test(char))
      if (numbers.every(({ forms }) => forms.every(({ organCode }) => isPlain(organCode)))) return
      const explained = explainedBy(organs)
      if (explained === undefined) return
      for (const { flow, forms } of numbers) {
        for (const { organCode, start } of forms) {
          const at = /[令告]$/.test(organCode) ? undefined : strangerIn(organCode, explained)
          if (at === undefined) continue
          const range = flowRange(flow, start + at, start + at + 1)
          context.report({
            messageId: 'place',
            at: context.positionAt(range.start, range.end),
            data: { code: organCode, char: organCode.charAt(at), organ: organs[0] ?? '' },
            severity: severityOf(at),
            groupKey: organCode,
          })
        }
      }
    },
  }),
})
