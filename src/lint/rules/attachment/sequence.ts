import { type AttachmentList, attachmentLists, linkName, type ListEntry, renumbered } from '../../../lexicon/index.ts'
import { type Fix, flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const markers = { arabic: 'arabic', paren: 'arabic-paren', chinese: 'chinese', circled: 'circled' } as const

/** The first entry whose number is not the next one. */
function breakIn(entries: readonly ListEntry[]): { entry: ListEntry; expected: number; before: string } | undefined {
  let expected = 1
  let before = ''
  for (const entry of entries) {
    if (entry.name === '' && entry.number === undefined) continue
    if (entry.number === undefined) {
      // 附件：甲表 above 2.乙表 is the first that lacks its number.
      if (expected !== 1 || entries.every(({ number }) => number === undefined)) return undefined
    } else if (entry.number !== expected) return { entry, expected, before }
    before = entry.numberText
    expected++
  }
  return undefined
}

function numberWith({ numberText, style = 'arabic' }: ListEntry, number: number): string {
  return renumbered(numberText, markers[style], number)
}

/** Numbers `entries` from `first` on; undefined where a number is broken over lines or markup. */
function renumbering(source: string, entries: readonly ListEntry[], first: number): Fix | undefined {
  const ranges = entries.map(({ flow, numberStart, numberText }) =>
    numberText === '' ? undefined : flowRange(flow, numberStart, numberStart + numberText.length),
  )
  let text = ''
  let start: number | undefined
  let end = 0
  for (const [at, range] of ranges.entries()) {
    const entry = entries[at]
    if (range === undefined || entry === undefined) return undefined
    if (range.end - range.start !== entry.numberText.length) return undefined
    text += (start === undefined ? '' : source.slice(end, range.start)) + numberWith(entry, first + at)
    start ??= range.start
    end = range.end
  }
  return start === undefined ? undefined : { range: { start, end }, text, safe: false }
}

export default defineRule({
  id: 'attachment/sequence',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.4：多个附件使用阿拉伯数字标注附件顺序号',
    en: 'GB/T 9704-2012 7.3.4: several attachments are numbered in order with Arabic numerals',
  },
  messages: {
    gap: {
      zh: '附件顺序号“{before}”之后是“{found}”，应为“{expected}”',
      en: 'attachment "{found}" follows "{before}"; it must be "{expected}"',
      help: {
        zh: '补上漏列的附件，或者改“{found}”为“{expected}”',
        en: 'add what is missing, or change "{found}" to "{expected}"',
      },
    },
    first: {
      zh: '附件顺序号从“{found}”开始，应从“{expected}”开始',
      en: 'the attachments begin with "{found}"; they must begin with "{expected}"',
      help: {
        zh: '补上漏列的附件，或者改“{found}”为“{expected}”',
        en: 'add what is missing, or change "{found}" to "{expected}"',
      },
    },
    repeated: {
      zh: '附件顺序号“{found}”重复，应为“{expected}”',
      en: 'the attachment’s number "{found}" stands twice; it must be "{expected}"',
      help: { zh: '改“{found}”为“{expected}”', en: 'change "{found}" to "{expected}"' },
    },
  },
  docs: {
    summary: { zh: '附件顺序号连续', en: 'Attachments are numbered without gaps' },
    why: {
      zh: '序号断了，多半是漏列或者删了附件而没有改号，正文的“见附件3”也会跟着错。',
      en: 'A gap mostly means that an attachment was forgotten or deleted; 见附件3 in the text is then wrong too.',
    },
    limits: {
      zh: '每个附件说明只报第一处断号。下载列表只给提示：网页可以不登某个附件。附件正文上的“附件1”由 attachment/mismatch 核对。改号要不要连带改正文，程序不知道，所以不自动修复。',
      en: 'One finding a list, the first break. Lists of files give an info, since pages may leave one out. Heads of attachments are for attachment/mismatch. Whether the text must change too cannot be told, so the fix is unsafe.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　2.汇总表\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：1.申报表\n　　　3.汇总表\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['附'],
  create: (context) => {
    const check = ({ entries, late, attachment }: AttachmentList) => {
      const found = breakIn(entries)
      if (found === undefined) return
      const { entry, expected, before } = found
      const { flow, number = 0, numberText, numberStart, name } = entry
      // 附件1 at the head of a list of its own, or a sub-number such as 1-1.
      if (/^[-—－–.]/.test(name)) return
      const range = flowRange(flow, numberStart, numberStart + numberText.length)
      const text = numberWith(entry, expected)
      const rest = entries.slice(entries.indexOf(entry))
      const fix = renumbering(context.source.text, rest, expected)
      const isPages = late || entries.some((each) => linkName.test(each.name))
      context.report({
        messageId: expected === 1 ? 'first' : number === expected - 1 ? 'repeated' : 'gap',
        at: context.positionAt(range.start, range.end),
        data: {
          found: numberText,
          expected: text,
          ...(expected !== 1 && number !== expected - 1 && { before: before || '附件：' }),
        },
        ...(isPages ? { severity: 'info' as const } : attachment !== undefined && { severity: 'warning' as const }),
        ...(fix !== undefined && { fix }),
      })
    }
    return {
      notice(notice) {
        if (notice.data.oneLine) return
        let before = 0
        for (const list of attachmentLists(notice)) {
          // A list that was torn in two goes on.
          if (before === 0 || list.entries[0]?.number !== before + 1) check(list)
          before = list.entries.at(-1)?.number ?? 0
        }
      },
    }
  },
})
