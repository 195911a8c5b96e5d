import { describe, expect, it } from 'vitest'
import { quotedParagraphs } from '../../src/lexicon/index.ts'

/** `.` for a paragraph outside, `Q` for one within a quotation. */
const told = (...paragraphs: readonly string[]): string =>
  quotedParagraphs(paragraphs)
    .map((quoted) => (quoted ? 'Q' : '.'))
    .join('')

describe('quotedParagraphs', () => {
  it.each([
    ['each paragraph opens again', ['将第三条修改为：', '“第三条 甲。', '“第四条 乙。”', '本决定施行。'], '.QQ.'],
    ['only the first opens', ['修改为：“第三条 甲。', '第四条 乙。', '第五条 丙。”', '施行。'], 'QQQ.'],
    ['one ends and the next begins', ['“甲。', '乙。”丙“丁。', '戊。”'], 'QQQ'],
    ['within one paragraph', ['实行“三查”制度。', '落实。'], '..'],
    ['nothing closes it', ['实行“三查制度。', '落实。', '督查。'], '...'],
    ['another opens in mid-sentence', ['实行“三查制度。', '实行“五查制度。', '落实。”'], '.QQ'],
    ['none at all', [], ''],
  ])('%s', (_name, paragraphs, expected) => {
    expect(told(...paragraphs)).toBe(expected)
  })
})
