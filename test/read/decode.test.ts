/** Which encoding a file is taken to be in, and what is said where it is in none. */
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { type ReadResult, encodingLabels, loadGb18030, read, readSource } from '../../src/read/index.ts'

const notice = '云湖区教育局关于开学的通知\n各学校：\n一、按时开学，做好准备。\n2024年3月1日\n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const gb = (text: string): Uint8Array => iconv.encode(text, 'gb18030')
const le = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
const be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()
const bytes = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Uint8Array.from(part)))
const readAs = (data: Uint8Array, encoding?: string): ReadResult =>
  readSource(data, { path: 'notice.txt', ...(encoding !== undefined && { encoding }) })
const textOf = (result: ReadResult): string => (result.ok ? result.source.text : JSON.stringify(result.problem))

describe('the ladder', () => {
  it.each([
    ['UTF-8', utf8(notice), 'utf-8', false],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8(notice)), 'utf-8', true],
    ['plain ASCII', utf8('2024-03-01 notice\n'), 'utf-8', false],
    ['GB18030', gb(notice), 'gb18030', false],
    ['GB18030 with a mark', bytes([0x84, 0x31, 0x95, 0x33], gb(notice)), 'gb18030', true],
    ['GB18030 with four-byte characters', gb('李㙍、王𬭎、€、ḿ\n'), 'gb18030', false],
    ['UTF-16, little end first, with a mark', bytes([0xff, 0xfe], le(notice)), 'utf-16le', true],
    ['UTF-16, big end first, with a mark', bytes([0xfe, 0xff], be(notice)), 'utf-16be', true],
    ['UTF-16, little end first', le(notice), 'utf-16le', false],
    ['UTF-16, big end first', be(notice), 'utf-16be', false],
    ['UTF-16 without a single ASCII character', le('关于开学的通知。各学校：'), 'utf-16le', false],
  ])('takes %s for what it is', (_, data, encoding, bom) => {
    expect(readAs(data)).toMatchObject({ ok: true, source: { encoding, bom } })
    expect(textOf(readAs(data))).not.toMatch(/^\uFEFF/)
    expect(textOf(readAs(data))).toMatch(/\n$|。|：$/)
  })

  it('takes a second byte-order mark for a character', () => {
    expect(textOf(readAs(utf8(`\uFEFF\uFEFF${notice}`)))).toBe(`\uFEFF${notice}`)
  })

  it.each([
    [
      'English with a Latin-1 letter',
      bytes(utf8('Bush hid the facts, na'), [0xef], utf8('ve fellow that he was. '.repeat(20))),
    ],
    ['UTF-8 with a NUL', utf8(`${notice}\0`)],
    ['GB18030', gb('啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘'.repeat(40))],
    ['rare characters of GBK, whose second byte is below 80', gb('丂丄丅丆丏丒丗丟丠両丣並丩丮丯丱'.repeat(40))],
  ])('does not take %s for UTF-16', (_, data) => {
    const result = readAs(data)
    expect(result.ok ? result.source.encoding : 'none').not.toMatch(/utf-16/)
  })

  it('reads back any text in UTF-8, with and without a mark', () => {
    fc.assert(
      fc.property(chineseText, fc.boolean(), (text, bom) => {
        const result = readAs(utf8((bom ? '\uFEFF' : '') + text))
        expect(result).toMatchObject({ ok: true, source: { text, bom, encoding: 'utf-8' } })
      }),
    )
  })

  it.each([
    ['utf-16le', le],
    ['utf-16be', be],
  ] as const)('reads back any text in %s with a mark', (encoding, encode) => {
    fc.assert(
      fc.property(chineseText, (text) => {
        expect(readAs(encode(`\uFEFF${text}`))).toMatchObject({ ok: true, source: { text, bom: true, encoding } })
      }),
    )
  })

  it('reads back any text in GB18030 that is asked for, or finds it to be UTF-8', () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const result = readAs(gb(text), 'gb18030')
        if (result.ok) expect(result.source.text).toBe(text)
        else expect(result.problem).toMatchObject({ kind: 'undecodable', detected: 'utf-8' })
      }),
    )
  })
})

