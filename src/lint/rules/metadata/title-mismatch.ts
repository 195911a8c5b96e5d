import { looksLikeOrgan, significant, titleCore, withoutEnd } from '../../../lexicon/index.ts'
import { childrenOf, extentOf, fieldValue, flowOf, flowRange, headerFields, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Where two titles part: the same `before` characters lead, the same `after` characters follow. */
function difference(left: string, right: string): { before: number; after: number } {
  const shorter = Math.min(left.length, right.length)
  let before = 0
  while (before < shorter && left[before] === right[before]) before++
  let after = 0
  while (after < shorter - before && left[left.length - 1 - after] === right[right.length - 1 - after]) after++
  // Whole numbers and a character on either side, so that `2020年` is shown and not `0`.
  while (before > 0 && /[0-9]/.test(left[before - 1] ?? '')) before--
  while (after > 0 && /[0-9]/.test(left[left.length - after] ?? '')) after--
  return { before: Math.max(0, before - 1), after: Math.max(0, after - 1) }
}

/** A long piece cut short in its middle. */
function abridge(text: string): string {
  return text.length > 30 ? `${text.slice(0, 14)}…${text.slice(-14)}` : text
}

/** `某某市人民政府令` and a bare `公告` issue a text whose name the header gives. */
function namesWhatItIssues(title: string): boolean {
  return /(?:令|公告|通告|公报)(?:第[0-9〇○零一二三四五六七八九十百千]+号)?$/.test(title) && !title.includes('关于')
}

/** All titles by which the header may go: the notice’s own and those of what it issues. */
function titlesOf(notice: Notice): string[] {
  const attached = childrenOf(notice, 'attachment').flatMap((attachment) => childrenOf(attachment, 'title'))
  return [...childrenOf(notice, 'title'), ...attached].map(({ text }) => significant(text).chars)
}

/** How far below the header its title may begin, in characters. */
const reach = 1500

/** The whole title stands in the text behind `from`, over however many lines. */
function standsInLines(title: string, source: string, from: number): boolean {
  const behind = source.slice(from, from + reach)
  const lineEnd = Math.max(0, behind.search(/[\r\n]/))
  return significant(behind.slice(lineEnd)).chars.includes(title)
}

/** How a title goes on behind its organ. */
const matter = /^(?:关于|印发|转发|批转)/

/** What alone tells two titles apart, where that is not the matter: the organ before it, or words behind it. */
function slightDifference(left: string, right: string): 'organ' | 'suffix' | undefined {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (long.endsWith(short) && (matter.test(short) || looksLikeOrgan(long.slice(0, -short.length)))) return 'organ'
  return long.startsWith(short) || titleCore(long) === titleCore(short) ? 'suffix' : undefined
}

export default defineRule({
  id: 'metadata/title-mismatch',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '页头标题与正文标题是同一要素，两处应相同',
    en: 'header and document state one and the same title',
  },
  messages: {
    mismatch: {
      zh: '页头标题的“{header}”与正文标题的“{body}”不一致',
      en: '"{header}" of the header’s title does not agree with "{body}" of the document’s',
      help: { zh: '核对后改正其中一处', en: 'check, then correct one of the two' },
    },
    organ: {
      zh: '页头标题与正文标题不一致，只差发文机关：“{header}”与“{body}”',
      en: 'the header’s title does not agree with the document’s in the organ only: "{header}" and "{body}"',
    },
    suffix: {
      zh: '页头标题与正文标题不一致，只差末尾：“{header}”与“{body}”',
      en: 'the header’s title does not agree with the document’s in its end only: "{header}" and "{body}"',
    },
  },
  docs: {
    summary: { zh: '页头标题与正文标题相同', en: 'The header’s title is the document’s' },
    why: {
      zh: '页头标题是列表和检索里看到的标题，写成上一年的或别的文件的，读者点进来才发现不对。',
      en: 'The header’s title is what lists and searches show; when it is last year’s, readers find out only after opening the page.',
    },
    limits: {
      zh: '空格、分行、括号和引号的样式、全半角都不算差别；只差发文机关或末尾括注的只作提示。令和公告的页头常写所发布文件的名称，与被发布文件的标题相同即可。',
      en: 'Blanks, line breaks, kinds of brackets and quotes and widths make no difference; only the organ or words at the end are a hint. Headers of orders and announcements often name the text they issue, which is accepted.',
    },
    good: [
      '发文机关：临溪区教育局\n标题：临溪区教育局关于印发2020年工作要点的通知\n\n临溪区教育局\n关于印发2020年工作要点的通知\n\n各学校：',
    ],
    bad: [
      '发文机关：临溪区教育局\n标题：临溪区教育局关于印发2020年工作要点的通知\n\n临溪区教育局\n关于印发2021年工作要点的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const fields = headerFields(notice, 'title')
      if (fields.length === 0) return
      const titles = titlesOf(notice)
      const own = childrenOf(notice, 'title')[0]
      const body = titles[0]
      if (own === undefined || body === undefined || titles.some(namesWhatItIssues)) return
      for (const field of fields) {
        const flow = fieldValue(field)
        const { chars: header, offsets } = significant(flow.text)
        const shown = withoutEnd(header, /[….]/)
        if (shown === '' || titles.some((title) => title === header || (shown !== header && title.startsWith(shown)))) {
          continue
        }
        // The lines of a title that stand apart are one title all the same.
        if (header.endsWith(body) && standsInLines(header, context.source.text, flow.runs.at(-1)?.start ?? 0)) continue
        const slight = slightDifference(header, body)
        const { before, after } = difference(header, body)
        const range = flowRange(
          flow,
          offsets[before] ?? 0,
          (offsets[header.length - after - 1] ?? flow.text.length - 1) + 1,
        )
        const parts =
          slight === undefined
            ? { header: header.slice(before, header.length - after), body: body.slice(before, body.length - after) }
            : { header, body }
        const ownRange = extentOf(flowOf(own.children))
        context.report({
          messageId: slight ?? 'mismatch',
          at: context.positionAt(range.start, range.end),
          data: { header: abridge(parts.header), body: abridge(parts.body) },
          ...(slight !== undefined && { severity: 'info' as const }),
          related: {
            at: context.positionAt(ownRange.start, ownRange.end),
            zh: `正文标题是“${abridge(own.text)}”`,
            en: `the document’s title is "${abridge(own.text)}"`,
          },
        })
      }
    },
  }),
})
