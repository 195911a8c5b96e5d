import { genreOf } from '../../../lexicon/index.ts'
import {
  type Body,
  childOf,
  childrenOf,
  extentOf,
  type Flow,
  flowOf,
  type Node,
  type Notice,
  ownTitle,
  type Signature,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

type Defect = 'dateFirst' | 'early' | 'signatureEarly' | 'recipientsEarly' | 'textBehindList'

const note = /^[（(]?(?:此|本)件[^，。；]{0,8}(?:公开|发布|登报|印发)[^。]{0,20}[）)]?。?$/
const copies = /^[\s\u3000]*抄[\s\u3000]*[送报][\s\u3000]*[:：]/

/** The last paragraph of a body, in a numbered part too. */
function lastLine(body: Body): Flow | undefined {
  let last: Node | undefined = body
  while (last?.type === 'body' || last?.type === 'section' || last?.type === 'item') last = last.children.at(-1)
  return last?.type === 'paragraph' ? flowOf(last.children) : undefined
}

function firstLine(body: Body | undefined): Flow | undefined {
  const block = body?.children[0]
  return block?.type === 'paragraph' ? flowOf(block.children) : undefined
}

type Found = { readonly messageId: Defect; readonly flow: Flow }

/** What stands before the signature and belongs behind it. */
function beforeSignature({ children }: Notice, at: number): Found[] {
  const before = children[at - 1]
  if (before?.type === 'annotation') {
    const flow = flowOf(before.children)
    return note.test(flow.text) ? [{ messageId: 'early', flow }] : []
  }
  if (before?.type !== 'body') return []
  const found: Found[] = []
  const last = lastLine(before)
  if (last !== undefined && (note.test(last.text) || copies.test(last.text)))
    found.push({ messageId: 'early', flow: last })
  const line = firstLine(before)
  const sentence = line !== undefined && /[。！]$/.test(line.text) && line.text.length >= 8
  if (children[at - 2]?.type === 'attachmentNote' && sentence && !note.test(line.text) && !copies.test(line.text))
    found.push({ messageId: 'textBehindList', flow: line })
  return found
}

/** What follows the date is the organ, and not the title of an attached list that ends like one. */
function isOwn(notice: Notice, at: number, { issuers }: Signature): boolean {
  const next = notice.children[at + 1]
  if (next?.type !== 'attachment' || childOf(next, 'title') !== undefined) return true
  return issuers.some((name) => ownTitle(notice)?.text.startsWith(name) === true)
}

/** A signature right below the recipients, with the text behind it. */
function isEarly({ children }: Notice, at: number): boolean {
  if (children.slice(0, at).some(({ type }) => type === 'body') || children[at - 1]?.type !== 'recipients') return false
  const next = children[at + 1]
  if (next?.type !== 'attachment' || next.label !== undefined) return false
  const [body] = next.children
  return body?.type === 'body' && firstLine(body)?.text.endsWith('。') === true
}

export default defineRule({
  id: 'structure/element-order',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.1—7.4：标题、主送机关、正文、附件说明、发文机关署名、成文日期、附注、附件、版记依次编排',
    en: 'GB/T 9704-2012 7.1 to 7.4: title, recipients, text, list of attachments, organ, date, note, attachments, imprint',
  },
  messages: {
    dateFirst: {
      zh: '成文日期“{found}”排在署名之前，应在署名之下',
      en: 'the date "{found}" stands before the organ; it must stand below it',
      help: { zh: '先署名，后日期', en: 'first the organ, then the date' },
    },
    early: {
      zh: '“{found}”排在落款之前，附注应在成文日期下一行，抄送应在文末',
      en: '"{found}" stands before the signature; notes must stand below the date, copies at the end',
      help: { zh: '移到落款之后', en: 'move it behind the signature' },
    },
    signatureEarly: {
      zh: '落款“{found}”排在正文之前，应在正文之后',
      en: 'the signature "{found}" stands before the text; it must stand behind it',
      help: { zh: '移到正文之后', en: 'move it behind the text' },
    },
    recipientsEarly: {
      zh: '主送机关“{found}”排在标题之前，应在标题之下',
      en: 'the recipients "{found}" stand before the title; they must stand below it',
      help: { zh: '移到标题之下', en: 'move them below the title' },
    },
    textBehindList: {
      zh: '附件说明之后还有正文“{found}”，附件说明应在正文之下',
      en: 'text follows the list of attachments ("{found}"); the list must stand below the text',
      help: { zh: '把附件说明移到正文之后', en: 'move the list behind the text' },
    },
  },
  docs: {
    summary: { zh: '公文各要素依次编排', en: 'The parts of a notice stand in their order' },
    why: {
      zh: '要素有固定的位置，收文登记、系统抽取都靠位置认。',
      en: 'Parts are known by their places, by registries and by programs.',
    },
    limits: {
      zh: '文号在标题下的是网页的通行排法，不报；附件说明在落款之后由 attachment/position 报；印发的文件在落款之后是合法的。',
      en: 'A document number below the title is how web pages have it and let pass. A list behind the signature is for attachment/position. An issued paper behind the signature is in its place.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n（此件公开发布）',
    ],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n2020年7月2日\n\n临溪区教育局'],
  },
  create: (context) => {
    const report = (messageId: Defect, flow: Flow) => {
      if (flow.text === '') return
      const { start, end } = extentOf(flow)
      context.report({ messageId, at: context.positionAt(start, end), data: { found: flow.text.trim().slice(0, 24) } })
    }
    return {
      notice(notice) {
        if (notice.data.oneLine || notice.data.confidence < 0.5) return
        for (const [at, node] of notice.children.entries()) {
          if (node.type === 'recipients') {
            const line = firstLine(childrenOf(notice, 'body')[0])
            const titled = notice.children.some(({ type }) => type === 'title' || type === 'metadata')
            if (!titled && /关于.{2,80}$/.test(line?.text ?? '') && genreOf(line?.text ?? '') !== undefined)
              report('recipientsEarly', flowOf(node.children))
          }
          if (node.type !== 'signature') continue
          const [first, ...others] = node.children.filter((leaf) => leaf.type === 'text')
          if (first?.role === 'date' && others.some(({ role }) => role === 'issuer') && isOwn(notice, at, node))
            report('dateFirst', flowOf([first]))
          for (const { messageId, flow } of beforeSignature(notice, at)) report(messageId, flow)
          if (isEarly(notice, at)) report('signatureEarly', flowOf(node.children))
        }
      },
    }
  },
})
