import { toHalfWidthDigits } from '../../../lexicon/index.ts'
import { flowRange, type Marker, type Passage, passagesOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Marks that people set behind a bracketed number; 。 and ： there may belong to the sentence. */
const behindBracket = /^[、，,．.](?![0-9])/

type Defect = 'chinese' | 'arabic' | 'dot' | 'bracket' | 'blank'

interface Found {
  readonly messageId: Defect
  readonly found: string
  readonly expected: string
  /** Places within the passage; `sign` takes the place of what stands there. */
  readonly start: number
  readonly end: number
  readonly sign: string
}

function numeralOf(marker: string): string {
  return toHalfWidthDigits(marker.slice(0, -1))
}

/** What is wrong with the marker, the gravest first. Widths of brackets are for punctuation/halfwidth. */
function defectOf({ text, style }: Marker, { flow, markerEnd }: Passage): Found | undefined {
  const compact = /[\s\u3000]/.test(text) ? text.replace(/[\s\u3000]/g, '') : text
  const mark = compact.slice(-1)
  const last = { start: markerEnd - 1, end: markerEnd }
  if (style === 'chinese' && (mark === '.' || mark === '．')) {
    return { messageId: 'chinese', found: compact, expected: `${numeralOf(compact)}、`, ...last, sign: '、' }
  }
  if (style === 'arabic' && (mark === '、' || mark === '．')) {
    const messageId = mark === '、' ? 'arabic' : 'dot'
    return { messageId, found: compact, expected: `${numeralOf(compact)}.`, ...last, sign: '.' }
  }
  const bracketed = (style === 'chinese-paren' || style === 'arabic-paren') && (mark === '）' || mark === ')')
  const sign = bracketed ? behindBracket.exec(flow.text.slice(markerEnd, markerEnd + 2))?.[0] : undefined
  if (sign !== undefined) {
    const place = { start: markerEnd, end: markerEnd + 1 }
    return { messageId: 'bracket', found: compact + sign, expected: compact, ...place, sign: '' }
  }
  if (compact !== text && (style === 'chinese' || style === 'arabic' || bracketed)) {
    const from = flow.text.indexOf(text)
    return { messageId: 'blank', found: text, expected: compact, start: from, end: markerEnd, sign: compact }
  }
  return undefined
}

export default defineRule({
  id: 'numbering/mark',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.3：“一、”“（一）”“1.”“（1）”；GB/T 15834—2011 附录 B.3.2—B.3.4',
    en: 'GB/T 9704-2012 7.3.3: 一、 （一） 1. （1）; GB/T 15834-2011 B.3.2 to B.3.4',
  },
  messages: {
    chinese: {
      zh: '序号“{found}”应写作“{expected}”，汉字数字后用顿号',
      en: 'the number "{found}" must be written "{expected}", with 、 behind a Chinese numeral',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '有 {count} 处序号写作“{found}”一类（{lines}），汉字数字后应用顿号，如“{expected}”',
        en: '{count} numbers are written like "{found}" ({lines}); 、 must follow a Chinese numeral, as in "{expected}"',
      },
    },
    arabic: {
      zh: '序号“{found}”应写作“{expected}”，阿拉伯数字后用下脚点',
      en: 'the number "{found}" must be written "{expected}", with a point behind an Arabic numeral',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '有 {count} 处序号写作“{found}”一类（{lines}），阿拉伯数字后应用下脚点，如“{expected}”',
        en: '{count} numbers are written like "{found}" ({lines}); a point must follow an Arabic numeral, as in "{expected}"',
      },
    },
    dot: {
      zh: '序号“{found}”用了全角点，标准文本写作“{expected}”',
      en: 'the number "{found}" has a full-width point; the standard prints "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '有 {count} 处序号用全角点，如“{found}”（{lines}），标准文本写作“{expected}”',
        en: '{count} numbers have a full-width point, like "{found}" ({lines}); the standard prints "{expected}"',
      },
    },
    bracket: {
      zh: '序号“{found}”应写作“{expected}”，带括号的数字后不加点号',
      en: 'the number "{found}" must be written "{expected}", with no mark behind the bracket',
      help: { zh: '删去括号后的点号', en: 'delete the mark behind the bracket' },
      grouped: {
        zh: '有 {count} 处序号写作“{found}”一类（{lines}），带括号的数字后不加点号，应写作“{expected}”',
        en: '{count} numbers are written like "{found}" ({lines}); no mark must follow the bracket, as in "{expected}"',
      },
    },
    blank: {
      zh: '序号“{found}”中含空格，应写作“{expected}”',
      en: 'the number "{found}" contains blanks; it must be written "{expected}"',
      help: { zh: '删去空格', en: 'delete the blanks' },
      grouped: {
        zh: '有 {count} 处序号中含空格，如“{found}”（{lines}），应写作“{expected}”',
        en: '{count} numbers contain blanks, like "{found}" ({lines}); write "{expected}"',
      },
    },
  },
  docs: {
    summary: {
      zh: '层次序数写作“一、”“（一）”“1.”“（1）”',
      en: 'Numbers of items are written 一、 （一） 1. （1）',
    },
    why: {
      zh: '四种写法各表一个层次，标点写错，层次就看不清。',
      en: 'Each of the four forms stands for one level; with a wrong mark the level is unclear.',
    },
    limits: {
      zh: '只看段首的序号；“1、2号楼”“3.5”不是序号。括号的全角半角归 punctuation/halfwidth，“1）”不报。全角点“1．”只提示。后面紧跟数字时只报不改，因为“1、5公斤”改后会变成小数。',
      en: 'Looks at numbers at the start of a paragraph only. Widths of brackets belong to punctuation/halfwidth; 1） is let pass; the full-width point of 1． is only mentioned. Before a digit nothing is rewritten, since 1、5公斤 would become a decimal.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n1.加强值守。\n\n2.排查隐患。'],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n1、加强值守。\n\n2、排查隐患。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n（一）、加强值守。\n\n（二）排查隐患。',
    ],
  },
  create: (context) => ({
    notice(notice) {
      for (const passage of passagesOf(notice)) {
        const defect = passage.marker === undefined ? undefined : defectOf(passage.marker, passage)
        if (defect === undefined) continue
        const { messageId, found, expected, start, end, sign } = defect
        const range = flowRange(passage.flow, start, end)
        const digit = sign === '.' && /^[0-9０-９]/.test(passage.flow.text.slice(end))
        const whole = range.end - range.start === end - start
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { found, expected },
          groupKey: messageId,
          ...(messageId === 'dot' && { severity: 'info' }),
          ...(messageId === 'blank' && { severity: 'warning' }),
          ...(whole && !digit && { fix: { range, text: sign, safe: true } }),
        })
      }
    },
  }),
})