/** 汉字 of all planes, what stands beside them, and characters that lead encodings astray. */
const chineseText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: codePoints(0x4e00, 0x9fa5) },
      { weight: 2, arbitrary: fc.constantFrom(...'，。、：；？！“”（）《》〔〕—…·×①㎡€〇\u3000\u00a0') },
      { weight: 2, arbitrary: codePoints(0x20, 0x7e) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\t') },
      // Extension A, extension B, emoji, Latin, and the rest of the first plane that GB18030 has one code for.
      { weight: 1, arbitrary: codePoints(0x3400, 0x4db5) },
      { weight: 1, arbitrary: codePoints(0x20000, 0x2a6d6) },
      { weight: 1, arbitrary: codePoints(0x1f300, 0x1f6ff) },
      { weight: 1, arbitrary: codePoints(0xa0, 0xd7ff) },
    ),
    { minLength: 1, maxLength: 200 },
  )
  .map((parts) => `关${parts.join('')}`)

function codePoints(from: number, to: number): fc.Arbitrary<string> {
  return fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))
}

describe('an encoding that is asked for', () => {
  it.each([
    ['utf-8', utf8],
    ['UTF8', utf8],
    ['gb18030', gb],
    ['GBK', gb],
    ['gb2312', gb],
    ['GB_2312', gb],
    ['ansi', gb],
    ['utf-16le', le],
    ['UTF-16BE', be],
    ['utf-16', le],
    ['utf-16', be],
    [' utf16 ', le],
  ])('%s is known', (label, encode) => {
    expect(textOf(readAs(encode(notice), label))).toBe(notice)
  })

  it('decides where the bytes could be two things', () => {
    // The bytes of 联通 in GBK are no UTF-8, those of these two are.
    const data = bytes([0xc4, 0xab, 0xc6, 0xb1])
    expect(textOf(readAs(data))).toBe('īƱ')
    expect(textOf(readAs(data, 'gbk'))).toBe('墨票')
  })

  it.each([
    ['GB18030 as utf-8', gb(notice), 'utf-8', 0],
    ['UTF-8 as gbk', utf8(`a${notice}`), 'gbk', 1],
    ['UTF-8 with a mark as gbk', utf8(`\uFEFF${notice}`), 'gbk', 0],
    ['UTF-8 as utf-16le', utf8(notice), 'utf-16le', 0],
    ['GB18030 as utf-16', gb(notice), 'utf-16', 0],
    ['UTF-16LE as utf-16be', le(notice), 'utf-16be', 0],
    ['UTF-16LE with a mark as utf-16be', bytes([0xff, 0xfe], le(notice)), 'utf-16be', 0],
    ['UTF-16LE with a mark as utf-8', bytes([0xff, 0xfe], le(notice)), 'utf-8', 0],
    ['UTF-16LE as utf-8', le(notice), 'utf-8', 0],
  ])('gives no rubbish: %s', (_, data, label, offset) => {
    expect(readAs(data, label)).toMatchObject({ ok: false, problem: { kind: 'undecodable', attempts: [{ offset }] } })
  })

  it('says what the bytes are where that is certain', () => {
    expect(readAs(utf8(notice), 'gbk')).toMatchObject({ problem: { detected: 'utf-8' } })
    expect(readAs(le(notice), 'utf-8')).toMatchObject({ problem: { detected: 'utf-16le' } })
    expect(readAs(bytes([0xfe, 0xff], be(notice)), 'gbk')).toMatchObject({ problem: { detected: 'utf-16be' } })
  })

  it('must be known', () => {
    expect(readAs(utf8(notice), 'utf-9')).toEqual({ ok: false, problem: { kind: 'unknown-encoding', label: 'utf-9' } })
    expect(readAs(utf8(notice), 'constructor')).toMatchObject({ problem: { kind: 'unknown-encoding' } })
    expect(encodingLabels).toContain('gb18030')
  })
})

