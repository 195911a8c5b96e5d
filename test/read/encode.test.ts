/** The way back: text → bytes of the file's own encoding. */
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { encodeSource, readSource } from '../../src/read/index.ts'
import type { SourceText } from '../../src/tree/index.ts'

function sourceOf(bytes: Uint8Array, encoding?: string): SourceText {
  const result = readSource(bytes, { path: 'a.txt', ...(encoding !== undefined && { encoding }) })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.source
}

const encoders = {
  'utf-8': (text: string): Uint8Array => new TextEncoder().encode(text),
  'utf-16le': (text: string): Uint8Array => Buffer.from(text, 'utf16le'),
  'utf-16be': (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16(),
  gb18030: (text: string): Uint8Array => iconv.encode(text, 'gb18030'),
}

describe('encodeSource', () => {
  const text = '关于开学的通知\r\n各学校：李㙍、王𬭎，做好准备。\n'
  const fixed = '关于开学工作的通知\r\n各学校：李㙍、王𬭎、𠮷，做好准备。\n'

  for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
    for (const mark of ['', '\uFEFF']) {
      it(`keeps ${encoding}${mark && ' and its byte-order mark'}`, async () => {
        const original = encoders[encoding](mark + text)
        const result = await encodeSource(sourceOf(original), fixed, original)
        expect(result).toEqual({ ok: true, bytes: new Uint8Array(encoders[encoding](mark + fixed)) })
      })
    }
  }

  it('gives back the bytes of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        async (encoding, words) => {
          const original = encoders[encoding](`\uFEFF通知${words}`)
          const source = sourceOf(original)
          expect(source.encoding).toBe(encoding)
          const result = await encodeSource(source, source.text, original)
          expect(result.ok && Buffer.from(result.bytes).equals(original)).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['A3 A0, a second code for the wide blank', [0xa3, 0xa0], 4],
    ['80, the euro sign of code page 936', [0x80], 4],
  ])('refuses a file whose bytes would not come back: %s', async (_, odd, offset) => {
    const original = Buffer.concat([encoders.gb18030('通知'), Uint8Array.from(odd), encoders.gb18030('各校')])
    const source = sourceOf(original)
    expect(await encodeSource(source, source.text, original)).toEqual({
      ok: false,
      problem: { kind: 'not-reversible', offset },
    })
  })

  it('refuses bytes that are not those of the source', async () => {
    const original = encoders['utf-8']('通知一')
    expect(await encodeSource(sourceOf(original), '通知二', encoders['utf-8']('通知'))).toMatchObject({
      problem: { kind: 'not-reversible', offset: 6 },
    })
  })

  it.each(['utf-8', 'gb18030', 'utf-16be'] as const)('refuses half a character in %s', async (encoding) => {
    const original = encoders[encoding]('\uFEFF通知')
    expect(await encodeSource(sourceOf(original), '通知\ud800。', original)).toEqual({
      ok: false,
      problem: { kind: 'unencodable', offset: 2 },
    })
  })
})
