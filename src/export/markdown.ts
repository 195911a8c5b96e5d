/**
 * Notice → Markdown that notice-lint reads back to the same document. The form is laid down in docs/markdown.md; its
 * comments and escapes are in the tree stage, where the reader finds them too.
 */
import { genreOf, parseDate, parseDocumentNumber, parseOrderNumber } from '../lexicon/index.ts'
import {
  type Attachment,
  type AttachmentNote,
  type DocumentNumber,
  escapeHeading,
  escapeLine,
  escapeMarkdown,
  type Issuer,
  issuerIn,
  type JsonValue,
  labelIn,
  type Notice,
  noteEntryIn,
  numberIn,
  type PartMark,
  type Recipients,
  recipientsIn,
  type Signature,
  type Title,
  writeMark,
} from '../tree/index.ts'
import { frontMatter } from './front-matter.ts'
import { writeBody } from './markdown-blocks.ts'
import { headerOf } from './metadata.ts'
import { compact, lineWordsOf, wordsOf } from './words.ts'
import {
  writtenField,
  writtenIssuer,
  writtenLabel,
  writtenNote,
  writtenNumber,
  writtenRecipients,
  writtenSignature,
  writtenTitle,
} from './written.ts'

type Values = { readonly [key: string]: JsonValue }

/** The Markdown of a notice: front matter with the header, then its parts in the order of the file. */
export function toMarkdown(notice: Notice): string {
  const header = headerOf(notice)
  const out: string[] = [...frontMatter(header), '']
  if (notice.data.oneLine) writeAlways(out, 'oneLine', [], {})
  for (const field of header.further) {
    const { label, value, key } = field
    const [line = ''] = writtenField(field).lines
    const read = line.slice(line.indexOf('：') + 1)
    const odd = /[：:]/.test(label) || read !== value
    writePart(out, 'field', [line], odd ? { label, value } : {}, key)
  }
  writePart(out, 'metadata', header.loose)
  writeParts(out, notice.children)
  while (out[out.length - 1] === '') out.pop()
  return `${out.join('\n')}\n`
}

type Part = (Notice | Attachment)['children'][number]

function writeParts(out: string[], parts: readonly Part[]): void {
  const titles = new Set<string>()
  let inAttachment = false
  for (const part of parts) {
    if (part.type === 'attachment') {
      writeAttachment(out, part)
      inAttachment = true
      continue
    }
    // What stands behind an attachment belongs to the attachment, if it can; so its end is written down.
    const before = out.length
    writeSimplePart(out, part, titles)
    const closes = part.type === 'imprint' || part.type === 'furniture'
    if (inAttachment && !closes && out.length > before)
      out.splice(before, 0, writeMark({ name: 'end', word: 'attachment' }), '')
    if (out.length > before) inAttachment = false
  }
}

function writeAttachment(out: string[], node: Attachment): void {
  const { lines } = writtenLabel(node)
  const line = lines[0] ?? node.label ?? ''
  const read = line === '' ? undefined : labelIn(line)
  writeAlways(out, 'attachment', [line], read === node.label ? {} : { label: node.label ?? null })
  writeParts(
    out,
    node.children.filter((child) => child.type !== 'text' && child.type !== 'markup'),
  )
}

function writeSimplePart(out: string[], part: Exclude<Part, Attachment>, titles: Set<string>): void {
  switch (part.type) {
    case 'documentNumber':
      return writePart(out, part.type, writtenNumber(part).lines, numberValues(part))
    case 'issuer':
      return writePart(out, part.type, writtenIssuer(part).lines, issuerValues(part))
    case 'title':
      return writeTitle(out, part, titles)
    case 'recipients':
      return writePart(out, part.type, writtenRecipients(part).lines, recipientsValues(part))
    case 'attachmentNote':
      return writePart(out, part.type, writtenNote(part).lines, noteValues(part))
    case 'signature':
      return writePart(out, part.type, writtenSignature(part).lines, signatureValues(part))
    case 'body':
      return writeBody(out, part)
    case 'annotation':
    case 'furniture':
      return writePart(out, part.type, [wordsOf(part.children)])
    case 'imprint':
      return writePart(out, part.type, lineWordsOf([part]))
  }
}

/** Each line a paragraph; the comment stands directly above the first. */
function writePart(out: string[], name: PartMark, lines: readonly string[], values: Values = {}, word?: string): void {
  if (lines.some((line) => line !== '')) writeAlways(out, name, lines, values, word)
}

function writeAlways(out: string[], name: PartMark, lines: readonly string[], values: Values, word?: string): void {
  out.push(writeMark({ name, values, ...(word !== undefined && { word }) }))
  for (const line of lines) if (line !== '') out.push(escapeLine(escapeMarkdown(line)), '')
  if (out[out.length - 1] !== '') out.push('')
}

/** `titles` are those that stand before. */
function writeTitle(out: string[], node: Title, titles: Set<string>): void {
  const [line = ''] = writtenTitle(node).lines
  if (line === '') return
  const genre = genreOf(node.text)?.word
  const key = compact(node.text)
  const repeated = node.repeated === true
  const values: Values = {
    ...(line !== node.text && { text: node.text }),
    ...(genre !== node.genre && { genre: node.genre ?? null }),
    ...(repeated !== titles.has(key) && { repeated }),
  }
  titles.add(key)
  out.push(writeMark({ name: 'title', values }), `# ${escapeHeading(line)}`, '')
}

/** What the reader would find otherwise than it is in the tree; nothing in the usual case. */
function numberValues(node: DocumentNumber): Values {
  const [line = ''] = writtenNumber(node).lines
  const { raw, organCode, year, serial } = node
  const read: Partial<DocumentNumber> | undefined = parseDocumentNumber(line) ?? parseOrderNumber(line)
  const isRead =
    (read?.organCode && compact(read.organCode)) === organCode && read?.year === year && read?.serial === serial
  if (isRead && numberIn(line) === raw) return {}
  return {
    raw,
    ...(organCode !== undefined && { organCode }),
    ...(year !== undefined && { year }),
    ...(serial !== undefined && { serial }),
  }
}

function issuerValues(node: Issuer): Values {
  const [line = ''] = writtenIssuer(node).lines
  return issuerIn(line) === node.name ? {} : { name: node.name }
}

function recipientsValues(node: Recipients): Values {
  const [line = ''] = writtenRecipients(node).lines
  return isSame(recipientsIn(line), node.names) ? {} : { names: node.names }
}

function noteValues(node: AttachmentNote): Values {
  const read = writtenNote(node)
    .lines.map(noteEntryIn)
    .filter((entry) => entry.name !== undefined)
  const entries = node.entries.map(({ number, name }) => ({
    ...(Number.isInteger(number) && number !== undefined && { number }),
    name,
  }))
  return isSame(read, entries) ? {} : { entries }
}

function signatureValues(node: Signature): Values {
  const { lines, roles } = writtenSignature(node)
  const dates = lines.map((line) => parseDate(compact(line)))
  const read = lines.map((_, index): 'issuer' | 'date' => (dates[index] === undefined ? 'issuer' : 'date'))
  const issuers = lines.filter((_, index) => roles[index] === 'issuer')
  const date = dates[roles.indexOf('date')]?.iso
  return {
    ...(!isSame(read, roles) && { roles }),
    ...(!isSame(issuers, node.issuers) && { issuers: node.issuers }),
    ...(date !== node.date && { date: node.date ?? null }),
  }
}

function isSame(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
