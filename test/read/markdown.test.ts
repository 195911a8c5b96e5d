/** What of a Markdown file is markup, and that everything else stays words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenRanges, hintsOf, marked, readMarkdown } from './marked.ts'

const lines = (...parts: string[]): string => parts.join('\n')

describe('markup', () => {
  it.each([
    ['headings', '# 关于**开学**的通知 #', '⟦#⟧ 关于⟦**⟧开学⟦**⟧的通知 ⟦#⟧'],
    ['no heading without a blank', '#关于开学的通知', '#关于开学的通知'],
    ['a heading above equal signs', '通知\n===\n正文', '通知\n⟦===⟧\n正文'],
    ['rules', '***\n\n- - -\n\n___', '⟦***⟧\n\n⟦- - -⟧\n\n⟦___⟧'],
    ['bullets', '- 甲\n* 乙\n+ 丙', '⟦-⟧ 甲\n⟦*⟧ 乙\n⟦+⟧ 丙'],
    ['numbers of lists are words', '1. 甲\n2) 乙\n   - 丙', '1. 甲\n2) 乙\n   ⟦-⟧ 丙'],
    ['page numbers are words', '甲\n\n- 1 -\n\n-2-（五）乙', '甲\n\n- 1 -\n\n-2-（五）乙'],
    ['dashes are words', '—— 甲\n－ 乙\n-丙', '—— 甲\n－ 乙\n-丙'],
    ['task lists', '- [x] 已办', '⟦-⟧ ⟦[x]⟧ 已办'],
    ['quotes', '> 甲\n> > 乙\n丙', '⟦>⟧ 甲\n⟦>⟧ ⟦>⟧ 乙\n丙'],
    ['a list in a quote, over lines', '> - 甲\n>   乙', '⟦>⟧ ⟦-⟧ 甲\n⟦>⟧   乙'],
    ['four blanks are no code', '甲\n\n    一、乙\n\n　　二、丙', '甲\n\n    一、乙\n\n　　二、丙'],
    ['fences', '```\n甲 **乙**\n```', '⟦```⟧\n甲 **乙**\n⟦```⟧'],
    ['fences with a language', '~~~text\n甲\n~~~', '⟦~~~text⟧\n甲\n⟦~~~⟧'],
    ['fences with 汉字', '```附件\n甲\n```', '⟦```⟧附件\n甲\n⟦```⟧'],
    ['code', '见`办法`和``a`b``', '见⟦`⟧办法⟦`⟧和⟦``⟧a`b⟦``⟧'],
    ['stars in code are words', '甲`**`乙`**`', '甲⟦`⟧**⟦`⟧乙⟦`⟧**⟦`⟧'],
    ['escapes', '\\*甲\\* 1\\. \\乙 C:\\dir', '⟦\\⟧*甲⟦\\⟧* 1⟦\\⟧. \\乙 C:\\dir'],
    ['a hard break', '甲\\\n乙  \n丙', '甲⟦\\⟧\n乙  \n丙'],
    ['character references are words', '甲&nbsp;乙&#160;&amp;', '甲&nbsp;乙&#160;&amp;'],
    ['a leading byte-order mark that is a character', '\uFEFF\uFEFF**甲**乙', '\uFEFF⟦**⟧甲⟦**⟧乙'],
  ])('%s', (_, text, expected) => {
    expect(marked(readMarkdown(text))).toBe(expected)
  })
})

describe('emphasis', () => {
  it.each([
    ['bold', '**第一条**为了', '⟦**⟧第一条⟦**⟧为了'],
    ['closed after a mark, where CommonMark would not', '**一、要求。**各校', '⟦**⟧一、要求。⟦**⟧各校'],
    ['opened before a mark', '学习**“要求”**的', '学习⟦**⟧“要求”⟦**⟧的'],
    ['several in a line', '**甲。**乙**丙。**丁', '⟦**⟧甲。⟦**⟧乙⟦**⟧丙。⟦**⟧丁'],
    ['over two lines', '**甲乙\n丙丁**戊', '⟦**⟧甲乙\n丙丁⟦**⟧戊'],
    ['one character', '第**一**条', '第⟦**⟧一⟦**⟧条'],
    ['italics', '*注：一式三份。*', '⟦*⟧注：一式三份。⟦*⟧'],
    ['italics of a word', '请*务必*报送', '请⟦*⟧务必⟦*⟧报送'],
    ['bold and italic', '***甲***乙', '⟦***⟧甲⟦***⟧乙'],
    ['inside a link', '[**附件**](a.docx)', '⟦[⟧⟦**⟧附件⟦**⟧⟦](a.docx)⟧'],
    ['underscores round words', '（__甲__）', '（⟦__⟧甲⟦__⟧）'],
    ['struck out', '~~甲~~乙', '⟦~~⟧甲⟦~~⟧乙'],
    ['with an escaped star inside', '**甲\\***', '⟦**⟧甲⟦\\⟧*⟦**⟧'],
  ])('is %s', (_, text, expected) => {
    expect(marked(readMarkdown(text))).toBe(expected)
  })

  it.each([
    ['masked telephone numbers', '138****1234，139****5678'],
    ['masked names', '李**同志，王**同志'],
    ['masked names at the end', '张**、李**'],
    ['blanks to fill in', '____年____月____日（盖章）____'],
    ['more blanks', '编号：__________（盖章）__________'],
    ['products', '3*4*5 和 2**3**4'],
    ['a star that is talked about', '标“*”的为必填项，未标“*”的可不填'],
    ['stars behind terms', '带*为必填，带*为选填'],
    ['names with underscores', '文件_名_称 a_b_c'],
    ['ranges', '2~3天、4~5天，10~~20元、30~~40元'],
    ['bold with blanks inside', '** 甲 **乙'],
    ['a bold sign alone', '**甲\n\n乙**'],
  ])('is not: %s', (_, text) => {
    expect(marked(readMarkdown(text))).toBe(text)
  })
})

describe('links', () => {
  it.each([
    ['links', '见[附件](附件1.docx "标题")。', '见⟦[⟧附件⟦](附件1.docx "标题")⟧。'],
    ['links within the file', '- [第一章](#第一章)', '⟦-⟧ ⟦[⟧第一章⟦](#第一章)⟧'],
    ['images', '![公章](a.png)', '⟦![⟧公章⟦](a.png)⟧'],
    ['a link round an image', '[![图](a.png)](b.html)', '⟦[⟧⟦![⟧图⟦](a.png)⟧⟦](b.html)⟧'],
    [
      'references',
      '[甲][1]、[1]\n\n[1]: http://a.example "乙"',
      '⟦[⟧甲⟦][1]⟧、⟦[⟧1⟦]⟧\n\n⟦[1]: http://a.example "乙"⟧',
    ],
    ['footnotes', '甲[^1]\n\n[^1]: 乙', '甲⟦[^1]⟧\n\n⟦[^1]:⟧ 乙'],
    ['addresses in angle brackets', '<http://a.example>', '⟦<⟧http://a.example⟦>⟧'],
    ['bare addresses are words', 'http://a.example 和 a@b.example', 'http://a.example 和 a@b.example'],
    ['brackets of a document number are words', '云教[2024]5号、办法[2019](试行)', '云教[2024]5号、办法[2019](试行)'],
    ['a note in brackets is words', '甲[注]\n\n[注]: 本表不含', '甲[注]\n\n[注]: 本表不含'],
  ])('%s', (_, text, expected) => {
    expect(marked(readMarkdown(text))).toBe(expected)
  })
})

describe('HTML', () => {
  it.each([
    ['tags', '甲<br>乙<BR/>', '甲⟦<br>⟧乙⟦<BR/>⟧'],
    ['tags with attributes', '<a title="甲>乙">丙</a>', '⟦<a title="甲>乙">⟧丙⟦</a>⟧'],
    ['blocks', '<div align=center>通知\n<p>正文</div>', '⟦<div align=center>⟧通知\n⟦<p>⟧正文⟦</div>⟧'],
    ['comments', '甲<!-- 乙 -->丙', '甲⟦<!-- 乙 -->⟧丙'],
    ['words behind a comment', '<!-- 甲 --> 乙', '⟦<!-- 甲 -->⟧ 乙'],
    ['style sheets', '<style>\np { color: red }\n</style>\n\n甲', '⟦<style>\np { color: red }\n</style>⟧\n\n甲'],
    ['Chinese in angle brackets is words', '《关于印发<办法>的通知》', '《关于印发<办法>的通知》'],
    ['Chinese at the start of a line', '<关于开学的通知>\n正文', '<关于开学的通知>\n正文'],
    ['names that are no elements are words', '型号<A1>、标准<GB>\n\n<ISO>\n甲', '型号<A1>、标准<GB>\n\n<ISO>\n甲'],
    ['what is not closed is words', '<!-- 甲\n\n乙\n<div 丙', '<!-- 甲\n\n乙\n<div 丙'],
    ['an instruction without end is words', '<?甲\n\n乙', '<?甲\n\n乙'],
    ['comparisons are words', '甲<5，乙>3', '甲<5，乙>3'],
  ])('%s', (_, text, expected) => {
    expect(marked(readMarkdown(text))).toBe(expected)
  })
})

describe('hints', () => {
  it.each([
    ['headings', lines('# 甲', '', '### 乙 ###', '丙'), { 1: { heading: 1 }, 3: { heading: 3 } }],
    ['one line above equal signs', lines('甲', '==='), { 1: { heading: 1 }, 2: { layout: true } }],
    ['one line above a rule', lines('甲', '---', '乙'), { 1: { heading: 2 }, 2: { layout: true } }],
    ['a sentence above a rule', lines('甲。', '---'), { 2: { layout: true } }],
    ['a signature above a rule', lines('某局', '2024年1月1日', '---', '附件'), { 3: { layout: true } }],
    ['a rule apart', lines('甲', '', '---'), { 3: { layout: true } }],
    [
      'tables',
      lines('| 项目 | 内容 |', '| --- | :-: |', '| 甲 |  |', '| 乙 \\| 丙 | **丁** |', '戊'),
      {
        1: { cells: ['项目', '内容'] },
        2: { layout: true },
        3: { cells: ['甲', ''] },
        4: { cells: ['乙 \\| 丙', '**丁**'] },
        5: { cells: ['戊'] },
      },
    ],
    [
      'tables without bars at the ends',
      lines('项目 | 内容', '--- | ---', '甲 | 乙'),
      { 1: { cells: ['项目', '内容'] }, 2: { layout: true }, 3: { cells: ['甲', '乙'] } },
    ],
    [
      'tables whose columns do not match',
      lines('| 项目 | | |', '|---|--||', '| 甲 | 乙 |'),
      { 1: { cells: ['项目', '', ''] }, 2: { layout: true }, 3: { cells: ['甲', '乙'] } },
    ],
    ['no table without a delimiter row', lines('| 甲 | 乙 |', '| 丙 | 丁 |'), {}],
    ['comments', lines('<!-- notice: title -->', '甲<!-- 乙 -->', '丙'), { 1: { comment: 'notice: title' } }],
    [
      'comments of several lines',
      lines('<!--', '甲', '', '乙', '-->', '丙'),
      {
        1: { comment: '甲\n\n乙' },
        2: { layout: true },
        3: { layout: true },
        4: { layout: true },
        5: { layout: true },
      },
    ],
    [
      'lines of signs only',
      lines('```', '甲', '```', '> ', '> 乙'),
      { 1: { layout: true }, 3: { layout: true }, 4: { layout: true } },
    ],
    ['tags alone on a line', lines('<div>', '甲', '</div>'), { 1: { layout: true }, 3: { layout: true } }],
  ])('%s', (_, text, expected) => {
    expect(hintsOf(readMarkdown(text))).toEqual(expected)
    // Lines are lines whatever ends them; only what a comment holds keeps its own line ends.
    const crlf = JSON.stringify(hintsOf(readMarkdown(text.replaceAll('\n', '\r\n')))).replaceAll('\\r\\n', '\\n')
    expect(JSON.parse(crlf)).toEqual(expected)
  })
})

describe('front matter', () => {
  const text = lines(
    '---',
    'title: 关于开学的通知',
    'other:',
    '  体裁: "通知"',
    'keywords: [开学, 安全]',
    'dateWritten: 2024-03-01',
    'validity:',
    '---',
    '# 甲',
  )

  it('gives fields with their places', () => {
    const source = readMarkdown(text)
    const shown = source.frontMatter.map(({ path, value, keyRange, valueRange }) => [
      path.join('/'),
      value,
      source.text.slice(keyRange.start, keyRange.end),
      source.text.slice(valueRange.start, valueRange.end),
    ])
    expect(shown).toEqual([
      ['title', '关于开学的通知', 'title', '关于开学的通知'],
      ['other/体裁', '通知', '体裁', '"通知"'],
      ['keywords', '开学；安全', 'keywords', '[开学, 安全]'],
      ['dateWritten', '2024-03-01', 'dateWritten', '2024-03-01'],
      ['validity', '', 'validity', ''],
    ])
    expect(source.markup[0]).toEqual({ start: 0, end: text.indexOf('\n#') })
    expect(hintsOf(source)).toEqual({
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((line) => [line, { layout: true }])),
      9: { heading: 1 },
    })
  })

  it('has its places with CRLF too', () => {
    const source = readMarkdown(text.replaceAll('\n', '\r\n'))
    expect(source.frontMatter.map(({ keyRange }) => source.text.slice(keyRange.start, keyRange.end))).toEqual(
      readMarkdown(text).frontMatter.map(({ path }) => path.at(-1)),
    )
    expect(source.frontMatter[0]?.value).toBe('关于开学的通知')
  })

  it.each([
    ['text between two rules', lines('---', '正文', '---', '乙')],
    ['full-width colons', lines('---', '标题：甲', '---', '乙')],
    ['a heading between two rules', lines('---', '# 标题', '---', '乙')],
    ['a mistake in the YAML', lines('---', 'title: 关于: 甲', ' x', '---', '乙')],
    ['a list', lines('---', '- 甲', '---', '乙')],
    ['rules further down', lines('甲', '', '---', 'title: 乙', '---')],
    ['no end', lines('---', 'title: 甲', '', '乙')],
  ])('is not: %s', (_, notYaml) => {
    const source = readMarkdown(notYaml)
    expect(source.frontMatter).toEqual([])
    expect(source.markup.filter(({ start, end }) => /\p{Script=Han}/u.test(source.text.slice(start, end)))).toEqual([])
  })
})

describe('any text', () => {
  const signs = fc.constantFrom(
    ...'*_~#>-+|`[]!\\=.)1 \n',
    '**',
    '---',
    '    ',
    '\r\n',
    '| - |',
    '```',
    '甲',
    '乙。',
    '“',
    '，',
  )

  it('keeps its 汉字 out of the markup', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 80 }), (parts) => {
        const source = readMarkdown(`甲${parts.join('')}`)
        expect(brokenRanges(source)).toEqual([])
        expect(source.markup.filter(({ start, end }) => /[甲乙]/.test(source.text.slice(start, end)))).toEqual([])
      }),
    )
  })

  it('never makes the reader throw, and leaves the text as it is', () => {
    const html = fc.constantFrom(
      '<',
      '>',
      '<!--',
      '-->',
      '<br>',
      '<div>',
      '</div>',
      '<script>',
      '<?',
      '(',
      ')',
      ':',
      '[^1]',
      '/',
      '"',
      '\0',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, html), { maxLength: 80 }), (parts) => {
        const text = `甲${parts.join('')}`
        const source = readMarkdown(text)
        expect(source.text).toBe(text)
        expect(brokenRanges(source)).toEqual([])
        for (const line of source.hints.keys()) expect(line).toBeLessThanOrEqual(source.lineStarts.length)
      }),
    )
  })

  it.each([
    ['lines above rules', '甲\n---\n'.repeat(4000)],
    ['bold words in one line', '**甲**乙'.repeat(40_000)],
    ['stars', '*甲 '.repeat(20_000)],
    ['quotes within quotes', '>'.repeat(100_000)],
    ['lists within lists', '- '.repeat(50_000) + '甲'],
    ['numbers within quotes', '> 1. '.repeat(20_000) + '甲'],
    ['comments that are not closed', '<!-- '.repeat(20_000)],
    ['scripts that are not closed', '<script>\n'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['lines', '关于开学的通知。\n'.repeat(20_000)],
  ])(
    'is read in linear time: %s',
    (_, text) => {
      expect(brokenRanges(readMarkdown(text))).toEqual([])
    },
    60_000,
  )
})
