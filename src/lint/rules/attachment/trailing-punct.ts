import { attachmentLists, attachmentSentence, linkName } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const mark = /[。；，、;,.．]$/
export default defineRule({
  id: 'attachment/trailing-punct',
  since: '0.1.0',
  severity: 'error',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.4：附件名称后不加标点符号',
    en: 'GB/T 9704-2012 7.3.4: no mark behind the name of an attachment',
  },
  messages: {
    mark: {
      zh: '附件名称“{name}”后不得加标点“{found}”',
      en: 'no mark must follow the name "{name}"; there is "{found}"',
      grouped: {
        zh: '附件名称“{name}”等（{count} 处，{lines}）后不得加标点',
        en: 'no mark must follow the names "{name}" and others ({count} times, {lines})',
      },
      help: { zh: '删去“{found}”', en: 'delete "{found}"' },
    },
  },
  docs: {
    summary: { zh: '附件名称后不加标点', en: 'No mark behind the names of attachments' },
    why: {
      zh: '附件说明是名单，不是句子。',
      en: 'A list of attachments is a list of names, not a sentence.',
    },
    limits: {
      zh: '只看附件说明每项名称的末尾；名称自带的括号、书名号、问号不算。“附件：请登录网站下载。”这类句子不查，没有分行的文本不查。附件自己的附件说明、网页下载列表给警告。',
      en: 'Only the last character of each name; brackets, 《》 and question marks belong to names. Sentences such as 请登录网站下载。 and texts without line breaks are let pass. Lists within attachments, and lists of files, give warnings.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　2.汇总表（试行）\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表；\n　　　2.汇总表。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['附', '。；，、;,.．'],
  create: (context) => ({
    notice(notice) {
      if (notice.data.oneLine) return
      for (const { attachment, late, entries } of attachmentLists(notice)) {
        for (const { flow, name, end } of entries) {
          const found = mark.exec(name)?.[0]
          if (found === undefined || name.length < 2 || attachmentSentence.test(name)) continue
          const range = flowRange(flow, end - 1, end)
          const gentle = attachment !== undefined || late || linkName.test(name)
          context.report({
            messageId: 'mark',
            at: context.positionAt(range.start, range.end),
            data: { name: name.slice(0, -1).slice(-16), found },
            ...(gentle && { severity: 'warning' }),
            groupKey: 'mark',
            // Where the next name follows in the same line, the mark is all that parts the two.
            ...(end === flow.text.trimEnd().length && { fix: { range, text: '', safe: true } }),
          })
        }
      }
    },
  }),
})
