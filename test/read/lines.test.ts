/** Line ends, formats, and size. */
import { describe, expect, it } from 'vitest'
import { formatOf, readSource, sourceFromText } from '../../src/read/index.ts'
import { type SourceText, pointAt } from '../../src/tree/index.ts'

function sourceOf(text: string): SourceText {
  const result = readSource(new TextEncoder().encode(text), { path: 'a.txt' })
  if (!result.ok) throw new Error(result.problem.kind)
  return result.source
}

describe('line ends', () => {
  it.each([
    ['甲\n乙\n', 'lf', [0, 2, 4]],
    ['甲\n乙', 'lf', [0, 2]],
    ['甲\r\n乙\r\n', 'crlf', [0, 3, 6]],
    ['甲\r乙\r', 'cr', [0, 2, 4]],
    ['甲\r\n乙\n', 'mixed', [0, 3, 5]],
    ['甲\r乙\n', 'mixed', [0, 2, 4]],
    ['甲\r\r\n乙', 'mixed', [0, 2, 4]],
    ['甲\n\r乙', 'mixed', [0, 2, 3]],
    ['甲', 'none', [0]],
    ['甲\u2028乙\u0085丙\f丁', 'none', [0]],
  ] as const)('%j is %s', (text, lineEnding, lineStarts) => {
    expect(sourceOf(text)).toMatchObject({ text, lineEnding, lineStarts })
  })
})

describe('columns', () => {
  it('count UTF-16 units, without the byte-order mark', () => {
    const source = sourceOf('\uFEFF甲\n𬭎乙\n')
    expect(source.bom).toBe(true)
    expect(pointAt(source, source.text.indexOf('乙'))).toEqual({ line: 2, column: 3, offset: 4 })
  })
})

describe('a large file of one line', () => {
  it('is read whole', () => {
    const text = '关于做好学校工作的通知，'.repeat(140_000)
    const source = sourceOf(text)
    expect(source.text.length).toBe(text.length)
    expect(source).toMatchObject({ lineEnding: 'none', lineStarts: [0] })
  })
})

describe('formats', () => {
  it.each([
    ['notice.txt', 'text'],
    ['notice.md', 'markdown'],
    ['通知.MD', 'markdown'],
    ['a/b.markdown', 'markdown'],
    ['md', 'text'],
    ['notice.md.txt', 'text'],
    ['notice', 'text'],
    ['', 'text'],
  ] as const)('%j is %s', (path, format) => {
    expect(formatOf(path)).toBe(format)
  })

  it('a text that looks like Markdown is text', () => {
    const source = sourceOf('# 甲\n\n1. 乙\n- **丙**\n')
    expect(source).toMatchObject({ format: 'text', markup: [], frontMatter: [] })
    expect(source.hints.size).toBe(0)
  })

  it('are decided by the option where there is one', () => {
    const bytes = new TextEncoder().encode('# 甲\n')
    const result = readSource(bytes, {
      path: 'a.txt',
      format: 'markdown',
      markdown: (source) => ({ ...source, markup: [{ start: 0, end: 1 }] }),
    })
    expect(result.ok && result.source).toMatchObject({ format: 'markdown', markup: [{ start: 0, end: 1 }] })
    expect(readSource(bytes, { path: 'a.md', format: 'text' })).toMatchObject({ ok: true, source: { format: 'text' } })
  })
})

describe('sourceFromText', () => {
  it('is what reading the same text as UTF-8 gives', () => {
    expect(sourceFromText('\uFEFF甲\r\n', { path: 'a.txt' })).toEqual(sourceOf('\uFEFF甲\r\n'))
  })
})
