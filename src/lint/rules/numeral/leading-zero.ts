import { type Flow, flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Directly behind a character, a mark of a sentence or the sign of a range; a cell may hold nothing else. */
const points =
  /[.．](?<=(?:^|[\u4e00-\u9fa5，、：（～—＝≤≥×±])[.．])[0-9]{1,4}(?![0-9A-Za-z.．、）年月日号期条款项类章节])/gm

/** Whether a bare point at the start is a cell's number: .5, .25%. */
function isWhole(text: string): boolean {
  return /^\.[0-9]{1,4}[%％‰]?$/.test(text)
}

export default defineRule({
  id: 'numeral/leading-zero',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.1.2：纯小数必须写出小数点前定位的“0”（0.5）',
    en: 'GB/T 15835-2011 5.1.2: a decimal below one is written with the 0 before its point (0.5)',
  },
  messages: {
    missing: {
      zh: '小数“{found}”前应写出“0”，即“{expected}”',
      en: 'the decimal "{found}" must have a 0 before its point: "{expected}"',
      help: { zh: '核对数字后改为“{expected}”', en: 'check the number and change it to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '纯小数应写出小数点前的“0”', en: 'A decimal below one must have its 0' },
    why: { zh: '“.5”容易看成“5”，也可能是前面漏了数字。', en: '.5 is easily read as 5, and may have lost a digit.' },
    limits: {
      zh: '只看紧跟在汉字、标点、起止号之后的和单独占一格的；“.3月”“.2020年”一类多半是误录的句号，归 punctuation/stray-dot，不报。',
      en: 'Only behind a character, a mark or the sign of a range, or alone in a cell. The points of .3月 and .2020年 are more likely stray.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n水位上涨0.5米。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n水位上涨.5米。'],
  },
  needs: ['.．', '0123456789'],
  create: (context) => {
    const check = (flow: Flow, cell: boolean) => {
      for (const { 0: found, index: start } of flow.text.matchAll(points)) {
        if (start === 0 && !(cell && isWhole(flow.text))) continue
        const end = start + found.length
        const range = flowRange(flow, start, end)
        context.report({
          messageId: 'missing',
          at: context.positionAt(range.start, range.end),
          data: { found, expected: `0.${found.slice(1)}` },
          ...(range.end - range.start === end - start && {
            fix: { range: { start: range.start, end: range.start + 1 }, text: '0.', safe: true },
          }),
        })
      }
    }
    return {
      notice(notice) {
        for (const { node, flow } of passagesWith(notice, points)) check(flow, node.type === 'tableCell')
      },
    }
  },
})
