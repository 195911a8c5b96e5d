import { documentNumberKey, findDocumentNumbers } from '../../../lexicon/index.ts'
import { childrenOf, type DocumentNumber, extentOf, flowOf, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

interface Stated {
  readonly node: DocumentNumber
  readonly raw: string
  readonly key: string
}

/** The numbers about the title, in the form 代字〔年〕序号号; joint orders have one of each organ. */
function statedNumbers(notice: Notice): Stated[] {
  // Behind the signature another paper may begin.
  const end = notice.children.findIndex(({ type }) => type === 'signature' || type === 'attachment')
  const stated: Stated[] = []
  for (const node of childrenOf(notice, 'documentNumber')) {
    const [first] = findDocumentNumbers(node.raw)
    if (first === undefined || /[令告]$/.test(first.organCode)) continue
    if (end >= 0 && notice.children.indexOf(node) > end) break
    stated.push({ node, raw: first.raw, key: documentNumberKey(first.raw) })
  }
  return stated
}

export default defineRule({
  id: 'docnumber/multiple',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（五）：联合行文时，使用主办机关的发文字号',
    en: '《党政机关公文处理工作条例》 article 9 (5): joint papers bear the leading organ’s number',
  },
  messages: {
    multiple: {
      zh: '又有一个发文字号“{found}”，一份公文只应有一个，前面是“{first}”',
      en: 'here is another document number, "{found}"; a notice must have one, and "{first}" stands above',
      help: {
        zh: '只留本文的发文字号；联合行文用主办机关的',
        en: 'keep the notice’s own, for joint papers the leading organ’s',
      },
    },
  },
  docs: {
    summary: { zh: '一份公文只应有一个发文字号', en: 'A notice must have one document number' },
    why: {
      zh: '有两个文号，登记和引用时就不知道用哪一个。',
      en: 'With two numbers nobody knows by which to file and cite it.',
    },
    limits: {
      zh: '只看标题上下、署名之前独占一行的“代字〔年〕序号号”；同一文号写了两遍不报（括号、空格等差别归 docnumber/*），正文引用的、被转发件自己的文号不算，联合发布的令各有令号，不报。页头与正文不同的归 metadata/docnumber-mismatch。',
      en: 'Looks at 代字〔年〕序号号 in lines of their own above the signature. The same number twice, numbers cited in the text and those of papers passed on do not count; joint orders have several. What the header says is for metadata/docnumber-mismatch.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。'],
    bad: ['临教〔2020〕32号\n临财〔2020〕18号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。'],
  },
  create: (context) => ({
    notice(notice) {
      const stated = statedNumbers(notice)
      const first = stated[0]
      if (first === undefined) return
      for (const { node, raw, key } of stated.slice(1)) {
        if (key === first.key) continue
        const range = extentOf(flowOf(node.children))
        const other = extentOf(flowOf(first.node.children))
        context.report({
          messageId: 'multiple',
          at: context.positionAt(range.start, range.end),
          data: { found: raw, first: first.raw },
          related: {
            at: context.positionAt(other.start, other.end),
            zh: `前面的文号是“${first.raw}”`,
            en: `the number above is "${first.raw}"`,
          },
        })
      }
    },
  }),
})
