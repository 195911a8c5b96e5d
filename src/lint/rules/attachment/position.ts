import { attachmentLists, linkName } from '../../../lexicon/index.ts'
import { childOf, extentOf, flowOf, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A header or left-over parts of a page: what stands below the date may be the page's list of downloads. */
function isPage({ children }: Notice): boolean {
  return children.some(({ type }) => type === 'metadata' || type === 'furniture')
}

/** 附件：1.甲表 with 2.乙表 below it, which the parser takes for the head of what follows. */
const listed =
  /附[\s\u3000]*件[ \u3000]*[:：][ \u3000]*1[.．、]([^\r\n]{2,60})(?:\r?\n[ \t\u3000]*){1,3}2[.．、](?![0-9])/y

/** The end of the first line of such a list at `start`, where there is one. */
function listAt(text: string, start: number): number | undefined {
  listed.lastIndex = start
  const match = listed.exec(text)
  if (match === null || linkName.test(match[1] ?? '')) return undefined
  return start + match[0].search(/[\r\n]/)
}

export default defineRule({
  id: 'attachment/position',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.4：附件说明在正文之下、发文机关署名之上',
    en: 'GB/T 9704-2012 7.3.4: the list of attachments stands below the text, above the signature',
  },
  messages: {
    late: {
      zh: '附件说明“{found}”在落款之后，应在正文之下、署名之前',
      en: 'the list of attachments "{found}" stands behind the signature; it must stand before it',
      help: { zh: '移到署名之前', en: 'move it above the signature' },
    },
  },
  docs: {
    summary: { zh: '附件说明在署名之前', en: 'The list of attachments precedes the signature' },
    why: {
      zh: '附件与正文有同等效力，附件说明须在署名之前才算在签署之内。',
      en: 'Attachments count as much as the text, and what is named above the signature is covered by it.',
    },
    limits: {
      zh: '名称是文件名的，是网页的下载列表，不报；署名之前已有附件说明的不报。有页头或网页残留的，可能是网页另列的附件，只提示；只有一项的，可能是附件正文的首行，也只提示。',
      en: 'Lists of file names are downloads and let pass, and so is a second list. In pages with a header or other left-overs it may be the page’s own list, and a single name may be the head of the attachment itself: an info.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n附件：1.申报表\n　　　2.汇总表',
    ],
  },
  needs: ['附'],
  create: (context) => ({
    notice(notice) {
      if (notice.data.oneLine || childOf(notice, 'signature') === undefined) return
      const lists = attachmentLists(notice).filter(({ attachment }) => attachment === undefined)
      const [list] = lists
      if (lists.length === 0) {
        const first = childOf(notice, 'attachment')?.position.start.offset
        const end = first === undefined ? undefined : listAt(context.source.text, first)
        if (first === undefined || end === undefined) return
        const found = context.source.text.slice(first, end).slice(0, 16)
        context.report({
          messageId: 'late',
          at: context.positionAt(first, end),
          data: { found },
          ...(isPage(notice) && { severity: 'info' }),
        })
        return
      }
      if (list === undefined || lists.length > 1 || !list.late) return
      const names = list.entries.filter(({ name }) => name !== '')
      if (names.length === 0 || names.some(({ name }) => linkName.test(name))) return
      const flow = flowOf(list.node.children)
      const { start, end } = extentOf(flow)
      context.report({
        messageId: 'late',
        at: context.positionAt(start, end),
        data: { found: flow.text.slice(0, 16) },
        ...((names.length === 1 || isPage(notice)) && { severity: 'info' }),
      })
    },
  }),
})
