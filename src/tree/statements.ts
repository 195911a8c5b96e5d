/** Where a notice states its own number, organ and dates: in the header, in the document, at the signature. */
import { type Flow, flowOf, flowRange } from './flow.ts'
import type { Attachment, DocumentNumber, Field, FieldKey, Notice, Signature, Title } from './nodes.ts'
import { onceFor } from './once.ts'
import type { Range } from './source.ts'
import { childrenOf } from './visit.ts'

const noFields: readonly Field[] = []

const fieldsByKey = onceFor((notice: Notice) => {
  const byKey = new Map<FieldKey | 'other', Field[]>()
  for (const metadata of childrenOf(notice, 'metadata')) {
    for (const field of childrenOf(metadata, 'field')) {
      if (field.value === '') continue
      const known = byKey.get(field.key)
      if (known === undefined) byKey.set(field.key, [field])
      else known.push(field)
    }
  }
  return byKey
})

/** Header fields of one name that have a value, in order. */
export function headerFields(notice: Notice, key: FieldKey | 'other'): readonly Field[] {
  return fieldsByKey(notice).get(key) ?? noFields
}

/** The words of a field's value. */
export function fieldValue(field: Field): Flow {
  return flowOf(field.children.filter((child) => child.type === 'text' && child.role !== 'label'))
}

/** A number of the notice itself: in the header, or a line of the document. Attachments keep their own. */
export interface NumberPlace {
  readonly node: Field | DocumentNumber
  readonly flow: Flow
}

/** All places where the notice states its own number, the document's before the header's. */
export const ownNumberPlaces: (notice: Notice) => readonly NumberPlace[] = onceFor((notice) => [
  ...childrenOf(notice, 'documentNumber').map((node) => ({ node, flow: flowOf(node.children) })),
  ...headerFields(notice, 'documentNumber').map((node) => ({ node, flow: fieldValue(node) })),
])

/** The words of a signature's date; the text is empty where it has none. */
export function signatureDate(signature: Signature): Flow {
  return flowOf(signature.children.filter((child) => child.type === 'text' && child.role === 'date'))
}

/** The day on which the notice was signed, and where it says so. */
export interface SigningDate {
  /** ISO date. */
  readonly iso: string
  readonly range: Range
}

/** The date of the notice's own first dated signature, or else the header's; attachments are not looked into. */
export const signingDate: (notice: Notice) => SigningDate | undefined = onceFor((notice) => {
  for (const signature of childrenOf(notice, 'signature')) {
    const flow = signatureDate(signature)
    if (signature.date !== undefined && flow.text !== '') return { iso: signature.date, range: extentOf(flow) }
  }
  for (const field of headerFields(notice, 'dateWritten')) {
    const flow = fieldValue(field)
    if (field.date !== undefined && flow.text !== '') return { iso: field.date, range: extentOf(flow) }
  }
  return undefined
})

/** From the first to behind the last character of a flow that is not empty. */
export function extentOf(flow: Flow): Range {
  return flowRange(flow, 0, flow.text.length)
}

/** The notice's title and where it says it: in the document, or else in the header only. */
export function ownTitle(notice: Notice): { readonly text: string; readonly node: Title | Field } | undefined {
  const title = childrenOf(notice, 'title').find(({ repeated }) => repeated !== true)
  if (title !== undefined) return { text: title.text, node: title }
  const field = headerFields(notice, 'title')[0]
  return field === undefined ? undefined : { text: field.value, node: field }
}

/**
 * The lines that may name recipients and are not known as such, below each title of a document that has no recipients:
 * marks of organs, words of the page, the first paragraph of the body. Where it has no title, those it begins with.
 */
export function linesBelowTitle({ children }: Notice | Attachment): Flow[] {
  const found: Flow[] = []
  let lines: Flow[] = []
  let isBelow = !children.some(isTitle)
  for (const child of children) {
    if (child.type === 'recipients') return []
    if (child.type === 'title') {
      isBelow = true
      lines = []
    }
    if (!isBelow) continue
    if (child.type === 'furniture' || child.type === 'issuer') lines.push(flowOf(child.children))
    if (child.type !== 'body') continue
    const first = child.children[0]
    if (first?.type === 'paragraph') lines.push(flowOf(first.children))
    found.push(...lines)
    isBelow = false
  }
  return found.filter(({ text }) => text !== '')
}

function isTitle({ type }: Notice['children'][number] | Attachment['children'][number]): boolean {
  return type === 'title'
}
