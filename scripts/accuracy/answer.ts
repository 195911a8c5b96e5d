/** The tree of a notice in the form of the hand-marked answers (GUIDE.md of the corpus, fixtures/README.md). */
import { childOf, childrenOf, type Level, type Node, type Notice, type Signature, walk } from '../../src/tree/index.ts'

export interface OutlineEntry {
  readonly part: 'body' | 'attachment'
  readonly line: number
  readonly marker: string
  readonly level: Level
  /** In hand-written answers: the marker does not stand at the start of its line. */
  readonly optional?: true
}

export interface Answer {
  readonly metadata: Readonly<Record<string, string>>
  readonly documentNumber?: string
  readonly title?: string
  readonly recipients?: readonly string[]
  readonly signature?: { readonly issuers?: readonly string[]; readonly date?: string }
  readonly attachmentNotes?: readonly string[]
  readonly attachments?: readonly string[]
  readonly outline: readonly OutlineEntry[]
  readonly furniture: readonly number[]
  readonly notNotice: boolean
}

export function answerOf(notice: Notice): Answer {
  const metadata = metadataOf(notice)
  const attachments = childrenOf(notice, 'attachment')
  const titles = attachments.flatMap((attachment) =>
    childrenOf(attachment, 'title')
      .slice(0, 1)
      .map((title) => title.text),
  )
  const number = childOf(notice, 'documentNumber')?.raw ?? metadata.documentNumber
  const title = childrenOf(notice, 'title').find((each) => each.repeated !== true)?.text ?? metadata.title ?? titles[0]
  const recipients = childOf(notice, 'recipients')?.names
  const signature = childOf(notice, 'signature')
  const notes = [
    ...childrenOf(notice, 'attachmentNote'),
    ...attachments.flatMap((each) => childrenOf(each, 'attachmentNote')),
  ]
  return {
    metadata,
    ...(number !== undefined && { documentNumber: number }),
    ...(title !== undefined && { title }),
    ...(recipients !== undefined && { recipients }),
    ...(signature !== undefined && { signature: signatureOf(signature) }),
    ...(notes.length > 0 && { attachmentNotes: notes.flatMap((note) => note.entries.map((entry) => entry.name)) }),
    ...(titles.length > 0 && { attachments: titles }),
    outline: outlineOf(notice),
    furniture: childrenOf(notice, 'furniture').map((each) => each.position.start.line),
    notNotice: notice.data.confidence < 0.5,
  }
}

function signatureOf(signature: Signature): NonNullable<Answer['signature']> {
  return {
    ...(signature.issuers.length > 0 && { issuers: signature.issuers }),
    ...(signature.date !== undefined && { date: signature.date }),
  }
}

function metadataOf(notice: Notice): Record<string, string> {
  const metadata: Record<string, string> = {}
  for (const block of childrenOf(notice, 'metadata')) {
    for (const field of childrenOf(block, 'field')) {
      if (field.key !== 'other' && field.value !== '') metadata[field.key] ??= field.date ?? field.value
    }
  }
  return metadata
}

function outlineOf(notice: Notice): OutlineEntry[] {
  const outline: OutlineEntry[] = []
  let part: OutlineEntry['part'] = 'body'
  let level: Level = 1
  walk(
    notice,
    (node: Node) => {
      if (node.type === 'attachment') part = 'attachment'
      else if (node.type === 'section' || node.type === 'item') level = node.level
      else if (node.type === 'marker') outline.push({ part, line: node.position.start.line, marker: node.text, level })
    },
    (node) => {
      if (node.type === 'attachment') part = 'body'
    },
  )
  return outline
}
