/** A source and a tree of one paragraph a line, so that the engine's tests need no parser. */
import { lineStartsOf, type Notice, type Paragraph, positionAt, type SourceText } from '../../src/tree/index.ts'

export interface SourceAndTree {
  readonly source: SourceText
  readonly notice: Notice
}

export function byHand(text: string): SourceAndTree {
  const source: SourceText = {
    path: 'notice.txt',
    text,
    format: 'text',
    encoding: 'utf-8',
    bom: false,
    lineEnding: 'lf',
    lineStarts: lineStartsOf(text),
    markup: [],
    hints: new Map(),
    frontMatter: [],
  }
  let start = 0
  const paragraphs = text.split('\n').map((value): Paragraph => {
    const position = positionAt(source, start, start + value.length)
    start += value.length + 1
    return { type: 'paragraph', position, children: [{ type: 'text', value, position }] }
  })
  const position = positionAt(source, 0, text.length)
  return {
    source,
    notice: {
      type: 'notice',
      position,
      data: { confidence: 1, oneLine: false },
      children: [{ type: 'body', position, children: paragraphs }],
    },
  }
}
