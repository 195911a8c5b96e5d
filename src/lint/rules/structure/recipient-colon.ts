import { foldedMarks, looksLikeAddressees, ownGenre } from '../../../lexicon/index.ts'
import {
  childOf,
  type Flow,
  flowRange,
  linesBelowTitle,
  type Notice,
  ownTitle,
  passagesOf,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The line right below the title where it names recipients and lacks the colon by which the parser knows them. */
function unclosed(notice: Notice): Flow | undefined {
  if (childOf(notice, 'recipients') !== undefined || ownGenre(notice)?.addressed !== true) return undefined
  const title = ownTitle(notice)?.text ?? ''
  return linesBelowTitle(notice).find(({ text }) => {
    const names = text.replace(/[，,。；;、.]$/, '')
    return looksLikeAddressees(names) && !title.startsWith(names)
  })
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
    const report = (flow: Flow) => {
      const mark = /[，,。；;、.:]$/.exec(flow.text)?.[0] ?? ''
      const names = flow.text.slice(0, flow.text.length - mark.length)
      const end = flowRange(flow, flow.text.length - 1, flow.text.length)
      const range = mark === '' ? { start: end.end, end: end.end } : end
      context.report({
        messageId: mark === '' ? 'missing' : mark === ':' ? 'halfwidth' : 'other',
        at: context.positionAt(end.start, end.end),
        data: { last: names.split(/[，,；;、]/).pop() ?? names, ...(mark !== '' && mark !== ':' && { found: mark }) },
        fix: { range, text: '：', safe: true },
      })
    }
    return {
      notice(notice) {
        const line = unclosed(notice)
        if (line !== undefined && !notice.data.oneLine) report(line)
        if (foldedMarks(context.source).length > 0) return
        for (const { node, flow } of passagesOf(notice)) {
          if (node.type === 'recipients' && !flow.text.endsWith('：')) report(flow)
        }
      },
    }
  },
})