describe('broken bytes', () => {
  const long = '校园安全检查工作'.repeat(8)

  it.each([
    ['a byte missing inside', bytes(utf8(long), [0xe5, 0xae], utf8(`${long}\n`)), 192, 1],
    ['a stray byte', bytes(utf8(long), [0xff], utf8(`${long}\n`)), 192, 1],
    ['a surrogate written as UTF-8', bytes(utf8(long.repeat(3)), [0xed, 0xa0, 0x80], utf8(`${long}\n`)), 576, 3],
    ['cut off at the end', bytes(utf8('通知'), [0xe5, 0xae]), 6, 1],
    ['cut off at the end, with a mark', bytes([0xef, 0xbb, 0xbf], utf8('通知'), [0xf0, 0xa0, 0x80]), 9, 1],
  ])('UTF-8 with isolated damage is read: %s', (_, data, offset, count) => {
    const result = readAs(data)
    expect(result).toMatchObject({ ok: true, damage: { offset, count }, source: { encoding: 'utf-8' } })
    expect(textOf(result).split('\uFFFD').length - 1).toBe(count)
    expect(readAs(data, 'utf-8')).toEqual(result)
  })

  it.each([
    ['half a character at the end', bytes(gb('通知'), [0xc8]), 4],
    ['three of four bytes at the end', bytes(gb('通知'), [0x95, 0x32, 0x82]), 4],
    ['a lead byte before a line end', bytes(gb('通知'), [0xc8], gb('\n通知')), 4],
    ['four bytes that mean nothing', bytes(gb('通知'), [0x84, 0x32, 0x81, 0x30], gb('通知')), 4],
    ['beyond the last character', bytes(gb('通知'), [0xe3, 0x32, 0x9a, 0x36]), 4],
    ['FF', bytes(gb('通知'), [0xff], gb('通知')), 4],
  ])('GB18030 with damage is undecodable: %s', (_, data, offset) => {
    expect(readAs(data)).toMatchObject({
      problem: { kind: 'undecodable', attempts: [{ encoding: 'utf-8' }, { encoding: 'gb18030', offset }] },
    })
    expect(readAs(data, 'gbk')).toMatchObject({
      problem: { kind: 'undecodable', attempts: [{ encoding: 'gb18030', offset }] },
    })
  })

  it.each([
    ['an odd number of bytes', bytes([0xff, 0xfe], le(notice), [0x41]), 2 + 2 * notice.length],
    ['a lone low surrogate', bytes([0xff, 0xfe], le('通\udc00知')), 4],
    ['a lone high surrogate', bytes([0xfe, 0xff], be('通\ud800知')), 4],
    ['a high surrogate at the end', bytes([0xfe, 0xff], be('通知\ud840')), 6],
  ])('UTF-16 with damage is undecodable: %s', (_, data, offset) => {
    expect(readAs(data)).toMatchObject({ problem: { kind: 'undecodable', attempts: [{ offset }] } })
  })

  it('UTF-16 without a mark keeps its name where it is cut off', () => {
    expect(readAs(le(notice).subarray(0, -1))).toMatchObject({
      problem: { kind: 'undecodable', attempts: [{ encoding: 'utf-16le', offset: 2 * notice.length - 2 }] },
    })
  })

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(undefined, ...encodingLabels), (data, label) => {
        const result = readAs(data, label)
        if (!result.ok && result.problem.kind === 'undecodable') {
          for (const { offset } of result.problem.attempts) expect(offset).toBeLessThan(data.length)
        }
      }),
    )
  })

  it('agrees with the decoder of the platform on what is GB18030', () => {
    const platform = new TextDecoder('gb18030', { fatal: true })
    const byte = fc.oneof(
      fc.integer({ min: 0x30, max: 0x39 }),
      fc.integer({ min: 0x81, max: 0xfe }),
      fc.integer({ min: 0, max: 255 }),
    )
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 12 }), (values) => {
        const data = Uint8Array.from(values)
        const result = readAs(data, 'gb18030')
        if (result.ok || result.problem.kind !== 'undecodable' || result.problem.detected !== undefined) return
        const offset = result.problem.attempts[0]?.offset ?? 0
        expect(() => platform.decode(data)).toThrow()
        expect(() => platform.decode(data.subarray(0, offset))).not.toThrow()
      }),
    )
  })
})

describe('read', () => {
  it('loads what a Markdown file needs', async () => {
    expect(await read(utf8('# 通知\n'), { path: 'a.md' })).toMatchObject({
      ok: true,
      source: { markup: [{ start: 0, end: 1 }] },
    })
  })

  it('without the Markdown reader, is told so', () => {
    expect(() => readSource(utf8('# 通知\n'), { path: 'a.md' })).toThrow('loadMarkdown')
  })
})

describe('loadGb18030', () => {
  it('gives what decodes as the platform does', async () => {
    const loaded = await loadGb18030()
    expect(loaded.decode(gb('通知：李㙍、王𬭎、€\n'))).toBe('通知：李㙍、王𬭎、€\n')
    expect(loaded.decode(bytes(gb('通知'), [0xc8]))).toBeUndefined()
  })
})
