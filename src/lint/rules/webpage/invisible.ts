import type { Bilingual, Fix } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const noBreak = '\u00a0'
/** Zero-width characters, direction marks, the soft hyphen, control characters but those that make lines and columns. */
const hidden = charsOf('200b-200f 202a-202e 2060-2064 2066-2069 feff ad 180e 0-8 e-1f 7f')

function charsOf(ranges: string): string {
  return ranges
    .split(' ')
    .map((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
      return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
    })
    .join('')
}

const invisible = new RegExp(`[${hidden}]+|${noBreak}+`, 'g')

const names: readonly (readonly [RegExp, Bilingual])[] = [
  [/\u00a0/, { zh: '不换行空格', en: 'no-break space' }],
  [/[\u200b-\u200d\u2060-\u2064\ufeff\u180e]/, { zh: '零宽字符', en: 'zero-width character' }],
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, { zh: '书写方向控制符', en: 'direction mark' }],
  [/\u00ad/, { zh: '软连字符', en: 'soft hyphen' }],
]
const control: Bilingual = { zh: '控制字符', en: 'control character' }

/** Scripts that need joiners and direction marks, and signs that are joined. */
const joining =
  /[\u0590-\u08ff\u0900-\u0dff\u1800-\u18af\ufb1d-\ufdff\ufe70-\ufefc\u2600-\u27bf]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]/

/** A blank in its place; in Markdown, blanks at the start of a line or behind a marker are markup. */
function fixOf(text: string, start: number, end: number, markdown: boolean): Fix | undefined {
  const range = { start, end }
  if (text[start] !== noBreak) return { range, text: '', safe: true }
  const head = text.slice(Math.max(0, start - 12), start).split(/[\r\n]/)
  const starts = head.length > 1 || start <= 12
  if (markdown && starts && /^[\s>]*(?:[-*+]|\d{1,3}[.)])?$/.test(head.at(-1)?.trimEnd() ?? '')) return undefined
  return { range, text: ' '.repeat(end - start), safe: true }
}

/** What stands on both sides in the same line. */
function contextOf(before: string, after: string): string {
  const words = `${before.split(/[\r\n]/).at(-1) ?? ''}${after.split(/[\r\n]/)[0] ?? ''}`
  return words.replace(/[\s\p{C}]+/gu, ' ').trim()
}

export default defineRule({
  id: 'webpage/invisible',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: false,
  basis: {
    strength: 'T',
    zh: '字符编码：零宽字符、方向控制符、不换行空格看不见，却参与检索和比对',
    en: 'character encoding: zero-width characters, direction marks and no-break spaces are not seen, but count in searches',
  },
  messages: {
    found: {
      zh: '“{context}”里含看不见的{name} {code}',
      en: '"{context}" contains the {name} {code}, which cannot be seen',
      help: { zh: '删去；不换行空格改为普通空格', en: 'delete it; put a plain blank for a no-break space' },
      grouped: {
        zh: '含看不见的{name} {count} 处（{lines}），如“{context}”里的 {code}',
        en: 'contains {count} times a {name} that cannot be seen ({lines}), such as {code} in "{context}"',
      },
    },
  },
  docs: {
    summary: { zh: '没有看不见的字符', en: 'No characters that cannot be seen' },
    why: {
      zh: '从网页、PDF 粘贴带来的零宽字符看不出来，检索不到、比对不上，文号和日期也会读错。',
      en: 'Characters that come along from web pages and PDFs are not seen, yet searches miss what they stand in, and numbers and dates are misread.',
    },
    limits: {
      zh: '全角空格、制表符不算；民族文字、表情符号里的连接符不报。不换行空格改为普通空格，其余删去，都不改文字，可以自动修复；Markdown 行首的不换行空格只报不改。同一类合为一条。',
      en: 'Ideographic spaces and tabs are let be, and so are joiners in scripts that need them and in emoji. A no-break space becomes a plain one, the others go: no word changes, so the fix is safe; a no-break space at the start of a Markdown line is only told. One message for each kind.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n　　请加强值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请加强\u200b值守。'],
  },
  needs: [noBreak + hidden],
  create: (context) => ({
    notice() {
      const { text, format } = context.source
      for (const { 0: found, index: start } of text.matchAll(invisible)) {
        const end = start + found.length
        const before = text.slice(Math.max(0, start - 4), start)
        const after = text.slice(end, end + 4)
        if (joining.test(before.slice(-2)) || joining.test(after.slice(0, 2))) continue
        const name = names.find(([form]) => form.test(found))?.[1] ?? control
        const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        const fix = fixOf(text, start, end, format === 'markdown')
        context.report({
          messageId: 'found',
          at: context.positionAt(start, end),
          data: { context: contextOf(before, after), name, code },
          ...(fix !== undefined && { fix }),
          groupKey: name.zh,
        })
      }
    },
  }),
})
