import { attachmentHeads, attachmentLists, toHalfWidthDigits } from '../../../lexicon/index.ts'
import { flowRange, type Notice, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 附件2, 附件2、3, 附件2至4. */
const reference =
  /附件(?:[\s\u3000]?(?:[（(]([0-9０-９]{1,2})[）)]|([0-9０-９]{1,2})(?![0-9０-９年.．%])))(?:[\s\u3000]?([-—－–~～至、和及与])[\s\u3000]?(?:附件)?([0-9０-９]{1,2})(?![0-9０-９年.．、%]))?/g
const hint = /附件[\s\u3000]?[（(]?[0-9０-９]/g

/** Words before it that make it another paper's: 《…》附件2, 〔2020〕5号附件2, 该办法附件2. */
const others =
  /(?:》|号|号文件?|该[\u4e00-\u9fa5]{0,6}|原|其|协定|公约|合同|协议|条例|规定|办法|通知)(?:[（(][^（）()]{0,40}[）)])?[的之中]?[“"]?$/
const own = /本(?:通知|办法|规定|方案|意见|细则|文件|公告)[的之中]?$/

/** The numbers that the notice gives to attachments anywhere: in lists and at their heads. */
function knownNumbers(notice: Notice): ReadonlySet<number> {
  const known = new Set<number>()
  for (const { entries } of attachmentLists(notice)) {
    const names = entries.filter(({ name }) => name !== '')
    for (const [at, { number }] of names.entries()) known.add(number ?? at + 1)
  }
  for (const { number } of attachmentHeads(notice)) known.add(number ?? 1)
  return known
}

export default defineRule({
  id: 'attachment/dangling-reference',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '正文提到的附件与附件说明、附件相对应（GB/T 9704—2012 7.3.4、7.3.7）',
    en: 'attachments mentioned in the text are listed or attached (GB/T 9704-2012 7.3.4, 7.3.7)',
  },
  messages: {
    dangling: {
      zh: '正文提到“{found}”，与附件说明不一致：附件说明和附件中没有附件{number}',
      en: 'the text mentions "{found}", which does not agree with the list: there is no 附件{number}',
      help: { zh: '核对附件的顺序号，或者补上这个附件', en: 'check the number, or add the attachment' },
    },
    none: {
      zh: '正文提到“{found}”，文中没有附件说明，也没有这个附件',
      en: 'the text mentions "{found}"; it does not agree with the notice, which has neither a list nor an attachment',
      help: { zh: '在署名之前写附件说明', en: 'add the list of attachments above the signature' },
    },
  },
  docs: {
    summary: { zh: '正文“见附件N”须有该附件', en: 'What 见附件N names is there' },
    why: {
      zh: '附件增减以后，正文里的序号常忘了改。',
      en: 'When attachments come and go, the numbers in the text are often forgotten.',
    },
    limits: {
      zh: '只看带序号的“附件3”。“《…》附件2”“〔2020〕5号附件2”是别的文件的，不报。文中连附件说明都没有的，多是网页略去了，只提示一条。没有分行的文本不查。',
      en: 'Only numbered references. 《…》附件2 and 〔2020〕5号附件2 are other papers’ and let pass. Where there is no list at all, the page has mostly dropped it: one info. Texts without line breaks are let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请填写汇总表（见附件2）。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请填写汇总表（见附件3）。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['附', '件', '0123456789０１２３４５６７８９'],
  create: (context) => ({
    notice(notice) {
      if (notice.data.oneLine) return
      const found = passagesWith(notice, hint).filter(
        ({ node: { type } }) => type === 'paragraph' || type === 'item' || type === 'section' || type === 'tableCell',
      )
      if (found.length === 0) return
      const known = knownNumbers(notice)
      for (const { flow } of found) {
        for (const match of flow.text.matchAll(reference)) {
          const before = flow.text.slice(Math.max(0, match.index - 60), match.index)
          // A line that begins with it is a head or a name of a list.
          if (match.index === 0 || (others.test(before) && !own.test(before))) continue
          const [whole, bracketed, plain, joint = '', second = ''] = match
          const [from, to] = [Number(toHalfWidthDigits(bracketed ?? plain ?? '')), Number(toHalfWidthDigits(second))]
          // 附件2-1 is a part of 附件2.
          const isPart = /[-—－–]/.test(joint) && (to <= from || !known.has(to))
          const missing = [from, ...(second === '' || isPart ? [] : [to])].find((number) => !known.has(number))
          if (missing === undefined) continue
          const range = flowRange(flow, match.index, match.index + whole.length)
          context.report({
            messageId: known.size === 0 ? 'none' : 'dangling',
            at: context.positionAt(range.start, range.end),
            data: { found: whole, ...(known.size > 0 && { number: missing }) },
            ...(known.size === 0 && { severity: 'info' }),
            groupKey: known.size === 0 ? 'none' : `${missing}`,
          })
        }
      }
    },
  }),
})
