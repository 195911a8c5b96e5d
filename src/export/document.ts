/** Tree → the document of schema version 1. */
import type {
  Attachment,
  Body,
  DocumentNumber,
  Issuer,
  Notice,
  Recipients,
  Signature,
  SourceText,
  Title,
} from '../tree/index.ts'
import { blocksOf, blockValue } from './blocks.ts'
import { headerOf, metadataValue } from './metadata.ts'
import type {
  AsWritten,
  AttachmentValue,
  BlockValue,
  NoticeDocument,
  NumberValue,
  SignatureValue,
  WrittenPart,
} from './types.ts'
import { lineWordsOf, wordsOf } from './words.ts'
import {
  type Written,
  writtenField,
  writtenIssuer,
  writtenLabel,
  writtenNote,
  writtenNumber,
  writtenRecipients,
  writtenSignature,
  writtenTitle,
} from './written.ts'

export interface DocumentOptions {
  /** SHA-256 of the file's bytes in lower-case hexadecimal; whoever read the bytes knows it. */
  readonly sha256?: string
}

/**
 * The document of a notice: what DESIGN calls the export. Absent parts are absent keys; `body`, `attachmentNotes`,
 * `attachments` and `furniture` are always there. No words are lost: see `AsWritten`.
 *
 * @param source Where the tree was read from; only its path and its encoding are taken.
 */
export function document(
  notice: Notice,
  source?: Pick<SourceText, 'path' | 'encoding'>,
  options: DocumentOptions = {},
): NoticeDocument {
  const parts = collect(notice.children)
  const header = headerOf(notice)
  const asWritten: AsWritten[] = [
    ...header.further.map((field): AsWritten => ({ part: 'field', lines: writtenField(field).lines })),
    ...(header.loose.length > 0 ? [{ part: 'metadata', lines: header.loose } as const] : []),
    ...parts.asWritten,
  ]
  const issuer = (parts.issuers.length > 0 ? parts.issuers : (parts.signature?.issuers ?? [])).join('、')
  return {
    schemaVersion: 1,
    source: {
      ...(source !== undefined && { path: source.path, encoding: source.encoding }),
      ...(options.sha256 !== undefined && { sha256: options.sha256 }),
      confidence: notice.data.confidence,
    },
    metadata: metadataValue(header),
    ...(parts.documentNumber !== undefined && { documentNumber: parts.documentNumber }),
    ...(issuer !== '' && { issuer }),
    ...(parts.title !== undefined && { title: parts.title }),
    ...(parts.genre !== undefined && { genre: parts.genre }),
    ...(parts.recipients !== undefined && { recipients: parts.recipients }),
    body: parts.body,
    attachmentNotes: parts.attachmentNotes,
    ...(parts.signature !== undefined && { signature: parts.signature }),
    ...(parts.annotations.length > 0 && { annotations: parts.annotations }),
    attachments: parts.attachments,
    ...(parts.imprint.length > 0 && { imprint: parts.imprint }),
    furniture: parts.furniture,
    ...(asWritten.length > 0 && { asWritten }),
  }
}

function attachmentValue(node: Attachment): AttachmentValue {
  const parts = collect(node.children)
  const label = writtenLabel(node)
  const asWritten: AsWritten[] = [
    ...(label.whole || label.lines.length === 0 ? [] : [{ part: 'label', lines: label.lines } as const]),
    ...parts.asWritten,
  ]
  return {
    ...(node.label !== undefined && { label: node.label }),
    ...(parts.documentNumber !== undefined && { documentNumber: parts.documentNumber }),
    ...(parts.issuers.length > 0 && { issuer: parts.issuers.join('、') }),
    ...(parts.title !== undefined && { title: parts.title }),
    ...(parts.recipients !== undefined && { recipients: parts.recipients }),
    body: parts.body,
    ...(parts.attachmentNotes.length > 0 && { attachmentNotes: parts.attachmentNotes }),
    ...(parts.signature !== undefined && { signature: parts.signature }),
    ...(parts.annotations.length > 0 && { annotations: parts.annotations }),
    ...(asWritten.length > 0 && { asWritten }),
  }
}

