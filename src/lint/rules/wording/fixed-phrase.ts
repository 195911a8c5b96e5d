import {
  type FixedOrder,
  fixedOrders,
  fixedPhrases,
  nearPhraseScan,
  wordScan,
  wrongPhrases,
} from '../../../lexicon/index.ts'
import { type Flow, flowRange, onceFor, passagesOf, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Near misses of the built-in table and of a user's own phrases. */
const scanFor = onceFor((phrases: readonly string[]) =>
  nearPhraseScan([...fixedPhrases, ...phrases.map((phrase) => ({ phrase, variants: [] }))]),
)
const wrongScan = wordScan(wrongPhrases, ({ wrong }) => wrong)
const orderScan = wordScan(
  fixedOrders.flatMap((order) => order.items.map((item, rank) => ({ order, item, rank }))),
  ({ item }) => item,
)

/** What most texts do not hold: a second item of a list, the beginning of what the table of wrong phrases has. */
const anyOrder = new RegExp(`、(?=${fixedOrders.flatMap(({ items }) => items).join('|')})`, 'g')
const anyWrong = /“(?=五位一体”战|四个|两个)|青山绿水|银山金山/g

/** What may stand between two items of a list. */
const between = /^[、，和与及以\s]{0,2}(?:坚持|坚定|增强)?$/

interface Listed {
  readonly start: number
  readonly end: number
  readonly rank: number
}

/** Lists in `text` that hold all the items of an order (at least four of longer ones) and not as they go. */
function disordered(text: string): { start: number; end: number; order: FixedOrder }[] {
  const found: { start: number; end: number; order: FixedOrder }[] = []
  let order: FixedOrder | undefined
  let list: Listed[] = []
  const close = () => {
    const [first, last] = [list[0], list.at(-1)]
    if (order !== undefined && first !== undefined && last !== undefined && isDisordered(order, list)) {
      if (order.followedBy?.test(text.slice(last.end)) !== false) {
        found.push({ start: first.start, end: last.end, order })
      }
    }
  }
  for (const { start, entry } of orderScan(text)) {
    const last = list.at(-1)
    if (entry.order !== order || last === undefined || !between.test(text.slice(last.end, start))) {
      close()
      list = []
      order = entry.order
    }
    list.push({ start, end: start + entry.item.length, rank: entry.rank })
  }
  close()
  return found
}

function isDisordered({ items }: FixedOrder, list: readonly Listed[]): boolean {
  if (new Set(list.map(({ rank }) => rank)).size !== list.length || list.length < Math.min(4, items.length))
    return false
  return list.some(({ rank }, at) => rank < (list[at - 1]?.rank ?? 0))
}

export default defineRule({
  id: 'wording/fixed-phrase',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'L',
    zh: '本站要求：重要政治表述不缺字、不错序（国办秘函〔2019〕19号通报的“严重表述错误”）',
    en: 'this profile: political phrases are complete and in order (mistakes that 国办秘函〔2019〕19号 reports as grave)',
  },
  messages: {
    near: {
      zh: '“{found}”与固定表述“{phrase}”差一两个字，本站要求照原文',
      en: '"{found}" misses the fixed phrase "{phrase}" by a character or two; this profile asks for its exact words',
      help: { zh: '核对后改为“{phrase}”', en: 'check it and write "{phrase}"' },
    },
    wrong: {
      zh: '“{found}”是误写，固定表述是“{phrase}”，本站要求照原文',
      en: '"{found}" is a slip for the fixed phrase "{phrase}"; this profile asks for its exact words',
      help: { zh: '核对后改为“{phrase}”', en: 'check it and write "{phrase}"' },
    },
    order: {
      zh: '“{found}”与固定的次序不一致，本站要求依次为“{phrase}”',
      en: '"{found}" is not in the fixed order; this profile asks for "{phrase}"',
      help: { zh: '按固定的次序排列', en: 'put them in the fixed order' },
    },
  },
  options: {
    phrases: {
      type: 'string[]',
      default: [],
      zh: '本单位还要核对的固定表述，每条七个字以上',
      en: 'fixed phrases of one’s own to check as well, seven characters or more each',
    },
  },
  docs: {
    summary: { zh: '重要政治表述不缺字、不错序', en: 'Political phrases are complete and in order' },
    why: {
      zh: '这类差错登出来就是事故，而逐字看最容易看漏。',
      en: 'Once published such a slip is an incident, and the eye that knows the phrase reads over it.',
    },
    limits: {
      zh: '内置表只收写法确定的几条（src/lexicon/fixed-phrases.ts），其余由单位用 phrases 选项补充。差一个字（十二字以上的两个字）才报，差得多的看成别的话；行末、省略号截断的不报。只报不改。',
      en: 'The built-in table has a few phrases whose wording is beyond doubt (src/lexicon/fixed-phrases.ts); an office adds its own by the option. Told where one character is off, two in phrases of twelve or more; what is cut off by a line or an ellipsis is let pass. Nothing is rewritten.',
    },
    good: [
      '临溪区教育局关于做好学习教育的通知\n\n各学校：\n\n坚持以习近平新时代中国特色社会主义思想为指导，做好工作。',
    ],
    bad: ['临溪区教育局关于做好学习教育的通知\n\n各学校：\n\n坚持以习近平新时代中国特色社会思想为指导，做好工作。'],
  },
  create: (context) => {
    const nearScan = scanFor(context.options.phrases)
    const report = (messageId: 'near' | 'wrong' | 'order', flow: Flow, start: number, end: number, phrase: string) => {
      const range = flowRange(flow, start, end)
      const found = flow.text.slice(start, end)
      context.report({ messageId, at: context.positionAt(range.start, range.end), data: { found, phrase } })
    }
    return {
      notice(notice) {
        for (const { flow } of passagesOf(notice)) {
          for (const { start, end, phrase } of nearScan(flow.text)) report('near', flow, start, end, phrase)
        }
        for (const { flow } of passagesWith(notice, anyWrong)) {
          for (const { start, entry } of wrongScan(flow.text)) {
            report('wrong', flow, start, start + entry.wrong.length, entry.right)
          }
        }
        for (const { flow } of passagesWith(notice, anyOrder)) {
          for (const { start, end, order } of disordered(flow.text)) {
            report('order', flow, start, end, order.items.join('、'))
          }
        }
      },
    }
  },
})
