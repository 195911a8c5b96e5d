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

/** Announced names that are remembered: every title is compared with them. */
export const mostNames = 60

export interface Reading {
  readonly lines: readonly Line[]
  readonly runs: { role: TextRole; part: number; lines: Line[] }[]
  /** Names that attached documents are announced under; at most `mostNames`. */
  readonly names: string[]
  /** Titles of the attached documents that were read. */
  readonly attached: Set<string>
  readonly title: string | undefined
  part: number
  /** Index of the next line to read. */
  at: number
  signed: boolean
}
