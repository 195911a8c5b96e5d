/** The names in a list of attachments, without their numbers. */
import { parseNumeral } from '../lexicon/index.ts'
import type { AttachmentNote } from '../tree/index.ts'
import { type Line, spanOf, wholeLine } from './lines.ts'

export function attachmentNoteNode(lines: readonly Line[]): AttachmentNote[] {
  const children = lines.flatMap((line) => wholeLine(line))
  const position = spanOf(children)
  return position === undefined ? [] : [{ type: 'attachmentNote', entries: noteEntries(lines), children, position }]
}

export function noteEntries(lines: readonly Line[]): AttachmentNote['entries'] {
  const entries: { number?: number; name: string }[] = []
  for (const [index, line] of lines.entries()) {
    const text =
      index === 0
        ? line.text.replace(/^附\s*(?:件|录|表)?\s*[:：]?\s*/, '')
        : line.text.replace(/^附\s*件\s*(?=[0-9０-９一二三四五六七八九十])/, '')
    if (/^附件\s*\d*\s*\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)$/i.test(line.text)) {
      entries.push({ name: line.text })
      continue
    }
    if (index > 0 && !/^\d/.test(text) && /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)$/i.test(text)) {
      entries.push({ name: tidyName(text) })
      continue
    }
    for (const part of splitEntries(text)) {
      const match =
        /^附?件?\s*[（(]?(?<number>[0-9０-９]{1,2}(?![0-9０-９年])|[0-9](?=20\d\d年)|[一二三四五六七八九十]{1,2}(?=[:：.．、]))[)）]?\s*[.．、:：]?\s*(?<name>[^]*)$/.exec(
          part,
        )
      const last = entries[entries.length - 1]
      if (
        match?.groups !== undefined &&
        (entries.length + 1 === parseNumeral(match.groups.number ?? '') || last === undefined)
      ) {
        entries.push({
          number: parseNumeral(match.groups.number ?? '') ?? 1,
          name: tidyName(match.groups.name ?? ''),
        })
      } else if (last !== undefined && last.number !== undefined)
        entries[entries.length - 1] = { ...last, name: tidyName(last.name + part) }
      else if (
        last !== undefined &&
        entries.length > 0 &&
        index > 0 &&
        line.blankBefore === 0 &&
        last.name.length >= 15 &&
        part.length <= 20
      )
        entries[entries.length - 1] = { ...last, name: tidyName(last.name + part) }
      else if (tidyName(part) !== '') entries.push({ name: tidyName(part) })
    }
  }
  return entries.filter((each) => each.name !== '')
}

/** `1.甲办法 2.乙名单` on one line. */
export function splitEntries(text: string): string[] {
  const parts: string[] = []
  let from = 0
  let expected = 2
  for (const match of text.matchAll(
    /(?<=[^0-9０-９.])([2-9]|1[0-9])(?:[.．、](?=\D|20\d\d年)|(?<=\.(?:docx?|xlsx?|pdf|wps|et)\d{1,2})\s)/g,
  )) {
    if (Number(match[1]) !== expected || !/^\s*(?:附件)?\s*1/.test(text)) continue
    parts.push(text.slice(from, match.index))
    from = match.index ?? from
    expected++
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim())
}

export function tidyName(name: string): string {
  return name
    .trim()
    .replace(/[。；;，]$/, '')
    .trim()
}
