/** Between offsets of a SourceText and places as the protocol counts them: from 0, in UTF-16 units. */
import type { Position as Place, Range } from 'vscode-languageserver/node.js'
import { type Position, pointAt, type SourceText } from '../index.ts'

export class Places {
  readonly #source: SourceText
  /** A byte-order mark that the editor did not take away stands in its first line, not in ours. */
  readonly #mark: number

  constructor(source: SourceText) {
    this.#source = source
    this.#mark = source.bom ? 1 : 0
  }

  rangeOf({ start, end }: Position): Range {
    return this.rangeBetween(start.offset, end.offset)
  }

  rangeBetween(start: number, end: number): Range {
    return { start: this.#placeAt(start), end: this.#placeAt(end) }
  }

  /** Places out of range are those nearest in the text: an editor may be a version ahead. */
  offsetAt({ line, character }: Place): number {
    const { text, lineStarts } = this.#source
    if (!(line >= 0)) return 0
    const start = lineStarts[Math.trunc(line)]
    if (start === undefined) return text.length
    const next = lineStarts[Math.trunc(line) + 1] ?? text.length
    const column = Number.isFinite(character) ? Math.trunc(character) : 0
    return Math.max(start, Math.min(next, start + column - (line < 1 ? this.#mark : 0)))
  }

  #placeAt(offset: number): Place {
    const { line, column } = pointAt(this.#source, offset)
    return { line: line - 1, character: column - 1 + (line === 1 ? this.#mark : 0) }
  }
}
