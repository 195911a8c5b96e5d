import type { NoticeDocument } from './types.ts'

/** JSON with two blanks a level and a line end at its end. */
export function toJson(document: NoticeDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The document as one line of NDJSON, line end included. */
export function toNdjsonLine(document: NoticeDocument): string {
  return `${JSON.stringify(document)}\n`
}
