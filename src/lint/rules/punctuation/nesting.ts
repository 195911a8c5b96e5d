import { isEnclosed, pairs, turnedQuotes } from '../../../lexicon/index.ts'
import { flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A mark opens within the same, or the inner form stands outside, or <> within 《》. */
const hint = /“[^”\n]*“|《[^》\n]*[《<＜]/g
const rareHint = /‘[^’\n]{0,200}“|〈[^〉\n]{0,200}《/g
const marks = /[“”‘’《》〈〉（）()【】「」『』]/g
const alone = /《[^《》，。；、]{1,40}(《[^《》]{2,40}》)[^《》，。；、]{0,20}》/dg
const angled = /[<＜]([^<>＜＞《》“”]{2,80})[>＞]/g

const quotes = ['“”', '‘’'] as const
const titles = ['《》', '〈〉'] as const

/** The forms of a mark by depth, outermost first. */
function formsOf(open: string): readonly [string, string] | undefined {
  if (open === '“' || open === '‘') return quotes
  return open === '《' || open === '〈' ? titles : undefined
}

interface Pair {
  readonly start: number
  end: number
  readonly open: string
  /** The pair directly around it. */
  readonly parent: Pair | undefined
  /** How many pairs of its kind enclose it without a break. */
  readonly depth: number
}

/** The pairs of a paragraph, outer ones first; empty where not all of them are whole. Linear. */
function pairsOf(text: string): Pair[] {
  const found: Pair[] = []
  const open: Pair[] = []
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (pairs.has(mark)) {
      const parent = open[open.length - 1]
      const same = parent !== undefined && formsOf(parent.open) === formsOf(mark) && formsOf(mark) !== undefined
      const pair: Pair = { start: at, end: at, open: mark, parent, depth: same ? parent.depth + 1 : 0 }
      open.push(pair)
      found.push(pair)
      continue
    }
    const top = open.pop()
    if (top === undefined || pairs.get(top.open) !== mark) return []
    top.end = at
  }
  return open.length === 0 ? found : []
}

/** The pairs of other forms than their depths have; a single pair in the inner form is let pass. */
function wronglyNested(text: string, all: readonly Pair[]): { readonly pair: Pair; readonly form: string }[] {
  const enclosing = new Set(all.flatMap(({ parent, depth }) => (depth > 0 && parent !== undefined ? [parent] : [])))
  const turned = turnedQuotes(text).length > 0
  return all.flatMap((pair) => {
    const form = formsOf(pair.open)?.[pair.depth % 2]
    if (form === undefined || form.startsWith(pair.open)) return []
    if (pair.depth === 0 && !enclosing.has(pair)) return []
    if (turned && formsOf(pair.open) === quotes) return []
    return [{ pair, form }]
  })
}

/** 《…《…》…》 where other marks of the paragraph are no pairs, and nothing parts the two titles. */
function titlesAlone(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(alone)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? []
    return start === undefined || end === undefined ? [] : [{ start, end: end - 1 }]
  })
}

/** <…> directly within 《…》. */
function angledTitles(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(angled)].flatMap(({ 0: found, index: start }) =>
    /[\u4e00-\u9fff]/.test(found) && isEnclosed(text, start, '《') ? [{ start, end: start + found.length - 1 }] : [],
  )
}

export default defineRule({
  id: 'punctuation/nesting',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.8、4.15.3.5：引号、书名号外面用双的，里面用单的',
    en: 'GB/T 15834-2011 4.8, 4.15.3.5: double quotes and title marks outside, single ones inside',
  },
  messages: {
    inner: {
      zh: '“{context}”在{outer}之内，应用“{expected}”',
      en: '"{context}" stands within {outer}; its marks must be "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change them to "{expected}"' },
    },
    outer: {
      zh: '“{context}”之内还有{inner}，外面应用“{expected}”',
      en: '{inner} stands within "{context}"; the marks outside must be "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change them to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '引号、书名号外双内单', en: 'Double marks outside, single marks inside' },
    why: {
      zh: '里外用同一种，读到第一个“》”就以为名称完了。',
      en: 'Where both are the same, the title seems to end at the first 》.',
    },
    limits: {
      zh: '只看直接套在里面的；中间隔着括号，或者引号在书名号里的，不报。一段里有不成对的，归 punctuation/paired；方向反了的，归 punctuation/quote-direction。单独一层的单引号、单书名号不报。',
      en: 'Looks at pairs directly within one another; with brackets between, or quotes within a title, they are let pass. Paragraphs with marks that are no pairs are for punctuation/paired, marks the wrong way round for punctuation/quote-direction. Single marks alone are let pass.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请学习《关于印发〈防汛预案〉的通知》。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请学习《关于印发《防汛预案》的通知》。'],
  },
  needs: ['“《‘〈'],
  create: (context) => ({
    notice(notice: Notice) {
      const rare = /[‘〈]/.test(context.source.text) ? passagesWith(notice, rareHint) : []
      for (const { flow } of new Set([...passagesWith(notice, hint), ...rare])) {
        const { text } = flow
        const tell = (start: number, end: number, form: string, inner: boolean) => {
          const range = flowRange(flow, start, end + 1)
          const whole = range.end - range.start === end + 1 - start
          const content = text.slice(start + 1, end)
          const short = text.slice(start, end + 1)
          const word = quotes.some((each) => each === form)
            ? { zh: '引号', en: 'quotes' }
            : { zh: '书名号', en: 'a title' }
          context.report({
            messageId: inner ? 'inner' : 'outer',
            at: context.positionAt(range.start, range.end),
            data: {
              context: short.length > 24 ? `${short.slice(0, 14)}…${short.slice(-6)}` : short,
              expected: form,
              ...(inner ? { outer: word } : { inner: word }),
            },
            ...(whole && { fix: { range, text: `${form[0]}${content}${form[1]}`, safe: true } }),
          })
        }
        const all = pairsOf(text)
        for (const { pair, form } of wronglyNested(text, all)) tell(pair.start, pair.end, form, pair.depth > 0)
        const titlesWithin = all.length === 0 ? [...angledTitles(text), ...titlesAlone(text)] : angledTitles(text)
        for (const { start, end } of titlesWithin) tell(start, end, '〈〉', true)
      }
    },
  }),
})
