import { genreNamed, looksLikeOrgan } from '../../../lexicon/index.ts'
import { flowRange, type Passage, passagesOf, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const hint = /以下(?:统一|均|分别|合并)?[简统合]称/g
/** 以下简称“甲”, 以下分别简称《甲》和《乙》. */
const definition =
  /以下(?:统一|均|分别|合并)?[简统合]称(?:为|作)?[:：]?[\s\u3000]*[“"《‘]([^“”"《》‘’]{1,24})[”"》’](?:[、和与及，]?[“"《‘]([^“”"《》‘’]{1,24})[”"》’])?/g
/** What may stand beside a short form that is a word by itself. */
const before = /(?:^|[，。；：、（“的由向对与和及是按据经报至到在])$/
const behind = /^(?:[，。；：、）”的应须要和与及在对将负可不、]|$)/

function compact(text: string): string {
  return text.replace(/\s/g, '')
}

/** Where `name` is used as a word by itself in the notice's own text before its definition. */
function usedBefore(
  passages: readonly Passage[],
  upTo: number,
  name: string,
): { passage: Passage; at: number } | undefined {
  for (const passage of passages.slice(0, upTo)) {
    if (passage.node.type !== 'paragraph' && passage.node.type !== 'item' && passage.node.type !== 'section') continue
    const { text } = passage.flow
    const at = text.indexOf(name)
    if (at < 0 || !before.test(text.slice(0, at)) || !behind.test(text.slice(at + name.length))) continue
    return { passage, at }
  }
  return undefined
}

export default defineRule({
  id: 'structure/abbrev-definition',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：先用全称并注明简称，再用简称（出自已停止执行的《国家行政机关公文处理办法》）',
    en: 'convention: the full name with its short form first, then the short form (from a regulation no longer in force)',
  },
  messages: {
    unused: {
      zh: '注明了简称“{name}”，后文没有用到，惯例只给后文要用的注简称',
      en: 'the short form "{name}" is given and never used; by convention only what is used is given',
      help: { zh: '删去“以下简称”，或者后文改用简称', en: 'delete the definition, or use the short form' },
    },
    early: {
      zh: '简称“{name}”在注明之前就用了，惯例先全称后简称',
      en: 'the short form "{name}" is used before it is given; by convention the full name comes first',
      help: { zh: '把“以下简称”移到第一次出现处', en: 'move the definition to where it is used first' },
    },
  },
  docs: {
    summary: { zh: '“以下简称”注了要用，用之前要注', en: 'Short forms are used, and given before they are used' },
    why: {
      zh: '注了不用多是删改留下的；没注先用，读者不知道指谁。',
      en: 'A definition that is not used is mostly left over; a short form without one leaves the reader guessing.',
    },
    limits: {
      zh: '附件、表格里用到也算用到。“先用”只报像机关名称或者五个字以上、前后能断开的词，免得把普通词语当成简称。',
      en: 'Use in attachments and tables counts. Use before is told only of names of organs and words of five characters or more that stand by themselves.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按《临溪区总结报送办法》（以下简称《办法》）报送。《办法》另发。',
    ],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按《临溪区总结报送办法》（以下简称《办法》）报送。'],
  },
  needs: ['称', '下'],
  create: (context) => ({
    notice(notice) {
      const defining = passagesWith(notice, hint)
      if (defining.length === 0) return
      const passages = passagesOf(notice)
      for (const passage of defining) {
        const index = passages.indexOf(passage)
        for (const match of passage.flow.text.matchAll(definition)) {
          const end = match.index + match[0].length
          for (const name of [match[1], match[2]]) {
            if (name === undefined) continue
            const short = compact(name)
            const rest = [passage.flow.text.slice(end), ...passages.slice(index + 1).map(({ flow }) => flow.text)]
            const from = passage.flow.text.indexOf(name, match.index)
            const range = flowRange(passage.flow, from, from + name.length)
            const at = context.positionAt(range.start, range.end)
            if (!rest.some((text) => text.includes(name) || compact(text).includes(short))) {
              context.report({ messageId: 'unused', at, data: { name } })
              continue
            }
            const isWord = genreNamed(name) === undefined && (looksLikeOrgan(name) || name.length >= 5)
            const early = isWord && passage.attachment === undefined ? usedBefore(passages, index, name) : undefined
            if (early === undefined) continue
            const place = flowRange(early.passage.flow, early.at, early.at + name.length)
            context.report({
              messageId: 'early',
              at: context.positionAt(place.start, place.end),
              data: { name },
              related: { at, zh: `在这里才注明简称“${name}”`, en: `"${name}" is given here only` },
            })
          }
        }
      }
    },
  }),
})
