/**
 * The tree of a notice: a unist tree whose leaves cover every non-blank character of the source exactly once.
 * A leaf's `value` is always the slice of `SourceText.text` at its position.
 */
import type { Position } from './source.ts'

interface Base {
  readonly position: Position
}

/** What a leaf is within its parent, where the parent's type does not say it. */
export type TextRole = 'label' | 'value' | 'issuer' | 'date'

/** Words of the notice. */
export interface Text extends Base {
  readonly type: 'text'
  readonly value: string
  readonly role?: TextRole
}

/** Signs that only lay text out: a dash before a label, the colon behind it, a table bar, Markdown's `##` or `**`. */
export interface Markup extends Base {
  readonly type: 'markup'
  readonly value: string
}

export type Leaf = Text | Markup

/** Names of header fields (DESIGN.md §2); `other` is a label that we have no name for. */
export const fieldKeys = [
  'indexNumber',
  'documentNumber',
  'issuer',
  'title',
  'dateWritten',
  'datePublished',
  'dateEffective',
  'dateExpires',
  'validity',
  'category',
  'genre',
  'keywords',
  'classification',
  'urgency',
  'copyNumber',
  'signer',
] as const
export type FieldKey = (typeof fieldKeys)[number]

/** One label with its value in the header. */
export interface Field extends Base {
  readonly type: 'field'
  readonly key: FieldKey | 'other'
  /** The label without blanks, list dashes and brackets. */
  readonly label: string
  /** As written, blanks at its ends gone; `''` where the label stands without a value. */
  readonly value: string
  /** ISO date (`YYYY-MM-DD`), for date fields whose value is a possible date form. */
  readonly date?: string
  readonly children: readonly Leaf[]
}

export interface Metadata extends Base {
  readonly type: 'metadata'
  readonly children: readonly (Field | Leaf)[]
}

/** 发文字号 as it stands in the document outside the header. */
export interface DocumentNumber extends Base {
  readonly type: 'documentNumber'
  /** As written, blanks at its ends and enclosing brackets gone. */
  readonly raw: string
  readonly organCode?: string
  readonly year?: number
  readonly serial?: number
  readonly children: readonly Leaf[]
}

/** A line that names the issuing organ above the title: 发文机关标志 (…文件) or the organ alone. */
export interface Issuer extends Base {
  readonly type: 'issuer'
  readonly name: string
  readonly children: readonly Leaf[]
}

export interface Title extends Base {
  readonly type: 'title'
  /** Line breaks and blanks inside joined away. */
  readonly text: string
  /** 文种: the genre word at the end, such as 通知. */
  readonly genre?: string
  /** The same title standing a second time is a node of its own with this mark. */
  readonly repeated?: true
  readonly children: readonly Leaf[]
}

export interface Recipients extends Base {
  readonly type: 'recipients'
  /** Split at ， and ； between groups, never at 、. */
  readonly names: readonly string[]
  readonly children: readonly Leaf[]
}

/** Styles of 结构层次序数: 一、 （一） 1. （1） ① 第一编 第一章 第一节 第一条. */
export type MarkerStyle =
  | 'chinese'
  | 'chinese-paren'
  | 'arabic'
  | 'arabic-paren'
  | 'circled'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'

/** 1 for 一、 2 for （一） 3 for 1. 4 for （1） 5 for ①; laws are counted by their own words. */
export type Level = 1 | 2 | 3 | 4 | 5 | '编' | '章' | '节' | '条'

export interface Marker extends Base {
  readonly type: 'marker'
  /** As written, such as `（一）` or `一 、`. */
  readonly text: string
  readonly style: MarkerStyle
  /** The value, from 0 to 99999. */
  readonly number: number
  readonly children: readonly Leaf[]
}

/** The leading sentence of a section or item, or the whole of a heading line. */
export interface Heading extends Base {
  readonly type: 'heading'
  /** As written, including a closing 。 where the sentence of the item follows in the same line. */
  readonly text: string
  readonly children: readonly Leaf[]
}

