import { lookalikeAt, lookalikeHint, markerAt, markerText } from '../../../lexicon/index.ts'
import { type Flow, flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** ㈠ to ㈩, ⑴ to ⒇, ⒈ to ⒛; ① is a level of its own and right. */
const glyphs = /[㈠-㈩⑴-⒇⒈-⒛]/g

export default defineRule({
  id: 'numbering/glyph',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'T',
    zh: '字符：㈠⑴⒈是一个字符，检索、转换时会变样；字母、横线只是像数字',
    en: 'characters: ㈠ ⑴ ⒈ are one character each, which searches and conversions change; letters and dashes only look like numerals',
  },
  messages: {
    glyph: {
      zh: '序号含单个字符“{found}”，写作“{expected}”',
      en: 'the number contains the single character "{found}"; write "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '有 {count} 个序号含“{found}”一类的单个字符（{lines}），写作“{expected}”',
        en: '{count} numbers contain single characters like "{found}" ({lines}); write "{expected}"',
      },
    },
    lookalike: {
      zh: '序号“{found}”含像数字的字符，疑为“{expected}”',
      en: 'the number "{found}" contains a character that looks like a numeral; it seems to be "{expected}"',
      help: { zh: '核对后改为“{expected}”', en: 'check, then change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '序号不用“㈠⑴⒈”，不用字母、横线冒充数字', en: 'No single-character numbers, no look-alikes' },
    why: {
      zh: '“⒈”后面再改成两位数就对不齐，搜“1.”搜不到；“l.”“—、”在屏幕上看不出，却不是数字。',
      en: 'A search for 1. misses ⒈, and l. or —、 look right on a screen but are no numbers.',
    },
    limits: {
      zh: '“①”可以作第五级序号，不报。字母、横线只看段首；“I.”可能是罗马数字，不报。冒充的数字要人核对，只报不改。',
      en: '① may be a fifth level and is let pass. Look-alikes are sought at the start of a paragraph only, and told without a fix, since a person must check them; I. may be a Roman numeral.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n（一）加强值守。\n\n（二）排查隐患：①围墙；②屋顶。'],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n㈠加强值守。\n\n㈡排查隐患。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\nl.加强值守。\n\n2.排查隐患。',
    ],
  },
  create: (context) => {
    const tellGlyphs = (flow: Flow) => {
      for (const { 0: found, index: start } of flow.text.matchAll(glyphs)) {
        const form = markerAt(found, 0)
        if (form === undefined) continue
        const expected = markerText(form.style, form.number)
        const range = flowRange(flow, start, start + 1)
        // ⒈5 would become 1.5, and a point within a sentence is no number's.
        const plain = form.style !== 'arabic' || (start === 0 && !/^[0-9０-９]/.test(flow.text.slice(1)))
        context.report({
          messageId: 'glyph',
          at: context.positionAt(range.start, range.end),
          data: { found, expected },
          groupKey: form.style,
          ...(plain && { fix: { range, text: expected, safe: true } }),
        })
      }
    }
    const tellLookalike = (flow: Flow) => {
      const alike = lookalikeAt(flow.text)
      if (alike === undefined) return
      const range = flowRange(flow, 0, alike.text.length)
      context.report({
        messageId: 'lookalike',
        at: context.positionAt(range.start, range.end),
        data: { found: alike.text, expected: alike.expected },
      })
    }
    return {
      notice(notice: Notice) {
        for (const { flow } of passagesWith(notice, glyphs)) tellGlyphs(flow)
        for (const { node, flow } of passagesWith(notice, lookalikeHint)) {
          if (node.type !== 'tableCell' && node.type !== 'signature') tellLookalike(flow)
        }
      },
    }
  },
})
