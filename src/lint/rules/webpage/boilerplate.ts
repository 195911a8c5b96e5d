import { isStrongFurniture, looksLikeFurniture } from '../../../lexicon/index.ts'
import { type Furniture, type Notice, type Range, textOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

interface Block {
  readonly place: string
  readonly nodes: Furniture[]
}

/** What stands before the notice, what stands behind it, and what stands together within it. */
function blocksOf({ children }: Notice): Block[] {
  if (!children.some(({ type }) => type === 'furniture')) return []
  const isText = ({ type }: Notice['children'][number]) => /^(?:title|recipients|body|signature|attachment)$/.test(type)
  const first = children.findIndex(isText)
  const last = children.findLastIndex(isText)
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [at, child] of children.entries()) {
    if (child.type === 'furniture') {
      const place = at < first ? 'head' : at > last ? 'tail' : `within ${blocks.length}`
      if (open === undefined || (open.place !== place && !open.place.startsWith('within'))) {
        blocks.push((open = { place, nodes: [] }))
      }
      open.nodes.push(child)
    } else if (isText(child)) open = undefined
  }
  return blocks
}

/** `- 3 -`, `第 3 页`: left where a page ended. */
function isPageNumber(text: string): boolean {
  return /^[-—–]?\s*\d{1,3}\s*[-—–]?$|^第\s*\d{1,3}\s*页/.test(text)
}

/** Lines that are furniture by their own words, or stand among such lines; the rest is not for us to delete. */
function certain(block: readonly Furniture[]): Furniture[] {
  if (block.some((node) => isStrongFurniture(textOf(node)))) return [...block]
  return block.filter((node) => looksLikeFurniture(textOf(node)))
}

/** The whole line with its end where the furniture stands alone on it, else its words. */
function lineOf(text: string, { position }: Furniture): Range {
  let start = position.start.offset
  let end = position.end.offset
  while (start > 0 && /[^\S\r\n]/.test(text[start - 1] ?? '')) start--
  while (end < text.length && /[^\S\r\n]/.test(text[end] ?? '')) end++
  const alone =
    (start === 0 || /[\r\n]/.test(text[start - 1] ?? '')) && (end === text.length || /[\r\n]/.test(text[end] ?? ''))
  if (!alone) return { start: position.start.offset, end: position.end.offset }
  if (text.startsWith('\r\n', end)) return { start, end: end + 2 }
  return { start, end: Math.min(text.length, end + 1) }
}

export default defineRule({
  id: 'webpage/boilerplate',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'T',
    zh: '网页上的按钮、导航和计数不是公文的内容',
    en: 'buttons, navigation and counters of a web page are no part of a notice',
  },
  messages: {
    furniture: {
      zh: '含网页残留“{found}”',
      en: 'contains "{found}", left over from a web page',
      help: { zh: '删去这一行', en: 'delete the line' },
      grouped: {
        zh: '含网页残留 {count} 行（{lines}），如“{found}”',
        en: 'contains {count} lines left over from a web page ({lines}), such as "{found}"',
      },
    },
    pageNumber: {
      zh: '含页码“{found}”，疑为转换时留下的',
      en: 'contains the page number "{found}", which looks left over from a conversion',
      help: { zh: '删去这一行', en: 'delete the line' },
      grouped: {
        zh: '含页码 {count} 处（{lines}），如“{found}”，疑为转换时留下的',
        en: 'contains {count} page numbers ({lines}), such as "{found}", which look left over from a conversion',
      },
    },
  },
  docs: {
    summary: { zh: '正文前后没有网页残留', en: 'No page furniture before or behind the notice' },
    why: {
      zh: '“扫一扫在手机上查看”“打印本页”是从网页上带下来的，归档、转发时会跟着走。',
      en: 'Lines such as 扫一扫在手机上查看 come along from the page, and go on with every copy.',
    },
    limits: {
      zh: '只报独占一行、解析时认作网页残留的；正文里讲“扫一扫”办事的不动。（此件公开发布）、公开方式、抄送不是残留。连在一起的合为一条。',
      en: 'Tells only lines that the parser holds for furniture; a sentence about 扫一扫 is let be, and so are （此件公开发布）, 公开方式 and 抄送. Lines that follow one another are one message.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请扫一扫校门口的二维码登记。\n\n临溪区教育局\n\n2020年7月2日\n\n（此件公开发布）',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日\n\n扫一扫在手机上查看当前页面',
    ],
  },
  create: (context) => ({
    notice(notice) {
      for (const { place, nodes } of blocksOf(notice)) {
        for (const node of certain(nodes)) {
          const found = textOf(node)
          const page = isPageNumber(found)
          context.report({
            messageId: page ? 'pageNumber' : 'furniture',
            at: node,
            data: { found: found.length > 20 ? `${found.slice(0, 20)}…` : found },
            fix: { range: lineOf(context.source.text, node), text: '', safe: true },
            groupKey: page ? 'page' : place,
          })
        }
      }
    },
  }),
})
