import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { document, type NoticeDocument } from '../../src/export/index.ts'
import { corpus, fixturePaths, parsed, textsBelow } from './notices.ts'
import { notices } from './trees.ts'

const schema: object = JSON.parse(readFileSync(new URL('../../schema/notice.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function problems(value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

const minimal: NoticeDocument = {
  schemaVersion: 1,
  source: { confidence: 0.5 },
  metadata: {},
  body: [],
  attachmentNotes: [],
  attachments: [],
  furniture: [],
}

describe('schema/notice.schema.json', () => {
  it('holds for the export of any tree', () => {
    fc.assert(
      fc.property(notices, (notice) => {
        expect(problems(document(notice))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  const real = textsBelow(corpus)
  it(`holds for every fixture${real.length === 0 ? '; corpus skipped, it is not beside the checkout' : ' and the corpus'}`, async () => {
    for (const path of [...fixturePaths(), ...real]) {
      const file = await parsed(path)
      if (file !== undefined) expect(problems(document(file.notice, file.source)), path).toEqual([])
    }
  }, 120_000)

  it('holds for the smallest document', () => {
    expect(problems(minimal)).toEqual([])
  })

  it.each([
    ['an unknown key', { ...minimal, pages: 3 }],
    ['null for what is absent', { ...minimal, title: null }],
    ['an empty title', { ...minimal, title: '' }],
    ['a missing array', { ...minimal, furniture: undefined }],
    ['another version', { ...minimal, schemaVersion: 2 }],
    ['a date that is no ISO date', { ...minimal, signature: { issuers: [], date: '2020年7月2日' } }],
    ['a month 13', { ...minimal, signature: { issuers: [], date: '2020-13-02' } }],
    ['an unknown field name', { ...minimal, metadata: { pages: '3' } }],
    ['a level 6', { ...minimal, body: [{ type: 'item', level: 6, children: [] }] }],
    ['a joint without heading', { ...minimal, body: [{ type: 'item', level: 1, joint: '', children: [] }] }],
    ['an empty paragraph', { ...minimal, body: [{ type: 'paragraph', text: '' }] }],
    ['a confidence above 1', { ...minimal, source: { confidence: 1.5 } }],
  ])('refuses %s', (_, value) => {
    expect(problems(value)).not.toEqual([])
  })

  it('names every key in Chinese and English', () => {
    const titles = [...JSON.stringify(schema).matchAll(/"title":"([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(titles.length).toBeGreaterThan(40)
    for (const title of titles) expect(title).toMatch(/^\p{Script=Han}.* \| [a-zA-Z]/u)
  })
})
