/** Titles as they are compared. Source: titles of web pages beside those of the notices that they show. */
import { widths } from './marks.ts'

/** Characters of a title that count, one for one: kind of bracket, quote and dash, and width, aside. */
export function significant(text: string): { chars: string; offsets: number[] } {
  let chars = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (/[\s\u3000\u00a0]/.test(char)) continue
    offsets.push(at)
    chars += plain(char)
  }
  return { chars, offsets }
}

function plain(char: string): string {
  if (/[—–－~～─]/.test(char)) return '-'
  if (/[“”"‘’']/.test(char)) return '"'
  if (/[〈<《]/.test(char)) return '《'
  if (/[〉>》]/.test(char)) return '》'
  if (/[〔［[]/.test(char)) return '〔'
  if (/[〕］\]]/.test(char)) return '〕'
  if (/[０-９]/.test(char)) return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  return widths.get(char) ?? char
}
