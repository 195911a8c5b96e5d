/** Markdown read back gives the same document, and every character of it lies in one leaf. */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { document, type NoticeDocument, toMarkdown } from '../../src/export/index.ts'
import { leavesOf, type Notice } from '../../src/tree/index.ts'
import { corpus, fixturePaths, type Parsed, parsed, reread, textsBelow } from './notices.ts'
import { notices } from './trees.ts'

function withoutSource(document: NoticeDocument): Omit<NoticeDocument, 'source'> {
  const { source: _, ...rest } = document
  return rest
}

async function expectSameDocument(notice: Notice): Promise<Parsed> {
  const again = await reread(toMarkdown(notice))
  expect(withoutSource(document(again.notice))).toEqual(withoutSource(document(notice)))
  expect(again.notice.data.oneLine).toBe(notice.data.oneLine)
  return again
}

/** Offsets of characters that are no blank and lie in no leaf or in two, and leaves that are not the text's slice. */
function faults({ source, notice }: Parsed): string[] {
  const found: string[] = []
  const count = new Uint8Array(source.text.length)
  for (const leaf of leavesOf(notice)) {
    const { start, end } = leaf.position
    if (source.text.slice(start.offset, end.offset) !== leaf.value)
      found.push(`${start.line}:${start.column} ${leaf.value}`)
    for (let offset = start.offset; offset < end.offset; offset++) count[offset] = (count[offset] ?? 0) + 1
  }
  for (let offset = 0; offset < source.text.length; offset++) {
    if (count[offset] !== 1 && /\S/.test(source.text.charAt(offset)))
      found.push(`offset ${offset} in ${count[offset]} leaves`)
  }
  return found
}

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/** The words that a Markdown reader shows, front matter and comments left out, blanks gone. */
function shownWords(markdown: string): string {
  return wordsOf(remark.parse(markdown)).replace(/\s/g, '')
}

function wordsOf(node: Nodes): string {
  if (node.type === 'yaml' || node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** The words of the tree below the front matter, with the colons behind labels, blanks gone. */
function leafWords({ source, notice }: Parsed): string {
  const start = /^---\n[^]*?\n---\n/.exec(source.text)?.[0].length ?? 0
  return leavesOf(notice)
    .filter((leaf) => leaf.type === 'text' || leaf.value === '：')
    .filter((leaf) => leaf.position.start.offset >= start)
    .map((leaf) => leaf.value)
    .join('')
    .replace(/\s/g, '')
}

describe('Markdown read back', () => {
  it('gives the same document for any tree, and a Markdown reader sees the same words', async () => {
    await fc.assert(
      fc.asyncProperty(notices, async (notice) => {
        const again = await expectSameDocument(notice)
        expect(faults(again)).toEqual([])
        expect(shownWords(again.source.text)).toBe(leafWords(again))
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('gives the same document for every fixture and the seed', async () => {
    const paths = fixturePaths()
    expect(paths.length).toBeGreaterThan(50)
    for (const path of paths) {
      const original = await parsed(path)
      if (original === undefined) continue
      const again = await expectSameDocument(original.notice)
      expect(faults(again), path).toEqual([])
      expect(shownWords(again.source.text), path).toBe(leafWords(again))
    }
  })

  const real = textsBelow(corpus)
  it(`gives the same document for ${real.length === 0 ? 'the corpus: skipped, it is not beside the checkout' : 'every file of the corpus'}`, async () => {
    for (const path of real) {
      const original = await parsed(path)
      if (original === undefined) continue
      const again = await expectSameDocument(original.notice)
      expect(faults(again), path).toEqual([])
    }
  }, 120_000)
})
