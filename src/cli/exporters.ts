/** The formats of `convert`. */
import { document, type Notice, type SourceText, toJson, toNdjsonLine } from '../index.ts'
import type { ExportFormat } from './invocation.ts'

export interface Convertible {
  readonly source: SourceText
  readonly notice: Notice
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string
}

export type Exporter = (input: Convertible) => string

export const extensions: Readonly<Record<ExportFormat, string>> = {
  json: '.json',
  yaml: '.yaml',
  markdown: '.md',
  ndjson: '.ndjson',
}

export async function exporterFor(format: ExportFormat): Promise<Exporter> {
  switch (format) {
    case 'json':
      return (input) => toJson(documentOf(input))
    case 'ndjson':
      return (input) => toNdjsonLine(documentOf(input))
    case 'yaml': {
      const { toYaml } = await import('./formats/yaml.ts')
      return (input) => toYaml(documentOf(input))
    }
    case 'markdown': {
      const { toMarkdown } = await import('./formats/markdown.ts')
      return ({ notice }) => toMarkdown(notice)
    }
  }
}

function documentOf({ notice, source, sha256 }: Convertible): ReturnType<typeof document> {
  return document(notice, source, { sha256 })
}
