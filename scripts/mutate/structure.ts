import { type Leaf, type NodeOf, type Notice, type Passage, passagesOf } from '../../src/tree/index.ts'
import { deleting, editIn, inserting, type Kind, passagesOfType, type Plant, replacing, type Subject } from './kind.ts'

type Part = Exclude<Notice['children'][number], Leaf>

function partOf<Type extends Part['type']>({ notice }: Subject, type: Type): NodeOf<Type>[] {
  return notice.children.filter((child): child is NodeOf<Type> => child.type === type)
}

/** A whole part of the notice left out. */
function without(type: Part['type'], wanted: (subject: Subject) => boolean = () => true): Kind['plants'] {
  return (subject) => {
    const parts = partOf(subject, type)
    return parts.length === 1 && wanted(subject)
      ? [parts.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset, text: '' }))]
      : []
  }
}

const isNoticeGenre = ({ notice }: Subject): boolean =>
  notice.children.some((child) => child.type === 'title' && child.genre === '通知')
const hasNoAttachment = ({ notice }: Subject): boolean => notice.children.every((child) => child.type !== 'attachment')

const leaves = ['title'] as const

/** The title of a notice that shows it once: where a page repeats it, the other one stays the notice's own. */
function onlyTitle(subject: Subject): readonly Passage[] {
  return partOf(subject, 'title').length === 1 ? passagesOfType('title')(subject) : []
}

export const kinds: readonly Kind[] = [
  {
    name: 'title left out',
    rules: ['structure/title-missing'],
    plants: without(
      'title',
      (subject) => isNoticeGenre(subject) && !/[:：]\s*\S*关于\S+通知/.test(subject.source.text),
    ),
  },
  {
    name: 'recipients of a 通知 left out',
    rules: ['structure/recipient-missing'],
    plants: without('recipients', (subject) => isNoticeGenre(subject) && hasNoAttachment(subject)),
  },
  {
    name: 'colon behind the recipients left out',
    rules: ['structure/recipient-colon'],
    plants: deleting(/：$/g, () => true, passagesOfType('recipients')),
  },
  {
    name: 'comma for the colon behind the recipients',
    rules: ['structure/recipient-colon'],
    plants: replacing(/：$/g, () => '，', passagesOfType('recipients')),
  },
  {
    name: 'signature left out',
    rules: ['structure/signature-missing'],
    plants: without('signature', (subject) => isNoticeGenre(subject) && hasNoAttachment(subject)),
  },
  {
    name: 'one character of the signing organ left out',
    rules: ['structure/signature-issuer', 'metadata/issuer-mismatch'],
    plants: (subject) =>
      partOf(subject, 'signature').flatMap((signature): Plant[] => {
        const own = partOf(subject, 'title').some(
          ({ text }) => signature.issuers[0] && text.startsWith(signature.issuers[0]),
        )
        const leaf = signature.children.find((child) => child.type === 'text' && child.role === 'issuer')
        const name = leaf?.value ?? ''
        const at = name.search(/[市县区]/)
        if (!own || leaf === undefined || signature.issuers.length !== 1 || at < 1) return []
        const start = leaf.position.start.offset + at
        return [[{ start, end: start + 1, text: '' }]]
      }),
  },
  { name: '××年×月×日 left to be filled in', rules: ['structure/placeholder'], plants: inserting('××年×月×日前，') },
  { name: '【待定】 left to be filled in', rules: ['structure/placeholder'], plants: inserting('【待补充】') },
  {
    name: 'stop left out at the end of a paragraph',
    rules: ['structure/paragraph-terminal'],
    plants: deleting(
      /。$/g,
      (_, { flow, headingEnd, attachment }) => attachment === undefined && flow.text.length - headingEnd > 45,
    ),
  },
  {
    name: 'stop behind the title',
    rules: ['structure/title-end-punct'],
    plants: replacing(/通知$/g, () => '通知。', passagesOfType(...leaves)),
  },
  {
    name: '的通知的通知',
    rules: ['structure/title-stacked'],
    plants: replacing(/的通知$/g, () => '的通知的通知', passagesOfType(...leaves)),
  },
  {
    name: '关于 left out of the title',
    rules: ['structure/title-form'],
    plants: deleting(
      /(?<=^[^《“]*[局府厅委室])关于(?!印发|转发|批转|下发|发布|公布|重新|修[订改]|废止|对|就)/g,
      ({ index }, { attachment, flow }) =>
        // A 公告, 通告 or 决定 may do without; behind 转发 it belongs to the name of another paper.
        attachment === undefined &&
        !/印发|转发|批转/.test(flow.text.slice(0, index)) &&
        /的(?:通知|意见|批复|函|复函|请示|通报)$/.test(flow.text),
      passagesOfType(...leaves),
    ),
  },
  {
    name: 'a title that ends in 安排',
    rules: ['structure/title-genre'],
    plants: replacing(/通知$/g, (_, { attachment }) => (attachment === undefined ? '安排' : undefined), onlyTitle),
  },
  {
    name: 'a paragraph twice',
    rules: ['structure/duplicate-paragraph'],
    plants: ({ notice, source }) =>
      passagesOf(notice).flatMap(({ node, flow }): Plant[] => {
        const { start, end } = node.position
        if (node.type !== 'paragraph' || flow.text.length < 60 || start.line !== end.line) return []
        return [[{ start: end.offset, end: end.offset, text: `\n${source.text.slice(start.offset, end.offset)}` }]]
      }),
  },
  {
    name: 'a mark of secrecy',
    rules: ['structure/secrecy-mark'],
    plants: ({ source }) => [[{ start: 0, end: 0, text: `机密★5年\n` }]].filter(() => source.markup.length === 0),
  },
  {
    name: '此复 in a 通知',
    rules: ['structure/closing-genre'],
    plants: (subject) => (isNoticeGenre(subject) ? replacing(/特此通知。$/g, () => '此复。')(subject) : []),
  },
  {
    name: 'stop behind 抄送 left out',
    rules: ['structure/cc-period'],
    plants: deleting(/(?<=抄送.+)。$/g, () => true, passagesOfType('imprint')),
  },
  {
    name: 'brackets of the note left out',
    rules: ['structure/note-parens'],
    plants: ({ notice }) =>
      passagesOf(notice).flatMap(({ node, flow }): Plant[] => {
        // What stands in brackets below a title tells its history and is no 附注.
        if (node.type !== 'annotation' || !/^（(?:此件|本件|本文有).*）$/.test(flow.text)) return []
        const [open, close] = [editIn(flow, 0, 1, ''), editIn(flow, flow.text.length - 1, flow.text.length, '')]
        return open && close ? [[open, close]] : []
      }),
  },
]
