/** A tree in a few readable lines, for tables of texts and what their trees hold. */
import { parse } from '../../src/parse/index.ts'
import { loadMarkdown, sourceFromText } from '../../src/read/index.ts'
import {
  type Attachment,
  type Block,
  type Body,
  childOf,
  type Field,
  type Item,
  type Metadata,
  type Notice,
  type Section,
  type TableCell,
  type TableRow,
  textOf,
} from '../../src/tree/index.ts'

const markdown = await loadMarkdown()

export function treeOf(text: string, format: 'text' | 'markdown' = 'text'): Notice {
  return parse(sourceFromText(text, { path: '', format, markdown }))
}

/**
 * One line for each part, in the order of the tree:
 *
 *     issuer 云湖区教育局            number 云教〔2024〕12号         title 关于…的通知 (again: a repetition)
 *     header indexNumber=A1; other.栏目=通知; 2024-03-15            to 各学校 + 各幼儿园
 *     ¶ 现通知如下。               table 甲·乙 / 丙·丁             note 1 名单; 2 一览表
 *     一、[加强领导]各校要落实。        a numbered part: marker, [heading], text; what stands below it is indented
 *     signed 云湖区教育局 + 云湖区财政局, 2024-03-15                remark （此件公开发布）
 *     imprint 抄送：区委办公室。       furniture 打印本页             attachment 附件1, and its parts indented
 */
export function told(text: string, format?: 'text' | 'markdown'): string[] {
  return treeOf(text, format).children.flatMap(part)
}

type Part = Notice['children'][number] | Attachment['children'][number]

function part(node: Part): string[] {
  switch (node.type) {
    case 'metadata':
      return [`header ${fields(node)}`]
    case 'issuer':
      return [`issuer ${node.name}`]
    case 'documentNumber':
      return [`number ${node.raw}`]
    case 'title':
      return [`title ${node.text}${node.repeated === true ? ' (again)' : ''}`]
    case 'recipients':
      return [`to ${node.names.join(' + ')}`]
    case 'body':
      return body(node)
    case 'attachmentNote':
      return [
        `note ${node.entries.map(({ number, name }) => (number === undefined ? name : `${number} ${name}`)).join('; ')}`,
      ]
    case 'signature':
      return [`signed ${[node.issuers.join(' + '), node.date].filter((each) => each).join(', ')}`]
    case 'annotation':
      return [`remark ${textOf(node)}`]
    case 'attachment': {
      const label = node.label === undefined ? 'attachment' : `attachment ${node.label}`
      return [label, ...indented(node.children.flatMap(part))]
    }
    case 'imprint':
    case 'furniture':
      return [`${node.type} ${textOf(node)}`]
    case 'text':
    case 'markup':
      return []
  }
}

function fields(node: Metadata): string {
  return node.children
    .filter((child) => child.type !== 'markup')
    .map((child) => (child.type === 'field' ? field(child) : child.value))
    .join('; ')
}

function field({ key, label, value, date }: Field): string {
  return `${key === 'other' ? `other.${label}` : key}=${date ?? value}`
}

function body(node: Body): string[] {
  return node.children.flatMap((child) => (child.type === 'markup' ? [] : block(child)))
}

function block(node: Block): string[] {
  switch (node.type) {
    case 'paragraph':
      return [`¶ ${textOf(node)}`]
    case 'table':
      return [`table ${node.children.flatMap((row) => (row.type === 'tableRow' ? [cells(row)] : [])).join(' / ')}`]
    case 'section':
    case 'item':
      return numbered(node)
  }
}

function cells(row: TableRow): string {
  return row.children
    .filter((cell): cell is TableCell => cell.type === 'tableCell')
    .map(textOf)
    .join('·')
}

function numbered(node: Section | Item): string[] {
  const marker = childOf(node, 'marker')
  const heading = childOf(node, 'heading')
  const lines: string[] = []
  let own = `${marker?.text ?? ''}${heading === undefined ? '' : `[${heading.text}]`}`
  let isOwn = true
  for (const child of node.children) {
    if (child.type === 'marker' || child.type === 'heading' || child.type === 'markup' || child.type === 'text')
      continue
    if (child.type !== 'paragraph') isOwn = false
    if (isOwn && child.type === 'paragraph' && startsOnLineOf(node, child)) own += textOf(child)
    else lines.push(...block(child))
  }
  return [own, ...indented(lines)]
}

/** The text of the part itself, and not a paragraph below it. */
function startsOnLineOf(node: Section | Item, child: Block): boolean {
  return node.position.start.line === child.position.start.line
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
