import { childrenOf, type Flow, flowOf, flowRange, type Notice, type Signature } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const note = /^(?:(?:此|本)件(?!事)[^（(。]{2,60}|本文有删[减节]|有删[减节])。?$/
const contact = /^联系(?:人|电话|方式)[:：][^。]{2,80}。?$/

/** A contact line that alone follows the signature. */
function contactBelow({ children }: Notice, signature: Signature | undefined): Flow | undefined {
  const next = signature === undefined ? undefined : children[children.indexOf(signature) + 1]
  if (next?.type !== 'attachment' || next.label !== undefined) return undefined
  const [body, ...others] = next.children
  if (body?.type !== 'body' || others.length > 0) return undefined
  const [line, second] = body.children
  const flow = line?.type === 'paragraph' && second === undefined ? flowOf(line.children) : undefined
  return flow !== undefined && contact.test(flow.text) ? flow : undefined
}

export default defineRule({
  id: 'structure/note-parens',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.6：附注居左空二字加圆括号编排在成文日期下一行',
    en: 'GB/T 9704-2012 7.3.6: the note stands in round brackets in the line below the date',
  },
  messages: {
    bare: {
      zh: '附注“{found}”应加圆括号：“{expected}”',
      en: 'the note "{found}" must stand in round brackets: "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '附注加圆括号', en: 'The note stands in round brackets' },
    why: {
      zh: '附注不是正文，括号把“此件公开发布”一类的说明与正文分开。',
      en: 'A note is no part of the text; the brackets set it apart.',
    },
    limits: {
      zh: '只看“此件…”“本件…”一类的附注；落款下单独一行的“联系人：…”各单位习惯不同，只提示。“公开方式：主动公开”是另一种标注，不报。半角括号由 punctuation/halfwidth 报。',
      en: 'Only notes such as 此件…; a lone line 联系人：… below the signature gives an info, since habits differ. 公开方式：主动公开 is another kind of label. Half-width brackets are for punctuation/halfwidth.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n（此件公开发布）',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n此件公开发布。',
    ],
  },
  needs: ['件联删'],
  create: (context) => {
    const report = (flow: Flow, severity: 'warning' | 'info') => {
      const range = flowRange(flow, 0, flow.text.length)
      const text = `（${flow.text.trim().replace(/。$/, '')}）`
      context.report({
        messageId: 'bare',
        at: context.positionAt(range.start, range.end),
        data: { found: flow.text.trim(), expected: text },
        severity,
        ...(range.end - range.start === flow.text.length && { fix: { range, text, safe: true } }),
      })
    }
    return {
      notice(notice) {
        if (notice.data.oneLine) return
        for (const { children } of childrenOf(notice, 'annotation')) {
          const flow = flowOf(children)
          if (note.test(flow.text.trim())) report(flow, 'warning')
        }
        const below = contactBelow(notice, childrenOf(notice, 'signature').at(-1))
        if (below !== undefined) report(below, 'info')
      },
    }
  },
})
