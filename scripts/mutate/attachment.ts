import { passagesOf } from '../../src/tree/index.ts'
import { deleting, editIn, inserting, type Kind, passagesOfType, type Plant, replacing } from './kind.ts'

const note = passagesOfType('attachmentNote')

export const kinds: readonly Kind[] = [
  { name: '附件1：', rules: ['attachment/label'], plants: replacing(/^附件：(?=[^0-9\s])/g, () => '附件1：', note) },
  { name: '附： for 附件：', rules: ['attachment/label'], plants: replacing(/^附件：/g, () => '附：', note) },
  { name: '附件 without a colon', rules: ['attachment/label'], plants: deleting(/(?<=^附件)：/g, () => true, note) },
  {
    name: 'stop behind an attachment',
    rules: ['attachment/trailing-punct'],
    plants: replacing(/[\u4e00-\u9fa5]$/g, (match) => `${match[0]}。`, note),
  },
  {
    name: 'numbers of the attachments 1, 3',
    rules: ['attachment/sequence'],
    plants: replacing(/(?<=^附件：1[.．][^0-9]{3,60})2(?=[.．])/g, () => '3', note),
  },
  {
    name: '附件如文',
    rules: ['attachment/ruwen', 'attachment/label'],
    plants: replacing(/^附件：.{2,40}$/g, () => '附件如文', note),
  },
  {
    name: 'an attachment that is not listed',
    rules: ['attachment/dangling-reference'],
    plants: inserting('详见附件9，'),
  },
  {
    name: 'an attachment more in the note than follow',
    rules: ['attachment/mismatch'],
    plants: ({ notice }) =>
      notice.children.filter(({ type }) => type === 'attachment').length < 2
        ? []
        : passagesOf(notice).flatMap(({ node, flow }): Plant[] => {
            const last = /([2-9])[.．][^0-9]{3,40}$/.exec(flow.text)
            const edit =
              node.type === 'attachmentNote' && last !== null && flow.text.startsWith('附件')
                ? editIn(
                    flow,
                    flow.text.length - 1,
                    flow.text.length,
                    `${flow.text.at(-1)}\n${Number(last[1]) + 1}.临溪区经费分配汇总表`,
                  )
                : undefined
            return edit === undefined ? [] : [[edit]]
          }),
  },
]
