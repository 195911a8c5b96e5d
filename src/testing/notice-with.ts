/** A well-formed invented notice around the part that a test is about. */

export interface NoticeParts {
  /** Lines of the header, such as `索引号：…`; none unless given. */
  readonly header?: string | readonly string[]
  /** The document number's line above the title. */
  readonly number?: string | null
  readonly title?: string | readonly string[] | null
  readonly recipients?: string | null
  /** Paragraphs, headings and items, one a line. */
  readonly body?: string | readonly string[] | null
  readonly attachmentNote?: string | readonly string[] | null
  /** The organ's name at the end. */
  readonly signature?: string | readonly string[] | null
  readonly date?: string | null
  /** Such as `（此件公开发布）`. */
  readonly annotation?: string | null
  /** Everything after the signature: attachments, the issued document, imprint, furniture. */
  readonly tail?: string | readonly string[] | null
}

const wellFormed: Required<NoticeParts> = {
  header: [],
  number: '云教〔2024〕12号',
  title: '云湖区教育局关于做好春季开学工作的通知',
  recipients: '各中小学校、幼儿园：',
  body: '春季学期将于近日开学，请各校做好准备工作。',
  attachmentNote: null,
  signature: '云湖区教育局',
  date: '2024年3月15日',
  annotation: null,
  tail: null,
}

/** Parts not given are well formed; `null` leaves one out. Lines end with LF, the last one too. */
export function noticeWith(parts: NoticeParts = {}): string {
  const { header, number, title, recipients, body, attachmentNote, signature, date, annotation, tail } = {
    ...wellFormed,
    ...parts,
  }
  const lines = [header, number, title, recipients, body, attachmentNote, signature, date, annotation, tail]
  return `${lines
    .flat()
    .filter((line) => line !== null)
    .join('\n')}\n`
}
