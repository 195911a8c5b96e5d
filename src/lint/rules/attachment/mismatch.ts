import {
  attachmentHeads,
  type AttachmentHead,
  attachmentLists,
  linkName,
  type ListEntry,
} from '../../../lexicon/index.ts'
import { childOf, extentOf, flowOf, flowRange, type Position } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A name without what may differ between list and head: blanks, marks, brackets behind it, the ending of a file. */
function nameKey(name: string): string {
  return name
    .replace(/\.(?:docx?|xlsx?|pdf|wps|et)$/i, '')
    .replace(/[\s\u3000]/g, '')
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/[^\u4e00-\u9fa5A-Za-z0-9]/g, '')
}

/** How many characters of `short` do not stand in `long` in the same order; at most 60 characters of each count. */
function lost(short: string, long: string): number {
  let row = Array.from({ length: long.length + 1 }, () => 0)
  for (const char of short) {
    const next = [0]
    for (let at = 0; at < long.length; at++) {
      next.push(char === long[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return short.length - (row[long.length] ?? 0)
}

/** `same` where one name holds the other, `close` where a few characters are others. */
function relation(one: string, two: string): 'same' | 'close' | 'other' {
  const [short, long] = [nameKey(one).slice(0, 60), nameKey(two).slice(0, 60)].sort((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length < 3 || long.includes(short)) return 'same'
  const missing = lost(short, long)
  if (missing === 0) return 'same'
  return missing * 4 <= short.length && long.length <= short.length * 2 ? 'close' : 'other'
}

export default defineRule({
  id: 'attachment/mismatch',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.7：附件顺序号和附件标题应当与附件说明的表述一致',
    en: 'GB/T 9704-2012 7.3.7: number and title of an attachment agree with the list of attachments',
  },
  messages: {
    unlisted: {
      zh: '附件说明没有列出“{found}”，附件说明与附件应当一致',
      en: '"{found}" is not in the list of attachments; the two must agree',
      help: { zh: '在附件说明里补上，或者核对附件的顺序号', en: 'add it to the list, or check its number' },
    },
    absent: {
      zh: '附件说明列有“{found}”，后面没有找到这个附件，两者应当一致',
      en: 'the list has "{found}", which is not among the attachments; the two must agree',
      help: { zh: '补上这个附件，或者从附件说明中删去', en: 'add the attachment, or take it off the list' },
    },
    title: {
      zh: '附件说明写“{listed}”，附件标题是“{found}”，两者应当一致',
      en: 'the list has "{listed}", the attachment’s title is "{found}"; the two must agree',
      help: { zh: '核对两处名称，改成一样', en: 'check the two names and make them one' },
    },
  },
  docs: {
    summary: { zh: '附件说明与附件的顺序号、标题一致', en: 'List and attachments agree in number and title' },
    why: {
      zh: '说明列两个、后面只有一个，或者名称对不上，收文的人就不知道以哪个为准。',
      en: 'Where the list has two and one follows, or the names differ, nobody knows which counts.',
    },
    limits: {
      zh: '文中一个附件正文都没有（网页多做成下载）的不查。列了而没找到的，可能是另做下载，给警告；标题只差几个字的是错误，全然不同的可能是认错了标题，给警告。一方包含另一方的算一致。有两份附件说明的不查。',
      en: 'Without any attachment in the text (pages offer downloads) nothing is compared. One that is listed and not found may be a download: a warning. Titles that differ in a few characters are errors; others may be a misread title: a warning. A name that holds the other agrees. Texts with two lists are let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日\n\n附件1\n\n申报表\n\n一、学校名称\n\n附件2\n\n汇总表\n\n一、学校名称',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日\n\n附件1\n\n申报表\n\n一、学校名称\n\n附件3\n\n汇总表\n\n一、学校名称',
    ],
  },
  needs: ['附'],
  create: (context) => {
    const placeOf = ({ flow, numberStart, end }: ListEntry): Position => {
      const range = flowRange(flow, numberStart, end)
      return context.positionAt(range.start, range.end)
    }
    const compare = (entry: ListEntry, { node }: AttachmentHead) => {
      const title = childOf(node, 'title')
      if (title === undefined || entry.name === '') return
      const related = relation(entry.name, title.text)
      if (related === 'same') return
      const range = extentOf(flowOf(title.children))
      context.report({
        messageId: 'title',
        at: context.positionAt(range.start, range.end),
        data: { listed: entry.name, found: title.text },
        related: { at: placeOf(entry), zh: `附件说明写“${entry.name}”`, en: `the list has "${entry.name}"` },
        ...(related === 'other' && { severity: 'warning' }),
      })
    }
    return {
      notice(notice) {
        const heads = attachmentHeads(notice)
        const lists = attachmentLists(notice)
        const [list] = lists
        if (notice.data.oneLine || heads.length === 0 || list === undefined || lists.length > 1) return
        const entries = list.entries.filter(({ name }) => name !== '')
        const numbers = heads.map(({ number }) => number)
        // Heads that begin anew belong to papers of their own; so do those before the list.
        if (entries.length === 0 || new Set(numbers).size < numbers.length) return
        if (heads.some(({ node }) => node.position.start.offset < list.node.position.start.offset)) return
        const numbered = numbers.every((number) => number !== undefined)
        if (!numbered || entries.length === 1) {
          const [head] = heads
          if (heads.length === 1 && entries.length === 1 && entries[0] !== undefined && head !== undefined)
            compare(entries[0], head)
          if (!numbered || heads.length === 1) return
        }
        const numberOf = (entry: ListEntry, at: number) => entry.number ?? at + 1
        for (const head of heads) {
          const entry = entries.find((each, at) => numberOf(each, at) === head.number)
          if (entry !== undefined) compare(entry, head)
          else {
            const label = head.node.children.find(({ type }) => type === 'text') ?? head.node
            context.report({ messageId: 'unlisted', at: label, data: { found: head.label } })
          }
        }
        for (const [at, entry] of entries.entries()) {
          if (numbers.includes(numberOf(entry, at)) || /略|另[附发行]/.test(entry.name) || linkName.test(entry.name))
            continue
          const found = entry.numberText + entry.name
          context.report({ messageId: 'absent', at: placeOf(entry), data: { found }, severity: 'warning' })
        }
      },
    }
  },
})
