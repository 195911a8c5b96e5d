export { type DocumentOptions, document } from './document.ts'
export { toJson, toNdjsonLine } from './json.ts'
export { toMarkdown } from './markdown.ts'
export { noticeJson, noticeMarkdown, noticeYaml } from './plugin.ts'
export type {
  AsWritten,
  AttachmentValue,
  BlockValue,
  DocumentMetadata,
  DocumentSource,
  MarkerValue,
  NoticeDocument,
  NumberedValue,
  NumberValue,
  ParagraphValue,
  SignatureValue,
  TableValue,
  WrittenPart,
} from './types.ts'
export { toYaml } from './yaml.ts'
