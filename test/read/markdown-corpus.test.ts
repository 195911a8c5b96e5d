/** Real Markdown files, where the corpus lies beside the checkout: nothing of a notice is taken for markup. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenRanges, readMarkdown } from './marked.ts'

const folder = '../shared/corpus/notices'
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
if (names.length === 0) console.log(`skipped: real Markdown files, since ${folder} is not there`)

/** Markup that may hold 汉字: comments, tags, link destinations. */
const mayHoldHan = /^(?:<!--|<\/?[A-Za-z]|\]\()/

describe('real Markdown files', () => {
  it('keep their 汉字 as words', () => {
    for (const name of names) {
      const source = readMarkdown(readFileSync(`${folder}/${name}`, 'utf8'))
      expect(brokenRanges(source), name).toEqual([])
      const pieces = source.markup.map(({ start, end }) => source.text.slice(start, end))
      expect(
        pieces.filter((piece) => /\p{Script=Han}/u.test(piece) && !mayHoldHan.test(piece)),
        name,
      ).toEqual([])
    }
  }, 120_000)

  it('have headings where lines begin with #', () => {
    for (const name of names) {
      const source = readMarkdown(readFileSync(`${folder}/${name}`, 'utf8'))
      const headings = source.text.split(/\r\n|\n|\r/).flatMap((line, at) => (/^#{1,6} \S/.test(line) ? [at + 1] : []))
      const hinted = [...source.hints].filter(([, { heading }]) => heading !== undefined).map(([line]) => line)
      expect(hinted, name).toEqual(expect.arrayContaining(headings))
    }
  }, 120_000)
})
