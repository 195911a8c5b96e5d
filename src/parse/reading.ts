/** What the reader of the text behind the head carries along. */
import type { Line } from './lines.ts'

export type TextRole =
  | 'recipients'
  | 'body'
  | 'attachmentNote'
  | 'signature'
  | 'annotation'
  | 'imprint'
  | 'label'
  | 'title'
  | 'documentNumber'
  | 'furniture'

/** A run of lines with one role. `part` is 0 for the notice itself, then 1, 2 … for each attachment. */
export interface Run {
  readonly role: TextRole
  readonly part: number
  readonly lines: readonly Line[]
}

export interface Reading {
  readonly lines: readonly Line[]
  readonly runs: { role: TextRole; part: number; lines: Line[] }[]
  /** Names that attached documents are announced under. */
  readonly names: string[]
  readonly title: string | undefined
  part: number
  /** Index of the next line to read. */
  at: number
  signed: boolean
}
