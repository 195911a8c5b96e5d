import { cutShort } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'webpage/truncated',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'T',
    zh: '最后一句没有说完，后面也没有署名、附件',
    en: 'the last sentence does not come to its end, and no signature or attachment follows',
  },
  messages: {
    cut: {
      zh: '文件止于“{last}”，话没有说完，疑为抓取时截断',
      en: 'the text stops at "{last}" in mid-sentence; it looks cut off when it was fetched',
      help: { zh: '从原稿补上后面的文字', en: 'add what follows from the original' },
    },
  },
  docs: {
    summary: { zh: '文件没有被截断', en: 'The text is not cut off' },
    why: {
      zh: '网页分页、字段超长都会丢掉后半截，读的人未必看得出来。',
      en: 'With pages in parts, and with fields that are too short, the second half is lost, which a reader may not see.',
    },
    limits: {
      zh: '只看全文最后一段：没有句末点号，或者停在“进一步”“和”“的”这类词上，而别处的句子都是收束的。以联系方式、日期、括号、附件名结尾的不报；一行到底的文件和不像公文的文件不看。中间各段归 structure/paragraph-terminal。',
      en: 'Looks at the last paragraph only: it has no end, or stops at a word such as 进一步, 和, 的, while the other sentences are closed. Contact details, dates, brackets and names of attachments may end a text. Files on one line and texts that are no notice are not examined. The paragraphs before belong to structure/paragraph-terminal.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n近期将有强降雨。\n\n一、请加强值守。\n\n二、请排查隐患。\n\n三、请及时报告。',
    ],
    bad: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n近期将有强降雨。\n\n一、请加强值守。\n\n二、请排查隐患。\n\n三、各学校要落实责任，进一步',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const passage = cutShort(notice)
      if (passage === undefined) return
      const { text } = passage.flow
      const range = flowRange(passage.flow, text.length - 1, text.length)
      context.report({
        messageId: 'cut',
        at: context.positionAt(range.start, range.end),
        data: { last: text.slice(-10) },
      })
    },
  }),
})