export interface Paragraph extends Base {
  readonly type: 'paragraph'
  readonly children: readonly Leaf[]
}

/** A numbered part with blocks below it. Its own marker, heading and text come first among its children. */
export interface Section extends Base {
  readonly type: 'section'
  readonly level: Level
  readonly children: readonly (Marker | Heading | Leaf | Paragraph | Section | Item | Table)[]
}

/** A numbered part with nothing below it. */
export interface Item extends Base {
  readonly type: 'item'
  readonly level: Level
  readonly children: readonly (Marker | Heading | Leaf | Paragraph)[]
}

export interface TableCell extends Base {
  readonly type: 'tableCell'
  readonly children: readonly Leaf[]
}
export interface TableRow extends Base {
  readonly type: 'tableRow'
  readonly children: readonly (TableCell | Markup)[]
}
export interface Table extends Base {
  readonly type: 'table'
  readonly children: readonly (TableRow | Markup)[]
}

export type Block = Paragraph | Section | Item | Table

export interface Body extends Base {
  readonly type: 'body'
  readonly children: readonly (Block | Markup)[]
}

/** 附件说明: the list of attachments before the signature. */
export interface AttachmentNote extends Base {
  readonly type: 'attachmentNote'
  /** Names without their numbers. */
  readonly entries: readonly { readonly number?: number; readonly name: string }[]
  readonly children: readonly Leaf[]
}

/** 发文机关署名 and 成文日期. */
export interface Signature extends Base {
  readonly type: 'signature'
  readonly issuers: readonly string[]
  /** ISO date, absent where the date is missing or not a date form. */
  readonly date?: string
  /** `text` leaves carry the role `issuer` or `date`. */
  readonly children: readonly Leaf[]
}

/** 附注, such as （此件公开发布）. */
export interface Annotation extends Base {
  readonly type: 'annotation'
  readonly children: readonly Leaf[]
}

/** 附件 or the issued document: own title, own body, numbering of its own. */
export interface Attachment extends Base {
  readonly type: 'attachment'
  /** As written, such as `附件1`; absent for an issued document. */
  readonly label?: string
  readonly children: readonly (
    | Leaf
    | DocumentNumber
    | Issuer
    | Title
    | Recipients
    | Body
    | AttachmentNote
    | Signature
    | Annotation
  )[]
}

/** 版记: 抄送, 印发机关 and 印发日期. */
export interface Imprint extends Base {
  readonly type: 'imprint'
  readonly children: readonly Leaf[]
}

/** 网页残留: one line left over from a web page. */
export interface Furniture extends Base {
  readonly type: 'furniture'
  readonly children: readonly Leaf[]
}

export interface NoticeData {
  /** How sure the parser is that this is a notice at all, 0 to 1; below 0.5 it is told to be none. */
  readonly confidence: number
  /** The line breaks of the text are lost: the whole of it, or its body, stands on one line. */
  readonly oneLine: boolean
}

export interface Notice extends Base {
  readonly type: 'notice'
  readonly data: NoticeData
  readonly children: readonly (
    | Metadata
    | DocumentNumber
    | Issuer
    | Title
    | Recipients
    | Body
    | AttachmentNote
    | Signature
    | Annotation
    | Attachment
    | Imprint
    | Furniture
    | Markup
  )[]
}

export type Node =
  | Notice
  | Metadata
  | Field
  | DocumentNumber
  | Issuer
  | Title
  | Recipients
  | Body
  | Section
  | Item
  | Marker
  | Heading
  | Paragraph
  | Table
  | TableRow
  | TableCell
  | AttachmentNote
  | Signature
  | Annotation
  | Attachment
  | Imprint
  | Furniture
  | Leaf

export type NodeType = Node['type']
export type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>
export type Parent = Exclude<Node, Leaf>
