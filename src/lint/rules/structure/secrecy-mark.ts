import {
  type Block,
  childOf,
  type Flow,
  fieldValue,
  flowOf,
  flowRange,
  headerFields,
  type Markup,
  type Notice,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 密级 alone in its line: 机密, 机密★5年, 秘密 ★ 长期, 密级：机密. */
const classified = /^(?:密级[:：]?)?(?:绝密|机密|秘密)(?:[★☆*].{0,8}|[（(].{0,8}[）)])?(?:特急|急件|加急|平急|特提)?$/
/** 密级 with its star, which stands nowhere but in a head. */
const starred = /^[^：:，。]{0,12}(?:绝密|机密|秘密)[★☆]/
const internal =
  /^[（(【[]?(?:内部(?:资料|文件|材料|参考|使用|刊物)|仅供内部(?:使用|参考)|注意(?:保存|保密)|不得外传|请勿外传|严禁外传)(?:[，,、；;]?(?:注意(?:保存|保密)|妥善保管|不得外传|请勿外传|严禁外传|仅供参考|注意保管))*[。！!]?[）)】\]]?$/
/** 份号: six digits with zeros in front at the left of the head. */
const copy = /^(?:份号[:：]?|No\.?)?0\d{5}$/

/** How many parts of the head are looked at, and how long a line may be. */
const [farthest, longest] = [12, 30]

type Mark = 'classified' | 'internal' | 'copy'

function markOf(line: string): Mark | undefined {
  if (line.length > longest) return undefined
  if (classified.test(line) || starred.test(line)) return 'classified'
  if (internal.test(line)) return 'internal'
  return copy.test(line) ? 'copy' : undefined
}

/** Each line of `flow` by itself: lines of the head may have been taken for one paragraph. */
function linesOf({ text, runs }: Flow): { line: string; start: number; end: number }[] {
  return runs.map((run, at) => {
    const end = runs[at + 1]?.at ?? text.length
    return { line: text.slice(run.at, end).replace(/\s/g, ''), start: run.at, end }
  })
}

type Line = Notice['children'][number] | Block | Markup
/** A line, or a few short ones. Most of what stands in a notice is longer. */
function isShort({ type, position: { start, end } }: Line): boolean {
  if (type === 'title') return true
  return end.offset - start.offset <= 3 * longest && (type === 'paragraph' || type === 'furniture' || type === 'issuer')
}

/** The lines above the title, and its own: a mark right above it may have been taken for its first. */
function headLines({ children }: Notice): Line[] {
  const title = children.findIndex(({ type }) => type === 'title' || type === 'recipients')
  return children
    .slice(0, title < 0 ? 2 : Math.min(title + 1, farthest))
    .flatMap((child): readonly Line[] => (child.type === 'body' ? child.children.slice(0, farthest) : [child]))
    .filter(isShort)
}

/** The lines about the signature, and what stands alone behind it: where the paper must not go is said there. */
function tailLines({ children }: Notice): Line[] {
  const signature = children.findLastIndex(({ type }) => type === 'signature')
  return children.slice(Math.max(0, signature - 1)).flatMap((child): readonly Line[] => {
    if (child.type === 'annotation') return [child]
    const body = child.type === 'attachment' && child.label === undefined ? childOf(child, 'body') : child
    return body?.type === 'body' ? [...body.children.slice(0, 2), ...body.children.slice(-2)].filter(isShort) : []
  })
}

export default defineRule({
  id: 'structure/secrecy-mark',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（二）、第二十六条；《政府信息公开条例》第十四条',
    en: '《党政机关公文处理工作条例》 articles 9 (2), 26; 《政府信息公开条例》 article 14',
  },
  messages: {
    classified: {
      zh: '含密级标志“{found}”，涉密公文不得公开发布',
      en: 'carries the classification "{found}"; a classified paper must not be published',
      help: {
        zh: '先核实是否已解密；已解密、可公开的，删去标志',
        en: 'find out first whether it is declassified; if it may be published, delete the mark',
      },
    },
    internal: {
      zh: '含“{found}”字样，公开发布的公文不得带内部标志',
      en: 'carries "{found}"; a paper to be published must not be marked as internal',
      help: {
        zh: '先核实能否公开；可公开的，删去这一行',
        en: 'find out first whether it may be published; if so, delete the line',
      },
    },
    copy: {
      zh: '含份号“{found}”，份号只用于涉密公文，公开发布的公文不得带份号',
      en: 'carries the copy number "{found}", which classified papers have; a paper to be published must not',
      help: {
        zh: '先核实是否涉密；可公开的，删去份号',
        en: 'find out first whether it is classified; if not, delete it',
      },
    },
  },
  docs: {
    summary: {
      zh: '公开发布的公文不得带密级、份号、“内部资料”等标志',
      en: 'A paper to be published must carry no classification, copy number or mark as internal',
    },
    why: {
      zh: '涉密公文误发到网上，发现时已经传开；这些标志往往是唯一的提示。',
      en: 'A classified paper put on a page by mistake has spread before anybody notices; the mark is often the only sign.',
    },
    limits: {
      zh: '只看标题之前独占一行的密级、份号，页头的密级、份号栏，以及独占一行的“内部资料”等；句子、表格里的“秘密”“商业秘密”不报。标志已被删去的涉密内容查不出来。',
      en: 'Looks at marks alone in their lines above the title, at the header’s fields, and at lines such as 内部资料. 秘密 in a sentence or a table is a word. Classified content without its mark is not found.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请注意保守商业秘密。'],
    bad: ['机密★5年\n\n临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。'],
  },
  create: (context) => ({
    notice(notice) {
      const report = (messageId: Mark, flow: Flow, start: number, end: number) => {
        const range = flowRange(flow, start, end)
        const found = flow.text.slice(start, end).trim()
        context.report({ messageId, at: context.positionAt(range.start, range.end), data: { found } })
      }
      const head = headLines(notice)
      const tail = tailLines(notice).filter((line, at, all) => !head.includes(line) && all.indexOf(line) === at)
      for (const node of [...head, ...tail]) {
        if (node.type === 'markup') continue
        const flow = flowOf(node.children)
        for (const { line, start, end } of linesOf(flow)) {
          const mark = markOf(line)
          if (mark === 'internal' || (mark !== undefined && head.includes(node))) report(mark, flow, start, end)
        }
      }
      for (const field of headerFields(notice, 'classification')) {
        const flow = fieldValue(field)
        if (/^(?:绝密|机密|秘密)(?!级?(?:以下|事项))/.test(flow.text)) report('classified', flow, 0, flow.text.length)
      }
      for (const field of headerFields(notice, 'copyNumber')) {
        const flow = fieldValue(field)
        if (/^\d{3,8}$/.test(flow.text)) report('copy', flow, 0, flow.text.length)
      }
    },
  }),
})
