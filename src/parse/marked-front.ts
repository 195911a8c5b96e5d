/** The front matter of a Markdown file that notice-lint wrote: its fields, and all its signs as markup. */
import { labelKey } from '../lexicon/index.ts'
import {
  type Field,
  type FrontMatterField,
  fieldKeys,
  type Leaf,
  type Metadata,
  markedKey,
  type SourceText,
} from '../tree/index.ts'
import { fieldNode, metadataNode } from './header.ts'
import { type Entry, leavesIn } from './marked-lines.ts'

/** The fields of the entries that are front matter; nothing where there are none. */
export function frontMatterNode({ frontMatter }: SourceText, content: readonly Entry[]): Metadata[] {
  const fields = [...frontMatter].sort((left, right) => left.keyRange.start - right.keyRange.start)
  const children: (Field | Leaf)[] = []
  let open: { readonly field: FrontMatterField; readonly leaves: Leaf[] } | undefined
  let next = 0
  const close = () => {
    if (open !== undefined) children.push(...nodeOf(open.field, open.leaves))
    open = undefined
  }
  const lines = content.filter((entry) => entry.kind === 'front').flatMap((entry) => entry.lines)
  for (const leaf of leavesIn(lines)) {
    const { offset } = leaf.position.start
    for (let field = fields[next]; field !== undefined && field.keyRange.start <= offset; field = fields[++next]) {
      close()
      if (field.path[0] !== markedKey) open = { field, leaves: [] }
    }
    if (leaf.type === 'markup' && leaf.value === '---') close()
    if (open === undefined) children.push({ ...leaf, type: 'markup' })
    else if (leaf.type === 'markup') open.leaves.push(leaf)
    else open.leaves.push({ ...leaf, role: offset < open.field.valueRange.start ? 'label' : 'value' })
  }
  close()
  return metadataNode(children)
}

function nodeOf({ path, value }: FrontMatterField, leaves: readonly Leaf[]): Field[] {
  const label = path[path.length - 1] ?? ''
  const key = path.length > 1 ? 'other' : (fieldKeys.find((each) => each === label) ?? labelKey(label) ?? 'other')
  return fieldNode(key, label, value.trim(), leaves)
}
