import { attachmentLists } from '../../../lexicon/index.ts'
import { childrenOf, flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 附件1, 附件2.: the number is used elsewhere. */
const referred = /附件[\s\u3000]?[（(]?[0-9０-９一二三四五]/

export default defineRule({
  id: 'attachment/single-number',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：只有一个附件时不编顺序号（GB/T 9704—2012 7.3.4 只对多个附件要求顺序号）',
    en: 'convention: one attachment alone has no number (GB/T 9704-2012 7.3.4 asks for numbers where there are several)',
  },
  messages: {
    single: {
      zh: '只有一个附件，惯例不编顺序号“{found}”',
      en: 'there is one attachment only; by convention it has no number, here "{found}"',
      help: { zh: '删去“{found}”，或者补上漏列的附件', en: 'delete "{found}", or add what is missing' },
    },
  },
  docs: {
    summary: { zh: '单个附件不编号', en: 'A single attachment has no number' },
    why: {
      zh: '有“1.”就让人等“2.”，常是删了附件没有改号。',
      en: 'A 1. makes the reader wait for 2.; often one was deleted and the number left.',
    },
    limits: {
      zh: '写作“附件1：”的先由 attachment/label 报。别处也写“附件1”的，删号要连带改，只报不修。没有分行的文本、另有“附件2”的不报。',
      en: 'The form 附件1： is told by attachment/label first. Where 附件1 stands elsewhere too, more would have to change, and there is no fix. Texts without line breaks, and those with an 附件2, are let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：申报表\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['附', '1１一①'],
  create: (context) => ({
    notice(notice) {
      const [list, ...others] = attachmentLists(notice).filter(({ attachment }) => attachment === undefined)
      if (notice.data.oneLine || list === undefined || others.length > 0) return
      const entries = list.entries.filter(({ name }) => name !== '')
      const [entry] = entries
      if (entry === undefined || entries.length !== 1 || list.node.entries.length > 1) return
      const { flow, label, number, numberText, numberStart, nameStart } = entry
      const first = list.entries[0]
      if (number !== 1 || !/[:：]$/.test((label === '' ? first?.label : label) ?? '')) return
      const heads = childrenOf(notice, 'attachment').filter((each) => /^附\s*件/.test(each.label ?? ''))
      if (heads.length > 1 || heads.some((head) => /[2-9二三四]/.test(head.label ?? ''))) return
      const range = flowRange(flow, numberStart, nameStart)
      const { text } = context.source
      const elsewhere = referred.test(text.slice(0, range.start)) || referred.test(text.slice(range.end))
      if (/附件[\s\u3000]?[2-9２-９二三四五]/.test(text)) return
      const at = flowRange(flow, numberStart, numberStart + numberText.length)
      context.report({
        messageId: 'single',
        at: context.positionAt(at.start, at.end),
        data: { found: numberText },
        ...(!elsewhere &&
          range.end - range.start === nameStart - numberStart && { fix: { range, text: '', safe: true } }),
      })
    },
  }),
})
