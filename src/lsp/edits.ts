/** A changed text as small edits, so that cursors, folds and breakpoints of the eye stay where they are. */
import { diffArrays } from 'diff'
import type { TextEdit } from 'vscode-languageserver/node.js'
import { lineStartsOf, type SourceText } from '../index.ts'
import { Places } from './places.ts'

/** What makes `text` of the text of `source`. */
export function editsBetween(source: SourceText, text: string): TextEdit[] {
  const places = new Places(source)
  const edits: TextEdit[] = []
  const add = (start: number, before: string, after: string): void => {
    const { head, tail } = commonEnds(before, after)
    if (before === after) return
    edits.push({
      range: places.rangeBetween(start + head, start + before.length - tail),
      newText: after.slice(head, after.length - tail),
    })
  }
  let offset = 0
  let removed: readonly string[] = []
  const flush = (added: readonly string[]): void => {
    const pairs = removed.length === added.length ? removed.map((line, at) => [line, added[at] ?? ''] as const) : []
    if (pairs.length === 0) add(offset, removed.join(''), added.join(''))
    let start = offset
    for (const [before, after] of pairs) {
      add(start, before, after)
      start += before.length
    }
    offset += removed.join('').length
    removed = []
  }
  for (const part of diffArrays(linesOf(source.text), linesOf(text))) {
    if (part.removed) removed = part.value
    else if (part.added) flush(part.value)
    else {
      flush([])
      offset += part.value.join('').length
    }
  }
  flush([])
  return edits
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  const starts = lineStartsOf(text)
  return starts.map((start, at) => text.slice(start, starts[at + 1]))
}

/** How long the beginnings and the ends are that two texts share; a surrogate pair is never cut. */
function commonEnds(one: string, two: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, two.length)
  let head = 0
  while (head < most && one[head] === two[head]) head++
  if (head > 0 && isHigh(one.charCodeAt(head - 1))) head--
  let tail = 0
  while (tail < most - head && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail++
  if (tail > 0 && isLow(one.charCodeAt(one.length - tail))) tail--
  return { head, tail }
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
