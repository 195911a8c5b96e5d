import { isEnclosed } from '../../../lexicon/index.ts'
import { flowRange, holdsMatch, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

type Kind = 'quotes' | 'titles'

const between = /”、“|》、《/g
/** Two quotations, or two titles, side by side without a mark. */
const sideBySide: Readonly<Record<Kind, RegExp>> = { quotes: /”“/, titles: /》《/ }

/** Where the “ or 《 stands that `close` at `at` ends; -1 where it holds another. */
function openOf(text: string, at: number, open: string, close: string): number {
  const found = text.lastIndexOf(open, at)
  return text.lastIndexOf(close, at - 1) > found ? -1 : found
}

interface List {
  /** Where its last member closes; past the end where that one does not close. */
  readonly end: number
  /** It has other members too: “甲”、“乙”、丙, or a bracket behind one. */
  readonly mixed: boolean
}

/** The list whose first 、 between two marks stands behind `at`. */
function listAt(text: string, at: number, open: string, close: string): List {
  const first = openOf(text, at, open, close)
  let last = text.indexOf(close, at + 2)
  while (last >= 0 && text.startsWith(`、${open}`, last + 1)) last = text.indexOf(close, last + 2)
  if (last < 0) return { end: text.length, mixed: true }
  return { end: last, mixed: first < 0 || text[first - 1] === '、' || /[、（(]/.test(text[last + 1] ?? '') }
}

export default defineRule({
  id: 'punctuation/enum-between-marks',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'G',
    zh: 'GB/T 15834—2011 4.5.3.5：并列的引号之间、书名号之间通常不用顿号，有括注插入时宜用',
    en: 'GB/T 15834-2011 4.5.3.5: as a rule no 、 between quotations or between titles, unless a bracket is inserted',
  },
  messages: {
    between: {
      zh: '“{context}”处并列的{kind}之间一般不用顿号',
      en: 'there is normally no 、 between two {kind}, as at "{context}"',
      help: { zh: '删去“、”', en: 'delete the 、' },
      grouped: {
        zh: '有 {count} 处并列的{kind}之间用了顿号，如“{context}”（{lines}），一般不用',
        en: '{count} times a 、 stands between two {kind}, as at "{context}" ({lines}); normally there is none',
      },
    },
    inconsistent: {
      zh: '“{context}”处并列的{kind}之间用了顿号，文中别处不用，一般不用且全文一致',
      en: 'a 、 stands between two {kind} at "{context}", and elsewhere there is none; normally there should be none',
      help: { zh: '删去“、”', en: 'delete the 、' },
      grouped: {
        zh: '有 {count} 处并列的{kind}之间用了顿号，如“{context}”（{lines}），文中别处不用，一般不用且全文一致',
        en: '{count} times a 、 stands between two {kind}, as at "{context}" ({lines}), and elsewhere there is none; normally there should be none',
      },
    },
  },
  docs: {
    summary: {
      zh: '并列的引号之间、书名号之间一般不用顿号',
      en: 'Normally no 、 stands between two quotations or two titles',
    },
    why: {
      zh: '引号和书名号已经把各项隔开，再加顿号是多余的；同一篇里时用时不用，更显得粗疏。',
      en: 'The marks part the members already; a notice that does it now this way and now that looks careless.',
    },
    limits: {
      zh: '标准说的是“通常”，所以只提示；同一篇里两种写法都有，才作警告。中间插有括注、或者并列的各项里有不带引号的，不报；书名号里面的名称照原名，也不报。',
      en: 'The standard says "as a rule", so this is a remark; only where a notice has it both ways it is a warning. Lists with brackets, or with members that have no marks, and the words of a title are let pass.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好“三查”“三改”，学习《预案》《手册》。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好“三查”、“三改”。'],
  },
  needs: ['、', '”》', '“《'],
  create: (context) => ({
    notice(notice: Notice) {
      // Asked for once, and only where there is something to tell.
      const sides: Partial<Record<Kind, boolean>> = {}
      for (const { flow } of passagesWith(notice, between)) {
        const { text } = flow
        const lists: Partial<Record<Kind, List>> = {}
        for (const { 0: marks, index: at } of text.matchAll(between)) {
          const kind: Kind = marks === '”、“' ? 'quotes' : 'titles'
          const [open, close] = kind === 'quotes' ? (['“', '”'] as const) : (['《', '》'] as const)
          const before = lists[kind]
          const list = before !== undefined && at < before.end ? before : listAt(text, at, open, close)
          lists[kind] = list
          if (list.mixed || (kind === 'quotes' && isEnclosed(text, at, '《'))) continue
          const range = flowRange(flow, at + 1, at + 2)
          const both = (sides[kind] ??= holdsMatch(notice, sideBySide[kind]))
          context.report({
            messageId: both ? 'inconsistent' : 'between',
            at: context.positionAt(range.start, range.end),
            data: {
              context: text.slice(Math.max(0, at - 4), at + 7),
              kind: kind === 'quotes' ? { zh: '引号', en: 'quotations' } : { zh: '书名号', en: 'titles' },
            },
            fix: { range, text: '', safe: true },
            groupKey: kind,
            ...(both && { severity: 'warning' }),
          })
        }
      }
    },
  }),
})
