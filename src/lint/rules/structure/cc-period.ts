import { looksLikeOrgan } from '../../../lexicon/index.ts'
import { type Flow, flowOf, flowRange, type Imprint, type Leaf, type Node } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const label = /^[\s\u3000]*(抄[\s\u3000]*[送报]|[分主][\s\u3000]*送)[\s\u3000]*[:：]/
/** A line of the imprint that goes on with no list of organs. */
const other = /印发|^[\s\u3000]*[（(]?共印|^[\s\u3000]*(?:校对|打印|承办|印制|印发机关)|[0-9]{4}年/

/** The office of a printing line whose date stands in the next one. */
function isOffice(value: string, next: Leaf | undefined): boolean {
  return !/[，、；。]/.test(value) && next?.type === 'text' && /^[\s\u3000]*[0-9０-９]{4}年.*印发/.test(next.value)
}

/** The lists of organs, each with its lines. */
function listsOf({ children }: Imprint): Flow[] {
  const lists: Leaf[][] = []
  let open = false
  const leaves = children.filter(({ type }) => type === 'text')
  for (const [at, leaf] of leaves.entries()) {
    if (leaf.type !== 'text') continue
    if (label.test(leaf.value)) {
      lists.push([leaf])
      open = true
    } else if (other.test(leaf.value) || isOffice(leaf.value, leaves[at + 1])) open = false
    else if (open) lists[lists.length - 1]?.push(leaf)
    if (leaf.value.trimEnd().endsWith('。')) open = false
  }
  return lists.map((list) => flowOf(list))
}

/** The next line of the list, which the parser left to the text. */
function goesOn(next: Node | undefined): boolean {
  const [first] = next?.type === 'body' ? next.children : []
  const text = first?.type === 'paragraph' ? flowOf(first.children).text.trim() : ''
  return (
    text.length <= 80 &&
    text.endsWith('。') &&
    looksLikeOrgan(
      text
        .slice(0, -1)
        .split(/[，、]/)
        .pop() ?? '',
    )
  )
}

export default defineRule({
  id: 'structure/cc-period',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.4.2：最后一个抄送机关名称后标句号',
    en: 'GB/T 9704-2012 7.4.2: a full stop stands behind the last organ of the copies',
  },
  messages: {
    missing: {
      zh: '“{label}”的最后一个机关“{last}”后应标句号',
      en: 'a full stop must stand behind "{last}", the last organ of {label}',
      help: { zh: '在“{last}”后加“。”', en: 'add 。 behind "{last}"' },
    },
    other: {
      zh: '“{label}”的最后一个机关“{last}”后是“{found}”，应为句号',
      en: 'behind "{last}", the last organ of {label}, stands "{found}"; it must be a full stop',
      help: { zh: '改“{found}”为“。”', en: 'change "{found}" to 。' },
    },
  },
  docs: {
    summary: { zh: '抄送机关末尾标句号', en: 'A full stop closes the copies' },
    why: {
      zh: '句号表示抄送到此为止，后面没有漏排。',
      en: 'The stop says that the list is complete.',
    },
    limits: {
      zh: '只看版记里以“抄送：”“抄报：”开头的行；与印发日期连成一行的、回行没有接上的不查。',
      en: 'Only lines of the imprint that begin with 抄送： or 抄报：; lists that run into the printing date, or whose next line was lost, are let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n抄送：区委办公室。',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n临溪区教育局\n\n2020年7月2日\n\n抄送：区委办公室',
    ],
  },
  needs: ['送报', ':：'],
  create: (context) => ({
    notice(notice) {
      for (const [at, node] of notice.children.entries()) {
        if (node.type !== 'imprint' || goesOn(notice.children[at + 1])) continue
        for (const flow of listsOf(node)) {
          const text = flow.text.trimEnd()
          const head = label.exec(text)
          const names = text.slice(head?.[0].length ?? 0)
          if (names.trim() === '' || names.endsWith('。') || other.test(names)) continue
          const found = /[，、；,;.．]$/.exec(names)?.[0] ?? ''
          const last =
            names
              .slice(0, names.length - found.length)
              .split(/[，、；,;]/)
              .pop() ?? ''
          const end = flowRange(flow, text.length - 1, text.length)
          const range = found === '' ? { start: end.end, end: end.end } : end
          context.report({
            messageId: found === '' ? 'missing' : 'other',
            at: context.positionAt(end.start, end.end),
            data: {
              label: head?.[1]?.replace(/\s/g, '') ?? '',
              last: last.trim().slice(-16),
              ...(found !== '' && { found }),
            },
            fix: { range, text: '。', safe: true },
          })
        }
      }
    },
  }),
})
