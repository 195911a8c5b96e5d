/** Real notices, where the corpus lies beside the checkout: nothing is lost, everything says where it stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { loadMarkdown, readSource } from '../../src/read/index.ts'
import { brokenInvariants } from '../properties/invariants.ts'

const folder = '../shared/corpus/notices'
const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.json')) : []
if (names.length === 0) console.log(`skipped: trees of real notices, since ${folder} is not there`)

const markdown = await loadMarkdown()

function broken(name: string, format: 'text' | 'markdown' | undefined, end?: string): string[] {
  const bytes = readFileSync(`${folder}/${name}`)
  const options = { path: name, markdown, ...(format !== undefined && { format }) }
  const result = readSource(bytes, options)
  if (!result.ok) return [`cannot be read: ${result.problem.kind}`]
  if (end === undefined) return brokenInvariants(result.source, parse(result.source))
  const again = readSource(new TextEncoder().encode(result.source.text.replace(/\r\n|\n|\r/g, end)), options)
  return again.ok ? brokenInvariants(again.source, parse(again.source)) : [`cannot be read: ${again.problem.kind}`]
}

describe('trees of real notices', () => {
  it.each([
    ['as they are', undefined, undefined],
    ['with CRLF', undefined, '\r\n'],
    ['with CR, as Markdown', 'markdown', '\r'],
    ['as plain text', 'text', undefined],
  ] as const)(
    '%s',
    (_name, format, end) => {
      const failures = names.flatMap((name) => broken(name, format, end).map((each) => `${name}: ${each}`))
      expect(failures).toEqual([])
    },
    120_000,
  )
})
