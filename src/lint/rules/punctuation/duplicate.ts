import { widths } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Two or more point marks running; 。。。 and …… stand for an ellipsis, ？！ and ！！！ are right. */
const runs = /[，。、；：,;]{2,}/g

function fullOf(mark: string): string {
  return widths.get(mark) ?? mark
}

/** `，，` and `，,` are one mark typed twice; `，。` is not. */
function isOneMark(found: string): boolean {
  const first = fullOf(found[0] ?? '')
  return [...found].every((mark) => fullOf(mark) === first)
}

export default defineRule({
  id: 'punctuation/duplicate',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 第 4 章：点号不连用',
    en: 'GB/T 15834-2011 chapter 4: point marks do not follow one another',
  },
  messages: {
    repeated: {
      zh: '“{context}”中“{found}”重复，应只用一个',
      en: '"{found}" in "{context}" is typed more than once; it must stand once',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
    conflicting: {
      zh: '“{context}”中“{found}”连用，应只留一个',
      en: 'the marks "{found}" in "{context}" follow one another; only one must be kept',
      help: { zh: '按句意留一个', en: 'keep the one that the sentence needs' },
    },
  },
  docs: {
    summary: {
      zh: '逗号、顿号、分号、冒号、句号不连用',
      en: 'Commas, colons, semicolons and stops must not follow one another',
    },
    why: { zh: '连着的两个点号，总有一个是误录。', en: 'Of two point marks running, one is a slip.' },
    limits: {
      zh: '“……”“。。。”是省略号，“？！”“！！！”合规，不报。两个不同的点号留哪一个要看句意，只报不改。',
      en: '…… and 。。。 are ellipses, ？！ and ！！！ are right. Which of two different marks to keep depends on the sentence: told, not fixed.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守，及时报告。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强值守，，及时报告。'],
  },
  create: (context) => {
    if (!/[，。、；：,;]{2}/.test(context.source.text)) return {}
    return {
      notice(notice) {
        for (const { flow } of passagesWith(notice, runs)) {
          for (const { 0: found, index: start } of flow.text.matchAll(runs)) {
            if (/^。{3,}$/.test(found) || /^[,;]+$/.test(found)) continue
            const end = start + found.length
            const range = flowRange(flow, start, end)
            const expected = fullOf(found[0] ?? '')
            const one = isOneMark(found)
            context.report({
              messageId: one ? 'repeated' : 'conflicting',
              at: context.positionAt(range.start, range.end),
              data: {
                found,
                context: flow.text.slice(Math.max(0, start - 4), end + 4),
                ...(one && { expected }),
              },
              ...(one && range.end - range.start === end - start && { fix: { range, text: expected, safe: true } }),
            })
          }
        }
      },
    }
  },
})
