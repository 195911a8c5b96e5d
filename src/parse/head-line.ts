/** A line of the head and what it was found to be. */
import { findDates } from '../lexicon/index.ts'
import type { FieldSpan, Line } from './lines.ts'
import { compact } from './shapes.ts'

export type HeadRole =
  | 'field'
  | 'value'
  | 'documentNumber'
  | 'history'
  | 'furniture'
  | 'title'
  | 'repeated'
  | 'issuer'
  | 'page'

export interface HeadLine {
  readonly line: Line
  role: HeadRole
  fields?: readonly FieldSpan[]
  /** Number of the title that the line belongs to. */
  title?: number
}

/** A date without a label, or the name of a header's table: part of the header, but no field. */
export function isLoose(line: Line): boolean {
  const { text } = line
  return (
    line.hint?.cells !== undefined ||
    /^(?:基本信息|公文信息|文件信息|信息属性|索引信息)$/.test(compact(text)) ||
    (findDates(text)[0]?.start === 0 && compact(text).length < 30)
  )
}

export function fieldValue(head: readonly HeadLine[], key: string): string | undefined {
  for (const [index, each] of head.entries()) {
    for (const field of each.fields ?? []) {
      if (field.key !== key || each.role !== 'field') continue
      let value = each.line.text.slice(field.valueStart, field.valueEnd)
      for (let next = index + 1; head[next]?.role === 'value'; next++) value += head[next]?.line.text ?? ''
      if (value.trim() !== '') return compact(value)
    }
  }
  return undefined
}
