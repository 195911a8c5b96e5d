import { stringify } from 'yaml'
import type { NoticeDocument } from './types.ts'

/** YAML 1.2 with the keys of the JSON. Lines are never folded, so that a paragraph stays one line. */
export function toYaml(document: NoticeDocument): string {
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })
}
