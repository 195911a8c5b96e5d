/** Files that hold no text. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/read/index.ts'

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const formatOf = (data: Uint8Array): unknown => {
  const result = readSource(data, { path: 'file' })
  return result.ok ? 'text' : result.problem.kind === 'binary' ? result.problem.format : result.problem.kind
}

/** An archive of which only what is looked at is there: the first entry and the list of names at the end. */
const archive = (first: string, ...names: string[]): Uint8Array =>
  ascii(
    `PK\x03\x04\x14\0\0\0\x08\0${first}${'\xa7\0\x93'.repeat(50_000)}${names.map((name) => `PK\x01\x02\0\0${name}`).join('')}PK\x05\x06\0\0`,
  )

/** An OLE file whose directory stands in sector 3. */
function ole(stream: string): Uint8Array {
  const data = Buffer.alloc(512 * 6)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(data)
  data.writeUInt16LE(9, 30)
  data.writeUInt32LE(3, 48)
  data.write('Root Entry', 512 * 4, 'utf16le')
  data.write(stream, 512 * 4 + 128, 'utf16le')
  return data
}

describe('binary files', () => {
  it.each([
    ['pdf', ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
    ['docx', archive('[Content_Types].xml', '[Content_Types].xml', 'word/document.xml')],
    ['xlsx', archive('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', archive('[Content_Types].xml', 'ppt/presentation.xml')],
    ['ofd', archive('Doc_0/Document.xml', 'Doc_0/Document.xml', 'OFD.xml')],
    ['odf', archive('\0mimetypeapplication/vnd.oasis.opendocument.text', 'content.xml')],
    ['zip', archive('通知.txt', 'a.txt')],
    ['doc', ole('WordDocument')],
    ['xls', ole('Workbook')],
    ['ppt', ole('PowerPoint Document')],
    ['ole', ole('Contents')],
    ['rtf', ascii('{\\rtf1\\ansi\\ansicpg936 }')],
    ['png', ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['jpeg', ascii('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['gif', ascii('GIF89a\x01\0\x01\0')],
    ['bmp', ascii('BM\x36\x10\0\0\0\0\0\0\x36\0')],
    ['webp', ascii('RIFF\x24\0\0\0WEBPVP8 ')],
    ['heic', ascii('\0\0\0\x18ftypheic')],
    ['media', ascii('\0\0\0\x18ftypisom')],
    ['gzip', ascii('\x1f\x8b\x08\0\0\0')],
    ['rar', ascii('Rar!\x1a\x07\x01\0')],
    ['7z', ascii('7z\xbc\xaf\x27\x1c\0\x04')],
    ['elf', ascii('\x7fELF\x02\x01\x01\0')],
    ['exe', ascii('MZ\x90\0\x03\0\0\0')],
    ['sqlite', ascii('SQLite format 3\0')],
    ['unknown', new Uint8Array(5000)],
    ['unknown', ascii('\x01\0\0\0\xff\xff\0\0abc\0\0\0\x80\x80')],
    ['unknown', ascii('a\0b\0c\0d\0e\0f\0g\0h\0'.repeat(20))],
  ])('%s', (format, data) => {
    expect(formatOf(data)).toBe(format)
  })

  it.each([
    'BM 型号的通知\n',
    'MZ 型号\n',
    'ID3 标签\n',
    'RIFF 文件\n',
    'PK 赛通知\n',
    'II* 级\n',
    'GIF 图片\n',
    '%PDF 说明\n',
  ])('a text that begins so is none: %s', (text) => {
    expect(formatOf(new TextEncoder().encode(text))).toBe('text')
  })

  it('a few NULs are characters of the text', () => {
    const text = `关于\0开学的通知\0\n${'一、做好准备。\n'.repeat(40)}\0`
    const result = readSource(new TextEncoder().encode(text), { path: 'a.txt' })
    expect(result.ok && result.source.text).toBe(text)
  })
})

describe('empty files', () => {
  it.each([
    ['no bytes', '', false],
    ['line ends', '\r\n\n', true],
    ['blanks of both widths', ' \u3000\t', true],
    ['a byte-order mark', '\uFEFF', true],
    ['a mark and blanks', '\uFEFF \n', true],
  ])('%s', (_, text, blanks) => {
    expect(readSource(new TextEncoder().encode(text), { path: 'a.txt' })).toEqual({
      ok: false,
      problem: { kind: 'empty', blanks },
    })
  })

  it('are so in any encoding', () => {
    expect(formatOf(Buffer.from('\uFEFF\u3000\n', 'utf16le'))).toBe('empty')
  })
})
