import { readFileSync } from 'node:fs'
import { lineStartsOf, type SourceText } from '../../src/tree/index.ts'
export function readMarkdown(file: string): SourceText {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  return { path: file, text, format: 'text', encoding: 'utf-8', bom: false, lineEnding: 'lf', lineStarts: lineStartsOf(text), markup: [], hints: new Map(), frontMatter: [] }
}
