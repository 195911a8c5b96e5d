/** fixtures/encodings: one notice in every encoding that `read` knows. */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReadResult, encodeSource, readSource } from '../../src/read/index.ts'

const folder = 'fixtures/encodings'
const bytesOf = (name: string): Uint8Array => readFileSync(`${folder}/${name}`)
const readFixture = (name: string): ReadResult => readSource(bytesOf(name), { path: name })

const notice = bytesOf('utf-8.txt').toString()

describe('fixtures/encodings', () => {
  it.each([
    ['utf-8.txt', 'utf-8', false, 'lf'],
    ['utf-8-bom.txt', 'utf-8', true, 'lf'],
    ['utf-8-cr.txt', 'utf-8', false, 'cr'],
    ['gb18030.txt', 'gb18030', false, 'lf'],
    ['gb18030-crlf.txt', 'gb18030', false, 'crlf'],
    ['utf-16le.txt', 'utf-16le', false, 'lf'],
    ['utf-16be.txt', 'utf-16be', false, 'lf'],
    ['utf-16le-bom.txt', 'utf-16le', true, 'lf'],
    ['utf-16be-bom.txt', 'utf-16be', true, 'lf'],
  ] as const)('%s is %s', async (name, encoding, bom, lineEnding) => {
    const bytes = bytesOf(name)
    const result = readSource(bytes, { path: name })
    expect(result).toMatchObject({ ok: true, source: { path: name, encoding, bom, lineEnding, format: 'text' } })
    if (!result.ok) return
    expect(result.source.text.replace(/\r\n?/g, '\n')).toBe(notice)
    expect(result.source.lineStarts).toHaveLength(notice.split('\n').length)
    expect(await encodeSource(result.source, result.source.text, bytes)).toEqual({
      ok: true,
      bytes: new Uint8Array(bytes),
    })
  })

  it('nul.txt keeps its NUL', () => {
    const result = readFixture('nul.txt')
    expect(result.ok && result.source.text.split('\0')).toHaveLength(2)
  })

  it('utf-8-damaged.txt is read, with the place of the damage, and cannot be written', async () => {
    const bytes = bytesOf('utf-8-damaged.txt')
    const result = readFixture('utf-8-damaged.txt')
    const offset = notice.indexOf('容。门卫')
    expect(result).toMatchObject({
      ok: true,
      damage: { count: 1, offset: new TextEncoder().encode(notice.slice(0, offset)).length },
    })
    if (!result.ok) return
    expect(result.source.text).toBe(notice.replace('容。门卫', '\uFFFD。门卫'))
    expect(await encodeSource(result.source, result.source.text, bytes)).toMatchObject({
      ok: false,
      problem: { kind: 'not-reversible', offset: result.damage?.offset },
    })
  })

  it('gb18030-cut.txt is undecodable at its last byte', () => {
    const bytes = bytesOf('gb18030-cut.txt')
    expect(readFixture('gb18030-cut.txt')).toMatchObject({
      ok: false,
      problem: {
        kind: 'undecodable',
        attempts: [{ encoding: 'utf-8' }, { encoding: 'gb18030', offset: bytes.length - 1 }],
      },
    })
  })

  it('has an entry in the README for each file', () => {
    const readme = bytesOf('README.md').toString()
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})
