/** The front matter of an exported Markdown file. Written by hand, so that Markdown needs no YAML library. */
import { fieldKeys, markedKey, markedVersion } from '../tree/index.ts'
import type { Header } from './metadata.ts'

/** `---` to `---`, one field a line, `other` last. */
export function frontMatter(header: Header): string[] {
  const lines = ['---', `${markedKey}: ${markedVersion}`]
  for (const key of fieldKeys) {
    const value = header.named.get(key)
    if (value !== undefined) lines.push(`${key}: ${scalar(value)}`)
  }
  if (header.other.size > 0) lines.push('other:')
  for (const [label, value] of header.other) lines.push(`  ${scalar(label)}: ${scalar(value)}`)
  return [...lines, '---']
}

/** Han characters, letters and signs that mean nothing to YAML; no blanks, and no digit at the start. */
const plain = /^\p{Script=Han}[\p{Script=Han}A-Za-z0-9〔〕（）《》“”、，。；·—\-/]*$/u

/**
 * A YAML scalar that every YAML reader takes for this string: plain where it is beyond doubt, else in quotes. In
 * single quotes the words stand as they are; double quotes are for control characters.
 */
function scalar(text: string): string {
  if (plain.test(text)) return text
  return /[^\P{Cc}\t]|\p{Cs}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}
