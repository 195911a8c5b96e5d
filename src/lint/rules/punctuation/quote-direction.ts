import { oddQuotes, turnedQuotes } from '../../../lexicon/index.ts'
import { type Flow, flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const straight = /["＂]/g
const chinese = /[\u3400-\u9fff\u3001-\u301f\uff01-\uff0b\uff0d-\uff5e]/
/** Programs, markup and data keep their marks; 24" is a length. */
const code = /[{}<>=\\]|["＂]\s?:|\(["＂]|["＂]\)[.;]|[0-9]["＂](?![^"＂]*["＂])/
/** One half is straight: for punctuation/paired. */
const halves = /“[^“”"＂]*["＂]|["＂][^“”"＂]*”/

interface Pair {
  readonly start: number
  readonly end: number
  /** The marks may belong to other words. */
  readonly odd: boolean
}

/** Straight quotes of a Chinese sentence, two by two. */
function straightPairs(text: string): Pair[] {
  if (!chinese.test(text) || code.test(text) || halves.test(text)) return []
  const places = [...text.matchAll(straight)].map(({ index }) => index)
  if (places.length % 2 === 1) return []
  const pairs: Pair[] = []
  for (let at = 0; at < places.length; at += 2) {
    const start = places[at] ?? 0
    const end = (places[at + 1] ?? 0) + 1
    const content = text.slice(start + 1, end - 1)
    const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`
    if (!chinese.test(content) && !chinese.test(around)) continue
    const odd = content === '' || /^[\s，。、；：）》]|[\s，、；：（《]$/.test(content)
    pairs.push({ start, end, odd })
  }
  return pairs
}

export default defineRule({
  id: 'punctuation/quote-direction',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 4.8：引号的形式是“”‘’，左右有别',
    en: 'GB/T 15834-2011 4.8: the forms of the quotation marks are “” and ‘’, left and right',
  },
  messages: {
    straight: {
      zh: '直引号“{found}”应为“{expected}”',
      en: 'the straight quotation marks of {found} must be {expected}',
      help: { zh: '改为弯引号', en: 'change them to curly ones' },
      grouped: {
        zh: '有 {count} 对直引号，如“{found}”（{lines}），应为弯引号“{expected}”',
        en: 'there are {count} pairs of straight quotation marks, such as {found} ({lines}); they must be {expected}',
      },
    },
    turned: {
      zh: '“{context}”中的引号“{found}”方向反了，应为“{expected}”',
      en: 'the mark "{found}" in "{context}" stands the wrong way round; it must be "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '引号左右方向正确，不用直引号', en: 'Quotation marks must be curly, and the right way round' },
    why: {
      zh: '引号方向反了，哪些话是引的就看不清；直引号是英文输入法留下的。',
      en: 'With its marks the wrong way round a quotation has no plain ends; straight marks are left over from a Latin keyboard.',
    },
    limits: {
      zh: '程序、数据、尺寸里的直引号不报，中文句子里也只看成对的；一弯一直的归 punctuation/paired。方向只在一段里的引号恰好配成对、怎么读都清楚时才报，缺一半的归 punctuation/paired。单引号不查。',
      en: 'Programs, data and lengths keep their straight marks, and only pairs in Chinese sentences are told; one curly and one straight mark are for punctuation/paired. Direction is told only where all marks of the paragraph make pairs and it is plain what was meant. Single quotes are not looked at.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好“三查”“三改”工作。'],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好"三查"工作。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好”三查“工作。',
    ],
  },
  needs: ['"＂“”'],
  create: (context) => {
    const tellStraight = (flow: Flow) => {
      for (const { start, end, odd } of straightPairs(flow.text)) {
        const range = flowRange(flow, start, end)
        const whole = range.end - range.start === end - start
        const content = flow.text.slice(start + 1, end - 1)
        const short = content.length > 12 ? `${content.slice(0, 6)}…${content.slice(-4)}` : content
        context.report({
          messageId: 'straight',
          at: context.positionAt(range.start, range.end),
          data: { found: `"${short}"`, expected: `“${short}”` },
          groupKey: 'straight',
          ...(whole && !odd && { fix: { range, text: `“${content}”`, safe: true } }),
        })
      }
    }
    const tellTurned = (flow: Flow) => {
      for (const at of turnedQuotes(flow.text)) {
        const range = flowRange(flow, at, at + 1)
        const found = flow.text[at] ?? ''
        const expected = found === '“' ? '”' : '“'
        context.report({
          messageId: 'turned',
          at: context.positionAt(range.start, range.end),
          data: { found, expected, context: flow.text.slice(Math.max(0, at - 6), at + 7) },
          fix: { range, text: expected, safe: true },
        })
      }
    }
    return {
      notice(notice: Notice) {
        if (/["＂]/.test(context.source.text)) {
          for (const { flow } of passagesWith(notice, straight)) tellStraight(flow)
        }
        for (const { flow } of passagesWith(notice, oddQuotes)) tellTurned(flow)
      },
    }
  },
})
