/** What holds for every text: parsing never throws, loses nothing, and says where everything stands. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { loadMarkdown, sourceFromText } from '../../src/read/index.ts'
import type { Notice, SourceText } from '../../src/tree/index.ts'
import { brokenInvariants } from './invariants.ts'
import { seed } from './seed.ts'
import { anyText, fixtures, mixedLines, notices, shuffled, spoilt, truncated } from './texts.ts'

const markdown = await loadMarkdown()
const formats = ['text', 'markdown'] as const
const lineEnds = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const

type Format = (typeof formats)[number]

function sourceOf(text: string, format: Format): SourceText {
  return sourceFromText(text, { path: '', format, markdown })
}

function broken(text: string, format: Format): string[] {
  const source = sourceOf(text, format)
  return brokenInvariants(source, parse(source))
}

/** The tree's types and words, without the places. */
function shapeOf(notice: Notice): string {
  return JSON.stringify(notice, (key, value: unknown) => (key === 'position' ? undefined : value))
}

const kinds: readonly (readonly [string, fc.Arbitrary<string>, runs: number])[] = [
  ['any characters', anyText, 400],
  ['lines of notices in any order', mixedLines, 400],
  ['generated notices', notices, 300],
  ['fixtures cut off', truncated, 150],
  ['fixtures with lines moved', shuffled, 150],
  ['fixtures with characters changed', spoilt, 150],
]

describe.each(formats)('as %s', (format) => {
  it.each(kinds)('%s are parsed whole', (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(broken(text, format)).toEqual([])
      }),
      { seed, numRuns },
    )
  })

  it.each(fixtures)('$name is parsed whole', ({ text }) => {
    for (const [name, end] of lineEnds) {
      expect(broken(text.replace(/\r\n|\n|\r/g, end), format), name).toEqual([])
    }
  })
})

describe('the line ends of a file', () => {
  it('do not change its tree', () => {
    fc.assert(
      fc.property(fc.oneof(notices, shuffled), (text) => {
        const lf = text.replace(/\r\n?/g, '\n')
        const expected = shapeOf(parse(sourceOf(lf, 'text')))
        for (const [name, end] of lineEnds) {
          expect(shapeOf(parse(sourceOf(lf.replaceAll('\n', end), 'text'))), name).toBe(expected)
        }
      }),
      { seed, numRuns: 200 },
    )
  })
})

describe('parsing', () => {
  it('gives the same tree twice', () => {
    fc.assert(
      fc.property(mixedLines, (text) => {
        const source = sourceOf(text, 'text')
        expect(parse(source)).toEqual(parse(source))
      }),
      { seed, numRuns: 100 },
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\u3000\n'],
    ['one character', '一'],
    ['a marker', '一、'],
    ['a label', '索引号：'],
    ['a bracket', '（'],
    ['a byte-order mark in the text', '\ufeff\ufeff'],
    ['a NUL', '\u0000'],
    ['half a surrogate pair', '\ud83d'],
    ['a line separator', '各校：\u2028请办理。'],
  ])('takes %s', (_name, text) => {
    for (const format of formats) expect(broken(text, format)).toEqual([])
  })
})
