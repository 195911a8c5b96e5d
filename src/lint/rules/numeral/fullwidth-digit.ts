import { toHalfWidthDigits } from '../../../lexicon/index.ts'
import { childrenOf, fieldValue, type Flow, flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const digits = /[０-９]+/g

export default defineRule({
  id: 'numeral/fullwidth-digit',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: false,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.1：阿拉伯数字用正体二分字身，即占半个汉字的位置',
    en: 'GB/T 15835-2011 5.1: Arabic numerals take half the width of a character',
  },
  messages: {
    full: {
      zh: '“{found}”是全角数字，应用半角“{expected}”',
      en: '"{found}" is in full-width digits; it must be half-width, "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '有 {count} 处全角数字，如“{found}”（{lines}），应用半角，如“{expected}”',
        en: '{count} numbers are in full-width digits, like "{found}" ({lines}); they must be half-width, as "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '阿拉伯数字应用半角', en: 'Arabic numerals must be half-width' },
    why: {
      zh: '全角数字排出来松散，“２０２０”也搜不到、算不了。',
      en: 'Full-width digits set loosely, and a search for 2020 does not find ２０２０.',
    },
    limits: {
      zh: '全文合为一条。序号里的全角数字也报，后面的全角点归 numbering/mark。发文字号自己的全角数字归 docnumber/hao-and-spacing。',
      en: 'One finding for the whole notice. Digits of list numbers are told too; the full-width point behind them is for numbering/mark. The notice’s own number is for docnumber/hao-and-spacing.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n2020年7月起执行。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n２０２０年７月起执行。'],
  },
  needs: ['０１２３４５６７８９'],
  create: (context) => {
    const check = (flow: Flow) => {
      for (const { 0: found, index: start } of flow.text.matchAll(digits)) {
        const end = start + found.length
        const range = flowRange(flow, start, end)
        const expected = toHalfWidthDigits(found)
        context.report({
          messageId: 'full',
          at: context.positionAt(range.start, range.end),
          data: { found, expected },
          groupKey: 'digits',
          ...(range.end - range.start === end - start && { fix: { range, text: expected, safe: true } }),
        })
      }
    }
    return {
      notice(notice) {
        for (const metadata of childrenOf(notice, 'metadata')) {
          for (const field of childrenOf(metadata, 'field')) {
            if (field.key !== 'documentNumber') check(fieldValue(field))
          }
        }
        for (const { node, flow } of passagesWith(notice, digits)) if (node.type !== 'documentNumber') check(flow)
      },
    }
  },
})
