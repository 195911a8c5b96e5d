import { passagesOf, type Passage, type Range } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The line breaks within the words of `passage`, blanks beside them included. */
function breaksIn({ node, flow: { runs } }: Passage, source: string): Range[] {
  if (node.type !== 'paragraph' && node.type !== 'section' && node.type !== 'item') return []
  const breaks: Range[] = []
  for (const [at, next] of runs.entries()) {
    const run = runs[at - 1]
    if (run === undefined) continue
    const start = run.start + next.at - run.at
    if (/^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(source.slice(start, next.start)))
      breaks.push({ start, end: next.start })
  }
  return breaks
}

export default defineRule({
  id: 'webpage/hard-wrap',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'T',
    zh: '段落是一行文字；每行末尾的换行是转换时留下的',
    en: 'a paragraph is one line of text; the breaks at the ends of its lines are left over from a conversion',
  },
  messages: {
    wrapped: {
      zh: '“{before}”和“{after}”之间断行，疑为转换时留下的',
      en: 'the line breaks between "{before}" and "{after}", which looks left over from a conversion',
      help: { zh: '把断开的行接成一段', en: 'join the lines to one paragraph' },
      grouped: {
        zh: '段内有 {count} 处断行（{lines}），如“{before}”和“{after}”之间，疑为转换时留下的',
        en: 'lines break within paragraphs at {count} places ({lines}), such as between "{before}" and "{after}"; this looks left over from a conversion',
      },
    },
  },
  docs: {
    summary: { zh: '段落内不硬换行', en: 'No hard line breaks within a paragraph' },
    why: {
      zh: '从 PDF、网页复制的稿子每行都断开，检索词断在两行就找不到，重新排版也参差不齐。',
      en: 'In text copied from PDFs and pages each line is broken: words over two lines are not found, and new layouts are ragged.',
    },
    limits: {
      zh: '只看解析时能确定是同一段的行：全篇三分之一以上的行在同一宽度断开；标题、署名、表格、诗歌不报，Markdown 文件里换行不算。一篇合为一条。哪些行该接起来要看过，所以修复要另行确认。',
      en: 'Only lines that the parser holds for one paragraph, where a third of all lines and more break at one width; titles, signatures, tables and verse are let be, and in Markdown a line break means nothing. One message for the whole text. Which lines belong together is for a reader to see, so the fix is unsafe.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n近期我区将有强降雨，请各学校加强值守，排查隐患，及时报告。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n　　近期我区将有强降雨，请各学校加强值守，排查隐患，按照要\n求落实各项措施，有险情的先处置、再报告，有伤亡的立即报告，并\n做好善后工作。\n　　各学校要安排专人轮流值班，查看围墙、屋顶和用电线路，发\n现隐患立即整改，一时不能整改的要封闭管理，设立明显的标志，安\n排人员看守。\n　　有险情的要先处置、再报告，报告内容包括时间、地点、原因、\n损失和已经采取的措施，续报情况随时报送，不得迟报、漏报、瞒报\n和谎报。',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const { source } = context
      if (source.format === 'markdown') return
      for (const passage of passagesOf(notice)) {
        // Most paragraphs are one run.
        if (passage.flow.runs.length < 2) continue
        for (const { start, end } of breaksIn(passage, source.text)) {
          const before = source.text.slice(Math.max(passage.flow.runs[0]?.start ?? 0, start - 6), start)
          const after = source.text.slice(end, Math.min(end + 6, passage.node.position.end.offset))
          const latin = /[A-Za-z0-9,.;]$/.test(before) && /^[A-Za-z]/.test(after)
          context.report({
            messageId: 'wrapped',
            at: context.positionAt(start - 1, end + 1),
            data: { before: lineOf(before, -1), after: lineOf(after, 0) },
            fix: { range: { start, end }, text: latin ? ' ' : '', safe: false },
            groupKey: 'wrapped',
          })
        }
      }
    },
  }),
})

/** The line of `text` that lies at the break. */
function lineOf(text: string, at: number): string {
  return (
    text
      .split(/[\r\n]+/)
      .at(at)
      ?.trim() ?? ''
  )
}
