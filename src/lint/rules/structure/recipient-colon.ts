import {
  foldedMarks,
  genreOf,
  type OpenAddressees,
  openAddressees,
  opensText,
  ownGenre,
} from '../../../lexicon/index.ts'
import {
  type Attachment,
  childOf,
  childrenOf,
  type Flow,
  flowRange,
  linesBelowTitle,
  type Notice,
  ownTitle,
  passagesOf,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

interface Open extends OpenAddressees {
  readonly flow: Flow
}

/** Genres whose recipients may be persons: answers to members of congresses. */
const answers = /(?:答复|复函)$/

/** The line below the title where it names recipients and lacks the colon by which the parser knows them. */
function unclosed(notice: Notice, part: Notice | Attachment): Open | undefined {
  if (childOf(part, 'recipients') !== undefined) return undefined
  const own = part.type === 'notice' ? ownTitle(part)?.text : childOf(part, 'title')?.text
  // What follows the announcement of a court paper is its own text.
  const isRest = part.type === 'attachment' && own === undefined && part.label === undefined
  if (isRest && childOf(notice, 'recipients') !== undefined) return undefined
  const title = own ?? ''
  const genre = part.type === 'notice' || isRest ? ownGenre(notice) : genreOf(title)
  // Forms and lists name organs too.
  if (part.type === 'attachment' && genre?.addressed !== true) return undefined
  for (const flow of linesBelowTitle(part)) {
    const found = openAddressees(flow.text, answers.test(title))
    if (found === undefined || title.startsWith(flow.text.slice(0, found.end))) continue
    if (notice.data.oneLine && !found.inline) continue
    // The organ that issues a decision or rules may stand alone below their title.
    const clear =
      (genre?.addressed === true && (!isRest || found.many)) ||
      (found.many && (genre?.statutory === true || found.inline))
    if (clear || (found.many && opensText(wordsBehind(notice, flow)))) return { ...found, flow }
  }
  return undefined
}

/** The words of the passage behind that of `line`. */
function wordsBehind(notice: Notice, line: Flow): string {
  const passages = passagesOf(notice)
  const at = passages.findIndex(({ flow }) => flow.runs[0]?.start === line.runs[0]?.start)
  return at < 0 ? '' : (passages[at + 1]?.flow.text ?? '')
}

export default defineRule({
  id: 'structure/recipient-colon',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.2：主送机关末尾标全角冒号',
    en: 'GB/T 9704-2012 7.3.2: a full-width colon closes the recipients',
  },
  messages: {
    halfwidth: {
      zh: '主送机关“{last}”后是半角冒号“:”，应为全角冒号“：”',
      en: 'the recipients "{last}" are closed by a half-width colon; it must be full-width',
      help: { zh: '改为“：”', en: 'change it to "："' },
    },
    missing: {
      zh: '主送机关“{last}”后应有全角冒号“：”',
      en: 'a full-width colon "：" must close the recipients "{last}"',
      help: { zh: '在“{last}”后加“：”', en: 'add "：" behind "{last}"' },
    },
    other: {
      zh: '主送机关“{last}”后是“{found}”，应为全角冒号“：”',
      en: 'the recipients "{last}" are closed by "{found}"; it must be a full-width colon',
      help: { zh: '改“{found}”为“：”', en: 'change "{found}" to "："' },
    },
  },
  docs: {
    summary: { zh: '主送机关末尾用全角冒号', en: 'A full-width colon closes the recipients' },
    why: {
      zh: '冒号表明以上是受文者、以下是正文；半角冒号是录入或转换的痕迹。',
      en: 'The colon parts those addressed from the text; a half-width one betrays typing or conversion.',
    },
    limits: {
      zh: '整篇标点都被折叠成半角的，由 webpage/nfkc-folded 一并报。缺冒号的，只在标题下一行确是机关名称时报。',
      en: 'Texts whose marks were all folded are left to webpage/nfkc-folded. A missing colon is told only where the line below the title clearly names organs.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。'],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校:\n\n请做好防汛工作。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校，区直各单位\n\n请做好防汛工作。',
    ],
  },
  create: (context) => {
    const report = ({ flow, end, mark, inline }: Open) => {
      const names = flow.text.slice(0, end)
      const last = flowRange(flow, end - 1, end)
      const range = mark === '' ? { start: last.end, end: last.end } : flowRange(flow, end, end + mark.length)
      const at = mark === '' ? last : range
      context.report({
        messageId: mark === '' ? 'missing' : mark === ':' ? 'halfwidth' : 'other',
        at: context.positionAt(at.start, at.end),
        data: { last: names.split(/[，,；;、]/).pop() ?? names, ...(mark !== '' && mark !== ':' && { found: mark }) },
        // Within a line the words behind would have to go to the next one too.
        ...(!inline && { fix: { range, text: '：', safe: true } }),
      })
    }
    return {
      notice(notice) {
        for (const part of [notice, ...childrenOf(notice, 'attachment')]) {
          const open = unclosed(notice, part)
          if (open !== undefined) report(open)
        }
        if (foldedMarks(context.source).length > 0) return
        for (const { node, flow } of passagesOf(notice)) {
          if (node.type !== 'recipients' || flow.text.endsWith('：')) continue
          const mark = /[，,。；;、.:]$/.exec(flow.text)?.[0] ?? ''
          report({ flow, many: true, end: flow.text.length - mark.length, mark, inline: false })
        }
      },
    }
  },
})
