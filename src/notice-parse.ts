/** The parser as a unified plugin. It joins two stages that do not know each other, so it stands beside both. */
import type { Plugin } from 'unified'
import { type ParseOptions, parse } from './parse/index.ts'
import { markdown } from './read/formats/markdown/index.ts'
import { type Format, type ReadProblem, readSource, sourceFromText } from './read/index.ts'
import type { Notice, SourceText } from './tree/index.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `noticeParse` read the tree from. */
    noticeSource: SourceText
  }
}

export interface NoticeParseOptions extends ParseOptions {
  /** How to decode bytes, one of `encodingLabels`; decided from the bytes where absent. A string is text already. */
  readonly encoding?: string
  /** Decided from the file's path where absent: `.md` and `.markdown` are Markdown, all else is plain text. */
  readonly format?: Format
}

/** A file that gives no text: binary, empty, or in another encoding than the one asked for. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly problem: ReadProblem

  constructor(path: string, problem: ReadProblem) {
    super(`${path === '' ? 'input' : path}: no text can be read (${problem.kind})`)
    this.problem = problem
  }
}

/**
 * Unified plugin: parses a notice. The file may hold bytes or text; its path decides between Markdown and plain text.
 * The source that lines, columns and offsets count in is put on `file.data.noticeSource`.
 *
 * @throws ReadError while parsing, where the file's bytes give no text.
 */
export const noticeParse: Plugin<[options?: NoticeParseOptions], string, Notice> = function (options = {}) {
  this.parser = (_text, file) => {
    const source = sourceOf(file.value, file.path ?? '', options)
    file.data.noticeSource = source
    return parse(source, options)
  }
}

function sourceOf(value: string | Uint8Array | undefined, path: string, options: NoticeParseOptions): SourceText {
  const { encoding, format } = options
  const how = { path, markdown, ...(format !== undefined && { format }) }
  if (typeof value === 'string' || value === undefined) return sourceFromText(value ?? '', how)
  const result = readSource(value, { ...how, ...(encoding !== undefined && { encoding }) })
  if (!result.ok) throw new ReadError(path, result.problem)
  return result.source
}
