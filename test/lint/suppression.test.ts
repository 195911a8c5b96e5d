import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/index.ts'
import { parse } from '../../src/parse/index.ts'
import { loadMarkdown, sourceFromText } from '../../src/read/index.ts'

const comma = '请加强值守，，及时报告，做好防汛各项准备工作。'

/** Line and rule of what is said about a notice with these paragraphs, doubled commas and comments only. */
async function told(...paragraphs: string[]): Promise<string[]> {
  const text = ['# 临溪区教育局关于做好防汛工作的通知', '各学校：', ...paragraphs, '临溪区教育局', '2024年6月3日'].join(
    '\n\n',
  )
  const source = sourceFromText(text, { path: 'a.md', markdown: await loadMarkdown() })
  return lint(parse(source), source, { language: 'en' })
    .filter(({ ruleId }) => /duplicate|internal/.test(ruleId) && !ruleId.includes('paragraph'))
    .map(({ ruleId, position, message }) =>
      ruleId.startsWith('internal') ? `${position.start.line} ${message}` : `${position.start.line} ${ruleId}`,
    )
}

describe('comments in Markdown', () => {
  it.each([
    ['nothing', [comma], ['5 punctuation/duplicate']],
    ['a rule from here on', ['<!-- notice-lint disable punctuation/duplicate -->', comma], []],
    ['all rules from here on', ['<!-- notice-lint disable -->', comma], []],
    [
      'until it is turned on again',
      [
        '<!-- notice-lint disable punctuation/duplicate -->',
        comma,
        '<!-- notice-lint enable punctuation/duplicate -->',
        '请检查门窗，，关好水电，并于每天下班前登记备查。',
      ],
      ['11 punctuation/duplicate'],
    ],
    [
      'the next line',
      ['<!-- notice-lint disable-next-line -->', comma, '请检查门窗，，关好水电，并于每天下班前登记备查。'],
      ['9 punctuation/duplicate'],
    ],
    [
      'another rule, to no purpose',
      ['<!-- notice-lint disable date/hao, punctuation/duplicate -->', comma],
      ['5 "date/hao" in this comment hides nothing'],
    ],
    ['nothing to hide', ['<!-- notice-lint disable-next-line -->', '请加强值守。'], ['5 this comment hides nothing']],
    ['words that are no comment of ours', ['<!-- notice-linter disable -->', comma], ['7 punctuation/duplicate']],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await told(...paragraphs)).toEqual(expected)
  })
})
