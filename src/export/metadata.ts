/** Header fields: which of them have a key of their own in the document, and which stand there as written. */
import { childrenOf, type Field, type FieldKey, fieldKeys, type Metadata, type Notice } from '../tree/index.ts'
import { lineWordsOf } from './words.ts'
import { writtenField } from './written.ts'

export interface Header {
  /** The first field with a value of each name, in the order of the file. */
  readonly named: ReadonlyMap<FieldKey, string>
  /** The same for labels that have no name, by label. */
  readonly other: ReadonlyMap<string, string>
  /** Fields that stand a second time or say more than the value that is kept. */
  readonly further: readonly Field[]
  /** Words of the header that are no field, line by line. */
  readonly loose: readonly string[]
}

export function headerOf(notice: Notice): Header {
  const named = new Map<FieldKey, string>()
  const other = new Map<string, string>()
  const further: Field[] = []
  const blocks = childrenOf(notice, 'metadata')
  for (const field of blocks.flatMap((metadata) => childrenOf(metadata, 'field'))) {
    const value = field.date ?? field.value
    const { key } = field
    const isNew = key === 'other' ? field.label !== '' && !other.has(field.label) : !named.has(key)
    if (value !== '' && isNew) {
      if (key === 'other') other.set(field.label, value)
      else named.set(key, value)
      if (!writtenField(field).whole) further.push(field)
    } else if (value !== '' || !writtenField(field).whole) further.push(field)
  }
  return { named, other, further, loose: blocks.flatMap(looseLines) }
}

function looseLines(metadata: Metadata): string[] {
  return lineWordsOf(metadata.children.filter((child) => child.type !== 'field'))
}

/** The fields as an object, in the order of `fieldKeys`, so that the same header always gives the same text. */
export function metadataValue(
  header: Header,
): { [Key in FieldKey]?: string } & { other?: { [label: string]: string } } {
  const value: { [Key in FieldKey]?: string } & { other?: { [label: string]: string } } = {}
  for (const key of fieldKeys) {
    const text = header.named.get(key)
    if (text !== undefined) value[key] = text
  }
  // fromEntries defines own properties, so that a label such as __proto__ is kept too.
  if (header.other.size > 0) value.other = Object.fromEntries(header.other)
  return value
}