interface Parts {
  documentNumber?: NumberValue
  title?: string
  genre?: string
  recipients?: readonly string[]
  signature?: SignatureValue
  readonly issuers: string[]
  readonly body: BlockValue[]
  readonly attachmentNotes: string[]
  readonly annotations: string[]
  readonly attachments: AttachmentValue[]
  readonly imprint: string[]
  readonly furniture: string[]
  readonly asWritten: AsWritten[]
}

/** The parts of a notice or an attachment. The first of a kind gives the value, a further one is kept as written. */
function collect(children: Notice['children'] | Attachment['children']): Parts {
  const parts: Parts = {
    issuers: [],
    body: [],
    attachmentNotes: [],
    annotations: [],
    attachments: [],
    imprint: [],
    furniture: [],
    asWritten: [],
  }
  const keep = (part: WrittenPart, { lines, whole }: Written, first: boolean) => {
    if ((!first || !whole) && lines.length > 0) parts.asWritten.push({ part, lines })
  }
  const all: readonly (Notice | Attachment)['children'][number][] = children
  const mainTitle = all.find((child) => child.type === 'title' && child.repeated !== true) ?? all.find(isTitle)
  for (const child of all) {
    switch (child.type) {
      case 'documentNumber':
        keep('documentNumber', writtenNumber(child), addNumber(parts, child))
        break
      case 'issuer':
        keep('issuer', writtenIssuer(child), addIssuer(parts, child))
        break
      case 'title':
        keep('title', writtenTitle(child), child === mainTitle && addTitle(parts, child))
        break
      case 'recipients':
        keep('recipients', writtenRecipients(child), addRecipients(parts, child))
        break
      case 'signature':
        keep('signature', writtenSignature(child), addSignature(parts, child))
        break
      case 'attachmentNote':
        parts.attachmentNotes.push(...child.entries.map((entry) => entry.name).filter((name) => name !== ''))
        keep('attachmentNote', writtenNote(child), true)
        break
      case 'body':
        parts.body.push(...bodyValue(child))
        break
      case 'annotation':
        parts.annotations.push(...nonEmpty([wordsOf(child.children)]))
        break
      case 'attachment':
        parts.attachments.push(attachmentValue(child))
        break
      case 'imprint':
        parts.imprint.push(...lineWordsOf([child]))
        break
      case 'furniture':
        parts.furniture.push(...nonEmpty([wordsOf(child.children)]))
    }
  }
  return parts
}

function isTitle(node: (Notice | Attachment)['children'][number]): node is Title {
  return node.type === 'title'
}

function bodyValue(body: Body): BlockValue[] {
  return blocksOf(body).map(blockValue)
}

function nonEmpty(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '')
}

function addNumber(parts: Parts, { raw, organCode, year, serial }: DocumentNumber): boolean {
  if (parts.documentNumber !== undefined || raw === '') return false
  parts.documentNumber = {
    raw,
    ...(organCode !== undefined && { organCode }),
    ...(year !== undefined && { year }),
    ...(serial !== undefined && { serial }),
  }
  return true
}

/** Several organs may stand above one title; one that is named a second time adds nothing. */
function addIssuer(parts: Parts, { name }: Issuer): boolean {
  if (name === '' || parts.issuers.includes(name)) return false
  parts.issuers.push(name)
  return true
}

function addTitle(parts: Parts, { text, genre }: Title): boolean {
  if (text === '') return false
  parts.title = text
  if (genre !== undefined) parts.genre = genre
  return true
}

function addRecipients(parts: Parts, { names }: Recipients): boolean {
  if (parts.recipients !== undefined || names.length === 0) return false
  parts.recipients = names
  return true
}

function addSignature(parts: Parts, { issuers, date }: Signature): boolean {
  if (parts.signature !== undefined || (issuers.length === 0 && date === undefined)) return false
  parts.signature = { issuers, ...(date !== undefined && { date }) }
  return true
}
