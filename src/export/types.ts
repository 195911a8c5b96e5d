/** The exported document, schema version 1. The published form of these types is schema/notice.schema.json. */
import type { Encoding, FieldKey, Level, MarkerStyle } from '../tree/index.ts'

/** Where the document comes from. All but `confidence` are absent where the caller did not give them. */
export interface DocumentSource {
  readonly path?: string
  readonly encoding?: Encoding
  /** SHA-256 of the file's bytes, 64 hexadecimal digits in lower case. */
  readonly sha256?: string
  /** How sure the parser is that the text is a notice at all, 0 to 1; below 0.5 it is taken for none. */
  readonly confidence: number
}

/** What the header says. Dates are ISO where they are dates; everything else is as written. */
export type DocumentMetadata = { readonly [Key in FieldKey]?: string } & {
  /** Labels that we have no name for, verbatim. */
  readonly other?: { readonly [label: string]: string }
}

/** 发文字号 as the document itself states it. */
export interface NumberValue {
  readonly raw: string
  readonly organCode?: string
  readonly year?: number
  readonly serial?: number
}

export interface SignatureValue {
  readonly issuers: readonly string[]
  /** ISO date. */
  readonly date?: string
}

export interface MarkerValue {
  readonly text: string
  readonly style: MarkerStyle
  readonly number: number
}

export interface ParagraphValue {
  readonly type: 'paragraph'
  readonly text: string
}

export interface TableValue {
  readonly type: 'table'
  readonly rows: readonly (readonly string[])[]
}

/** A section (blocks stand below it) or an item (none do, but paragraphs may go on with it). */
export interface NumberedValue {
  readonly type: 'section' | 'item'
  readonly level: Level
  readonly marker?: MarkerValue
  /** The heading line, or the leading sentence without its 。 where `text` follows it. */
  readonly heading?: string
  /** What stands between `heading` and `text` where that is not 。; always the empty string in this version. */
  readonly joint?: ''
  readonly text?: string
  readonly children: readonly BlockValue[]
}

export type BlockValue = ParagraphValue | TableValue | NumberedValue

export type WrittenPart =
  | 'field'
  | 'metadata'
  | 'documentNumber'
  | 'issuer'
  | 'title'
  | 'recipients'
  | 'attachmentNote'
  | 'signature'
  | 'label'

/**
 * A part that the keys beside it do not hold whole: it stands a second time in the file, or it says more than its
 * values (某某局文件, brackets round the number, 附件1 and 附件3 without 附件2).
 */
export interface AsWritten {
  readonly part: WrittenPart
  readonly lines: readonly string[]
}

/** An attachment, or the document that the notice issues. */
export interface AttachmentValue {
  /** As written, such as 附件1; absent for an issued document. */
  readonly label?: string
  readonly documentNumber?: NumberValue
  /** Only where a line of its own names it. */
  readonly issuer?: string
  readonly title?: string
  readonly recipients?: readonly string[]
  readonly body: readonly BlockValue[]
  readonly attachmentNotes?: readonly string[]
  readonly signature?: SignatureValue
  readonly annotations?: readonly string[]
  readonly asWritten?: readonly AsWritten[]
}

export interface NoticeDocument {
  readonly schemaVersion: 1
  readonly source: DocumentSource
  readonly metadata: DocumentMetadata
  readonly documentNumber?: NumberValue
  /** The organ that the document itself names: above its title, or else in its signature, several joined with 、. */
  readonly issuer?: string
  readonly title?: string
  /** 文种: the genre word that the title ends with. */
  readonly genre?: string
  /** Split at ， and ；, never at 、. */
  readonly recipients?: readonly string[]
  readonly body: readonly BlockValue[]
  /** Names of attachments as 附件说明 lists them, without their numbers. */
  readonly attachmentNotes: readonly string[]
  readonly signature?: SignatureValue
  readonly annotations?: readonly string[]
  readonly attachments: readonly AttachmentValue[]
  /** Lines of 版记. */
  readonly imprint?: readonly string[]
  /** Lines left over from a web page. */
  readonly furniture: readonly string[]
  readonly asWritten?: readonly AsWritten[]
}
