import { type DocumentNumberForm, oddNumbers, toHalfWidthDigits } from '../../../lexicon/index.ts'
import { type Flow, flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** From the first to the last match of `pattern` (global) in `text`. */
function span(text: string, pattern: RegExp): { start: number; end: number } | undefined {
  // Most numbers hold nothing of the kind.
  if (text.search(pattern) < 0) return undefined
  const matches = [...text.matchAll(pattern)]
  const first = matches[0]
  const last = matches[matches.length - 1]
  return first === undefined || last === undefined
    ? undefined
    : { start: first.index, end: last.index + last[0].length }
}

/** The number without blanks behind it, which findDocumentNumbers takes along where 号 is missing. */
function numberText(flow: Flow, form: DocumentNumberForm): string {
  return flow.text.slice(form.start, form.end).trimEnd()
}

export default defineRule({
  id: 'docnumber/hao-and-spacing',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.2.5：在阿拉伯数字后加“号”字；空格、全角数字属书写卫生',
    en: 'GB/T 9704-2012 7.2.5: 号 follows the Arabic numeral; blanks and full-width digits are hygiene',
  },
  messages: {
    hao: {
      zh: '发文字号“{found}”末尾应加“号”',
      en: 'the document number "{found}" must end with 号',
      help: { zh: '在“{found}”后加“号”', en: 'add 号 after "{found}"' },
    },
    blank: {
      zh: '发文字号“{found}”中含空格，应写作“{expected}”',
      en: 'the document number "{found}" contains blanks; it must be written "{expected}"',
      help: { zh: '删去空格', en: 'delete the blanks' },
    },
    fullwidth: {
      zh: '发文字号“{found}”中含全角数字，应写作“{expected}”',
      en: 'the document number "{found}" contains full-width digits; it must be written "{expected}"',
      help: { zh: '把全角数字改为半角', en: 'change the digits to half width' },
    },
  },
  docs: {
    summary: {
      zh: '发文字号以“号”结尾，中间没有空格和全角数字',
      en: 'A document number ends with 号 and has no blanks or full-width digits',
    },
    why: {
      zh: '多一个空格、少一个“号”，登记和检索就成了另一个文号。在中文与数字之间自动加空格的编辑工具常留下这种空格。',
      en: 'With a blank inside or 号 missing, a register or a search takes it for another number. Editors that set a blank between Chinese and digits leave such blanks behind.',
    },
    limits: {
      zh: '只看本文自己的“代字〔年〕序号号”；跨行的文号只报不改。改动不碰代字、年份和序号的值，可以自动修复。',
      en: 'Looks at the notice’s own number only; a number broken over lines is shown, not rewritten. Code, year and serial keep their values, so the fix is safe.',
    },
    good: ['临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
    bad: [
      '临教〔2020〕32 号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
      '临教〔2020〕32\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：',
    ],
  },
  create: (context) => ({
    notice(notice) {
      for (const { flow, form } of oddNumbers(notice)) {
        const found = numberText(flow, form)
        const report = (messageId: 'blank' | 'fullwidth', pattern: RegExp, write: (text: string) => string) => {
          const part = span(found, pattern)
          if (part === undefined) return
          const range = flowRange(flow, form.start + part.start, form.start + part.end)
          const whole = range.end - range.start === part.end - part.start
          context.report({
            messageId,
            at: context.positionAt(range.start, range.end),
            data: { found, expected: write(found) },
            groupKey: found,
            ...(whole && { fix: { range, text: write(found.slice(part.start, part.end)), safe: true } }),
          })
        }
        report('blank', /[ \u3000]+/g, (text) => text.replace(/[ \u3000]+/g, ''))
        report('fullwidth', /[０-９]+/g, toHalfWidthDigits)
        if (!form.hao) {
          const serial = flowRange(flow, form.start + found.lastIndexOf(form.serialText), form.start + found.length)
          context.report({
            messageId: 'hao',
            at: context.positionAt(serial.start, serial.end),
            data: { found },
            groupKey: found,
            fix: { range: { start: serial.end, end: serial.end }, text: '号', safe: true },
          })
        }
      }
    },
  }),
})
