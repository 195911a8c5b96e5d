/** The form of docs/markdown.md: what is written, and what a file is read as that somebody has edited. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type BlockValue, document, type NoticeDocument, toMarkdown } from '../../src/export/index.ts'
import { parse } from '../../src/parse/index.ts'
import { sourceFromText } from '../../src/read/index.ts'
import { reread } from './notices.ts'

/** The Markdown of a plain text, without its front matter. */
function written(text: string): string[] {
  const markdown = toMarkdown(parse(sourceFromText(text, { path: 'notice.txt' })))
  return markdown.split('\n').slice(markdown.split('\n').indexOf('---', 1) + 1)
}

async function read(...lines: string[]): Promise<NoticeDocument> {
  const again = await reread(['---', 'notice-lint: 1', '---', ...lines, ''].join('\n'))
  return document(again.notice)
}

async function bodyOf(...lines: string[]): Promise<readonly BlockValue[]> {
  return (await read('<!-- notice: body -->', ...lines)).body
}

describe('the example of docs/markdown.md', () => {
  it('is what is written for the notice that it is read as', async () => {
    const page = readFileSync(new URL('../../docs/markdown.md', import.meta.url), 'utf8')
    const example = /```markdown\n([^]*?)```/.exec(page)?.[1] ?? ''
    expect(example).toContain('notice-lint: 1')
    const { notice } = await reread(example)
    expect(toMarkdown(notice)).toBe(example)
    expect(document(notice)).toMatchObject({
      metadata: { dateWritten: '2023-03-06', other: { 公开方式: '主动公开' } },
      recipients: ['各中小学、幼儿园', '局机关各科室'],
      signature: { issuers: ['云溪县教育局'], date: '2023-03-06' },
      attachments: [{ title: '云溪县教育局2023年工作要点' }],
    })
  })
})

const head = '关于开展检查的通知\n各单位：\n'

describe('what is written', () => {
  it('escapes what Markdown would read as markup', () => {
    const lines = written(`${head}详见 http://a_b.cn 和 *号* 及 1 < 2 & x [注] ~30%。\n`)
    expect(lines).toContain('详见 http\\://a\\_b.cn 和 \\*号\\* 及 1 \\< 2 & x \\[注\\] \\~30%。')
  })

  it('gives a heading to a section and bold to a leading sentence', () => {
    const lines = written(`${head}一、总体要求\n1.明确目标。把任务落到人。\n2.压实责任。把责任落到岗。\n`)
    expect(lines).toContain('## 一、总体要求')
    expect(lines).toContain('1.**明确目标**。把任务落到人。')
  })

  it('marks a title that stands a second time', () => {
    const lines = written('关于放假的通知\n云办〔2024〕3号\n关于放假的通知\n各单位：\n现予放假。\n')
    expect(lines.filter((line) => line === '# 关于放假的通知')).toHaveLength(2)
  })
})

describe('what is read', () => {
  it('takes a line with a marker for an item and any other for a paragraph', async () => {
    expect(await bodyOf('1.甲。', '', '乙。')).toMatchObject([
      { type: 'item', level: 3, marker: { text: '1.' }, text: '甲。' },
      { type: 'paragraph', text: '乙。' },
    ])
  })

  it('takes the comment before the form', async () => {
    expect(
      await bodyOf('<!-- notice: paragraph -->', '1.甲。', '', '<!-- notice: item {"level":2} -->', '甲。'),
    ).toMatchObject([
      { type: 'paragraph', text: '1.甲。' },
      { type: 'item', level: 2, text: '甲。' },
    ])
  })

  it('keeps a section open until a heading or an end', async () => {
    const body = await bodyOf(
      '## 一、甲',
      '',
      '### （一）乙',
      '',
      '丙。',
      '',
      '<!-- notice: end -->',
      '丁。',
      '',
      '## 二、戊',
      '',
      '<!-- notice: end 5 -->',
      '己。',
    )
    expect(body).toMatchObject([
      { heading: '甲', children: [{ heading: '乙', children: [{ text: '丙。' }] }, { text: '丁。' }] },
      { heading: '戊', children: [] },
      { type: 'paragraph', text: '己。' },
    ])
  })

  it('goes on with an item behind more', async () => {
    expect(await bodyOf('1.甲。', '', '<!-- notice: more -->', '乙。', '', '丙。')).toMatchObject([
      { type: 'item', text: '甲。', children: [{ text: '乙。' }] },
      { type: 'paragraph', text: '丙。' },
    ])
  })

  it('reads a table with all its cells, its first row included', async () => {
    const table = ['<!-- notice: table {"head":2} -->', '| 甲 | 乙 |  |', '| --- | --- | --- |', '| a \\| b |  | c |']
    expect(await bodyOf(...table)).toEqual([
      {
        type: 'table',
        rows: [
          ['甲', '乙'],
          ['a | b', '', 'c'],
        ],
      },
    ])
  })

  it('joins the lines that somebody broke', async () => {
    expect(await bodyOf('1.**甲**。乙', '丙。')).toMatchObject([{ heading: '甲', text: '乙丙。' }])
  })

  it('goes by the words where they no longer begin as the comment says', async () => {
    const values = '{"marker":{"text":"9.","style":"arabic","number":9},"heading":"旧题"}'
    expect(await bodyOf(`<!-- notice: item ${values} -->`, '2.新题。')).toMatchObject([
      { marker: { text: '2.', number: 2 }, text: '新题。' },
    ])
  })

  it.each([
    ['broken values', '<!-- notice: item {"level": -->'],
    ['values of the wrong kind', '<!-- notice: item {"level":9,"marker":[1],"heading":{}} -->'],
    ['an unknown name', '<!-- notice: chapter -->'],
    ['a comment of another tool', '<!-- prettier-ignore -->'],
    ['a number that is none', '<!-- notice: end x -->'],
  ])('passes over %s', async (_, comment) => {
    expect(await bodyOf(comment, '1.甲。')).toMatchObject([{ type: 'item', level: 3, text: '甲。' }])
  })

  it('keeps that a text had lost its line breaks', async () => {
    const { notice } = await reread('---\nnotice-lint: 1\n---\n\n<!-- notice: oneLine -->\n\n甲。\n')
    expect(notice.data.oneLine).toBe(true)
    expect(toMarkdown(notice)).toContain('<!-- notice: oneLine -->')
  })

  it('takes what stands before the first comment for body', async () => {
    expect((await read('甲。', '', '<!-- notice: furniture -->', '打印本页')).body).toEqual([
      { type: 'paragraph', text: '甲。' },
    ])
  })

  it('gives what follows an attachment to the notice behind its end', async () => {
    const { signature, attachments } = await read(
      '<!-- notice: attachment -->',
      '附件1：',
      '',
      '<!-- notice: title -->',
      '# 名单',
      '',
      '<!-- notice: end attachment -->',
      '',
      '<!-- notice: signature -->',
      '云溪县教育局',
    )
    expect(attachments).toEqual([{ label: '附件1', title: '名单', body: [] }])
    expect(signature).toEqual({ issuers: ['云溪县教育局'] })
  })

  it('leaves a file of another version to the ordinary parser', async () => {
    const { notice } = await reread('---\nnotice-lint: 2\n---\n\n<!-- notice: furniture -->\n\n# 关于放假的通知\n')
    expect(document(notice).title).toBe('关于放假的通知')
  })

  it('stays linear and whole on a thousand open sections', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `<!-- notice: section -->\n（${index}）甲`)
    expect(JSON.stringify(await bodyOf(...lines)).match(/甲/g)).toHaveLength(1000)
  })
})
