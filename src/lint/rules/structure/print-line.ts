import { findDates } from '../../../lexicon/index.ts'
import { type Flow, flowOf, flowRange, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 临溪区教育局办公室　　2020年7月3日: an office, a gap, a whole date, nothing behind it. */
const line =
  /^[\u4e00-\u9fa5（）]{2,30}(?:办公室|办公厅|办|秘书[处科]|局|委员会|政府|厅|部)[\s\u3000]+[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日$/

/** Lines below the signature that look like the printing line without its last word. */
function lines({ children }: Notice): Flow[] {
  const found: Flow[] = []
  let signed = false
  for (const [at, node] of children.entries()) {
    const before = children[at - 1]?.type
    if (node.type === 'signature') {
      const flow = flowOf(node.children)
      // Behind the copies the parser takes it for a second signature.
      if (signed && before === 'imprint') found.push(flow)
      signed = true
    } else if (signed && node.type === 'attachment' && node.label === undefined && at === children.length - 1) {
      const [title, ...others] = node.children
      if (title?.type === 'title' && others.length === 0) found.push(flowOf(title.children))
    } else if (node.type === 'imprint') {
      for (const leaf of node.children) if (leaf.type === 'text') found.push(flowOf([leaf]))
    }
  }
  return found
}

export default defineRule({
  id: 'structure/print-line',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.4.3：印发日期用阿拉伯数字将年、月、日标全，后加“印发”二字',
    en: 'GB/T 9704-2012 7.4.3: the printing date in Arabic numerals with 印发 behind it',
  },
  messages: {
    missing: {
      zh: '印发日期“{date}”后应加“印发”二字',
      en: '印发 must stand behind the printing date "{date}"',
      help: { zh: '在“{date}”后加“印发”', en: 'add 印发 behind "{date}"' },
    },
  },
  docs: {
    summary: { zh: '版记的日期后写“印发”', en: 'The date of the imprint is followed by 印发' },
    why: {
      zh: '没有“印发”二字，就像是第二个成文日期。',
      en: 'Without 印发 it reads like a second signing date.',
    },
    limits: {
      zh: '只看落款之后“机关　　年月日”同在一行的版记。月、日补“0”由 date/no-zero-padding 报。',
      en: 'Only an imprint with organ and date in one line below the signature. Padded months and days are for date/no-zero-padding.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n抄送：区委办公室。\n\n临溪区教育局办公室　　　2020年7月3日印发',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n抄送：区委办公室。\n\n临溪区教育局办公室　　　2020年7月3日',
    ],
  },
  needs: ['年', '日'],
  create: (context) => ({
    notice(notice) {
      if (notice.data.oneLine) return
      for (const flow of lines(notice)) {
        const date = findDates(flow.text).at(-1)
        if (date?.day === undefined || date.end !== flow.text.trimEnd().length) continue
        const names = flow.text.slice(0, date.start).trim()
        // A signature’s leaves are joined without the gap between them.
        if (!line.test(`${names}　${date.raw}`)) continue
        const { start, end } = flowRange(flow, date.start, date.end)
        context.report({
          messageId: 'missing',
          at: context.positionAt(start, end),
          data: { date: date.raw },
          fix: { range: { start: end, end }, text: '印发', safe: true },
        })
      }
    },
  }),
})
